/** The texts of drawings, and the characters in them that no font has: a writer that embeds fonts would leave blanks for them. */
import type { Drawing, Mark, TextMark } from "../drawing.ts";
import { type FigureFonts, setText } from "./figure-fonts.ts";

/** The texts among marks and in their groups, in drawing order. */
export const textMarksOf = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark] : mark.kind === "group" ? textMarksOf(mark.marks) : []));

/** Each character once, in the order in which they occur. */
export function missingCharacters(drawings: readonly Drawing[], fonts: FigureFonts): readonly string[] {
  const texts = drawings.flatMap(({ marks }) => textMarksOf(marks));
  return [...new Set(texts.flatMap(({ text, isBold = false }) => setText(text, isBold, fonts).missing))];
}
