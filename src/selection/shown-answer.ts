/** An answer as the filters leave it: what they hide is not on the map as if it were there. */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import type { NodeId } from "../model/built.ts";
import { standings } from "../model/standings.ts";
import type { Highlight } from "./selection-kind.ts";

/**
 * Leaves out the edges that a reader's filters hide, and the nodes of which they hide all edges of the answer. What is hidden in the first
 * view too stays, as do nodes without an edge in the answer.
 */
export function shownAnswer<Answer extends Highlight>(answer: Answer, graph: ConceptGraph, filtered: Subgraph): Answer {
  const all = [...answer.edges].flatMap((id) => graph.findEdge(id) ?? []);
  const isShown = ({ id, claims }: GraphEdge): boolean =>
    filtered.edges.has(id) || !claims.some(({ standing }) => standings[standing].firstView);
  const shown = all.filter(isShown);
  if (shown.length === all.length) return answer;
  const [ends, left] = [endsOf(all), endsOf(shown)];
  return {
    ...answer,
    edges: new Set(shown.map(({ id }) => id)),
    nodes: new Set([...answer.nodes].filter((id) => left.has(id) || !ends.has(id))),
  };
}

const endsOf = (edges: readonly GraphEdge[]): ReadonlySet<NodeId> => new Set(edges.flatMap(({ from, to }) => [from, to]));
