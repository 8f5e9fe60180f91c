/** People whom the transcript does not identify: each of them may be somebody else who is counted. */
import type { ActorId, NodeId } from "../model/built.ts";
import type { SpeakersCounted } from "../model/question-facts.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { whoSpoke } from "./speakers.ts";

export const isUnidentified = (graph: ConceptGraph, id: ActorId): boolean => graph.findNode(id)?.identity === "unsure";

/** Counts speakers, those of them who are not identified, and people who did not speak, but are reported. Each id counts once. */
export function speakerCount(graph: ConceptGraph, ids: Iterable<ActorId>): SpeakersCounted {
  const spoke = whoSpoke(graph);
  const all = [...new Set(ids)];
  const speakers = all.filter((id) => spoke.has(id));
  const reported = all.length - speakers.length;
  const unidentified = speakers.filter((id) => isUnidentified(graph, id)).length;
  return { speakers: speakers.length, unidentified, ...(reported > 0 && { reported }) };
}

/** True where some people are two at least, whoever those are who are not identified. */
export function areSurelySeveral(graph: ConceptGraph, ids: readonly NodeId[]): boolean {
  const named = ids.filter((id) => !isUnidentified(graph, id));
  if (named.length !== 1) return named.length > 1;
  return ids.some((id) => {
    const candidates = graph.node(id).candidates ?? [];
    return candidates.length > 0 && !named.some((other) => candidates.includes(other));
  });
}
