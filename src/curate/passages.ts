import type { Candidate } from "../language/findings-transcript.ts";
import type { SourceFile } from "../model/schema.ts";
import type { CuratedTurn, Dataset } from "./dataset.ts";
import { nearestPhrases } from "./nearest-phrases.ts";
import { offsetsOf, type TextPosition, type Transcript } from "./transcript.ts";
import { turnsInTextOrder } from "./turn-order.ts";

/** Where a turn runs: from its start to the next turn's start. */
export interface TurnRange {
  readonly turn: CuratedTurn;
  readonly from: TextPosition;
  /** Not in the span itself. */
  readonly before: TextPosition;
  /** Whether both ends were found in the transcript. */
  readonly isSure: boolean;
}

/** A source's turns and phrases as they stand in its transcript. */
export interface Passages {
  readonly source: SourceFile;
  readonly transcript: Transcript;
  /** In the order of the text. */
  readonly turnRanges: readonly TurnRange[];
  rangeOf(turn: CuratedTurn): TurnRange | undefined;
  /** The span in which a spot lies. */
  rangeAt(position: TextPosition): TurnRange | undefined;
  textOf(line: number): string;
  /** Where a phrase stands on a line; none, one or several. */
  find(phrase: string, line: number): readonly TextPosition[];
  /** What is there and looks like a phrase that is not: on its line first, then elsewhere. */
  nearest(phrase: string, line: number): readonly Candidate[];
  /** The lines on which a phrase stands. */
  linesWith(phrase: string): readonly number[];
}

/** Lays a source's turns over its transcript; undefined where no source has the transcript's sum. */
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
  const spans: TurnRange[] = starts.map((start, index) => {
    const next = starts[index + 1];
    return { ...start, before: next?.from ?? end, isSure: start.isSure && (next?.isSure ?? true) };
  });
  const byTurn = new Map(spans.map((span) => [span.turn, span]));
  const linesWith = (phrase: string): number[] => transcript.lines.flatMap((text, index) => (text.includes(phrase) ? [index + 1] : []));
  return {
    source,
    transcript,
    turnRanges: spans,
    textOf,
    find,
    linesWith,
    rangeOf: (turn) => byTurn.get(turn),
    rangeAt: (position) => spans.find((span) => isInRange(position, span)),
    nearest: (phrase, line) => nearestPhrases(phrase, line, transcript.lines),
  };
}

export const comparePositions = (a: TextPosition, b: TextPosition): number => a.line - b.line || a.offset - b.offset;

export const isInRange = (position: TextPosition, span: Pick<TurnRange, "from" | "before">): boolean =>
  comparePositions(span.from, position) <= 0 && comparePositions(position, span.before) < 0;

/** The part of a line that lies in a span, as two offsets; undefined where none does. */
export function partOfLine(
  passages: Passages,
  line: number,
  span: TurnRange,
): { readonly start: number; readonly end: number } | undefined {
  const length = passages.textOf(line).length;
  const start = line === span.from.line ? span.from.offset : 0;
  const end = line === span.before.line ? span.before.offset : length;
  if (line < span.from.line || line > span.before.line || start >= end) return undefined;
  return { start, end };
}

/** For a message: “111 早上好 – 123”. */
export function formatRange(span: TurnRange): string {
  const { turn, before } = span;
  const last = before.offset === 0 ? before.line - 1 : before.line;
  return `${turn.line}${turn.phrase ? ` “${turn.phrase}”` : ""}–${last}`;
}
