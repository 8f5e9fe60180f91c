/** Breaks texts into lines that fit a width, by the rules for Latin and Chinese text. */

import type { TextMetric } from "../font/text-metric.ts";
import type { IsOneWord } from "./han-words.ts";

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

/** Between two letters, a straight one can be nothing else. */
const apostrophe = /(?<=\p{L})'(?=\p{L})/gu;

/** At the end of a word, it is an apostrophe or ends a quotation, and at its beginning it begins one. */
const single = { end: /(?<=\p{L})'(?!\p{L})/gu, start: /(?<![\p{L}\p{N}])'(?=\p{L})/gu };

/** Makes a text printable: without control characters, with single spaces, and with the apostrophe and the quotation marks that print has. */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\r]/gu, " ")
    .replace(unprintable, "")
    .replace(apostrophe, "’")
    .replace(single.end, "’")
    .replace(single.start, "‘")
    .replace(/\s+/gu, " ")
    .trim();

/** Longest text that is looked at, in UTF-16 units: no figure has room for more. */
const maxText = 4000;

/** Breaks a text into lines. A word that is wider than a line is broken. Remembers the lines, because layouts are tried many times. */
export function breakLines(text: string, measure: Measure, typesetting: Typesetting): readonly string[] {
  const { width, size, isBold = false, tail = 0, maxLines = 99, isBalanced = false } = measure;
  const { broken } = rememberedFor(typesetting);
  // Most texts have room in one line.
  const { oneLine } = splitText(text, isBold, typesetting);
  if (oneLine.ink <= width / size - tail / size && maxLines > 0) return oneLine.lines;
  const key = `${isBold ? "bold" : "regular"} ${isBalanced} ${maxLines} ${width / size} ${tail / size} ${text}`;
  const known = broken.get(key);
  if (known) return known;
  const lines = newLines(text, { width, size, isBold, tail, maxLines, isBalanced }, typesetting);
  if (broken.size > maxRemembered) broken.clear();
  broken.set(key, lines);
  return lines;
}

function newLines(text: string, measure: Required<Measure>, typesetting: Typesetting): readonly string[] {
  const { width, size, isBold, tail, maxLines, isBalanced } = measure;
  const { metric } = typesetting;
  const inEms = width / size;
  const inWidth = (piece: Piece, split: (text: string) => readonly string[]): readonly Piece[] =>
    piece.trimmed <= inEms ? [piece] : split(piece.text).map((part) => pieceOf(part, isBold, metric));
  // A word with a hyphen is whole where it fits, and then divided there.
  const pieces = splitText(text, isBold, typesetting)
    .pieces.flatMap((piece) => inWidth(piece, atHyphens))
    .flatMap((piece) => inWidth(piece, charactersOf));
  const fill = (limit: number): Filled => filled(pieces, limit, tail / size);
  const first = fill(inEms);
  let limit = inEms;
  if (isBalanced && first.ends.length > 1) {
    let [low, high] = [(inEms / first.ends.length) * 0.8, inEms];
    for (let step = 0; step < 9; step++) {
      const middle = (low + high) / 2;
      const attempt = fill(middle);
      if (attempt.ends.length <= first.ends.length && attempt.widest <= inEms) high = middle;
      else low = middle;
    }
    limit = high;
  }
  const { ends } = fill(limit);
  const lines = ends.map((end, index) => lineOf(pieces.slice(ends[index - 1] ?? 0, end))).filter((line) => line !== "");
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const widthOf = (line: string): number => metric.width(line, size, isBold);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? "", width - tail, widthOf)];
}

const lineOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join("")
    .trimEnd();

/** A part of a text that no break is possible in, with its width in ems, and that without the space at its end. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly trimmed: number;
}

const pieceOf = (text: string, isBold: boolean, metric: TextMetric): Piece => ({
  text,
  width: metric.width(text, 1, isBold),
  trimmed: metric.width(text.trimEnd(), 1, isBold),
});

/** Width of the widest word of a text; that of the part before or behind a hyphen where words are divided there. */
export const widestPiece = (
  text: string,
  { size, isBold = false, isDivided = true }: Pick<Measure, "size" | "isBold"> & { readonly isDivided?: boolean },
  typesetting: Typesetting,
): number => {
  const { widest, widestPart } = splitText(text, isBold, typesetting);
  return (isDivided ? widestPart : widest) * size;
};

/** Divides a word behind its hyphens and dashes, where letters enough stand before them. */
const atHyphens = (word: string): readonly string[] => word.split(/(?<=\p{L}{3,}[-–—/])(?=\p{L})/u);

interface Filled {
  /** Of each line, the piece behind its last one. */
  readonly ends: readonly number[];
  readonly widest: number;
}

/** Fills lines of a width in ems; behind the last one, `tail` stays free. */
function filled(pieces: readonly Piece[], limit: number, tail: number): Filled {
  const ends: number[] = [];
  let [start, width, ink, widest] = [0, 0, 0, 0];
  for (const [index, piece] of pieces.entries()) {
    const room = index === pieces.length - 1 ? limit - tail : limit;
    if (index > start && width + piece.trimmed > room) {
      ends.push(index);
      widest = Math.max(widest, ink);
      [start, width] = [index, 0];
    }
    ink = width + piece.trimmed;
    width += piece.width;
  }
  if (pieces.length > 0) ends.push(pieces.length);
  return { ends, widest: Math.max(widest, ink) };
}

