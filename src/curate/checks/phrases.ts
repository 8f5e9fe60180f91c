import type { FileLocation } from "../../language/finding.ts";
import type { Finding } from "../../language/findings.ts";
import type { CuratedTurn } from "../dataset.ts";
import { formatSpan, isWithin, type Passages } from "../passages.ts";

/**
 * What is wrong with a phrase: it stands exactly once on its line, and inside its turn where it has one. Nothing is moved to a
 * look-alike; the nearest are only named.
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
  const span = turn && passages.spanOf(turn);
  if (!span?.isSure || isWithin(position, span)) return undefined;
  const really = passages.spanAt(position)?.turn.entry.id;
  return { code: "phrase-outside-turn", location, line, phrase, turn: turn?.entry.id ?? "", really, span: formatSpan(span) };
}
