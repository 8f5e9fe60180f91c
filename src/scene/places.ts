/** Where nodes stand in a layout, given what is rendered. Rows close up when some are hidden, and make room when a family is expanded. */
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speaks } from "../graph/speaking.ts";
import { directionOf, sideAt } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import type { LayoutName, Pin } from "../view/view-state.ts";
import { boxAt, type FreeLayout, freePlaces, inBand, inFreeRoom, inNetwork } from "./free-places.ts";
import { revealedPlaces } from "./revealed-places.ts";
import { type PinnedById, type RowPlace, rowPlaces } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface Place {
  readonly at: ScenePoint;
  /** On which side of the mark its name stands. */
  readonly nameAt: "left" | "right";
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
  const rows: ReadonlyMap<NodeId, RowPlace> = layout === "by-role" ? rowPlaces(graph, rendered, pinned, isFaded) : new Map();
  const freeLayout = layout === "by-role" ? inBand : inNetwork;
  const nodes = new Set([...rendered.nodes].filter((id) => !rows.has(id)));
  const free = new Map(freePlaces(graph, { nodes }, pinned, freeLayout));
  const placeOf = (node: BuiltNode): ScenePoint => free.get(node.id) ?? freeLayout.standing(node);
  if (ego) for (const [id, place] of egoPlaces(graph, ego, { nodes, rows, pinned, placeOf, freeLayout })) free.set(id, place);
  return (node) => {
    const row = rows.get(node.id);
    if (!row) return { at: placeOf(node), nameAt: "right" };
    const { id, zone, depth, room } = row;
    const direction = directionOf(zone);
    const y = held?.id === id ? held.y : row.y;
    return { at: { x: sideAt(direction, y) + direction * indent * depth, y }, nameAt: direction < 0 ? "left" : "right", room };
  };
}

interface EgoOptions {
  /** The nodes without rows. */
  readonly nodes: ReadonlySet<NodeId>;
  readonly rows: ReadonlyMap<NodeId, RowPlace>;
  readonly pinned: PinnedById;
  readonly placeOf: (node: BuiltNode) => ScenePoint;
  readonly freeLayout: FreeLayout;
}

/** Finds places for a selected node and for what it reveals: the nodes beside it that the first view does not show. */
function egoPlaces(
  graph: ConceptGraph,
  { centre, groups }: NonNullable<Reading["ego"]>,
  { nodes, rows, pinned, placeOf, freeLayout }: EgoOptions,
): ReadonlyMap<NodeId, ScenePoint> {
  const row = rows.get(centre);
  const middle = row ? { x: 0, y: row.y } : inFreeRoom(graph.node(centre), placeOf(graph.node(centre)), freeLayout);
  const isRevealed = (id: NodeId): boolean => nodes.has(id) && id !== centre && !pinned.has(id) && !isInFirstView(graph, id);
  const standing = groups.flat().filter((id) => nodes.has(id) && !isRevealed(id));
  const named = standing.map((id) => boxAt(graph.node(id), placeOf(graph.node(id)), freeLayout));
  const centreBox = row ? [] : [boxAt(graph.node(centre), middle, freeLayout)];
  const lists = groups.map((ids) => ids.filter(isRevealed).map((id) => graph.node(id)));
  const places = revealedPlaces(
    lists.filter(({ length }) => length > 0),
    middle,
    [...centreBox, ...named],
    freeLayout,
  );
  return row ? places : new Map([...places, [centre, middle]]);
}

const isInFirstView = (graph: ConceptGraph, id: NodeId): boolean =>
  speaks(graph, id) || (nodeTypes[graph.node(id).type].appears === "at first" && hierarchyOf(graph).parents(id).length === 0);
