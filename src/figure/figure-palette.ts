/** The colours of figures: those of the page, on white paper, without a background, or in greys that survive any printer. */
import { type Palette, palettes } from "../design/tokens.ts";
import type { LineKind } from "../model/relation-entry.ts";

export const figurePaletteIds = ["light", "dark", "transparent", "grey"] as const;
export type FigurePaletteId = (typeof figurePaletteIds)[number];

export interface FigurePalette {
  /** `paper` is the colour of what is hollow, even where the background is transparent. */
  readonly colours: Palette;
  readonly isTransparent: boolean;
  /** Widths of lines are multiplied by it: without colours, families differ by weight. */
  readonly weights: Readonly<Record<LineKind, number>>;
}

const alike: FigurePalette["weights"] = {
  warning: 1,
  recommendation: 1,
  prohibition: 1,
  objection: 1,
  view: 1,
  answer: 1,
  work: 1,
  structure: 1,
};
const byFamily: FigurePalette["weights"] = { ...alike, prohibition: 1.7, warning: 1.3, answer: 1.5, view: 1, work: 0.9, structure: 0.8 };
const white = { paper: "#ffffff", halo: "#ffffff" } as const;

const greys = (): Palette => {
  const nodes = Object.fromEntries(Object.keys(palettes.light.nodes).map((token) => [token, "#222222"])) as Palette["nodes"];
  return {
    ...palettes.light,
    ...white,
    sunken: "#f0f0f0",
    rule: "#bbbbbb",
    text: "#000000",
    quiet: "#444444",
    link: "#000000",
    nodes,
    edges: {
      warning: "#333333",
      recommendation: "#222222",
      prohibition: "#000000",
      objection: "#444444",
      view: "#444444",
      answer: "#222222",
      work: "#444444",
      structure: "#555555",
    },
  };
};

/** Finds the colours of a figure. Paper is white, not the cream of the page. */
export function figurePalette(id: FigurePaletteId, isPaper: boolean): FigurePalette {
  switch (id) {
    case "light":
      return { colours: isPaper ? { ...palettes.light, ...white } : palettes.light, isTransparent: false, weights: alike };
    case "dark":
      return { colours: palettes.dark, isTransparent: false, weights: alike };
    case "transparent":
      return { colours: { ...palettes.light, ...white }, isTransparent: true, weights: alike };
    case "grey":
      return { colours: greys(), isTransparent: false, weights: byFamily };
  }
}
