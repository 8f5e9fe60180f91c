/** The places of a selected node and of what it reveals, and the sides of the names beside it. */
import type { ConceptGraph, GraphEdge } from "../graph/concept-graph.ts";
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
  /** The ends of the lines of the selection. */
  readonly joined: readonly Pick<GraphEdge, "from" | "to">[];
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
 * Finds places for selected nodes and for what they reveal: the nodes beside them that the first view does not show. The others keep their
 * places; the name of one without a row stands on the side where fewer lines of the selection pass.
 *
 * @param egos one after another; nobody is in the groups of two
 */
export function egoPlaces(
  graph: ConceptGraph,
  egos: readonly Ego[],
  { nodes, joined, rowPlaceOf, pinned, placeOf, freeLayout: layout }: EgoOptions,
): ReadonlyMap<NodeId, EgoPlace> {
  const centres = egos.map(({ centre, groups }) => {
    const node = graph.node(centre);
    const inRow = rowPlaceOf(centre);
    return { node, groups, inRow, mark: inRow ?? inFreeRoom(node, placeOf(node), layout) };
  });
  const isCentre = (id: NodeId): boolean => egos.some(({ centre }) => centre === id);
  const isRevealed = (id: NodeId): boolean => nodes.has(id) && !isCentre(id) && !pinned.has(id) && !isInFirstView(graph, id);
  const isStanding = (id: NodeId): boolean => nodes.has(id) && !isCentre(id) && !isRevealed(id);
  const markOf = new Map(centres.map(({ node, mark }) => [node.id, mark]));
  const standingAt = (id: NodeId): ScenePoint | undefined =>
    markOf.get(id) ?? rowPlaceOf(id) ?? (isStanding(id) ? placeOf(graph.node(id)) : undefined);
  const lines: LineEnds[] = joined.flatMap((edge): readonly LineEnds[] => {
    const [from, to] = [standingAt(edge.from), standingAt(edge.to)];
    return from && to ? [[from, to]] : [];
  });
  const standing = centres.flatMap(({ groups }) => groups.flat().filter(isStanding)).map((id) => graph.node(id));
  const free = centres.filter(({ inRow }) => !inRow);
  const named = new Map<NodeId, NamedBox>(standing.map((each) => [each.id, boxToSide(each, placeOf(each), { side: "right", layout })]));
  for (const { node, mark } of free) named.set(node.id, boxToSide(node, mark, { side: "right", layout }));
  for (const each of [...standing, ...free.map(({ node }) => node)]) named.set(each.id, openest(each, { named, lines, layout }));
  const boxes = [...named.values()];
  const places = new Map<NodeId, EgoPlace>([...named].map(([id, { mark, side }]) => [id, { at: mark, nameAt: side }]));
  for (const { groups, inRow, mark } of centres) {
    const lists = groups.map((ids) => ids.filter(isRevealed).map((id) => graph.node(id))).filter(({ length }) => length > 0);
    const middle = inRow ? { x: 0, y: inRow.y } : mark;
    for (const [id, { box, ...place }] of revealedPlaces(lists, { middle, mark, lines, named: boxes, layout })) {
      places.set(id, place);
      lines.push([mark, place.at]);
      if (box) boxes.push(box);
    }
  }
  return places;
}

const nameSides: readonly NameSide[] = ["right", "left", "above", "below"];

interface OpenestOptions {
  readonly named: ReadonlyMap<NodeId, NamedBox>;
  readonly lines: readonly LineEnds[];
  readonly layout: FreeLayout;
}

/** Returns the box of a name on the first of its sides with the fewest lines behind it; that where it stands counts as free. */
function openest(node: BuiltNode, { named, lines, layout }: OpenestOptions): NamedBox {
  const now = named.get(node.id) as NamedBox;
  const others = [...named.values()].filter(({ id }) => id !== node.id);
  let [best, least] = [now, linesThrough(now, lines)];
  for (const side of nameSides) {
    const box = boxToSide(node, now.mark, { side, layout });
    const count = linesThrough(box, lines);
    if (count < least && isInRoom(box, layout) && isFree(box, others)) [best, least] = [box, count];
  }
  return best;
}

/** Tells whether a node stands on the map while nothing is selected. */
export const isInFirstView = (graph: ConceptGraph, id: NodeId): boolean =>
  speaks(graph, id) || (nodeTypes[graph.node(id).type].appears === "at first" && hierarchyOf(graph).parents(id).length === 0);
