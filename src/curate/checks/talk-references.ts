import { findNearest } from "../../curated-file/nearest.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** Checks that a claims file names a source of the data set, a session of that source, and turns of that session. */
export function* talkReferences(dataset: Dataset): Iterable<Finding> {
  for (const { content } of dataset.claims) {
    const source = dataset.sourceById.get(content.source);
    if (!source) {
      if (!dataset.broken.has(content.source) && dataset.sources.length > 0) {
        const nearest = findNearest(content.source, dataset.sourceById.keys());
        yield { code: "source-unknown", location: dataset.locationOf(content, "source"), id: content.source, nearest };
      }
      continue;
    }
    const sessions = source.sessions.map((session) => session.id);
    if (!sessions.includes(content.session) && !dataset.broken.has(content.session)) {
      const nearest = findNearest(content.session, sessions);
      yield { code: "session-unknown", location: dataset.locationOf(content, "session"), id: content.session, nearest, source: source.id };
      continue;
    }
    const turns = dataset.turnsById.get(source.id) ?? new Map();
    for (const under of content.turns ?? []) {
      const location = dataset.locationOf(under, "turn");
      const turn = turns.get(under.turn);
      if (turn && turn.session.id !== content.session)
        yield { code: "turn-session", location, turn: under.turn, session: turn.session.id, wanted: content.session };
      if (!turn && !dataset.broken.has(under.turn))
        yield { code: "turn-unknown", location, id: under.turn, nearest: findNearest(under.turn, turns.keys()), source: source.id };
    }
  }
}
