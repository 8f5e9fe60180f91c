/**
 * Keyboard navigation along edges: where each key leads from a selected node or edge. The map and the outline share it.
 *
 * At a node, left and right go through the connections of one relation, up and down from relation to relation, Enter selects the node at
 * the cursor, Escape removes the cursor, and Backspace returns to the selection before. At an edge, left and right are its two ends, and
 * up and down go through the edges that connect the same two nodes.
 *
 * @see Elavsky, Nadolskis & Moritz 2023, Data Navigator, doi:10.1109/TVCG.2023.3327393: structure, input and rendering kept apart
 */

import { claimsInOrder } from "../graph/claim-order.ts";
import { byText, type ConceptGraph, type GraphEdge, type Subgraph } from "../graph/concept-graph.ts";
import { edgeReading } from "../graph/edge-reading.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ClaimId, EdgeId, NodeId } from "../model/built.ts";
import { relationFamilies } from "../model/relation-entry.ts";
import { groupByHeading } from "../model/relation-reading.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import type { Selection } from "../selection/selection.ts";
import type { NavigationKey } from "./navigation-keys.ts";

export interface Connection {
  /** The edge as it is rendered; between collapsed families, with the claims on everything in them. */
  readonly edge: GraphEdge;
  /** The node at the far end. */
  readonly other: NodeId;
}

/** The connections of one relation in one direction; at least one. */
export interface ConnectionGroup {
  readonly relation: Relation;
  readonly direction: "out" | "in";
  /** "warns of", or "warnings from". */
  readonly heading: Bilingual;
  /** In programme order. */
  readonly connections: readonly Connection[];
}

/** As much of the connections as the keys need. */
export interface KeyGroup {
  readonly connections: readonly { readonly edge: { readonly id: EdgeId }; readonly other: NodeId }[];
}

/** A node or edge that the cursor can be on. */
export type CursorTarget = Extract<Selection, { readonly kind: "node" | "edge" }>;

export type KeyboardMove =
  /** Moves the cursor along an edge, or to an end of the selected one. */
  | { readonly kind: "move-cursor"; readonly target: CursorTarget }
  | { readonly kind: "select"; readonly target: CursorTarget }
  /** Reads out what is selected. */
  | { readonly kind: "read" }
  | { readonly kind: "clear-cursor" }
  | { readonly kind: "back" };

/** The place of a connection: the number of its group, and its number in the group, both from 0. */
export interface ConnectionPlace {
  readonly group: number;
  readonly index: number;
}

/**
 * Lists the connections of a node in the order of its details: speech before classification, outgoing before incoming.
 *
 * @param rendered the edges that the keys may follow
 */
export function connectionsOf(graph: ConceptGraph, rendered: Pick<Subgraph, "edges">, node: NodeId): readonly ConnectionGroup[] {
  const order = new Map<ClaimId, number>(claimsInOrder(graph).map(({ id }, index) => [id, index]));
  const orderOf = ({ edge }: Connection): number => Math.min(...edge.claims.map(({ id }) => order.get(id) ?? order.size));
  const edges = [...rendered.edges.values()];
  const directions = [
    ["out", edges.filter(({ from }) => from === node)],
    ["in", edges.filter(({ from, to }) => to === node && from !== node)],
  ] as const;
  return directions
    .flatMap(([direction, edgesThere]) =>
      relationIds.flatMap((relation): readonly ConnectionGroup[] => {
        const connections = edgesThere
          .filter((edge) => edge.relation === relation)
          .map((edge): Connection => ({ edge, other: direction === "out" ? edge.to : edge.from }))
          .sort((a, b) => orderOf(a) - orderOf(b) || byText(a.other, b.other));
        const groups = groupByHeading(connections, direction, ({ edge }) => edgeReading(graph, edge));
        return [...groups].map(([heading, ofHeading]) => ({ relation, direction, heading, connections: ofHeading }));
      }),
    )
    .sort((a, b) => families.indexOf(relations[a.relation].family) - families.indexOf(relations[b.relation].family));
}

