import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";
import { coverageOf } from "../turn-coverage.ts";

/** Characters of a sentence that a finding shows: enough to find it, not to read it. */
const excerptLength = 12;

/** Checks that in a talk marked as complete each sentence of each speech is covered by a claim or declared. */
export function* openSentences(dataset: Dataset, passages: Passages): Iterable<Finding> {
  const complete = new Map(
    dataset.claims
      .filter(({ content }) => content.complete && content.source === passages.source.id)
      .map((file) => [file.content.session, file]),
  );
  for (const { turn, sentences } of coverageOf(dataset, passages)) {
    const file = complete.get(turn.session.id);
    if (!file) continue;
    const under = file.content.turns?.find((entry) => entry.turn === turn.entry.id);
    const location = under ? dataset.locationOf(under, "turn") : dataset.locationOf(file.content, "complete");
    for (const { state, line, start, end } of sentences) {
      if (state !== "open") continue;
      const begins = [...passages.textOf(line).slice(start, end).trim()].slice(0, excerptLength).join("");
      yield { code: "sentence-open", location, line, begins, turn: turn.entry.id };
    }
  }
}
