/** Small figures on sheets, whose SVG is kept in `expected-sheets/`: one for each layout and each part of a sheet. */
import type { ComposedFigure, SheetOptions } from "../../src/figure/compose-sheets.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import type { TextMetric } from "../../src/figure/font/text-metric.ts";
import { contentsOf } from "../../src/graph/collection.ts";
import { comparisonDrawn, comparisonOf } from "../../src/graph/compare/comparison.ts";
import { defaultPathOptions } from "../../src/graph/path/path-options.ts";
import type { ActorId, NodeId } from "../../src/model/built.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { relationIds } from "../../src/model/relations.ts";
import type { Selection } from "../../src/selection/selection.ts";
import { initialEgo, initialView } from "../../src/view/update.ts";
import type { Language } from "../../src/view/view-state.ts";
import { type TinyWords, tiny } from "../graph/tiny.ts";
import { composedFigure } from "./composed-figure.ts";

/** Widths as in a fixed-pitch font: a Han character is as wide as two others. */
export const plainMetric: TextMetric = {
  width: (text, size, isBold = false) =>
    [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(character) ? 1 : 0.55), 0) *
    size *
    (isBold ? 1.06 : 1),
};

const hidden = { types: [], relations: [], sessions: [], standings: [], confidences: [] };
const added = { types: nodeTypeIds, relations: relationIds };
const site = "https://house.example/map/";

/** Options for a figure of a small graph with a selection. */
export const sheetOptions = (
  words: TinyWords,
  selection: Selection,
  { language = "en", ...more }: Partial<SheetOptions> & { readonly language?: Language } = {},
): SheetOptions => ({
  graph: tiny(words),
  view: { ...initialView(language), hidden, added, selection },
  frame: frameOf("slide"),
  palette: "light",
  metric: plainMetric,
  address: `${site}#view`,
  site,
  ...more,
});

const node = (id: string): Selection => ({ kind: "node", id: id as NodeId });

const lights: TinyWords = {
  claims: [
    { from: "ada", relation: "proposes", to: "lights-off" },
    { from: "ben", relation: "supports", to: "lights-off", standing: "reported", speaker: "ada" },
    { from: "cleo", relation: "disputes", to: "lights-off", confidence: "unsure" },
    { from: "lights-off", relation: "mitigates", to: "fire", standing: "inferred" },
    { from: "lights-off", relation: "mitigates", to: "burglary" },
    { from: "ada", relation: "warns-of", to: "fire" },
    { from: "ben", relation: "warns-of", to: "fire" },
    { from: "ben", relation: "affiliated-with", to: "house-of-tests", standing: "external" },
  ],
};

const many: TinyWords = {
  claims: Array.from({ length: 44 }, (_, index) => ({
    from: "ada",
    relation: index % 2 ? ("proposes" as const) : ("warns-of" as const),
    to: `${index % 2 ? "measure" : "danger"}-number-${index}`,
  })),
};

const figure = (options: SheetOptions): ComposedFigure => {
  const composed = composedFigure(options);
  if (!composed) throw new Error("no figure");
  return composed;
};

const comparing = (ids: readonly string[]): Selection => ({ kind: "compare", ids: ids as readonly ActorId[] });
const all = { nodes: ["ada", "ben", "fire", "lights-off", "burglary", "cleo"] as NodeId[], claims: [] };

export const sheetPictures: Readonly<Record<string, () => ComposedFigure>> = {
  "wings-put-a-node-between-its-neighbours": () => figure(sheetOptions(lights, node("lights-off"))),
  "wings-in-a-column-are-cut-to-their-height": () => figure(sheetOptions(lights, node("fire"), { frame: frameOf("column") })),
  "bus-lists-many-neighbours": () => figure(sheetOptions(many, node("ada"), { sources: "none" })),
  "nest-lists-two-steps": () => {
    const options = sheetOptions(lights, node("ada"), { language: "zh", palette: "dark" });
    return figure({ ...options, view: { ...options.view, ego: { ...initialEgo, depth: 2 } } });
  },
  "lanes-compare-actors": () => {
    const options = sheetOptions(lights, comparing(["ada", "ben", "cleo"]), { frame: frameOf("a4-portrait") });
    return figure({ ...options, highlight: comparisonDrawn(comparisonOf(options.graph, ["ada", "ben", "cleo"] as ActorId[])) });
  },
  "layers-lead-from-speakers-to-topics": () =>
    figure(sheetOptions(lights, { kind: "pair", from: "ada" as ActorId, to: "lights-off" as NodeId }, { palette: "grey" })),
  "ladder-leads-down-a-path": () =>
    figure(
      sheetOptions(
        lights,
        { kind: "path", from: "cleo" as NodeId, to: "fire" as NodeId, options: defaultPathOptions },
        { frame: frameOf("square") },
      ),
    ),
  "free-network-of-a-collection": () => {
    const options = sheetOptions(lights, { kind: "collection", collection: all });
    return figure({ ...options, highlight: contentsOf(options.graph, all) });
  },
  "transparent-without-code-and-sources": () =>
    figure(sheetOptions(lights, node("fire"), { palette: "transparent", hasQr: false, sources: "none", title: "A title of one's own" })),
  "sources-on-the-next-sheet": () =>
    figure(sheetOptions(lights, node("lights-off"), { frame: frameOf("a4-landscape"), sources: "next-sheet" })),
};
