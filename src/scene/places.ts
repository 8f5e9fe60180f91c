/** Where nodes stand in a layout, given what is rendered. Rows close up when some are hidden, and make room when a family is expanded. */
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import { directionOf, sideAt } from "../layout/sheet.ts";
import type { BuiltNode } from "../model/built.ts";
import type { LayoutName, Pin } from "../view/view-state.ts";
import { freePlaces, inBand, inNetwork } from "./free-places.ts";
import { rowPlaces } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface Place {
  readonly at: ScenePoint;
  /** In the layout by role: on which side of the mark its name stands. */
  readonly nameAt?: "left" | "right";
  /** The height of its row, in layout units; absent for nodes without a row. */
  readonly room?: number;
}

export type FindPlace = (node: BuiltNode) => Place;

/** What a reader has moved. */
export interface Moved {
  readonly pins: readonly Pin[];
  /** The node that is being dragged, at the place where it is held. */
  readonly held?: Pin;
}

const nothingMoved: Moved = { pins: [] };

/** How far the rows under a head stand outside it. */
const indent = 7;

/**
 * Returns where nodes stand. What a reader has moved stands where it was put; the rest gives way.
 *
 * @param rendered the nodes that share the rows
 */
export function placesIn(
  layout: LayoutName,
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "nodes">,
  { pins, held }: Moved = nothingMoved,
): FindPlace {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  if (layout === "network") {
    const free = freePlaces(graph, rendered, pinned, inNetwork);
    return (node) => ({ at: free.get(node.id) ?? inNetwork.standing(node) });
  }
  const rows = rowPlaces(graph, rendered, pinned);
  const free = freePlaces(graph, { nodes: new Set([...rendered.nodes].filter((id) => !rows.has(id))) }, pinned, inBand);
  return (node) => {
    const row = rows.get(node.id);
    if (!row) return { at: free.get(node.id) ?? inBand.standing(node), nameAt: "right" };
    const { id, zone, depth, room } = row;
    const direction = directionOf(zone);
    const y = held?.id === id ? held.y : row.y;
    return { at: { x: sideAt(direction, y) + direction * indent * depth, y }, nameAt: direction < 0 ? "left" : "right", room };
  };
}
