import type { FileLocation } from "../../language/finding.ts";
import type { Finding } from "../../language/findings.ts";
import type { CuratedTurn } from "../dataset.ts";
import { formatRange, isInRange, type Passages } from "../passages.ts";

/**
 * Checks that a phrase occurs exactly once on its line, inside its turn if it has one. A phrase that is not found is never replaced by a
 * similar one: the finding only names the nearest.
 *
 * @param location where the phrase is in the curated files
 * @returns the first fault; undefined where there is none, or where the line is past the end (`lineNumbers` reports that)
 */
export function findPhraseFinding(
  passages: Passages,
  { line, phrase }: { readonly line: number; readonly phrase: string },
  location: FileLocation,
  turn?: CuratedTurn,
): Finding | undefined {
  if (line > passages.transcript.lines.length) return undefined;
  const [position, ...others] = passages.find(phrase, line);
  if (!position) return { code: "phrase-missing", location, line, phrase, near: passages.nearest(phrase, line) };
  if (others.length > 0) return { code: "phrase-ambiguous", location, line, phrase, times: others.length + 1 };
  const span = turn && passages.rangeOf(turn);
  if (!span?.isSure || isInRange(position, span)) return undefined;
  const actual = passages.rangeAt(position)?.turn.entry.id;
  return { code: "phrase-outside-turn", location, line, phrase, turn: turn?.entry.id ?? "", really: actual, span: formatRange(span) };
}
