/** The picture that programs show beside a link to the page: the title in both languages, and the first view. */
import { palettes, spacing } from "../design/tokens.ts";
import { sceneGroup } from "../figure/draw-scene.ts";
import type { Drawing, Mark } from "../figure/drawing.ts";
import type { TextMetric } from "../figure/font/text-metric.ts";
import { hanWordsOf } from "../figure/graph-words.ts";
import { breakLines } from "../figure/layouts/line-breaks.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { pageWords } from "../language/page.ts";
import { inBoth, pageHead } from "../language/page-head.ts";
import { sceneOf } from "../scene/scene.ts";
import { initialView } from "../view/update.ts";

/** Pixels: what the programs that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Width of the titles beside the map. */
const columnWidth = 270;
const titles = [
  { language: "en", size: 38 },
  { language: "zh", size: 26 },
] as const;

/** Draws the card, with titles measured in the fonts that it is rendered with. */
export function drawCard(graph: ConceptGraph, metric: TextMetric): Drawing {
  const palette = palettes.light;
  const edge = spacing.wide;
  const map = { left: edge + columnWidth, top: edge, width: cardSize.width - columnWidth - 2 * edge, height: cardSize.height - 2 * edge };
  const scene = sceneOf(graph, initialView("en"), map);
  const typesetting = { metric, isOneWord: hanWordsOf(graph) };
  let top = 2 * edge;
  const marks: Mark[] = [{ kind: "rectangle", left: edge, top, width: 56, height: 6, fill: palette.link }];
  top += edge;
  for (const { language, size } of titles) {
    for (const text of breakLines(pageWords[language].title, { width: columnWidth, size, isBold: true }, typesetting)) {
      top += 1.25 * size;
      const position = { left: edge, top };
      marks.push({ kind: "text", text, position, anchor: "start", size, face: "display", isBold: true, fill: palette.text });
    }
    top += spacing.loose;
  }
  return {
    ...cardSize,
    scale: 1,
    language: "en",
    title: inBoth({ en: pageHead.en.title, zh: pageHead.zh.title }, " · "),
    description: inBoth({ en: pageHead.en.card, zh: pageHead.zh.card }),
    paper: palette.paper,
    marks: [sceneGroup(scene, { palette, language: "en", medium: "sheet", origin: { left: map.left, top: map.top } }), ...marks],
  };
}
