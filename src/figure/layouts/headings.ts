/** Headings: verbs over the cards that they join, in as many lines as they need. */

import { placeWords } from "./cards.ts";
import { breakLines } from "./line-breaks.ts";
import type { Placement, Setting, Tone } from "./placed.ts";

export interface Heading {
  readonly lines: readonly string[];
  readonly size: number;
  readonly isBold: boolean;
  /** With the space below it. */
  readonly height: number;
}

const lineSpacing = 1.15;

/** Breaks a heading into lines. `spaceBelow` is in sizes of its letters. */
export function headingOf(
  text: string,
  {
    width,
    size,
    isBold = true,
    spaceBelow = 0.4,
  }: { readonly width: number; readonly size: number; readonly isBold?: boolean; readonly spaceBelow?: number },
  setting: Setting,
): Heading {
  const lines = breakLines(text, { width, size, isBold }, setting);
  return { lines, size, isBold, height: size * (lines.length * lineSpacing + spaceBelow) };
}

interface HeadingPlace {
  /** Of the end at which the anchor is. */
  readonly left: number;
  readonly top: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly tone: Tone;
  /** Unique in the layout. */
  readonly owner: string;
}

export function placeHeading(
  placement: Placement,
  { lines, size, isBold }: Heading,
  { left, top, anchor = "start", tone, owner }: HeadingPlace,
  setting: Setting,
): void {
  lines.forEach((text, line) => {
    const position = { left, top: top + size * (0.95 + line * lineSpacing) };
    placeWords(placement, { text, position, anchor, size, isBold, tone }, { role: "heading", owner: `${owner} ${line}` }, setting);
  });
}
