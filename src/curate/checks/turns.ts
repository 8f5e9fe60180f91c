import type { Finding } from "../../language/findings.ts";
import type { Forum } from "../dataset.ts";
import { speakerTypes } from "../relation-roles.ts";
import { turnsInTextOrder } from "../turn-order.ts";

/** A turn says why where it is not sure, and its speaker is somebody who can speak. */
export function* turnSpeakers(forum: Forum): Iterable<Finding> {
  for (const { entry } of forum.allTurns) {
    const { basis, confidence } = entry;
    if ((basis === "inferred" || confidence !== "certain") && !entry.why)
      yield { code: "turn-why", place: forum.placeOf(entry), turn: entry.id, basis, confidence };
    const speaker = entry.speaker === undefined ? undefined : forum.findNode(entry.speaker);
    if (speaker && !speakerTypes().includes(speaker.type))
      yield { code: "speaker-type", place: forum.placeOf(entry, "speaker"), id: speaker.id, type: speaker.type, wanted: speakerTypes() };
  }
}

/** A session's turns are listed in the order of the text, no two of a source begin at one place, and the first begins the source. */
export function* turnOrder(forum: Forum): Iterable<Finding> {
  for (const { content: source } of forum.sources) {
    const ofSource = forum.allTurns.filter((turn) => turn.source === source);
    for (const session of source.sessions) {
      const turns = ofSource.filter((turn) => turn.session === session);
      for (const [index, turn] of turns.entries()) {
        const above = turns[index - 1];
        if (above && turn.line < above.line)
          yield {
            code: "turn-order",
            place: forum.placeOf(turn.entry, "at"),
            turn: turn.entry.id,
            after: above.entry.id,
            afterLine: above.line,
          };
      }
    }
    const starts = new Map<string, string>();
    for (const { entry, line, phrase } of ofSource) {
      const start = `${line} ${phrase ?? ""}`;
      const other = starts.get(start);
      if (other !== undefined) yield { code: "turn-same-start", place: forum.placeOf(entry, "at"), turn: entry.id, other };
      else starts.set(start, entry.id);
    }
    const [first] = turnsInTextOrder(ofSource);
    if (first && (first.line > 1 || first.phrase !== undefined))
      yield {
        code: "lines-without-turn",
        place: forum.placeOf(first.entry, "at"),
        turn: first.entry.id,
        until: Math.max(1, first.line - 1),
      };
  }
}
