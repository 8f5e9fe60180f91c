/** Finds passages in an opened transcript: the phrase of a locator, in its turn, with the speakers around it. Pure. */
import type { BuiltSource, BuiltTurn, Locator, SourceLine, SourcePoint, TurnId } from "../model/built.ts";

/** A place in a text: line from 1, character from 0 in UTF-16 units. */
export interface TextPoint {
  readonly line: SourceLine;
  readonly char: number;
}

/** From `from` up to, not including, `to`. */
export interface TurnSpan {
  readonly turn: BuiltTurn;
  readonly from: TextPoint;
  readonly to: TextPoint;
}

/** A part of a line that belongs to one turn. */
export interface PassagePiece {
  readonly text: string;
  /** Absent if no turn of the source includes it. */
  readonly turn?: TurnId;
  /** True if it belongs to the turn that has the phrase. */
  readonly isInTurn: boolean;
  readonly isPhrase: boolean;
}

export interface PassageLine {
  readonly line: SourceLine;
  readonly pieces: readonly PassagePiece[];
  /** The number of characters of the line that are left out before and after the pieces. */
  readonly hiddenBefore: number;
  readonly hiddenAfter: number;
}

export interface Passage {
  readonly kind: "passage";
  readonly point: TextPoint;
  /** The text shown on the line before the phrase; `after` is the text after it. */
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  /** The turn of the phrase, with its bounds and its speaker; absent if no turn includes it. */
  readonly span?: TurnSpan;
  /** The lines of the turn, including that of the phrase; at least that one. */
  readonly lines: readonly PassageLine[];
}

/** The reason why there is no passage to show. A phrase that is not exactly there is never replaced by a similar one. */
export type PassageFinding =
  | { readonly kind: "line-absent"; readonly line: number; readonly lines: number }
  | { readonly kind: "phrase-absent"; readonly line: number; readonly phrase: string }
  | { readonly kind: "phrase-ambiguous"; readonly line: number; readonly phrase: string; readonly times: number }
  | { readonly kind: "turn-lost"; readonly turn: TurnId; readonly line: number; readonly phrase: string };

/** Characters shown on either side of the phrase if its line is very long. */
const defaultReach = 300;

/** Splits a transcript into lines as locators count them. */
export const linesOf = (transcript: string): readonly string[] => transcript.split("\n");

/**
 * Finds the passage of a locator, to show it with the phrase marked.
 *
 * @param transcript the whole text from which its SHA-256 was computed
 * @param reach characters shown on either side of the phrase on a line longer than three times that; `Infinity` shows all
 * @returns the passage, or the reason why there is none
 */
export function passageOf(
  transcript: string,
  source: Pick<BuiltSource, "turns">,
  locator: Pick<Locator, "line" | "phrase">,
  reach: number = defaultReach,
): Passage | PassageFinding {
  const lines = linesOf(transcript);
  const { line, phrase } = locator;
  const text = lines[line - 1];
  if (text === undefined) return { kind: "line-absent", line, lines: lines.length };
  const times = countOf(text, phrase);
  if (times === 0) return { kind: "phrase-absent", line, phrase };
  if (times > 1) return { kind: "phrase-ambiguous", line, phrase, times };

  const spans = turnSpans(lines, source.turns);
  if ("kind" in spans) return spans;
  const point: TextPoint = { line, char: text.indexOf(phrase) };
  const span = spans.find(({ from, to }) => !isBefore(point, from) && isBefore(point, to));
  const shown = windowOf(lines, { point, phrase, span, reach }).map((cut) => passageLine(cut, lines, { point, phrase, span, spans }));
  const pieces = shown.find((shownLine) => shownLine.line === line)?.pieces ?? [];
  const place = pieces.findIndex((piece) => piece.isPhrase);
  return {
    kind: "passage",
    point,
    before: textOf(pieces.slice(0, place)),
    phrase,
    after: textOf(pieces.slice(place).filter((piece) => !piece.isPhrase)),
    ...(span && { span }),
    lines: shown,
  };
}

/**
 * Finds where each turn begins and ends, in the order of the text.
 *
 * @returns the spans, or the first turn whose opening phrase does not occur exactly once on its line
 */
