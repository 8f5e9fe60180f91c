import type { Finding } from "../../language/findings.ts";
import { isPost } from "../../model/affiliation-roles.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/**
 * Checks who is the subject of a claim whose relation says that the subject speaks. Of a stated claim it is the turn's speaker, or an
 * institution that any claim joins the speaker to. Everybody else's words are reported.
 */
export function* subjectSpeaks(dataset: Dataset): Iterable<Finding> {
  const idOf = (id: string): string => dataset.findNode(id)?.id ?? id;
  const speaksFor = new Set(
    dataset.allClaims
      .filter(({ entry }) => relationEntry(entry.relation).speaksFor && isPost(entry))
      .map(({ entry }) => `${idOf(entry.from)} ${idOf(entry.to)}`),
  );
  for (const { entry, turn } of dataset.allClaims) {
    if (!turn || !relationEntry(entry.relation).subjectSpeaks) continue;
    const from = idOf(entry.from);
    const speaker = turn.entry.speaker === undefined ? undefined : idOf(turn.entry.speaker);
    const facts = { relation: entry.relation, from, turn: turn.entry.id };
    const isSpeaker = speaker === from;
    if (entry.standing === "stated" && !isSpeaker && !speaksFor.has(`${speaker} ${from}`))
      yield { code: "subject-not-speaker", location: dataset.locationOf(entry, "from"), ...facts, speaker };
    if (entry.standing === "reported" && isSpeaker)
      yield { code: "reported-own", location: dataset.locationOf(entry, "standing"), ...facts };
  }
}
