/** The nodes and edges of the paths between two nodes on the map. */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import { type ShortestPaths, shortestPaths } from "../graph/path/shortest-paths.ts";
import type { NodeId } from "../model/built.ts";
import type { PathSelection } from "./path.ts";
import type { AnswerContext, Highlight } from "./selection-kind.ts";

/**
 * Finds the shortest paths along edges that the filters let through.
 *
 * @param limit the most paths; as many as the page lists unless given
 */
export function pathsIn(
  graph: ConceptGraph,
  { edges }: Pick<Subgraph, "edges">,
  { from, to, options }: PathSelection,
  limit?: number,
): ShortestPaths {
  const edgesOf = (id: NodeId): readonly GraphEdge[] => graph.edgesOf(id).flatMap((edge) => edges.get(edge.id) ?? []);
  return shortestPaths(graph, { from, to, options, ...(limit !== undefined && { limit }) }, edgesOf);
}

export function answer(selection: PathSelection, { graph, filtered }: AnswerContext): Highlight {
  const steps = pathsIn(graph, filtered, selection).paths.flat();
  const ends = new Set([selection.from, selection.to]);
  return {
    nodes: new Set([...ends, ...steps.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(steps.flatMap(({ edges }) => edges.map(({ id }) => id))),
    selected: ends,
  };
}