export function turnSpans(lines: readonly string[], turns: readonly BuiltTurn[]): readonly TurnSpan[] | PassageFinding {
  const starts: TextPoint[] = [];
  for (const turn of turns) {
    const start = pointOf(lines, turn.from);
    if (!start) return { kind: "turn-lost", turn: turn.id, line: turn.from.line, phrase: turn.from.phrase ?? "" };
    starts.push(start);
  }
  const end: TextPoint = { line: (lines.length + 1) as SourceLine, char: 0 };
  return turns.map((turn, index) => ({ turn, from: starts[index] ?? end, to: starts[index + 1] ?? end }));
}

function pointOf(lines: readonly string[], point: SourcePoint): TextPoint | undefined {
  const text = lines[point.line - 1];
  if (text === undefined) return undefined;
  if (point.phrase === undefined) return { line: point.line, char: 0 };
  return countOf(text, point.phrase) === 1 ? { line: point.line, char: text.indexOf(point.phrase) } : undefined;
}

interface Cut {
  readonly line: SourceLine;
  readonly start: number;
  readonly end: number;
}

interface FoundPhrase {
  readonly point: TextPoint;
  readonly phrase: string;
  readonly span: TurnSpan | undefined;
}

/** Chooses what to show: all lines of the turn, long ones cut to the part near the phrase. */
function windowOf(lines: readonly string[], found: FoundPhrase & { readonly reach: number }): readonly Cut[] {
  const { point, phrase, span, reach } = found;
  const first = span?.from.line ?? point.line;
  const last = span ? lastLineOf(span) : point.line;
  const cuts: Cut[] = [];
  for (let number = first; number <= last; number = (number + 1) as SourceLine) {
    const text = lines[number - 1] ?? "";
    const start = number === span?.from.line && number !== point.line ? span.from.char : 0;
    const end = number === span?.to.line && number !== point.line ? span.to.char : text.length;
    if (end - start <= 3 * reach) cuts.push({ line: number, start, end });
    else if (number < point.line) cuts.push({ line: number, start: wholeCharacter(text, end - 2 * reach), end });
    else if (number > point.line) cuts.push({ line: number, start, end: wholeCharacter(text, start + 2 * reach) });
    else
      cuts.push({
        line: number,
        start: wholeCharacter(text, Math.max(point.char - reach, 0)),
        end: wholeCharacter(text, Math.min(point.char + phrase.length + reach, text.length)),
      });
  }
  return cuts;
}

function passageLine(cut: Cut, lines: readonly string[], found: FoundPhrase & { readonly spans: readonly TurnSpan[] }): PassageLine {
  const text = lines[cut.line - 1] ?? "";
  const { point, phrase, span, spans } = found;
  const hasPhrase = point.line === cut.line;
  const bounds = new Set([cut.start, cut.end]);
  for (const other of spans) if (other.from.line === cut.line) bounds.add(other.from.char);
  if (hasPhrase) bounds.add(point.char).add(point.char + phrase.length);
  const stops = [...bounds].filter((stop) => stop >= cut.start && stop <= cut.end).sort((a, b) => a - b);
  const pieces = stops.slice(0, -1).map((start, index): PassagePiece => {
    const turn = spans.find(
      (other) => !isBefore({ line: cut.line, char: start }, other.from) && isBefore({ line: cut.line, char: start }, other.to),
    );
    return {
      text: text.slice(start, stops[index + 1]),
      ...(turn && { turn: turn.turn.id }),
      isInTurn: turn !== undefined && turn === span,
      isPhrase: hasPhrase && start >= point.char && start < point.char + phrase.length,
    };
  });
  return { line: cut.line, pieces, hiddenBefore: cut.start, hiddenAfter: text.length - cut.end };
}

/** Returns the last line on which a turn has characters. */
const lastLineOf = (span: TurnSpan): SourceLine => (span.to.char === 0 ? ((span.to.line - 1) as SourceLine) : span.to.line);

const isBefore = (a: TextPoint, b: TextPoint): boolean => a.line < b.line || (a.line === b.line && a.char < b.char);

const textOf = (pieces: readonly PassagePiece[]): string => pieces.map((piece) => piece.text).join("");

/** Returns an offset, or the next one if it would cut a character of two UTF-16 units in half. */
const wholeCharacter = (text: string, char: number): number => (/[\udc00-\udfff]/.test(text.charAt(char)) ? char + 1 : char);

/** Counts how often a phrase occurs in a text, overlapping occurrences too. */
function countOf(text: string, phrase: string): number {
  if (phrase === "") return 0;
  let times = 0;
  for (let place = text.indexOf(phrase); place !== -1; place = text.indexOf(phrase, place + 1)) times += 1;
  return times;
}
