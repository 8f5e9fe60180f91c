/** Lists the people who spoke, in the order in which they first did. */
import type { ActorId, BuiltNode, NodeId } from "../model/built.ts";
import type { ConceptGraph } from "./concept-graph.ts";

export interface Speaker {
  readonly person: BuiltNode;
  /** The sessions in which they spoke, in programme order. */
  readonly sessions: readonly BuiltNode[];
  /** The number of claims that they make as their own. */
  readonly stated: number;
  /** True if they only hosted or asked questions. */
  readonly isHost: boolean;
}

const speakersByGraph = new WeakMap<ConceptGraph, ReadonlySet<ActorId>>();

/** The people and others who spoke: whose turn it was, or who say something in their own name. Of others, only what is told of them is known. Computed once. */
export function whoSpoke(graph: ConceptGraph): ReadonlySet<ActorId> {
  const found = speakersByGraph.get(graph) ?? findSpeakers(graph);
  speakersByGraph.set(graph, found);
  return found;
}

function findSpeakers({ built, claims }: ConceptGraph): ReadonlySet<ActorId> {
  const turns = built.sources.flatMap((source) => source.turns.flatMap(({ speaker }) => speaker ?? []));
  return new Set([...turns, ...claims.filter(({ standing }) => standing === "stated").map(({ from }) => from)]);
}

export function speakersOf(graph: ConceptGraph): readonly Speaker[] {
  const sessionsOf = new Map<NodeId, Set<NodeId>>();
  const spoke = new Set<NodeId>();
  for (const source of graph.built.sources)
    for (const turn of source.turns) {
      if (!turn.speaker) continue;
      const sessions = sessionsOf.get(turn.speaker) ?? new Set();
      sessionsOf.set(turn.speaker, sessions.add(turn.session));
      if (turn.kind === "speech") spoke.add(turn.speaker);
    }
  const stated = new Map<NodeId, number>();
  for (const { standing, speaker, from } of graph.claims)
    if (standing === "stated" && speaker === from) stated.set(from, (stated.get(from) ?? 0) + 1);
  return [...sessionsOf].map(([id, sessions]) => ({
    person: graph.node(id),
    sessions: [...sessions].map((session) => graph.node(session)),
    stated: stated.get(id) ?? 0,
    isHost: !spoke.has(id),
  }));
}
