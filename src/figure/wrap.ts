/**
 * Breaks texts into lines by fixed character widths, so that a figure has the same lines on every machine: a Han character is 1 em wide,
 * any other 0.55 em.
 */
import { emsOf } from "../scene/text-width.ts";

/** Punctuation that may not begin a line. */
const closing = /^[，。、；：？！）》」』”’…,.;:?!)\]}·]/u;
/** Punctuation that may not end a line. */
const opening = /[（《「『“‘([{]$/u;

/**
 * Breaks a text into lines that fit a width.
 *
 * @param width    of a line, in CSS pixels
 * @param size     of the text, in CSS pixels
 * @param maxLines if the text needs more, the last line ends in "…"
 */
export function wrapText(
  text: string,
  { width, size, maxLines = 99 }: { readonly width: number; readonly size: number; readonly maxLines?: number },
): readonly string[] {
  const maxEms = width / size;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (emsOf((line + piece).trimEnd()) <= maxEms) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    // A word that is longer than a line is broken at the end of the line.
    for (const character of clustersOf(piece.trim())) {
      if (line !== "" && emsOf(line + character) > maxEms) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    if (piece.endsWith(" ")) line += " ";
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? "", maxEms)];
}

/** Shortens a text to one line; it ends in "…" if something is left out. Width and size in CSS pixels. */
export const fitText = (text: string, line: { readonly width: number; readonly size: number }): string =>
  wrapText(text, { ...line, maxLines: 1 })[0] ?? "";

function withEllipsis(line: string, maxEms: number): string {
  let kept = clustersOf(line);
  while (kept.length > 0 && emsOf(`${kept.join("")}…`) > maxEms) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Splits a text into what readers take for characters: a flag, or a letter with its accents, is one. */
const clustersOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Splits a text at the possible line breaks: into words with their space, and Han characters with their punctuation. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text.replace(/\s+/gu, " ").trim()) {
    const isBreak =
      piece !== "" &&
      !closing.test(character) &&
      !opening.test(piece) &&
      (piece.endsWith(" ") || isWide(character) || isWide(lastOf(piece)));
    if (isBreak && character !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

const isWide = (character: string): boolean => emsOf(character) >= 1;

const lastOf = (text: string): string => [...text].at(-1) ?? "";
