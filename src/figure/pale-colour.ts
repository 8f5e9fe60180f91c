/** Colours that a printer and a projector still show: of a pale line, and of a heading in the colour of its lines. */
import { mixed } from "../design/tokens.ts";

/** The least contrast of a line to what it is drawn on. @see WCAG 2.2, non-text contrast */
const minContrast = 3.05;
/** The least contrast of a text. @see WCAG 2.2, contrast (minimum) */
const minTextContrast = 4.55;
/** How much of a heading's colour is that of its lines, if that can be read. */
const headingStrength = 0.8;
/** Shares of a colour are tried in steps of this. */
const step = 0.02;

/** Mixes the colour of lines with that of text, so that words in it have a contrast of 4.5:1 to the paper. */
export function headingColour(line: string, { text, paper }: { readonly text: string; readonly paper: string }): string {
  for (let share = headingStrength; share > 0; share -= step) {
    const colour = mixed(line, text, share);
    if (contrast(colour, paper) >= minTextContrast) return colour;
  }
  return text;
}

/** Mixes a colour with the paper, so that its contrast is 3:1; a colour that has less is returned as it is. */
export function paleOf(colour: string, paper: string): string {
  for (let share = step; share < 1; share += step) {
    const pale = mixed(colour, paper, share);
    if (contrast(pale, paper) >= minContrast) return pale;
  }
  return colour;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** @see WCAG 2.2, relative luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
