/** Names of what the pointer lights. */
import { radiusOnPage, sceneToPage } from "./frame.ts";
import { placeOnScreen } from "./place-labels.ts";
import type { Box, DrawnNode, DrawnPicture, Frame, PlacedLabel } from "./scene-types.ts";

interface Lit {
  /** The ids of the nodes and edges that are lit. */
  readonly lit: ReadonlySet<string>;
  /** The names that are placed already. */
  readonly placed: readonly PlacedLabel[];
  /** Other boxes to keep free. */
  readonly taken?: readonly Box[];
}

/**
 * Places names for lit nodes that have none, where they cover no other name and no mark in sight. They stand free of their rows, which a
 * selection may have made too low for a name.
 */
export function litLabels(picture: DrawnPicture, frame: Frame, { lit, placed, taken = [] }: Lit): readonly PlacedLabel[] {
  const named = new Set<string>(placed.map(({ owner }) => owner));
  const isNameless = ({ id }: DrawnNode): boolean => lit.has(id) && !named.has(id);
  if (!picture.nodes.some(isNameless)) return [];
  const nodes = picture.nodes.map(({ room: _, ...node }): DrawnNode => ({ ...node, emphasis: isNameless(node) ? "near" : "faded" }));
  return placeOnScreen({ ...picture, nodes, edges: [] }, frame, [...taken, ...placed, ...marksInSight(picture, lit, frame)]);
}

const marksInSight = ({ nodes }: DrawnPicture, lit: ReadonlySet<string>, frame: Frame): readonly Box[] =>
  nodes
    .filter(({ id, emphasis }) => emphasis !== "faded" || lit.has(id))
    .map(({ at, radius: units }) => {
      const { left, top } = sceneToPage(at, frame);
      const radius = radiusOnPage(units, frame);
      return { left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius };
    });
