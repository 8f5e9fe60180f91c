import type { Candidate } from "../language/finding-facts.ts";
import type { SourceFile } from "../model/schema.ts";
import type { CuratedTurn, Dataset } from "./dataset.ts";
import { nearestPhrases } from "./nearest-phrases.ts";
import { offsetsOf, type TextPosition, type Transcript } from "./transcript.ts";
import { turnsInTextOrder } from "./turn-order.ts";

/** The part of a transcript that a turn takes up: from its start to the start of the next. */
export interface TurnRange {
  readonly turn: CuratedTurn;
  readonly from: TextPosition;
  /** The start of the next turn, which is not in the range. */
  readonly before: TextPosition;
  /** True where both ends were found in the transcript. */
  readonly isSure: boolean;
}

/** Finds the turns and phrases of a source in its transcript. */
export interface Passages {
  readonly source: SourceFile;
  readonly transcript: Transcript;
  /** In the order of the text. */
  readonly turnRanges: readonly TurnRange[];
  rangeOf(turn: CuratedTurn): TurnRange | undefined;
  /** The range that contains a position. */
  rangeAt(position: TextPosition): TurnRange | undefined;
  textOf(line: number): string;
  /** All positions of a phrase on a line. */
  find(phrase: string, line: number): readonly TextPosition[];
  /** The nearest candidates for a phrase that is not on its line; see `nearestPhrases`. */
  nearest(phrase: string, line: number): readonly Candidate[];
  /** The lines that contain a phrase, counted from 1. */
  linesWith(phrase: string): readonly number[];
}

/**
 * Locates the turns of a source in its transcript.
 *
 * @returns undefined where no source has the SHA-256 of the transcript
 */
export function passagesOf(dataset: Dataset, transcript: Transcript): Passages | undefined {
  const source = dataset.sources.find((file) => file.content.sha256 === transcript.sha256)?.content;
  if (!source) return undefined;
  const textOf = (line: number): string => transcript.lines[line - 1] ?? "";
  const find = (phrase: string, line: number): TextPosition[] => offsetsOf(phrase, textOf(line)).map((offset) => ({ line, offset }));

  const starts = turnsInTextOrder(dataset.allTurns.filter((turn) => turn.source === source)).map((turn) => {
    const found = turn.phrase === undefined ? [{ line: turn.line, offset: 0 }] : find(turn.phrase, turn.line);
    const [first] = found;
    return { turn, from: first ?? { line: turn.line, offset: 0 }, isSure: found.length === 1 };
  });
  starts.sort((a, b) => comparePositions(a.from, b.from));
  const end: TextPosition = { line: transcript.lines.length + 1, offset: 0 };
  const ranges: TurnRange[] = starts.map((start, index) => {
    const next = starts[index + 1];
    return { ...start, before: next?.from ?? end, isSure: start.isSure && (next?.isSure ?? true) };
  });
  const byTurn = new Map(ranges.map((range) => [range.turn, range]));
  const linesWith = (phrase: string): number[] => transcript.lines.flatMap((text, index) => (text.includes(phrase) ? [index + 1] : []));
  return {
    source,
    transcript,
    turnRanges: ranges,
    textOf,
    find,
    linesWith,
    rangeOf: (turn) => byTurn.get(turn),
    rangeAt: (position) => ranges.find((range) => isInRange(position, range)),
    nearest: (phrase, line) => nearestPhrases(phrase, line, transcript.lines),
  };
}

/** Compares two positions, for sorting. */
export const comparePositions = (a: TextPosition, b: TextPosition): number => a.line - b.line || a.offset - b.offset;

/** True where a position is in a range of the transcript. */
export const isInRange = (position: TextPosition, range: Pick<TurnRange, "from" | "before">): boolean =>
  comparePositions(range.from, position) <= 0 && comparePositions(position, range.before) < 0;

/** Cuts a line to the part that is in a range, as two offsets; undefined where no part is. */
export function cutLine(passages: Passages, line: number, range: TurnRange): { readonly start: number; readonly end: number } | undefined {
  const length = passages.textOf(line).length;
  const start = line === range.from.line ? range.from.offset : 0;
  const end = line === range.before.line ? range.before.offset : length;
  if (line < range.from.line || line > range.before.line || start >= end) return undefined;
  return { start, end };
}

/** Formats a range of lines for a message: “111 早上好–123”. */
export function formatRange(range: TurnRange): string {
  const { turn, before } = range;
  const last = before.offset === 0 ? before.line - 1 : before.line;
  return `${turn.line}${turn.phrase ? ` “${turn.phrase}”` : ""}–${last}`;
}
