/** The places of a selected node and of what it reveals, and the sides of the names beside it. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speaks } from "../graph/speaking.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { type FreeLayout, inFreeRoom } from "./free-places.ts";
import { boxToSide, isFree, isInRoom, type LineEnds, linesThrough, type NamedBox } from "./line-boxes.ts";
import type { NameSide } from "./name-box.ts";
import { revealedPlaces } from "./revealed-places.ts";
import type { PinnedById } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

/** The selected node, and the nodes beside it by relation, in the order of the relations. */
export interface Ego {
  readonly centre: NodeId;
  readonly groups: readonly (readonly NodeId[])[];
}

interface EgoOptions {
  /** The nodes without rows. */
  readonly nodes: ReadonlySet<NodeId>;
  /** Undefined for a node without a row. */
  readonly rowPlaceOf: (id: NodeId) => ScenePoint | undefined;
  readonly pinned: PinnedById;
  readonly placeOf: (node: BuiltNode) => ScenePoint;
  readonly freeLayout: FreeLayout;
}

interface EgoPlace {
  readonly at: ScenePoint;
  readonly nameAt: NameSide;
  readonly listStep?: number;
}

/**
 * Finds places for a selected node and for what it reveals: the nodes beside it that the first view does not show. The others keep their
 * places; the name of one without a row stands on the side where fewer lines of the selection pass.
 */
export function egoPlaces(
  graph: ConceptGraph,
  { centre, groups }: Ego,
  { nodes, rowPlaceOf, pinned, placeOf, freeLayout: layout }: EgoOptions,
): ReadonlyMap<NodeId, EgoPlace> {
  const node = graph.node(centre);
  const inRow = rowPlaceOf(centre);
  const mark = inRow ?? inFreeRoom(node, placeOf(node), layout);
  const isRevealed = (id: NodeId): boolean => nodes.has(id) && id !== centre && !pinned.has(id) && !isInFirstView(graph, id);
  const beside = groups.flat().filter((id) => id !== centre);
  const standing = beside.filter((id) => nodes.has(id) && !isRevealed(id)).map((id) => graph.node(id));
  const lines = [
    ...beside.flatMap((id): readonly LineEnds[] => {
      const to = rowPlaceOf(id);
      return to ? [[mark, to]] : [];
    }),
    ...standing.map((each): LineEnds => [mark, placeOf(each)]),
  ];
  const named = new Map<NodeId, NamedBox>(standing.map((each) => [each.id, boxToSide(each, placeOf(each), { side: "right", layout })]));
  if (!inRow) named.set(centre, boxToSide(node, mark, { side: "right", layout }));
  for (const each of inRow ? standing : [...standing, node]) {
    const sides: readonly NameSide[] = each === node ? ["right", "left", "above", "below"] : ["right", "left"];
    named.set(each.id, openest(each, sides, { named, lines, layout }));
  }
  const lists = groups.map((ids) => ids.filter(isRevealed).map((id) => graph.node(id))).filter(({ length }) => length > 0);
  const middle = inRow ? { x: 0, y: inRow.y } : mark;
  const revealed = revealedPlaces(lists, { middle, mark, lines, named: [...named.values()], layout });
  return new Map([...revealed, ...[...named].map(([id, box]) => [id, { at: box.mark, nameAt: box.side }] as const)]);
}

interface OpenestOptions {
  readonly named: ReadonlyMap<NodeId, NamedBox>;
  readonly lines: readonly LineEnds[];
  readonly layout: FreeLayout;
}

/** Returns the box of a name on the first of some sides with the fewest lines behind it; that where it stands counts as free. */
function openest(node: BuiltNode, sides: readonly NameSide[], { named, lines, layout }: OpenestOptions): NamedBox {
  const now = named.get(node.id) as NamedBox;
  const others = [...named.values()].filter(({ id }) => id !== node.id);
  let [best, least] = [now, linesThrough(now, lines)];
  for (const side of sides) {
    const box = boxToSide(node, now.mark, { side, layout });
    const count = linesThrough(box, lines);
    if (count < least && isInRoom(box, layout) && isFree(box, others)) [best, least] = [box, count];
  }
  return best;
}

const isInFirstView = (graph: ConceptGraph, id: NodeId): boolean =>
  speaks(graph, id) || (nodeTypes[graph.node(id).type].appears === "at first" && hierarchyOf(graph).parents(id).length === 0);
