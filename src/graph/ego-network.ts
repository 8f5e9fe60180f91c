/** Finds ego networks: a node with all nodes that can be reached from it in a number of steps, along edges in either direction. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { GraphEdge } from "./concept-graph.ts";
import { avoidsHubs } from "./path/path-options.ts";

/** The extent of an ego network. */
export interface Reach {
  /** Steps from the node. */
  readonly depth: number;
  /** True if the second step and later ones also lead through sessions and institutions, which connect almost everyone. */
  readonly isThroughHubs: boolean;
  /** Nodes whose own neighbours are added too, at any distance. Nodes outside the network have no effect while they are there. */
  readonly addedNeighbours: readonly NodeId[];
}

export interface EgoNetwork {
  /** Every node of the network, with its number of steps; the node itself has 0. */
  readonly steps: ReadonlyMap<NodeId, number>;
  /** The edges that were followed from the nodes before the last step, and from those whose neighbours were added. */
  readonly edges: ReadonlySet<EdgeId>;
}

/**
 * Finds the ego network of a node.
 *
 * @param edges the visible edges: without filtered ones and those inside collapsed families
 */
export function egoNetwork(edges: Iterable<GraphEdge>, ego: NodeId, { depth, isThroughHubs, addedNeighbours }: Reach): EgoNetwork {
  const edgesOf = byEnd(edges);
  const steps = new Map<NodeId, number>([[ego, 0]]);
  const followed = new Set<EdgeId>();
  const follow = (from: NodeId, mayFollow: (edge: GraphEdge) => boolean): void => {
    for (const edge of (edgesOf.get(from) ?? []).filter(mayFollow)) {
      followed.add(edge.id);
      const neighbour = edge.from === from ? edge.to : edge.from;
      if (!steps.has(neighbour)) steps.set(neighbour, (steps.get(from) ?? 0) + 1);
    }
  };

  for (let step = 0; step < depth; step++) {
    const isLast = step > 0 && step === depth - 1;
    for (const [id] of [...steps].filter(([, distance]) => distance === step))
      follow(id, (edge) => (step === 0 || isThroughHubs || avoidsHubs(edge)) && !(isLast && leadsToFamily(edge, id)));
  }
  const waiting = new Set(addedNeighbours);
  for (const id of steps.keys()) if (waiting.has(id)) follow(id, () => true);
  return { steps, edges: followed };
}

/** True for an edge from a member to its family: a family that is reached only so, in the last step, says nothing of the node. */
const leadsToFamily = ({ from, relation }: GraphEdge, member: NodeId): boolean =>
  from === member && (relations[relation] as RelationEntry).broadens === true;

function byEnd(edges: Iterable<GraphEdge>): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const found = new Map<NodeId, GraphEdge[]>();
  for (const edge of edges)
    for (const end of new Set([edge.from, edge.to])) {
      const list = found.get(end);
      if (list) list.push(edge);
      else found.set(end, [edge]);
    }
  return found;
}
