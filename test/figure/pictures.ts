/** Small pictures that are kept as SVG in `expected/`: each shows one thing that a reader must be able to tell. */
import { palettes } from "../../src/design/tokens.ts";
import { composeFigure, type FigureOptions } from "../../src/figure/compose.ts";
import type { Drawing } from "../../src/figure/drawing.ts";
import { figureSizes } from "../../src/figure/sheet.ts";
import type { NodeId } from "../../src/model/built.ts";
import { initialView } from "../../src/view/update.ts";
import { type TinyWords, tiny } from "../graph/tiny.ts";

/** A picture of a small graph; what is not said is as a reader first sees it. */
export const figure = (words: TinyWords, more: Partial<FigureOptions> = {}): Drawing => composeFigure(order(words, more));

export const order = (words: TinyWords, more: Partial<FigureOptions> = {}): FigureOptions => ({
  graph: tiny(words),
  view: initialView("en"),
  scope: "as-seen",
  size: figureSizes.slide,
  palette: palettes.light,
  address: "https://house.example/map/",
  ...more,
});

const hidden = { types: [], relations: [], sessions: [], standings: [] };
export const seeing = (node: string, language: "en" | "zh" = "en") =>
  ({ ...initialView(language), hidden, focus: { kind: "node", id: node as NodeId } }) as const;
export const seeingAll = { ...initialView("en"), hidden };

const lights: TinyWords = {
  claims: [
    { from: "ada", relation: "proposes", to: "lights-off" },
    { from: "ben", relation: "supports", to: "lights-off", standing: "reported", speaker: "ada" },
    { from: "lights-off", relation: "mitigates", to: "fire", standing: "inferred" },
    { from: "ben", relation: "affiliated-with", to: "house-of-tests", standing: "outside" },
  ],
};

export const pictures: Readonly<Record<string, () => Drawing>> = {
  "each-standing-has-its-dash": () => figure(lights, { view: seeingAll }),
  "ego-network": () => figure(lights, { view: seeing("ada"), scope: "ego-network" }),
  "what-is-not-chosen-fades": () => figure(lights, { view: seeing("ada") }),
  "chinese-and-dark": () => figure(lights, { view: seeing("lights-off", "zh"), palette: palettes.dark }),
  "parallel-edges-lie-apart": () =>
    figure({
      claims: [
        { from: "ada", relation: "responds-to", to: "ben" },
        { from: "ada", relation: "cites", to: "ben" },
        { from: "ben", relation: "responds-to", to: "ada" },
      ],
    }),
};
