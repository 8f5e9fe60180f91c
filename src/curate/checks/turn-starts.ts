import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { comparePositions, type Passages } from "../passages.ts";
import { findPhraseFinding } from "./phrases.ts";

/** Checks that the phrase with which a turn begins in mid-line occurs once on that line, and that turns on one line are listed in order. */
export function* turnStarts(dataset: Dataset, passages: Passages): Iterable<Finding> {
  const turns = dataset.allTurns.filter((turn) => turn.source === passages.source);
  for (const { entry, line, phrase } of turns) {
    if (phrase === undefined || typeof entry.at === "number") continue;
    const finding = findPhraseFinding(passages, { line, phrase }, dataset.locationOf(entry.at, "phrase"));
    if (finding) yield finding;
  }
  for (const [index, turn] of turns.entries()) {
    const above = turns[index - 1];
    const [from, aboveFrom] = [passages.rangeOf(turn)?.from, above && passages.rangeOf(above)?.from];
    if (!above || !from || !aboveFrom || above.line !== turn.line || comparePositions(aboveFrom, from) <= 0) continue;
    const location = dataset.locationOf(turn.entry, "at");
    yield { code: "turn-order", location, turn: turn.entry.id, after: above.entry.id, afterLine: above.line };
  }
}