const families = Object.keys(relationFamilies);

/**
 * Lists everything that connects the two ends of an edge, as seen from its source; with the edge itself, if it is rendered.
 *
 * @param rendered the edges that the keys may follow
 */
export const connectionsBetween = (
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "edges">,
  { from, to }: GraphEdge,
): readonly ConnectionGroup[] =>
  connectionsOf(graph, rendered, from)
    .map((group) => ({ ...group, connections: group.connections.filter(({ other }) => other === to) }))
    .filter(({ connections }) => connections.length > 0);

/** Finds an edge among the connections of a node. */
export function findConnection(groups: readonly KeyGroup[], edge: EdgeId | undefined): ConnectionPlace | undefined {
  for (const [group, { connections }] of groups.entries()) {
    const index = connections.findIndex((connection) => connection.edge.id === edge);
    if (index >= 0) return { group, index };
  }
  return undefined;
}

/**
 * Finds where a key leads from a selected node.
 *
 * @param groups the connections of the node
 * @param cursor the edge that the cursor is on, if any; after the last connection of a relation comes the first
 * @returns undefined if the key does nothing here
 */
export function moveFromNode(groups: readonly KeyGroup[], cursor: EdgeId | undefined, key: NavigationKey): KeyboardMove | undefined {
  const place = findConnection(groups, cursor);
  const moveTo = (group: number, index: number): KeyboardMove | undefined => {
    const { connections } = groups[wrapped(group, groups.length)] ?? { connections: [] };
    const next = connections[wrapped(index, connections.length)];
    return next && { kind: "move-cursor", target: { kind: "edge", id: next.edge.id } };
  };
  switch (key) {
    case "ArrowRight":
      return place ? moveTo(place.group, place.index + 1) : moveTo(0, 0);
    case "ArrowLeft":
      return place ? moveTo(place.group, place.index - 1) : moveTo(0, -1);
    case "ArrowDown":
      return place ? moveTo(place.group + 1, 0) : moveTo(0, 0);
    case "ArrowUp":
      return place ? moveTo(place.group - 1, 0) : moveTo(-1, 0);
    case "Enter": {
      const other = place && groups[place.group]?.connections[place.index]?.other;
      return other ? { kind: "select", target: { kind: "node", id: other } } : { kind: "read" };
    }
    case "Escape":
      return place && { kind: "clear-cursor" };
    case "Backspace":
      return { kind: "back" };
  }
}

const wrapped = (index: number, count: number): number => (count === 0 ? 0 : (index + count) % count);

/**
 * Finds where a key leads from a selected edge.
 *
 * @param groups everything that connects its two ends
 * @param cursor what the cursor is on, if anything
 * @returns undefined if the key does nothing here
 */
export function moveFromEdge(
  edge: Pick<GraphEdge, "id" | "from" | "to">,
  groups: readonly KeyGroup[],
  cursor: CursorTarget | undefined,
  key: NavigationKey,
): KeyboardMove | undefined {
  switch (key) {
    case "ArrowLeft":
      return { kind: "move-cursor", target: { kind: "node", id: edge.from } };
    case "ArrowRight":
      return { kind: "move-cursor", target: { kind: "node", id: edge.to } };
    case "ArrowUp":
    case "ArrowDown":
      return moveFromNode(groups, cursor?.kind === "edge" ? cursor.id : edge.id, key);
    case "Enter":
      return cursor && cursor.id !== edge.id ? { kind: "select", target: cursor } : { kind: "read" };
    case "Escape":
      return cursor && { kind: "clear-cursor" };
    case "Backspace":
      return { kind: "back" };
  }
}

/** True if the cursor is on one of an edge's ends, or on an edge that connects them. */
export const isAtEdge = (edge: Pick<GraphEdge, "from" | "to">, groups: readonly KeyGroup[], cursor: CursorTarget): boolean =>
  cursor.kind === "node" ? cursor.id === edge.from || cursor.id === edge.to : findConnection(groups, cursor.id) !== undefined;
