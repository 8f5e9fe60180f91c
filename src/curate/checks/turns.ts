import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { speakerTypes } from "../relation-roles.ts";
import { turnsInTextOrder } from "../turn-order.ts";

/** Checks that an uncertain turn gives its reason, and that the speaker of a turn is of a type that can speak. */
export function* turnSpeakers(dataset: Dataset): Iterable<Finding> {
  for (const { entry } of dataset.allTurns) {
    const { basis, confidence } = entry;
    if ((basis === "inferred" || confidence !== "certain") && !entry.why)
      yield { code: "turn-why", location: dataset.locationOf(entry), turn: entry.id, basis, confidence };
    const speaker = entry.speaker === undefined ? undefined : dataset.findNode(entry.speaker);
    if (speaker && !speakerTypes().includes(speaker.type))
      yield {
        code: "speaker-type",
        location: dataset.locationOf(entry, "speaker"),
        id: speaker.id,
        type: speaker.type,
        wanted: speakerTypes(),
      };
  }
}

/**
 * Checks that the turns of a session are listed in the order of the text, that no two turns of a source begin at the same point, and that
 * the first turn begins at the start of the source.
 */
export function* turnOrder(dataset: Dataset): Iterable<Finding> {
  for (const { content: source } of dataset.sources) {
    const sourceTurns = dataset.allTurns.filter((turn) => turn.source === source);
    for (const session of source.sessions) {
      const turns = sourceTurns.filter((turn) => turn.session === session);
      for (const [index, turn] of turns.entries()) {
        const above = turns[index - 1];
        if (above && turn.line < above.line)
          yield {
            code: "turn-order",
            location: dataset.locationOf(turn.entry, "at"),
            turn: turn.entry.id,
            after: above.entry.id,
            afterLine: above.line,
          };
      }
    }
    const starts = new Map<string, string>();
    for (const { entry, line, phrase } of sourceTurns) {
      const start = `${line} ${phrase ?? ""}`;
      const other = starts.get(start);
      if (other !== undefined) yield { code: "turn-same-start", location: dataset.locationOf(entry, "at"), turn: entry.id, other };
      else starts.set(start, entry.id);
    }
    const [first] = turnsInTextOrder(sourceTurns);
    if (first && (first.line > 1 || first.phrase !== undefined))
      yield {
        code: "lines-without-turn",
        location: dataset.locationOf(first.entry, "at"),
        turn: first.entry.id,
        until: Math.max(1, first.line - 1),
      };
  }
}
