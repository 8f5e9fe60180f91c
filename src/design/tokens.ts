/**
 * The design tokens: type scale, spacing, colour and elevation, for light and dark.
 *
 * The page gets them as CSS custom properties (`css.ts`); canvas and figures import them. Node colours have a contrast of at least 3:1
 * with the background, text colours 4.5:1 (a test computes both). Together with the shapes, the node types can be told apart under the
 * three common colour vision deficiencies; the palette starts from that of Okabe and Ito.
 *
 * @see Okabe & Ito 2008, Color Universal Design
 */
import type { ColourToken } from "../model/node-types.ts";
import type { LineKind } from "../model/relation-entry.ts";

export type Scheme = "light" | "dark";

export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly sunken: string;
  readonly rule: string;
  readonly text: string;
  readonly quiet: string;
  readonly link: string;
  readonly mark: string;
  readonly focusRing: string;
  readonly halo: string;
  readonly nodes: Readonly<Record<ColourToken, string>>;
  readonly edges: Readonly<Record<LineKind, string>>;
  /**
   * Strength of the edge colours while nothing is selected, from 0 (the colour of the background) to 1: hundreds of lines in full colour
   * would compete with nodes and labels.
   */
  readonly resting: number;
  /** The same of lines for which little is said: they are thin, and as pale as 3:1 against the background allows. */
  readonly thin: number;
  /** Colours of nodes and edges outside the selection. */
  readonly fadedNode: string;
  readonly fadedEdge: string;
}

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: "#fbf9f4",
    panel: "#ffffff",
    sunken: "#f1ede4",
    rule: "#d9d2c3",
    text: "#1d1b18",
    quiet: "#5d574c",
    link: "#8c1d2f",
    mark: "#ffe9a8",
    focusRing: "#1b5fb4",
    halo: "#fbf9f4",
    nodes: {
      navy: "#1f4e8c",
      slate: "#66727f",
      umber: "#8a6a4f",
      ink: "#3b3a38",
      vermilion: "#d2570a",
      crimson: "#a3123a",
      green: "#0b7a5b",
      sky: "#2a8cc4",
      purple: "#7a4aa0",
      ochre: "#a87b00",
      stone: "#827b70",
      rose: "#bf5089",
    },
    edges: {
      warning: "#c24f06",
      recommendation: "#0b7a5b",
      prohibition: "#a3123a",
      objection: "#7a4aa0",
      view: "#7d7466",
      answer: "#0f7f96",
      work: "#34495e",
      structure: "#7c92a6",
    },
    resting: 0.82,
    thin: 0.75,
    fadedNode: "#e4dfd3",
    fadedEdge: "#ece8de",
  },
  dark: {
    paper: "#15171b",
    panel: "#1c1f24",
    sunken: "#101215",
    rule: "#373b43",
    text: "#ece8df",
    quiet: "#aaa69d",
    link: "#f2a3ad",
    mark: "#5c4a12",
    focusRing: "#7db8ff",
    halo: "#15171b",
    nodes: {
      navy: "#7fb0ee",
      slate: "#9aa7b5",
      umber: "#c3a184",
      ink: "#d8d5ce",
      vermilion: "#f58a45",
      crimson: "#f0587c",
      green: "#3fc09a",
      sky: "#5cc0f0",
      purple: "#b993e0",
      ochre: "#e0b43c",
      stone: "#8f8a80",
      rose: "#ea93bf",
    },
    edges: {
      warning: "#f58a45",
      recommendation: "#3fc09a",
      prohibition: "#f0587c",
      objection: "#b993e0",
      view: "#8d887e",
      answer: "#4fb3c9",
      work: "#b4c6da",
      structure: "#5b6b7a",
    },
    resting: 0.75,
    thin: 0.66,
    fadedNode: "#2b2f36",
    fadedEdge: "#23262c",
  },
};

/** Text sizes in CSS pixels, a scale of 1.2 around 16. */
export const typeScale = { caption: 12, small: 13.5, body: 16, lead: 19, heading: 23, title: 28 } as const;

/** Spacing in CSS pixels. */
export const spacing = { hair: 2, tight: 4, snug: 8, base: 12, loose: 16, wide: 24, page: 40 } as const;

/** The stacks of the machine's own fonts. */
export const fonts = {
  text: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  display: 'Charter, "Iowan Old Style", Georgia, "Source Serif 4", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
} as const;

/**
 * The family of the packaged fonts. It is first in each font stack, where browsers notice that it has loaded; the page adds it only if the
 * machine has no font for these characters.
 */
export const packagedFamily = "Concept Graph Sans";

export const elevation = {
  light: { raised: "0 1px 2px rgb(29 27 24 / 12%), 0 4px 16px rgb(29 27 24 / 10%)" },
  dark: { raised: "0 1px 2px rgb(0 0 0 / 50%), 0 4px 16px rgb(0 0 0 / 45%)" },
} as const;

/** The palette for `prefers-contrast: more`: edges always have their full colour. */
export const withMoreContrast = (palette: Palette): Palette => ({ ...palette, resting: 1, thin: 0.9 });

/** The colour of an edge while nothing is selected, as `#rrggbb`. */
export const edgeAtRest = ({ edges, paper, resting }: Palette, line: LineKind): string => mixed(edges[line], paper, resting);

/** The colour of a thin line. */
export const thinEdge = ({ edges, paper, thin }: Palette, line: LineKind): string => mixed(edges[line], paper, thin);

/**
 * Mixes two colours.
 *
 * @param share of the first, from 0 to 1
 * @returns `#rrggbb`
 */
export function mixed(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [colour, background] = [first, second].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16)) as [number, number];
    return Math.round(background + (colour - background) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