function withEllipsis(line: string, width: number, widthOf: (line: string) => number): string {
  const kept = [...charactersOf(line)];
  while (kept.length > 0 && widthOf(`${kept.join("").trimEnd()}…`) > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Splits a text into what readers take for characters: a flag, or a letter with its accents, is one. */
const charactersOf = (text: string): readonly string[] =>
  plain.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Texts whose code points are their characters; splitting others takes much longer. */
const plain = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uff60]*$/u;

/** Results for texts that were asked for before: lines by text and measure, pieces by weight and text. */
interface Remembered {
  readonly broken: Map<string, readonly string[]>;
  readonly bold: Map<string, SplitText>;
  readonly regular: Map<string, SplitText>;
}

const remembered = new WeakMap<TextMetric, WeakMap<IsOneWord, Remembered>>();

function rememberedFor({ metric, isOneWord }: Typesetting): Remembered {
  const ofMetric = remembered.get(metric) ?? new WeakMap<IsOneWord, Remembered>();
  remembered.set(metric, ofMetric);
  const both = ofMetric.get(isOneWord) ?? { broken: new Map(), bold: new Map(), regular: new Map() };
  ofMetric.set(isOneWord, both);
  return both;
}

/** A text at its possible breaks, with what does not depend on the width of lines; widths in ems. */
interface SplitText {
  readonly pieces: readonly Piece[];
  /** The text in one line, or in none if it is empty, with its width. */
  readonly oneLine: { readonly lines: readonly string[]; readonly ink: number };
  /** Of the widest piece, and of the widest part of one that is divided at its hyphens. */
  readonly widest: number;
  readonly widestPart: number;
}

/** Splits a text at its possible breaks. Remembers it, because layouts are tried at many sizes. */
function splitText(text: string, isBold: boolean, typesetting: Typesetting): SplitText {
  const remembered = rememberedFor(typesetting);
  const texts = isBold ? remembered.bold : remembered.regular;
  const known = texts.get(text);
  if (known) return known;
  const { metric, isOneWord } = typesetting;
  const pieces = splitAtBreaks(printable(text.slice(0, maxText)), isOneWord).map((piece) => pieceOf(piece, isBold, metric));
  const parts = pieces.flatMap((piece) => atHyphens(piece.text).map((part) => pieceOf(part, isBold, metric)));
  const widestOf = (some: readonly Piece[]): number => Math.max(0, ...some.map(({ trimmed }) => trimmed));
  const { widest: ink } = filled(pieces, Number.POSITIVE_INFINITY, 0);
  const split = {
    pieces,
    oneLine: { lines: [lineOf(pieces)].filter((line) => line !== ""), ink },
    widest: widestOf(pieces),
    widestPart: widestOf(parts),
  };
  if (texts.size > maxRemembered) texts.clear();
  texts.set(text, split);
  return split;
}

const maxRemembered = 5000;

/** At the end of a text, such as "(7)" or "4.0.", it does not stand in a line of its own. */
const capitals = /^[A-Z]{2,3} $/u;
const shortNumber = /^\(?\d{1,3}(?:\.\d)?\)?[.。]?$/u;

/** The word before a number, which stays with it: "line 42", "Panel 2"; and a number in brackets with what it belongs to. */
const countedWord = /^\p{L}\p{Ll}{0,6} $/u;
/** Words for what is counted, which stand behind a number in Chinese. */
const countWord = /[项条个位年月日行步级种人方家份]/u;
/** The same behind a number in words: 两人, 四方. */
const countedSides = /^[一两三四][人方]$/u;
/** A Chinese number in brackets with what it counts, at the end of a text. */
const countInBrackets = /（\d{1,3}项?）$/u;

/** A name of which a hyphen joins two parts, in Chinese: 弗洛伦蒂诺 is no word that the texts teach. */
const hyphenated = /\p{Script=Han}{1,6}-\p{Script=Han}{1,5}/gu;

/** The places in a text, in UTF-16 units, before which no line ends as they are inside the parts of such names; behind the hyphen one may. */
function placesInNames(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!text.includes("-")) return places;
  for (const { index, 0: name } of text.matchAll(hyphenated))
    for (let place = 1; place < name.length; place++) if (name[place - 1] !== "-") places.add(index + place);
  return places;
}

/** Splits a text into words with their hyphens and their space, and Chinese words with their punctuation. */
export function splitAtBreaks(text: string, isOneWord: IsOneWord): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  const characters = charactersOf(text);
  const insideNames = placesInNames(text);
  let place = 0;
  for (const [index, character] of characters.entries()) {
    const isInName = insideNames.has(place);
    place += character.length;
    const isBreak =
      piece !== "" &&
      !isInName &&
      !closing.test(character) &&
      !opening.test(piece) &&
      !(/\d/u.test(character) && countedWord.test(piece)) &&
      !(character === "[" && before === " ") &&
      before !== "第" &&
      !(/\d/u.test(before) && countWord.test(character)) &&
      !countedSides.test(before + character) &&
      (before === " " || ((wide.test(character) || wide.test(before)) && !isOneWord(before, character, characters[index + 1])));
    if (isBreak && character !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  if (piece !== "") pieces.push(piece);
  const last = pieces.at(-1) ?? "";
  if (countInBrackets.test(last) && pieces.length > 1) return [...pieces.slice(0, -2), (pieces.at(-2) ?? "") + last];
  if (!shortNumber.test(last)) return pieces;
  // "CC BY 4.0" stays together, of other texts the last word and the number.
  const words = pieces.slice(0, -1);
  const kept = Math.max(0, Math.min(words.findLastIndex((word) => !capitals.test(word)) + 1, words.length - 1));
  return [...words.slice(0, kept), words.slice(kept).join("") + last];
}

/** Shortens a text to one line; it ends in "…" if something is left out. */
export const fitOneLine = (text: string, measure: Measure, typesetting: Typesetting): string =>
  breakLines(text, { ...measure, maxLines: 1 }, typesetting)[0] ?? "";
