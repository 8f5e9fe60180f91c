/** Times figures in Node, one of each kind, and weighs their files. Run it by `npm run bench:figures`; the ratios are to the smallest figure. */
import { loadGraph } from "../src/curate/load-graph.ts";
import { frameOf } from "../src/figure/figure-frames.ts";
import { metricOf } from "../src/figure/font/figure-fonts.ts";
import { isMade, type MadeFigure, makeFigure } from "../src/figure/make-figure.ts";
import { pdfOf } from "../src/figure/pdf/pdf.ts";
import { svgFileOf } from "../src/figure/svg-file.ts";
import { conceptGraph } from "../src/graph/concept-graph.ts";
import { readFigureFonts } from "../src/rendering/read-figure-fonts.ts";
import { renderDrawing } from "../src/rendering/render-png.ts";
import { openView } from "../test/figure/real-subjects.ts";
import { median } from "./drive.ts";

const subjects = [
  ["a node with few neighbours", "node=humans-keep-decisions"],
  ["a node", "node=loss-of-control"],
  ["a node with many neighbours", "node=zhang-ya-qin"],
  ["two steps", "node=agent-hijacking&depth=2"],
  ["an edge", "edge=zeng-yi~warns-of~existential-risk"],
  ["a comparison of two", "compare=zeng-yi.yoshua-bengio"],
  ["a comparison of four", "compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio"],
  ["a question", "question=red-lines"],
  ["a path", "path=irene-solaiman~loss-of-control"],
  ["the map", ""],
] as const;

const { graph, draft } = loadGraph(".");
const forum = conceptGraph(graph ?? draft);
const fonts = await readFigureFonts();
const metric = metricOf(fonts);

interface Row {
  readonly name: string;
  readonly nodes: number | undefined;
  readonly milliseconds: number;
  readonly figure: MadeFigure;
}

const rows: Row[] = [];
for (const [name, hash] of subjects) {
  const { view, highlight } = await openView(hash, "en");
  // A figure that differs from the last one in its colours alone is not laid out again.
  let made = 0;
  const make = (): MadeFigure => {
    const content = hash === "" ? "as-seen" : "laid-out";
    const figure = makeFigure({
      graph: forum,
      view,
      highlight,
      content,
      frame: frameOf("slide"),
      palette: "light",
      metric,
      address: `#${hash}&n=${made++}`,
      site: undefined,
    });
    if (!isMade(figure)) throw new Error(`no figure of ${name}`);
    return figure;
  };
  const figure = make();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    make();
    return performance.now() - start;
  });
  rows.push({ name, nodes: figure.composed?.subject.nodes.length, milliseconds: median(times), figure });
}

const shortest = Math.min(...rows.map(({ milliseconds }) => milliseconds));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
console.log("| figure, on a slide | nodes | time | ratio | SVG | PNG | PDF |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const { name, nodes, milliseconds, figure } of rows) {
  const [sheet] = figure.sheets;
  if (!sheet) continue;
  const svg = new TextEncoder().encode(svgFileOf(sheet, { kind: "embedded", fonts })).length;
  const { bytes: png } = await renderDrawing(sheet, fonts);
  const pdf = await pdfOf(figure.sheets, { fonts });
  const cells = [kilobytes(svg), kilobytes(png.length), pdf.kind === "written" ? kilobytes(pdf.bytes.length) : "none"];
  console.log(
    `| ${name} | ${nodes ?? ""} | ${milliseconds.toFixed(0)} ms | x${(milliseconds / shortest).toFixed(1)} | ${cells.join(" | ")} |`,
  );
}
