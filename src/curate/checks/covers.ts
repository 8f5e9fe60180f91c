import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { cutLine, formatRange, type Passages } from "../passages.ts";
import { findPhraseFinding } from "./phrases.ts";

/** Checks that each phrase that covers or declares a sentence occurs exactly once on its line, inside its turn. */
export function* covers(dataset: Dataset, passages: Passages): Iterable<Finding> {
  for (const { entry, turn } of dataset.covers) {
    if (turn.source !== passages.source) continue;
    const { line, phrase } = entry;
    const through = "through" in entry ? entry.through : undefined;
    const span = passages.rangeOf(turn);
    if (phrase === undefined && through !== undefined) yield { code: "value-missing", location: dataset.locationOf(entry), key: "phrase" };
    if (phrase === undefined && span?.isSure && line <= passages.transcript.lines.length && !cutLine(passages, line, span))
      yield { code: "line-outside-turn", location: dataset.locationOf(entry, "line"), line, turn: turn.entry.id, span: formatRange(span) };
    let isFound = true;
    for (const key of ["phrase", "through"] as const) {
      const mark = key === "phrase" ? phrase : through;
      if (mark === undefined) continue;
      const finding = findPhraseFinding(passages, { line, phrase: mark }, dataset.locationOf(entry, key), turn);
      if (finding) {
        isFound = false;
        yield finding;
      }
    }
    if (!isFound || phrase === undefined || through === undefined) continue;
    const [start, end] = [passages.find(phrase, line)[0], passages.find(through, line)[0]];
    if (start && end && end.offset < start.offset)
      yield { code: "through-order", location: dataset.locationOf(entry, "through"), phrase, through };
  }
}
