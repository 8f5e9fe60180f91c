import { byText } from "../graph/concept-graph.ts";
import type { CoverReason } from "../model/cover-reasons.ts";
import type { CuratedTurn, Dataset } from "./dataset.ts";
import { cutLine, type Passages, type TurnRange } from "./passages.ts";
import { type SentenceRange, sentencesIn, type TextPosition } from "./transcript.ts";

type SentenceState = "covered" | "declared" | "open";

interface SentenceCoverage extends SentenceRange {
  readonly line: number;
  readonly state: SentenceState;
  /** Ids of the claims that cover it, sorted. */
  readonly claims: readonly string[];
  readonly reason?: CoverReason;
}

export interface TurnCoverage {
  readonly turn: CuratedTurn;
  /** In the order of the text. */
  readonly sentences: readonly SentenceCoverage[];
}

/** A piece of a line that a claim covers, or that is declared to be covered by none. */
interface MarkedRange {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly state: "covered" | "declared";
  /** Id of the claim that covers it, or the reason why none does. */
  readonly detail: string;
}

/**
 * Sorts the sentences of each speech into those that a claim covers, those that are declared, and open ones. Of a line that two turns
 * share, each turn has its own part.
 */
export function coverageOf(dataset: Dataset, passages: Passages): readonly TurnCoverage[] {
  const stretches = markedRanges(dataset, passages);
  return passages.turnRanges
    .filter(({ turn }) => turn.entry.kind === "speech")
    .map((range) => ({ turn: range.turn, sentences: sentencesOf(range, passages, stretches.get(range.turn) ?? []) }));
}

function sentencesOf(range: TurnRange, passages: Passages, stretches: readonly MarkedRange[]): SentenceCoverage[] {
  const sentences: SentenceCoverage[] = [];
  for (let line = range.from.line; line <= Math.min(range.before.line, passages.transcript.lines.length); line++) {
    const part = cutLine(passages, line, range);
    if (!part) continue;
    const onLine = stretches.filter((stretch) => stretch.line === line);
    for (const sentence of sentencesIn(passages.textOf(line), part.start, part.end)) {
      const over = onLine.filter((stretch) => stretch.start < sentence.end && sentence.start < stretch.end);
      const state = over.some((stretch) => stretch.state === "covered") ? "covered" : over.length > 0 ? "declared" : "open";
      const claims = [...new Set(over.filter((stretch) => stretch.state === "covered").map(({ detail }) => detail))].sort(byText);
      const reason = state === "declared" ? (over[0]?.detail as CoverReason) : undefined;
      sentences.push({ ...sentence, line, state, claims, ...(reason ? { reason } : {}) });
    }
  }
  return sentences;
}

function markedRanges(dataset: Dataset, passages: Passages): ReadonlyMap<CuratedTurn, MarkedRange[]> {
  const stretches = new Map<CuratedTurn, MarkedRange[]>();
  const add = (turn: CuratedTurn, from: TextPosition | undefined, end: number, mark: Pick<MarkedRange, "state" | "detail">): void => {
    if (!from) return;
    const known = stretches.get(turn) ?? [];
    stretches.set(turn, known);
    known.push({ line: from.line, start: from.offset, end, ...mark });
  };
  const single = (phrase: string, line: number): TextPosition | undefined => {
    const found = passages.find(phrase, line);
    return found.length === 1 ? found[0] : undefined;
  };
  for (const { entry, turn } of dataset.allClaims)
    for (const { line, phrase } of turn ? (entry.locators ?? []) : []) {
      const position = single(phrase, line);
      if (turn) add(turn, position, (position?.offset ?? 0) + phrase.length, { state: "covered", detail: entry.id });
    }
  for (const { entry, kind, turn, detail } of dataset.covers) {
    const mark = { state: kind, detail };
    const { line, phrase } = entry;
    const last = ("through" in entry ? entry.through : undefined) ?? phrase;
    if (phrase === undefined || last === undefined) add(turn, { line, offset: 0 }, passages.textOf(line).length, mark);
    else {
      const end = single(last, line);
      if (end) add(turn, single(phrase, line), end.offset + last.length, mark);
    }
  }
  return stretches;
}
