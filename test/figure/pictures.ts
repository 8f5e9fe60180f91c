/** Small figures whose SVG is kept in `expected/`. Each shows one thing that a reader has to be able to see. */
import { palettes } from "../../src/design/tokens.ts";
import { composeFigure, type FigureOptions } from "../../src/figure/compose.ts";
import type { Drawing } from "../../src/figure/drawing.ts";
import { figureSizes } from "../../src/figure/sheet.ts";
import type { NodeId } from "../../src/model/built.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { relationIds } from "../../src/model/relations.ts";
import { initialView } from "../../src/view/update.ts";
import { type TinyWords, tiny } from "../graph/tiny.ts";

/** Composes a figure of a small graph, with the initial view unless `more` says otherwise. */
export const figure = (words: TinyWords, more: Partial<FigureOptions> = {}): Drawing => composeFigure(optionsOf(words, more));

export const optionsOf = (words: TinyWords, more: Partial<FigureOptions> = {}): FigureOptions => ({
  graph: tiny(words),
  view: initialView("en"),
  scope: "as-seen",
  size: figureSizes.slide,
  palette: palettes.light,
  address: "https://house.example/map/",
  ...more,
});

const hidden = { types: [], relations: [], sessions: [], standings: [], confidences: [] };
const added = { types: nodeTypeIds, relations: relationIds };
export const selecting = (node: string, language: "en" | "zh" = "en") =>
  ({ ...initialView(language), hidden, added, selection: { kind: "node", id: node as NodeId } }) as const;
export const everythingVisible = { ...initialView("en"), hidden, added };

const lights: TinyWords = {
  claims: [
    { from: "ada", relation: "proposes", to: "lights-off" },
    { from: "ben", relation: "supports", to: "lights-off", standing: "reported", speaker: "ada" },
    { from: "lights-off", relation: "mitigates", to: "fire", standing: "inferred" },
    { from: "ben", relation: "affiliated-with", to: "house-of-tests", standing: "external" },
  ],
};

/** Draws a picture; with `more` in another palette or size. */
export type Picture = (more?: Partial<FigureOptions>) => Drawing;

export const pictures: Readonly<Record<string, Picture>> = {
  "standings-have-different-dashes": (more) => figure(lights, { view: everythingVisible, ...more }),
  "uncertain-claims-have-double-lines": (more) =>
    figure(
      {
        claims: [
          { from: "ada", relation: "proposes", to: "lights-off", confidence: "likely" },
          { from: "ben", relation: "supports", to: "lights-off", standing: "reported", speaker: "ada", confidence: "unsure" },
          { from: "ben", relation: "proposes", to: "lights-on" },
        ],
      },
      { view: everythingVisible, ...more },
    ),
  "ego-network": (more) => figure(lights, { view: selecting("ada"), scope: "ego-network", ...more }),
  "unselected-nodes-fade": (more) => figure(lights, { view: selecting("ada"), ...more }),
  "chinese-and-dark": (more) => figure(lights, { view: selecting("lights-off", "zh"), palette: palettes.dark, ...more }),
  "parallel-edges-are-separate": (more) =>
    figure(
      {
        claims: [
          { from: "ada", relation: "responds-to", to: "ben" },
          { from: "ada", relation: "cites", to: "ben" },
          { from: "ben", relation: "responds-to", to: "ada" },
        ],
      },
      more,
    ),
};
