/**
 * `graph-data/coverage.txt`: each sentence of each speech, without its words, and which claims it feeds. Written where the transcript is at
 * hand, so that the page can show it where it is not.
 *
 * A line: source, turn, line in the source, characters, then `covered` with claim ids, `declared` with the reason, or `open`.
 */
import type { BuiltSentence, ClaimId, SourceLine, TurnId } from "../model/built.ts";
import type { CoverReason } from "../model/cover-reasons.ts";
import type { TurnCoverage } from "./turn-coverage.ts";

/** The file with the sentences of one source written anew, those of other sources as they were. */
export function formatCoverage(before: string, source: string, turns: readonly TurnCoverage[]): string {
  const others = before.split("\n").filter((line) => line !== "" && !line.startsWith(`${source} `));
  const own = turns.flatMap(({ turn, sentences }) =>
    sentences.map(({ line, start, end, state, claims, reason }) =>
      [source, turn.entry.id, line, end - start, state, claims.join(",") || reason].filter(Boolean).join(" "),
    ),
  );
  return [...others, ...own].map((line) => `${line}\n`).join("");
}

/** By source. A line that is none of the file's is passed over, and so is a claim that is no longer there. */
export function parseCoverage(text: string, claims: ReadonlySet<string>): ReadonlyMap<string, readonly BuiltSentence[]> {
  const bySource = new Map<string, BuiltSentence[]>();
  for (const row of text.split("\n")) {
    const [source = "", turn = "", line = "", length = "", state = "", what = ""] = row.split(" ");
    if (!(Number(line) > 0 && Number(length) > 0)) continue;
    const feeds = state === "covered" ? what.split(",").filter((id) => claims.has(id)) : [];
    const sentences = bySource.get(source) ?? [];
    bySource.set(source, sentences);
    sentences.push({
      turn: turn as TurnId,
      line: Number(line) as SourceLine,
      length: Number(length),
      claims: feeds as ClaimId[],
      ...(state === "declared" ? { declared: what as CoverReason } : {}),
    });
  }
  return bySource;
}
