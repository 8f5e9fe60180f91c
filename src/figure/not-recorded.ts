/** Finds the talks that somebody gave at the forum, and of which the transcript has nothing. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId } from "../model/built.ts";

/** The names of sessions of which the transcript has nothing, where they are those of somebody's talk: they begin with the speaker's name. */
export function notRecorded({ built, node, findNode }: ConceptGraph, id: ActorId): readonly Bilingual[] {
  const label = findNode(id)?.label;
  if (!label) return [];
  const recorded = new Set(built.sources.flatMap(({ turns }) => turns.map(({ session }) => session)));
  return built.sources
    .flatMap(({ sessions }) => sessions.filter((session) => !recorded.has(session)).map((session) => node(session).label))
    .filter(({ en, zh }) => en.startsWith(`${label.en}'`) || (label.zh !== "" && zh.startsWith(label.zh)));
}
