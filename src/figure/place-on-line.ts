/** How far through its line a claim is, for lines on which a line number alone leads nowhere: those as long as a whole talk. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { BuiltClaim, BuiltSentence, ClaimId, SourceId, SourceLine } from "../model/built.ts";

/** The length from which a line needs it, in UTF-16 units. */
const minLength = 2000;
/** A claim whose sentences are farther apart than this share of the line has several places, of which the first is given. */
const maxSpread = 0.1;
/** The steps in which a share is given, in percent: the sentences without words of hosts are not counted, so it is not exact. */
const step = 10;

type Shares = ReadonlyMap<string, number>;

const known = new WeakMap<ConceptGraph, Shares>();

const keyOf = (source: SourceId, line: SourceLine, claim: ClaimId): string => `${source} ${line} ${claim}`;

/**
 * Returns how far through its line the first passage of a claim is, about, by the lengths of the sentences on that line.
 *
 * @returns percent, from 5 to 95; undefined on a short line, and where the place is not known
 */
export function shareOfLine(graph: ConceptGraph, { id, locators: [first] }: BuiltClaim): number | undefined {
  if (!first) return undefined;
  const shares = known.get(graph) ?? sharesIn(graph);
  known.set(graph, shares);
  return shares.get(keyOf(first.source, first.line, id));
}

/** The lines of claims that need a share, and hold what more than one session says, in order. */
export function sharedLines(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly number[] {
  const lines = new Set(claims.flatMap((claim) => (shareOfLine(graph, claim) === undefined ? [] : (claim.locators[0]?.line ?? []))));
  const sessionsOn = (line: number) =>
    new Set(graph.claims.filter(({ locators }) => locators[0]?.line === line).map(({ session }) => session));
  return [...lines].filter((line) => sessionsOn(line).size > 1).sort((a, b) => a - b);
}

function sharesIn(graph: ConceptGraph): Shares {
  const shares = new Map<string, number>();
  for (const source of graph.built.sources)
    for (const [line, sentences] of groupedBy(source.sentences, (sentence) => sentence.line))
      for (const [claim, places] of placesOn(sentences)) {
        const [first, last] = [Math.min(...places), Math.max(...places)];
        shares.set(keyOf(source.id, line, claim), percentOf(last - first <= maxSpread ? (first + last) / 2 : first));
      }
  return shares;
}

/** The places of the sentences of each claim, as shares of the line; none on a short line. */
function placesOn(sentences: readonly BuiltSentence[]): ReadonlyMap<ClaimId, readonly number[]> {
  const places = new Map<ClaimId, number[]>();
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  if (total < minLength) return places;
  let before = 0;
  for (const { claims, length } of sentences) {
    for (const claim of claims) places.set(claim, [...(places.get(claim) ?? []), (before + length / 2) / total]);
    before += length;
  }
  return places;
}

const percentOf = (share: number): number => Math.min(100 - step / 2, Math.max(step / 2, Math.round((share * 100) / step) * step));
