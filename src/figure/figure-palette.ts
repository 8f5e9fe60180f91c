/** The colours of figures: those of the page, on white paper, without a background, or in one grey that survives any printer. */
import { type Palette, palettes } from "../design/tokens.ts";

export const figurePaletteIds = ["light", "dark", "transparent", "grey"] as const;
export type FigurePaletteId = (typeof figurePaletteIds)[number];

export interface FigurePalette {
  /** `paper` is the colour of what is hollow, even where the background is transparent. */
  readonly colours: Palette;
  readonly isTransparent: boolean;
  /** True where all lines have one colour. */
  readonly isGrey?: true;
}

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
    // Shades of grey would mean nothing.
    edges: Object.fromEntries(Object.keys(palettes.light.edges).map((line) => [line, "#333333"])) as Palette["edges"],
  };
};

/** Of dotted lines on dark slides, which a projector would swallow: at least 4.5 to 1 against the background. */
const dottedOnDark = "#8b9cad";

/** Finds the colours of a figure. Paper is white, not the cream of the page. */
export function figurePalette(id: FigurePaletteId, isPaper: boolean): FigurePalette {
  switch (id) {
    case "light":
      return { colours: isPaper ? { ...palettes.light, ...white } : palettes.light, isTransparent: false };
    case "dark":
      return { colours: { ...palettes.dark, edges: { ...palettes.dark.edges, structure: dottedOnDark } }, isTransparent: false };
    case "transparent":
      return { colours: { ...palettes.light, ...white }, isTransparent: true };
    case "grey":
      return { colours: greys(), isTransparent: false, isGrey: true };
  }
}
