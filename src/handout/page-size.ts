/** Sizes of pages and letters. All lengths are CSS pixels; a point has 4/3 of them. */
import type { HandoutPaper } from "./handout-kinds.ts";

export const point = 96 / 72;
export const millimetre = 96 / 25.4;

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** On all sides; the footer stands in that at the bottom. */
  readonly margin: number;
  /** Of the footer, with the space above it. */
  readonly foot: number;
}

export const paperSizes: Readonly<Record<HandoutPaper, PageSize>> = {
  a4: { width: 210 * millimetre, height: 297 * millimetre, margin: 17 * millimetre, foot: 7 * millimetre },
  letter: { width: 215.9 * millimetre, height: 279.4 * millimetre, margin: 17 * millimetre, foot: 7 * millimetre },
};

/** 960 by 540 points, as programs for slides have it. */
export const slideSize: PageSize = { width: 960 * point, height: 540 * point, margin: 30 * point, foot: 24 * point };

/** Width and height between the margins, above the footer. */
export const roomOf = ({ width, height, margin, foot }: PageSize): { readonly width: number; readonly height: number } => ({
  width: width - 2 * margin,
  height: height - 2 * margin - foot,
});
