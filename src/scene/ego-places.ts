/** The places of a selected node and of what it reveals, and the sides of the names beside it. */
import type { ConceptGraph, GraphEdge } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speaks } from "../graph/speaking.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { clearPlaces } from "./clear-places.ts";
import { type FreeLayout, inBand, inFreeRoom } from "./free-places.ts";
import { boxToSide, type LineEnds, type NamedBox } from "./line-boxes.ts";
import type { NameSide } from "./name-box.ts";
import { revealedPlaces } from "./revealed-places.ts";
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
  /** The nodes that neither move nor are revealed. */
  readonly pinned: { has(id: NodeId): boolean };
  readonly placeOf: (node: BuiltNode) => ScenePoint;
  readonly freeLayout: FreeLayout;
  /** True while a node is dragged: only names change their sides. */
  readonly isHeld: boolean;
}

interface EgoPlace {
  readonly at: ScenePoint;
  readonly nameAt: NameSide;
  readonly listStep?: number;
}

/**
 * Finds places for selected nodes and for what they reveal: the nodes beside them that the first view does not show. The others keep their
 * places, or stand near them where fewer lines pass; the name of one without a row stands on the side where fewer lines of the selection pass.
 *
 * @param egos one after another; nobody is in the groups of two
 */
export function egoPlaces(
  graph: ConceptGraph,
  egos: readonly Ego[],
  { nodes, joined, rowPlaceOf, pinned, placeOf, freeLayout: layout, isHeld }: EgoOptions,
): ReadonlyMap<NodeId, EgoPlace> {
  const centres = egos.map(({ centre, groups }) => {
    const node = graph.node(centre);
    const inRow = rowPlaceOf(centre);
    return { node, groups, inRow, mark: inRow ?? inFreeRoom(node, placeOf(node), layout) };
  });
  const isCentre = (id: NodeId): boolean => egos.some(({ centre }) => centre === id);
  const mayBeRevealed = (id: NodeId): boolean => nodes.has(id) && !isCentre(id) && !pinned.has(id) && !isInFirstView(graph, id);
  const revealed = new Set(egos.flatMap(({ groups }) => groups.flat().filter(mayBeRevealed)));
  const isStanding = (id: NodeId): boolean => nodes.has(id) && !isCentre(id) && !revealed.has(id);
  const markOf = new Map(centres.map(({ node, mark }) => [node.id, mark]));
  const standingAt = (id: NodeId): ScenePoint | undefined =>
    markOf.get(id) ?? rowPlaceOf(id) ?? (isStanding(id) ? placeOf(graph.node(id)) : undefined);
  const ends = [...centres.flatMap(({ groups }) => groups.flat()), ...joined.flatMap(({ from, to }) => [from, to])];
  const standing = [...new Set(ends.filter(isStanding))].map((id) => graph.node(id));
  const free = centres.filter(({ inRow }) => !inRow);
  const named = new Map<NodeId, NamedBox>(standing.map((each) => [each.id, boxToSide(each, placeOf(each), { side: "right", layout })]));
  for (const { node, mark } of free) named.set(node.id, boxToSide(node, mark, { side: "right", layout }));
  clearPlaces([...standing, ...free.map(({ node }) => node)], named, {
    layout,
    joined,
    standingAt,
    mayMove: (id) => layout === inBand && !isHeld && !pinned.has(id),
  });
  const endOf = (id: NodeId): ScenePoint | undefined => named.get(id)?.mark ?? standingAt(id);
  const lines: LineEnds[] = joined.flatMap((edge): readonly LineEnds[] => {
    const [from, to] = [endOf(edge.from), endOf(edge.to)];
    return from && to ? [[from, to]] : [];
  });
  const boxes = [...named.values()];
  const places = new Map<NodeId, EgoPlace>([...named].map(([id, { mark, side }]) => [id, { at: mark, nameAt: side }]));
  for (const { node, groups, inRow, mark: before } of centres) {
    const mark = named.get(node.id)?.mark ?? before;
    const lists = groups.map((ids) => ids.filter((id) => revealed.has(id)).map((id) => graph.node(id))).filter(({ length }) => length > 0);
    const middle = inRow ? { x: 0, y: inRow.y } : mark;
    for (const [id, { box, ...place }] of revealedPlaces(lists, {
      middle,
      mark,
      lines,
      named: boxes,
      layout,
      startsOf: (id, found) =>
        joined.flatMap(({ from, to }) => {
          const other = from === id ? to : to === id && from;
          return (other && (endOf(other) ?? found.get(other)?.at ?? places.get(other)?.at)) || [];
        }),
    })) {
      places.set(id, place);
      lines.push([mark, place.at]);
      if (box) boxes.push(box);
    }
  }
  // In the band, lists stand aside of what makes way; in the network, what stands makes way for them too.
  if (layout !== inBand && egos.length > 0 && !isHeld) {
    const all = new Map(boxes.map((box) => [box.id as NodeId, box]));
    clearPlaces(standing, all, {
      layout,
      joined,
      standingAt: (id) => places.get(id)?.at ?? standingAt(id),
      mayMove: (id) => !pinned.has(id),
    });
    for (const [id, { mark, side }] of all) if (!revealed.has(id)) places.set(id, { at: mark, nameAt: side });
  }
  return places;
}

/** Tells whether a node stands on the map while nothing is selected. */
export const isInFirstView = (graph: ConceptGraph, id: NodeId): boolean =>
  speaks(graph, id) || (nodeTypes[graph.node(id).type].appears === "at first" && hierarchyOf(graph).parents(id).length === 0);
