/** Takes another source, an ancient text, through the whole project by data alone. `fixtures/second-source/LICENSE` gives its licence. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../src/cli.ts";
import { loadGraph } from "../src/curate/load-graph.ts";
import { mapGraph } from "../src/curate/map-data.ts";
import { serialise } from "../src/curate/serialise.ts";
import { frameOf } from "../src/figure/figure-frames.ts";
import { isMade, makeFigure } from "../src/figure/make-figure.ts";
import { svgOf } from "../src/figure/svg.ts";
import { askOf } from "../src/graph/ask/answer-question.ts";
import { isAnswered } from "../src/graph/ask/answer-types.ts";
import { conceptGraph } from "../src/graph/concept-graph.ts";
import { buildMatrix } from "../src/graph/matrix/build-matrix.ts";
import { passageOf } from "../src/graph/passage-lines.ts";
import { createSearch } from "../src/graph/search-index.ts";
import type { BuiltGraph, NodeId } from "../src/model/built.ts";
import { nodeTypeIds } from "../src/model/node-types.ts";
import { pictureOf } from "../src/scene/picture.ts";
import { formatAddress, parseAddress } from "../src/view/address.ts";
import { initialView, update } from "../src/view/update.ts";
import { plainMetric } from "./figure/sheet-pictures.ts";

const fixture = "test/fixtures/second-source";
const lists = ["verified.txt", "coverage.txt", "layout/positions.txt"].map((file) => `graph-data/${file}`);

test("checks, lists, map, search, a question, the matrix, a picture, an address and a passage work", async () => {
  const root = mkdtempSync(join(tmpdir(), "analects-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(fixture, root, { recursive: true });
  for (const file of lists) rmSync(join(root, file));
  const transcript = join(root, "analects.txt");
  const surroundings = { root, environment: { TRANSCRIPT: transcript }, print: () => undefined, printError: () => undefined };

  // The check writes the lists, and the layout its positions, as they are kept beside the text.
  for (const command of ["check", "layout", "check"]) expect(await runCommandLine([command], surroundings), command).toBe(0);
  for (const file of lists) expect(readFileSync(join(root, file), "utf8"), file).toBe(readFileSync(join(fixture, file), "utf8"));

  // With the lists alone it compiles without the text, and graph.json can be read again.
  const { graph: built, problems, locators } = loadGraph(root);
  expect({ problems, locators }).toEqual({ problems: [], locators: { verified: 0, listed: 21, skipped: 0 } });
  if (!built) throw new Error("The second source has to compile.");
  expect(mapGraph(built, "en").claims).toHaveLength(built.claims.length);
  const graph = conceptGraph(JSON.parse(serialise(built)) as BuiltGraph);

  // Found by its name, its pinyin, and as the text calls it.
  const search = createSearch(graph);
  for (const words of ["filial piety", "xiaodi", "孝弟"]) expect(search.named(words)[0], words).toBe("filial-piety");
  expect(search.find("子夏").groups[0]?.hits[0]).toMatchObject({ id: "bu-shang", heard: "子夏" });

  const answer = askOf(graph)("谁提出孝弟");
  expect(isAnswered(answer) && answer.claims.map(({ id }) => id)).toEqual(["xue-er-03", "xue-er-07"]);

  const request = {
    rows: "person",
    columns: "proposal",
    order: "programme",
    isExpanded: () => false,
    passes: () => true,
    language: "zh",
  } as const;
  const matrix = buildMatrix(graph, request);
  expect(matrix.rows.map(({ actor }) => actor.name.zh)).toEqual(["孔子", "有若", "曾参", "卜商"]);
  const cell = matrix.cell("confucius" as NodeId, "filial-piety" as NodeId);
  expect(cell?.claims.map(({ relation }) => relation)).toEqual(["proposes", "supports"]);

  const view = update(initialView("zh"), { type: "select", selection: { kind: "node", id: "confucius" as NodeId } });
  const picture = pictureOf(graph, { ...view, added: { types: nodeTypeIds, relations: [] } });
  expect(picture.nodes).toHaveLength(built.nodes.length);
  expect(new Set(picture.nodes.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(built.nodes.length);

  for (const content of ["laid-out", "as-seen"] as const) {
    const made = makeFigure({
      ...{ graph, view, content, metric: plainMetric },
      ...{ frame: frameOf("slide"), palette: "light", address: "https://example.org/", site: "https://example.org/" },
    });
    if (!isMade(made)) throw new Error(made.fault);
    const texts = made.sheets.map((sheet) => new DOMParser().parseFromString(svgOf(sheet), "image/svg+xml").documentElement?.textContent);
    for (const words of ["孔子", "孝弟", "论语·学而第一"]) expect(texts.join(" "), content).toContain(words);
  }

  const known = { graph, questions: [], language: "en" } as const;
  expect(parseAddress(formatAddress(view), known)).toEqual({ view, issues: [] });

  // With the text, every locator opens its passage, in its speaker's turn.
  const [source] = graph.built.sources;
  if (!source) throw new Error("There has to be a source.");
  const text = readFileSync(transcript, "utf8");
  for (const claim of graph.claims)
    for (const locator of claim.locators) {
      const passage = passageOf(text, source, locator);
      expect(passage.kind === "passage" && passage.span?.turn.id, claim.id).toBe(claim.turn);
    }
  const inMidLine = passageOf(text, source, { line: 15 as never, phrase: "始可与言诗已矣" });
  expect(inMidLine).toMatchObject({ kind: "passage", span: { turn: { speaker: "confucius" }, from: { line: 15, char: 59 } } });
});
