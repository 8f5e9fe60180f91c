/** Small figures whose SVG is kept in `expected-sheets/`. Each shows a layout, a part of a sheet, or what a reader has to be able to tell on the map. */
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import type { Drawing } from "../../src/figure/drawing.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import type { TextMetric } from "../../src/figure/font/text-metric.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";
import type { SheetSet } from "../../src/figure/sheet-plan.ts";
import { contentsOf } from "../../src/graph/collection.ts";
import { comparisonDrawn, comparisonOf } from "../../src/graph/compare/comparison.ts";
import { defaultPathOptions } from "../../src/graph/path/path-options.ts";
import type { ActorId, EdgeId, NodeId } from "../../src/model/built.ts";
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

export const nothing: Selection = { kind: "nothing" };
export const node = (id: string): Selection => ({ kind: "node", id: id as NodeId });

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

const doubtful: TinyWords = {
  claims: [
    { from: "ada", relation: "proposes", to: "lights-off", confidence: "likely" },
    { from: "ben", relation: "supports", to: "lights-off", standing: "reported", speaker: "ada", confidence: "unsure" },
    { from: "ben", relation: "proposes", to: "lights-on" },
  ],
};

const mutual: TinyWords = {
  claims: [
    { from: "ada", relation: "responds-to", to: "ben" },
    { from: "ada", relation: "cites", to: "ben" },
    { from: "ben", relation: "responds-to", to: "ada" },
  ],
};

const many: TinyWords = {
  claims: Array.from({ length: 44 }, (_, index) => ({
    from: "ada",
    relation: index % 2 ? ("proposes" as const) : ("warns-of" as const),
    to: `${index % 2 ? "measure" : "danger"}-number-${index}`,
  })),
};

/** Two speakers with twelve topics in common, and many more that each speaks of alone. */
const talkative: TinyWords = {
  claims: Array.from({ length: 84 }, (_, index) => ({
    from: index % 2 ? "ben" : "ada",
    relation: index < 24 || index % 3 ? ("warns-of" as const) : ("proposes" as const),
    to: index < 24 ? `danger-number-${Math.floor(index / 2)}` : `${index % 3 ? "danger" : "measure"}-number-${index}`,
  })),
};

const figure = (options: SheetOptions): ComposedFigure => {
  const composed = composedFigure(options);
  if (!composed) throw new Error("no figure");
  return composed;
};

const comparing = (ids: readonly string[]): Selection => ({ kind: "compare", ids: ids as readonly ActorId[] });
const all = { nodes: ["ada", "ben", "fire", "lights-off", "burglary", "cleo"] as NodeId[], claims: [] };

/** Draws a picture; with `more`, in another palette or frame. */
export type SheetPicture = (more?: Partial<SheetOptions>) => SheetSet;

export const sheetPictures: Readonly<Record<string, SheetPicture>> = {
  "wings-put-a-node-between-its-neighbours": (more) => figure(sheetOptions(lights, node("lights-off"), more)),
  "wings-in-a-column-are-cut-to-their-height": (more) => figure(sheetOptions(lights, node("fire"), { frame: frameOf("column"), ...more })),
  "bus-lists-many-neighbours": (more) => figure(sheetOptions(many, node("ada"), { sources: "none", ...more })),
  "nest-lists-two-steps": (more) => {
    const options = sheetOptions(lights, node("ada"), { language: "zh", palette: "dark", ...more });
    return figure({ ...options, view: { ...options.view, ego: { ...initialEgo, depth: 2 } } });
  },
  "lanes-compare-actors": (more) => {
    const options = sheetOptions(lights, comparing(["ada", "ben", "cleo"]), { frame: frameOf("a4-portrait"), ...more });
    return figure({ ...options, highlight: comparisonDrawn(comparisonOf(options.graph, ["ada", "ben", "cleo"] as ActorId[])) });
  },
  "counted-has-a-table-and-numbers-below-it": (more) => {
    const options = sheetOptions(talkative, comparing(["ada", "ben"]), { isOneSheet: true, ...more });
    return figure({ ...options, highlight: comparisonDrawn(comparisonOf(options.graph, ["ada", "ben"] as ActorId[])) });
  },
  "statement-writes-out-an-edge": (more) =>
    figure(sheetOptions(lights, { kind: "edge", id: "ada~proposes~lights-off" as EdgeId }, { language: "zh", ...more })),
  "layers-lead-from-speakers-to-topics": (more) =>
    figure(sheetOptions(lights, { kind: "pair", from: "ada" as ActorId, to: "lights-off" as NodeId }, { palette: "grey", ...more })),
  "ladder-leads-down-a-path": (more) =>
    figure(
      sheetOptions(
        lights,
        { kind: "path", from: "cleo" as NodeId, to: "fire" as NodeId, options: defaultPathOptions },
        { frame: frameOf("square"), ...more },
      ),
    ),
  "free-network-of-a-collection": (more) => {
    const options = sheetOptions(lights, { kind: "collection", collection: all }, more);
    return figure({ ...options, highlight: contentsOf(options.graph, all) });
  },
  "transparent-without-code-and-sources": (more) =>
    figure(
      sheetOptions(lights, node("fire"), {
        ...{ palette: "transparent", hasQr: false, sources: "none", title: "A title of one's own" },
        ...more,
      }),
    ),
  "sources-on-the-next-sheet": (more) =>
    figure(sheetOptions(lights, node("lights-off"), { frame: frameOf("a4-landscape"), sources: "next-sheet", ...more })),
  "map-has-a-dash-for-each-standing": (more) => composeMapSheet(sheetOptions(lights, nothing, more)),
  "map-has-double-lines-for-doubt": (more) => composeMapSheet(sheetOptions(doubtful, nothing, more)),
  "map-fades-what-is-not-selected": (more) =>
    composeMapSheet(sheetOptions(lights, node("ada"), { frame: frameOf("a4-landscape"), ...more })),
  "map-in-chinese-and-dark": (more) =>
    composeMapSheet(sheetOptions(lights, node("lights-off"), { language: "zh", palette: "dark", ...more })),
  "map-has-parallel-edges-side-by-side": (more) => composeMapSheet(sheetOptions(mutual, nothing, more)),
};

/** The sheets of pictures, each with the name of its kept file. */
export const namedSheets = (pictures: Readonly<Record<string, SheetPicture>>, more?: Partial<SheetOptions>): ReadonlyMap<string, Drawing> =>
  new Map(
    Object.entries(pictures).flatMap(([name, picture]) =>
      picture(more).sheets.map((sheet, index) => [index === 0 ? name : `${name}-${index + 1}`, sheet] as const),
    ),
  );
