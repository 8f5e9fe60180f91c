/** Where nodes stand in a layout, given what is rendered. Rows close up when some are hidden, and make room when a family is expanded. */
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import { speaks } from "../graph/speaking.ts";
import { directionOf, sideAt } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import type { LayoutName, Pin } from "../view/view-state.ts";
import { freePlaces, inBand, inNetwork, placeInBand } from "./free-places.ts";
import { revealedPlaces } from "./revealed-places.ts";
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

/** The nodes that a reader has moved. */
export interface Moved {
  readonly pins: readonly Pin[];
  /** The node that is being dragged, at the place where it is held. */
  readonly held?: Pin;
}

const nothingMoved: Moved = { pins: [] };

/** The changes that a selection makes to the layout by role. */
export interface Reading {
  /** True for nodes that the selection fades. */
  isFaded(id: NodeId): boolean;
  /** The selected node, and the nodes beside it by relation, in the order of the relations; absent unless one node is selected. */
  readonly ego?: { readonly centre: NodeId; readonly groups: readonly (readonly NodeId[])[] };
}

const nothingSelected: Reading = { isFaded: () => false };

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
  { isFaded, ego }: Reading = nothingSelected,
): FindPlace {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  if (layout === "network") {
    const free = freePlaces(graph, rendered, pinned, inNetwork);
    return (node) => ({ at: free.get(node.id) ?? inNetwork.standing(node) });
  }
  const rows = rowPlaces(graph, rendered, pinned, isFaded);
  const inBandIds = new Set([...rendered.nodes].filter((id) => !rows.has(id)));
  const free = new Map(freePlaces(graph, { nodes: inBandIds }, pinned, inBand));
  if (ego) {
    const placeOf = (node: BuiltNode): ScenePoint => free.get(node.id) ?? inBand.standing(node);
    const centre = graph.node(ego.centre);
    const row = rows.get(ego.centre);
    const middle = row ? { x: 0, y: row.y } : placeInBand(centre, placeOf(centre));
    if (!row) free.set(ego.centre, middle);
    const isRevealed = (id: NodeId): boolean => inBandIds.has(id) && id !== ego.centre && !pinned.has(id) && !speaks(graph, id);
    const near = new Set(ego.groups.flat());
    const named = graph.nodes
      .filter(({ id }) => inBandIds.has(id) && (id === ego.centre || (near.has(id) && !isRevealed(id))))
      .map((node) => ({ node, at: placeOf(node) }));
    const groups = ego.groups.map((ids) => ids.filter(isRevealed).map((id) => graph.node(id)));
    for (const [id, place] of revealedPlaces(groups, middle, named)) free.set(id, place);
  }
  return (node) => {
    const row = rows.get(node.id);
    if (!row) return { at: free.get(node.id) ?? inBand.standing(node), nameAt: "right" };
    const { id, zone, depth, room } = row;
    const direction = directionOf(zone);
    const y = held?.id === id ? held.y : row.y;
    return { at: { x: sideAt(direction, y) + direction * indent * depth, y }, nameAt: direction < 0 ? "left" : "right", room };
  };
}
