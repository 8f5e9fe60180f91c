import { byText } from "../graph/concept-graph.ts";
import type { CoverReason } from "../model/cover-reasons.ts";
import type { CuratedTurn, Dataset } from "./dataset.ts";
import { type Passages, partOfLine, type TurnRange } from "./passages.ts";
import { type SentenceRange, sentencesIn, type TextPosition } from "./transcript.ts";

type SentenceState = "covered" | "declared" | "open";

interface SentenceCoverage extends SentenceRange {
  readonly line: number;
  readonly state: SentenceState;
  /** The claims that it feeds, sorted. */
  readonly claims: readonly string[];
  readonly reason?: CoverReason;
}

export interface TurnCoverage {
  readonly turn: CuratedTurn;
  /** In the order of the text. */
  readonly sentences: readonly SentenceCoverage[];
}

/** A piece of a line that a claim takes in, or that is declared to feed none. */
interface MarkedRange {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly state: "covered" | "declared";
  /** The claim that takes it in, or the reason why none does. */
  readonly what: string;
}

/**
 * For each speech of a source, which of its sentences feed a claim, which are declared to feed none, and which are open. A sentence counts
 * as far as it lies in the turn.
 */
export function coverageOf(dataset: Dataset, passages: Passages): readonly TurnCoverage[] {
  const stretches = markedRanges(dataset, passages);
  return passages.turnRanges
    .filter(({ turn }) => turn.entry.kind === "speech")
    .map((span) => ({ turn: span.turn, sentences: sentencesOf(span, passages, stretches.get(span.turn) ?? []) }));
}

function sentencesOf(span: TurnRange, passages: Passages, stretches: readonly MarkedRange[]): SentenceCoverage[] {
  const sentences: SentenceCoverage[] = [];
  for (let line = span.from.line; line <= Math.min(span.before.line, passages.transcript.lines.length); line++) {
    const part = partOfLine(passages, line, span);
    if (!part) continue;
    const here = stretches.filter((stretch) => stretch.line === line);
    for (const sentence of sentencesIn(passages.textOf(line), part.start, part.end)) {
      const over = here.filter((stretch) => stretch.start < sentence.end && sentence.start < stretch.end);
      const state = over.some((stretch) => stretch.state === "covered") ? "covered" : over.length > 0 ? "declared" : "open";
      const claims = [...new Set(over.filter((stretch) => stretch.state === "covered").map(({ what }) => what))].sort(byText);
      const reason = state === "declared" ? (over[0]?.what as CoverReason) : undefined;
      sentences.push({ ...sentence, line, state, claims, ...(reason ? { reason } : {}) });
    }
  }
  return sentences;
}

function markedRanges(dataset: Dataset, passages: Passages): ReadonlyMap<CuratedTurn, MarkedRange[]> {
  const stretches = new Map<CuratedTurn, MarkedRange[]>();
  const add = (turn: CuratedTurn, from: TextPosition | undefined, end: number, by: Pick<MarkedRange, "state" | "what">): void => {
    if (!from) return;
    const known = stretches.get(turn) ?? [];
    stretches.set(turn, known);
    known.push({ line: from.line, start: from.offset, end, ...by });
  };
  const single = (phrase: string, line: number): TextPosition | undefined => {
    const found = passages.find(phrase, line);
    return found.length === 1 ? found[0] : undefined;
  };
  for (const { entry, turn } of dataset.allClaims)
    for (const { line, phrase } of turn ? (entry.locators ?? []) : []) {
      const position = single(phrase, line);
      if (turn) add(turn, position, (position?.offset ?? 0) + phrase.length, { state: "covered", what: entry.id });
    }
  for (const { entry, kind, turn, what } of dataset.covers) {
    const by = { state: kind, what };
    const { line, phrase } = entry;
    const last = ("through" in entry ? entry.through : undefined) ?? phrase;
    if (phrase === undefined || last === undefined) add(turn, { line, offset: 0 }, passages.textOf(line).length, by);
    else {
      const end = single(last, line);
      if (end) add(turn, single(phrase, line), end.offset + last.length, by);
    }
  }
  return stretches;
}
