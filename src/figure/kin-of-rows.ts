/** Finds who of those compared does not speak of a topic itself, but of something that belongs to it, or to which it belongs: their place in its row is not empty. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import { edgesByTopic, isOfOne } from "./counted-alone.ts";
import { type FigureEdge, isMembership, type RowKin, type SubjectOf } from "./subject.ts";

/**
 * @param edges those of the comparison
 * @param letterOf the letter after the name of a topic, if it has one
 * @returns by topic that several speak of, and by actor
 */
export function kinOfRows(
  graph: ConceptGraph,
  { actors, edges }: { readonly actors: readonly ActorId[]; readonly edges: readonly FigureEdge[] },
  letterOf: (topic: ActorId) => string | undefined,
): NonNullable<SubjectOf<"comparison">["kin"]> {
  const topics = edgesByTopic({ edges });
  const typeOf = (id: ActorId) => graph.findNode(id)?.type;
  const rows = [...topics].filter(([, same]) => !isOfOne(same));
  const byRow = rows.map(([row, sayings]): readonly [ActorId, ReadonlyMap<ActorId, RowKin>] => {
    const others = actors.filter((id) => sayings.every(({ from }) => from !== id));
    const kin = others.flatMap((actor): readonly (readonly [ActorId, RowKin])[] => {
      const raised = [...topics.keys()].filter((id) => typeOf(id) === typeOf(row) && topics.get(id)?.some(({ from }) => from === actor));
      const form = raised.find((id) => isWithin(graph, id, row));
      const found = form ?? raised.find((id) => isWithin(graph, row, id));
      if (found === undefined) return [];
      const letter = letterOf(found);
      return [[actor, { isForm: form !== undefined, ...(letter !== undefined && { letter }) }]];
    });
    return [row, new Map(kin)];
  });
  return new Map(byRow.filter(([, kin]) => kin.size > 0));
}

/** True for what is part of something else, directly or not. */
function isWithin(graph: ConceptGraph, inner: ActorId, outer: ActorId): boolean {
  const wholes = new Set<ActorId>([inner]);
  for (const id of wholes)
    for (const { from, relation, to } of graph.edgesOf(id as NodeId)) if (from === id && isMembership(relation)) wholes.add(to);
  return inner !== outer && wholes.has(outer);
}
