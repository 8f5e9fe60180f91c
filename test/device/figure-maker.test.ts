import { expect, test, vi } from "vitest";
import { figureMaker } from "../../src/device/figure-maker.ts";
import type { WorkerPort } from "../../src/device/figure-worker-port.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { type FigureAnswer, type FigureMessage, type FigureResult, messageReader } from "../../src/figure/figure-messages.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { type FigureContent, type FigureRequest, isMade, makeFigure } from "../../src/figure/make-figure.ts";
import { svgFileOf } from "../../src/figure/svg-file.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { openView } from "../figure/real-subjects.ts";
import { forum } from "../real-graph.ts";

const metric = metricOf(figureFonts);

async function requestFor(hash: string, content: FigureContent = "laid-out"): Promise<FigureRequest> {
  const { view, highlight } = await openView(hash, "zh");
  const address = `#${hash}`;
  return { graph: forum, view, highlight, content, frame: frameOf("a4-portrait"), palette: "light", metric, address, site: undefined };
}

/** A worker that gets copies of messages and answers when it is told to, as a real one does when it has time. */
class MadeUpWorker implements WorkerPort {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  isTerminated = false;
  readonly messages: FigureMessage[] = [];
  readonly #answers: FigureAnswer[] = [];
  readonly #read = messageReader((answer) => this.#answers.push(structuredClone(answer)));

  postMessage(message: FigureMessage): void {
    this.messages.push(message);
    this.#read(structuredClone(message));
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(): void {
    const data = this.#answers.shift();
    if (data) (this.onmessage as (event: { data: FigureAnswer }) => void)?.({ data });
  }
  fail(): void {
    (this.onerror as (() => void) | null)?.();
  }
}

function makerWithWorkers() {
  const workers: MadeUpWorker[] = [];
  const maker = figureMaker(figureFonts, () => {
    const worker = new MadeUpWorker();
    workers.push(worker);
    return worker;
  });
  return { maker, workers };
}

const svgIn = (result: FigureResult | undefined): string => {
  const [sheet] = result && isMade(result) ? result.sheets : [];
  return sheet ? svgFileOf(sheet, { kind: "named" }) : "";
};

test.each([
  ["node=loss-of-control", "laid-out"],
  ["family node=malicious-use", "family"],
  ["question=red-lines", "laid-out"],
  ["compare=zeng-yi.yoshua-bengio", "laid-out"],
  ["path=irene-solaiman~loss-of-control", "laid-out"],
  ["", "as-seen"],
  ["view=board", "matrix"],
] as const)("a figure of “%s” that a worker makes has the same bytes as one that the page makes", async (hash, content) => {
  const { maker, workers } = makerWithWorkers();
  const request = await requestFor(hash, content);
  const made = maker.make(request);
  workers[0]?.reply();
  const svg = svgIn(await made);
  expect(svg.length).toBeGreaterThan(2000);
  expect(svg).toBe(svgIn(makeFigure(request)));
});

test("the graph and the fonts are sent once", async () => {
  const { maker, workers } = makerWithWorkers();
  const request = await requestFor("node=loss-of-control");
  for (const palette of ["light", "grey"] as const) {
    const made = maker.make({ ...request, palette });
    workers[0]?.reply();
    await made;
  }
  expect(workers.map(({ messages }) => messages.map(({ kind }) => kind))).toEqual([["fonts", "graph", "request", "request"]]);
});

test("a newer request takes the place of an older one, at once if the worker is soon free", async () => {
  const { maker, workers } = makerWithWorkers();
  const request = await requestFor("node=loss-of-control");
  const [first, second, third] = (["light", "dark", "grey"] as const).map((palette) => maker.make({ ...request, palette }));
  workers[0]?.reply();
  workers[0]?.reply();
  expect(await first).toBeUndefined();
  expect(await second).toBeUndefined();
  expect(svgIn(await third)).toBe(svgIn(makeFigure({ ...request, palette: "grey" })));
  expect(workers.length).toBe(1);
});

test("a worker that is busy with an older request for long is stopped, and another one makes the newest", async () => {
  vi.useFakeTimers();
  try {
    const { maker, workers } = makerWithWorkers();
    const request = await requestFor("node=loss-of-control");
    const older = maker.make(request);
    const newer = maker.make({ ...request, palette: "dark" });
    vi.advanceTimersByTime(1000);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    workers[1]?.reply();
    expect(await older).toBeUndefined();
    expect(svgIn(await newer)).toBe(svgIn(makeFigure({ ...request, palette: "dark" })));
  } finally {
    vi.useRealTimers();
  }
});

test("without workers, and after one could not be loaded, the page makes the figure itself", async () => {
  const request = await requestFor("node=loss-of-control");
  const expected = svgIn(makeFigure(request));
  const refused = figureMaker(figureFonts, () => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(svgIn(await refused.make(request))).toBe(expected);
  const { maker, workers } = makerWithWorkers();
  const made = maker.make(request);
  workers[0]?.fail();
  expect(svgIn(await made)).toBe(expected);
  expect(svgIn(await maker.make(request))).toBe(expected);
  expect(workers.length).toBe(1);
});
