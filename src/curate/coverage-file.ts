/**
 * Reads and writes `graph-data/coverage.txt`: each sentence of each speech, without its words, and the claims that cover it. A check with
 * the transcript writes the file, so that the page can show the coverage without one.
 *
 * A line has: source, turn, line of the source, length in characters, then `covered` with claim ids, `declared` with the reason, or `open`.
 */
import type { BuiltSentence, ClaimId, SourceLine, TurnId } from "../model/built.ts";
import type { CoverReason } from "../model/cover-reasons.ts";
import type { TurnCoverage } from "./turn-coverage.ts";

/**
 * Replaces the sentences of one source in the file.
 *
 * @param before the text of the file; sentences of other sources stay as they are
 * @returns the new text
 */
export function formatCoverage(before: string, source: string, turns: readonly TurnCoverage[]): string {
  const others = before.split("\n").filter((line) => line !== "" && !line.startsWith(`${source} `));
  const rows = turns.flatMap(({ turn, sentences }) =>
    sentences.map(({ line, start, end, state, claims, reason }) =>
      [source, turn.entry.id, line, end - start, state, claims.join(",") || reason].filter(Boolean).join(" "),
    ),
  );
  return [...others, ...rows].map((line) => `${line}\n`).join("");
}

/**
 * Reads the file. Lines of another form are skipped, and so are claims that are not in the data.
 *
 * @param claims ids of all claims
 * @returns sentences by source, in the order of the file
 */
export function parseCoverage(text: string, claims: ReadonlySet<string>): ReadonlyMap<string, readonly BuiltSentence[]> {
  const bySource = new Map<string, BuiltSentence[]>();
  for (const row of text.split("\n")) {
    const [source = "", turn = "", line = "", length = "", state = "", detail = ""] = row.split(" ");
    if (!(Number(line) > 0 && Number(length) > 0)) continue;
    const covering = state === "covered" ? detail.split(",").filter((id) => claims.has(id)) : [];
    const sentences = bySource.get(source) ?? [];
    bySource.set(source, sentences);
    sentences.push({
      turn: turn as TurnId,
      line: Number(line) as SourceLine,
      length: Number(length),
      claims: covering as ClaimId[],
      ...(state === "declared" ? { declared: detail as CoverReason } : {}),
    });
  }
  return bySource;
}
