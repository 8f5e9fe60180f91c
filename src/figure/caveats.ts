/** Finds actors of a figure that are no person, and who speaks for them there: nobody is to be credited with another's words. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { whoSpoke } from "../graph/speakers.ts";
import type { CaveatFacts } from "../model/figure-facts.ts";
import { type FigureSubject, institutionType, nodeIn } from "./subject.ts";

export function caveatsOf(graph: ConceptGraph, subject: FigureSubject): readonly CaveatFacts[] {
  if (subject.kind !== "comparison") return [];
  return subject.actors.flatMap((id): readonly CaveatFacts[] => {
    const actor = nodeIn(subject, id);
    if (actor.type !== institutionType) return [];
    const claims = subject.edges.filter(({ from }) => from === id).flatMap((edge) => edge.claims);
    const speakers = new Set(claims.flatMap(({ from, speaker }) => (graph.findNode(from)?.type === "person" ? [from] : (speaker ?? []))));
    if (speakers.size === 0) return [];
    const spoke = whoSpoke(graph);
    const spoken = [...speakers].filter((speaker) => spoke.has(speaker));
    return [
      {
        actor: actor.name,
        isPlace: actor.isPlace === true,
        speakers: spoken.sort().map((speaker) => graph.node(speaker).name),
        reported: speakers.size - spoken.length,
      },
    ];
  });
}
