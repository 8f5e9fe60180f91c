/** Files of figures that a worker writes, or the page where there is none. */
import { expect, test, vi } from "vitest";
import type { WorkerPort } from "../../src/device/figure-worker-port.ts";
import { writtenFigure } from "../../src/device/figure-writer.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { type FigureAnswer, type FigureMessage, messageReader } from "../../src/figure/figure-messages.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { isMade, makeFigure } from "../../src/figure/make-figure.ts";
import { type WriteRequest, writeFigure } from "../../src/figure/write-figure.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { openView } from "../figure/real-subjects.ts";
import { forum } from "../real-graph.ts";

const metric = metricOf(figureFonts);

async function requestFor(format: WriteRequest["format"], hasOutlines = false): Promise<WriteRequest> {
  const { view, highlight } = await openView("question=red-lines", "zh");
  const frame = frameOf("column");
  const common = { graph: forum, view, highlight, metric, address: "#", site: undefined, palette: "light", sources: "next-sheet" } as const;
  const made = makeFigure({ ...common, frame, content: "laid-out" });
  if (!isMade(made)) throw new Error("no figure");
  return { format, sheets: made.sheets, provenance: { address: "#", dataVersion: forum.built.version }, hasOutlines };
}

/** A worker that gets copies of messages, and answers at once unless it hangs. */
class MadeUpWorker implements WorkerPort {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  isTerminated = false;
  readonly kinds: string[] = [];
  readonly #isHanging: boolean;
  readonly #read = messageReader((answer) => this.#send(answer));

  constructor(isHanging = false) {
    this.#isHanging = isHanging;
  }
  #send(answer: FigureAnswer): void {
    if (!this.#isHanging && !this.isTerminated)
      (this.onmessage as ((event: { data: FigureAnswer }) => void) | null)?.({ data: structuredClone(answer) });
  }
  postMessage(message: FigureMessage): void {
    this.kinds.push(message.kind);
    this.#read(structuredClone(message));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

test.each([
  ["pdf", false],
  ["svg", false],
  ["svg", true],
] as const)("a worker writes the same bytes as the page, and says how far it is (%s, outlines: %s)", async (format, hasOutlines) => {
  const request = await requestFor(format, hasOutlines);
  const worker = new MadeUpWorker();
  const shares: number[] = [];
  const written = await writtenFigure(request, {
    fonts: figureFonts,
    onProgress: (share) => shares.push(share),
    startWorker: () => worker,
  });
  expect(worker.kinds).toEqual(["fonts", "write"]);
  expect(worker.isTerminated).toBe(true);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(written).toEqual(await writeFigure(request, { fonts: figureFonts, onProgress: () => {} }));
});

test("cancelling ends the worker at once", async () => {
  const worker = new MadeUpWorker(true);
  const control = new AbortController();
  const writing = writtenFigure(await requestFor("pdf"), { fonts: figureFonts, signal: control.signal, startWorker: () => worker });
  control.abort();
  await expect(writing).rejects.toBe(control.signal.reason);
  expect(worker.isTerminated).toBe(true);
});

test("without workers, and where one fails, the page writes the files itself", async () => {
  const request = await requestFor("svg");
  const expected = await writeFigure(request, { fonts: figureFonts, onProgress: () => {} });
  const refused = (): WorkerPort => {
    throw new DOMException("refused", "SecurityError");
  };
  expect(await writtenFigure(request, { fonts: figureFonts, startWorker: refused })).toEqual(expected);
  const failing = new MadeUpWorker(true);
  const writing = writtenFigure(request, { fonts: figureFonts, startWorker: () => failing });
  (failing.onerror as (() => void) | null)?.();
  expect(await writing).toEqual(expected);
});

test("where the worker has no canvas, the page draws a PNG itself", async () => {
  const created: string[] = [];
  const canvas = { getContext: () => null };
  vi.stubGlobal("document", { createElement: (name: string) => created.push(name) && canvas });
  const worker = new MadeUpWorker();
  const written = await writtenFigure(await requestFor("png"), { fonts: figureFonts, startWorker: () => worker });
  vi.unstubAllGlobals();
  expect(worker.isTerminated).toBe(true);
  expect(created).toEqual(["canvas"]);
  expect(written).toEqual({ kind: "no-canvas" });
});
