/** The places of nodes without rows: those that a reader has moved, and those that give way to them. */
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import { giveWay, type PlacedBox } from "../layout/give-way.ts";
import { networkBox, onSheet, sheetRoom } from "../layout/network-model.ts";
import { halfHeightInBand, halfWidthInBand, inRoom, markInset, roomAt } from "../layout/role-model.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type PinnedById, standingByRole } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

/** How nodes without rows stand in a layout. */
export interface FreeLayout {
  standing(node: BuiltNode): ScenePoint;
  /** Half the size of the box of a mark with a name of a width. */
  boxOf(nameWidth: number): Pick<PlacedBox, "halfWidth" | "halfHeight">;
  /** Brings the middle of a box back to where it may stand. */
  toRoom(box: Omit<PlacedBox, "id">): ScenePoint;
  /** How far from the middle the middle of a box may be at a height. */
  roomAt(box: Pick<PlacedBox, "halfWidth">, y: number): number;
  /** The same for what a selection reveals. */
  revealedRoomAt(box: Pick<PlacedBox, "halfWidth">, y: number): number;
}

/** Nodes that a selection reveals may stand so much closer to the sides, whose lines it fades; in layout units. */
const closerToSides = 22;

export const inNetwork: FreeLayout = {
  standing: ({ x, y }) => ({ x, y }),
  boxOf: networkBox,
  toRoom: onSheet,
  roomAt: sheetRoom,
  revealedRoomAt: sheetRoom,
};
export const inBand: FreeLayout = {
  standing: standingByRole,
  boxOf: (nameWidth) => ({ halfWidth: halfWidthInBand(nameWidth), halfHeight: halfHeightInBand }),
  toRoom: inRoom,
  roomAt,
  revealedRoomAt: (box, y) => roomAt(box, y) + closerToSides,
};

/** Returns the box of a mark with its name in the wider of both languages, so that no language moves a node. */
export function boxAt(
  { id, label }: Pick<BuiltNode, "id" | "label">,
  { x, y }: ScenePoint,
  { boxOf }: Pick<FreeLayout, "boxOf">,
): PlacedBox & { readonly id: NodeId } {
  const { halfWidth, halfHeight } = boxOf(Math.max(textWidth(label.en, sheet.textSize), textWidth(label.zh, sheet.textSize)));
  return { id, x: x + halfWidth - markInset, y, halfWidth, halfHeight };
}

/** The place of the mark in a box. */
export const markIn = ({ x, halfWidth }: PlacedBox, y: number): ScenePoint => ({ x: x - halfWidth + markInset, y });

/** Brings the place of a mark back to where it may stand, with room for its name. */
export function inFreeRoom(node: BuiltNode, place: ScenePoint, layout: FreeLayout): ScenePoint {
  const box = boxAt(node, place, layout);
  const { x, y } = layout.toRoom(box);
  return markIn({ ...box, x }, y);
}

/**
 * Finds the places of what was moved, and of what gives way to it.
 *
 * @param kept other boxes that are kept free
 */
export function freePlaces(
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "nodes">,
  pinned: PinnedById,
  layout: FreeLayout,
  kept: readonly PlacedBox[] = [],
): ReadonlyMap<NodeId, ScenePoint> {
  const held = new Set([...pinned.keys()].filter((id) => rendered.nodes.has(id)));
  if (held.size + kept.length === 0) return new Map();
  const boxes = graph.nodes
    .filter(({ id }) => rendered.nodes.has(id))
    .map((node) => boxAt(node, pinned.get(node.id) ?? layout.standing(node), layout));
  const moved = giveWay([...boxes, ...kept], new Set([...held, ...kept.map(({ id }) => id)]), layout.toRoom);
  const places = boxes.flatMap((box) => {
    const pin = held.has(box.id) && pinned.get(box.id);
    if (pin) return [[box.id, { x: pin.x, y: pin.y }] as const];
    const middle = moved.get(box.id);
    return middle ? [[box.id, markIn({ ...box, x: middle.x }, middle.y)] as const] : [];
  });
  return new Map(places);
}
