/** The edges of a node of an own graph in groups, as the keys go through them: those of one name and one direction together. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { OwnEdge, OwnGraph } from "./own-graph.ts";
import { keyOfEdge, keyOfNode } from "./own-picture.ts";

export type OwnDirection = "out" | "in" | "both";

export interface OwnConnectionGroup {
  readonly direction: OwnDirection;
  /** Absent for edges without a name. */
  readonly label?: string;
  /** In the order of the file; at least one. */
  readonly connections: readonly OwnConnection[];
}

export interface OwnConnection {
  readonly edge: { readonly id: EdgeId };
  /** The node at the far end. */
  readonly other: NodeId;
  /** Its place in the list of the graph. */
  readonly otherPlace: number;
}

const directions: readonly OwnDirection[] = ["out", "in", "both"];

/** An edge as it is seen from one of its ends. */
export const directionFrom = ({ from, isDirected }: OwnEdge, place: number): OwnDirection =>
  !isDirected ? "both" : from === place ? "out" : "in";

/**
 * Lists the connections of a node that are on the map: outgoing before incoming before undirected, then by name. Loops are not among them.
 *
 * @param shown the nodes that a filter leaves
 * @param only the other end; absent for all
 */
export function ownConnectionsOf(
  { edges }: OwnGraph,
  shown: ReadonlySet<number>,
  place: number,
  only?: number,
): readonly OwnConnectionGroup[] {
  const groups = new Map<string, { direction: OwnDirection; label?: string; connections: OwnConnection[] }>();
  for (const [index, edge] of edges.entries()) {
    const { from, to, label } = edge;
    if (from === to || (from !== place && to !== place)) continue;
    const otherPlace = from === place ? to : from;
    if (!shown.has(otherPlace) || (only !== undefined && otherPlace !== only)) continue;
    const direction = directionFrom(edge, place);
    const key = JSON.stringify([direction, label]);
    const group = groups.get(key) ?? { direction, ...(label !== undefined && { label }), connections: [] };
    group.connections.push({ edge: { id: keyOfEdge(index) }, other: keyOfNode(otherPlace), otherPlace });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => directions.indexOf(a.direction) - directions.indexOf(b.direction));
}

/** The numbers of a node's neighbours in the whole graph: those that edges lead to, that they come from, and without a direction. */
export function neighbourCounts({ edges }: OwnGraph, place: number): Readonly<Record<OwnDirection, number>> {
  const found: Readonly<Record<OwnDirection, Set<number>>> = { out: new Set(), in: new Set(), both: new Set() };
  for (const edge of edges) {
    if (edge.from === edge.to || (edge.from !== place && edge.to !== place)) continue;
    found[directionFrom(edge, place)].add(edge.from === place ? edge.to : edge.from);
  }
  return { out: found.out.size, in: found.in.size, both: found.both.size };
}
