import type { NodeId } from "../model/built.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";

/** A node with everything that is joined to it. */
export interface EgoNetwork {
  readonly centre: NodeId;
  /** The centre and its neighbours. */
  readonly nodes: ReadonlySet<NodeId>;
  /** The edges of the centre, sorted by id; those between its neighbours are `edgesAmong(graph, nodes)`. */
  readonly edges: readonly GraphEdge[];
}

/**
 * What stays in full colour when a node is chosen or hovered.
 *
 * @param keeps whether an edge counts; else all do
 * @throws UnknownNodeError
 */
export function egoNetwork(graph: ConceptGraph, centre: NodeId, keeps: (edge: GraphEdge) => boolean = () => true): EgoNetwork {
  const edges = graph.edgesOf(centre).filter(keeps);
  return { centre, nodes: new Set([centre, ...edges.flatMap((edge) => [edge.from, edge.to])]), edges };
}

/** The edges that have both ends among some nodes, sorted by id: for a picture of that part of the graph alone. */
export const edgesAmong = (graph: ConceptGraph, nodes: ReadonlySet<NodeId>): readonly GraphEdge[] =>
  graph.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
