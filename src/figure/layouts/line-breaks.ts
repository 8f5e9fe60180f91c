/** Breaks texts into lines that fit a width, by the rules for Latin and Chinese text. */
import type { IsOneWord } from "./han-words.ts";
import type { TextMetric } from "./text-metric.ts";

export interface Typesetting {
  readonly metric: TextMetric;
  readonly isOneWord: IsOneWord;
}

export interface Measure {
  /** Of a line, in CSS pixels. */
  readonly width: number;
  /** Of the letters, in CSS pixels. */
  readonly size: number;
  readonly isBold?: boolean;
  /** Room that has to stay free behind the last line, in CSS pixels, for what follows the text. */
  readonly tail?: number;
  /** If the text needs more lines, the last one ends in "…". */
  readonly maxLines?: number;
  /** True for lines of about the same length: as few as possible, and then as narrow as possible. */
  readonly isBalanced?: boolean;
}

/** Punctuation that may not begin a line, and that may not end one. */
const closing = /^[，。、；：？！）》」』”’…,.;:?!)\]}·—]/u;
const opening = /[（《「『“‘([{]$/u;
const wide = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f\u{20000}-\u{3fffd}]/u;
/** Control characters, unpaired surrogates, and marks that turn the direction of text. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes a text printable: without control characters, and with single spaces. */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\r]/gu, " ")
    .replace(unprintable, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Longest text that is looked at, in UTF-16 units: no figure has room for more. */
const maxText = 4000;

/** Breaks a text into lines. A word that is wider than a line is broken. */
export function breakLines(text: string, measure: Measure, { metric, isOneWord }: Typesetting): readonly string[] {
  const { width, size, isBold = false, tail = 0, maxLines = 99, isBalanced = false } = measure;
  const widthOf = (line: string): number => metric.width(line.trimEnd(), size, isBold);
  const pieces = piecesOf(printable(text.slice(0, maxText)), isOneWord).flatMap((piece) =>
    widthOf(piece) <= width ? [piece] : charactersOf(piece),
  );
  const fill = (limit: number): string[] => filled(pieces, limit, tail, widthOf);
  let lines = fill(width);
  if (isBalanced && lines.length > 1) {
    let [low, high] = [(width / lines.length) * 0.8, width];
    for (let step = 0; step < 9; step++) {
      const middle = (low + high) / 2;
      const narrower = fill(middle);
      if (narrower.length <= lines.length && narrower.every((line) => widthOf(line) <= width)) high = middle;
      else low = middle;
    }
    lines = fill(high);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? "", width - tail, widthOf)];
}

/** Width of the widest part of a text that no break is possible in. */
export const widestPiece = (text: string, { size, isBold = false }: Measure, { metric, isOneWord }: Typesetting): number =>
  Math.max(0, ...piecesOf(printable(text.slice(0, maxText)), isOneWord).map((piece) => metric.width(piece.trimEnd(), size, isBold)));

function filled(pieces: readonly string[], limit: number, tail: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  pieces.forEach((piece, index) => {
    const room = index === pieces.length - 1 ? limit - tail : limit;
    if (line !== "" && widthOf(line + piece) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  });
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

function withEllipsis(line: string, width: number, widthOf: (line: string) => number): string {
  const kept = [...charactersOf(line)];
  while (kept.length > 0 && widthOf(`${kept.join("").trimEnd()}…`) > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Splits a text into what readers take for characters: a flag, or a letter with its accents, is one. */
const charactersOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Splits a text at its possible breaks: words with their space, and Chinese words with their punctuation. */
function piecesOf(text: string, isOneWord: IsOneWord): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  for (const character of charactersOf(text)) {
    const isBreak =
      piece !== "" &&
      !closing.test(character) &&
      !opening.test(piece) &&
      (before === " " ||
        (/[-–—/]/u.test(before) && piece.length > 3 && /\p{L}/u.test(character)) ||
        ((wide.test(character) || wide.test(before)) && !isOneWord(before, character)));
    if (isBreak && character !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** Shortens a text to one line; it ends in "…" if something is left out. */
export const fitOneLine = (text: string, measure: Measure, typesetting: Typesetting): string =>
  breakLines(text, { ...measure, maxLines: 1 }, typesetting)[0] ?? "";
