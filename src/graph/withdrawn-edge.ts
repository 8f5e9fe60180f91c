import type { BuiltClaim, WithdrawnClaim } from "../model/built.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import type { ConceptGraph } from "./concept-graph.ts";

type Ends = Pick<BuiltClaim, "from" | "relation" | "to">;

/** Finds the withdrawn claims of an edge, also by former ids of its ends. */
export function withdrawnOn(graph: ConceptGraph, edge: string): readonly WithdrawnClaim[] {
  const ends = endsOf(graph, edge);
  return graph.built.withdrawn.filter((claim) => claim.from === ends?.from && claim.relation === ends.relation && claim.to === ends.to);
}

/**
 * Finds an edge of which all claims are withdrawn. Withdrawn claims come with the texts: until then, any edge that two nodes of the graph
 * could have had counts as one.
 */
export const findWithdrawnEdge = (graph: ConceptGraph, edge: string): Ends | undefined =>
  graph.built.complete ? withdrawnOn(graph, edge)[0] : endsOf(graph, edge);

function endsOf(graph: ConceptGraph, edge: string): Ends | undefined {
  const [from = "", relation = "", to = ""] = edge.split("~");
  const [source, target] = [graph.findNode(from), graph.findNode(to)];
  if (!source || !target || !(relationIds as readonly string[]).includes(relation)) return undefined;
  return { from: source.id, relation: relation as Relation, to: target.id };
}
