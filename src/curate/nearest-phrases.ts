import { editsBetween } from "../curated-file/nearest.ts";
import type { Candidate } from "../language/finding-facts.ts";
import { offsetsOf } from "./transcript.ts";

/**
 * Finds the nearest candidates for a phrase that is not where it should be: the same phrase on other lines, or else the most similar
 * piece of the line itself and of other lines.
 *
 * @param line the line that should have the phrase, counted from 1; 0 where there is none
 * @returns at most three, the most similar first; none that differs in more than half of its characters
 */
export function nearestPhrases(phrase: string, line: number, lines: readonly string[]): readonly Candidate[] {
  const elsewhere = lines.flatMap((text, index) => (offsetsOf(phrase, text).length > 0 ? [index + 1] : []));
  const same = elsewhere.filter((found) => found !== line).map((found) => ({ line: found, phrase, edits: 0 }));
  if (same.length > 0) return firstCandidates(same.toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line)));
  const onLine = bestMatchOn(phrase, line, lines[line - 1] ?? "");
  const others = lines
    .map((text, index) => ({ otherLine: index + 1, text, shared: sharedPairs(phrase, text) }))
    .filter(({ otherLine, shared }) => otherLine !== line && shared > 0)
    .sort((a, b) => b.shared - a.shared || a.otherLine - b.otherLine)
    .slice(0, 5)
    .flatMap(({ otherLine, text }) => bestMatchOn(phrase, otherLine, text));
  return firstCandidates([...onLine, ...others].sort((a, b) => a.edits - b.edits));
}

interface Match extends Candidate {
  readonly edits: number;
}

const firstCandidates = (found: readonly Match[]): Candidate[] => found.slice(0, 3).map(({ line, phrase }) => ({ line, phrase }));

function bestMatchOn(phrase: string, line: number, text: string): Match[] {
  const length = phrase.length;
  let best: Match | undefined;
  for (let start = 0; start === 0 || start <= text.length - length; start++) {
    const piece = text.slice(start, start + length);
    if (sharedPairs(phrase, piece) === 0) continue;
    const edits = editsBetween(phrase, piece);
    if (edits <= length / 2 && (!best || edits < best.edits)) best = { line, phrase: piece, edits };
  }
  return best ? [best] : [];
}

const sharedPairs = (phrase: string, text: string): number => {
  let shared = 0;
  for (let index = 0; index + 1 < phrase.length; index++) if (text.includes(phrase.slice(index, index + 2))) shared++;
  return shared;
};
