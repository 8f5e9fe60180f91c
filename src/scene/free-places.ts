/** The places of nodes without rows: those that a reader has moved, and those that give way to them. */
import { type ConceptGraph, countClaims, type Subgraph } from "../graph/concept-graph.ts";
import { radiusOf } from "../graph/node-radius.ts";
import { giveWay, type PlacedBox } from "../layout/give-way.ts";
import { halfHeightInBand, halfWidthInBand, inRoom, markInset } from "../layout/role-model.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type PinnedById, standingByRole } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

/** How nodes without rows stand in a layout. */
export interface FreeLayout {
  standing(node: BuiltNode): ScenePoint;
  /** The box that a node takes, around its middle, and how far that lies to the right of its mark. */
  box(node: BuiltNode, claims: number): { readonly halfWidth: number; readonly halfHeight: number; readonly aside: number };
  toRoom?(box: PlacedBox): ScenePoint;
}

export const inNetwork: FreeLayout = {
  standing: ({ x, y }) => ({ x, y }),
  box(node, claims) {
    const radius = radiusOf(node.type, claims);
    return { halfWidth: radius, halfHeight: radius, aside: 0 };
  },
};

export const inBand: FreeLayout = {
  standing: standingByRole,
  box({ label }) {
    const halfWidth = halfWidthInBand(Math.max(textWidth(label.en, sheet.textSize), textWidth(label.zh, sheet.textSize)));
    return { halfWidth, halfHeight: halfHeightInBand, aside: halfWidth - markInset };
  },
  toRoom: inRoom,
};

/** Brings the place of a mark back into the band, with room for its name. */
export function placeInBand(node: BuiltNode, { x, y }: ScenePoint): ScenePoint {
  const { aside, ...halves } = inBand.box(node, 0);
  const middle = inRoom({ x: x + aside, y, ...halves });
  return { x: middle.x - aside, y: middle.y };
}

/** Finds the places of what was moved, and of what gives way to it. */
export function freePlaces(
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "nodes">,
  pinned: PinnedById,
  { standing, box, toRoom }: FreeLayout,
): ReadonlyMap<NodeId, ScenePoint> {
  const held = new Set([...pinned.keys()].filter((id) => rendered.nodes.has(id)));
  if (held.size === 0) return new Map();
  const asides = new Map<string, number>();
  const boxes = graph.nodes
    .filter(({ id }) => rendered.nodes.has(id))
    .map((node): PlacedBox => {
      const { x, y } = pinned.get(node.id) ?? standing(node);
      const { aside, ...halves } = box(node, countClaims(graph, node.id));
      asides.set(node.id, aside);
      return { id: node.id, x: x + aside, y, ...halves };
    });
  const moved = [...giveWay(boxes, held, toRoom)].map(([id, { x, y }]) => [id as NodeId, { x: x - (asides.get(id) ?? 0), y }] as const);
  const kept = [...held].map((id) => {
    const { x, y } = pinned.get(id) as ScenePoint;
    return [id, { x, y }] as const;
  });
  return new Map([...moved, ...kept]);
}
