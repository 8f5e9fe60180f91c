/** Where nodes stand in a layout, given what is rendered. Rows close up when some are hidden, and make room when a family is expanded. */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { directionOf, sideAt } from "../layout/role-sheet.ts";
import { withEnd } from "../model/bilingual.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import type { LayoutName, Pin } from "../view/view-state.ts";
import { clearPlaces } from "./clear-places.ts";
import { egoColumns } from "./ego-columns.ts";
import { type Ego, egoPlaces } from "./ego-places.ts";
import { boxAt, freePlaces, inBand, inNetwork } from "./free-places.ts";
import { boxToSide } from "./line-boxes.ts";
import type { NameSide } from "./name-box.ts";
import type { Around } from "./neighbour-groups.ts";
import { type RowPlace, rowPlaces } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface Place {
  readonly at: ScenePoint;
  /** On which side of the mark its name stands. */
  readonly nameAt: NameSide;
  /** The height of its row, in layout units; absent for nodes without a row. */
  readonly room?: number;
  /** How much farther from its mark than others its name stands, in layout units: it is level with those of its members, whose lines pass beside it. */
  readonly nameAway?: number;
  /** True if lines end at its name. */
  readonly isNameOnPaper?: true;
  /** True if it stands shifted under a head of which it is a part. */
  readonly isIndented?: true;
  /** From row to row of the list in which it stands, in layout units; absent unless a selection reveals it, or its expanded family lists it. */
  readonly listStep?: number;
  /** How early it is named, if that is not by its claims. */
  readonly weight?: number;
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
  /** The nodes that reveal others. */
  readonly egos: readonly Ego[];
  /** The ends of the lines of the selection. */
  readonly joined: readonly Pick<GraphEdge, "from" | "to">[];
  /** The nodes in columns, and those that they stand around; absent unless the selection is read in columns. */
  readonly columns?: Around;
  /** Gives places to the members of expanded families and to what gives way to them; absent where they have rows. */
  readonly lists?: FindLists | undefined;
}

/** Finds the places that expanded families change in the network. */
export type FindLists = (moved: Moved) => ReadonlyMap<NodeId, Place>;

export const nothingSelected: Reading = { isFaded: () => false, egos: [], joined: [] };

/**
 * How far the rows under a head stand outside its siblings, and how far a head that has any stands inside them: what belongs to it is seen.
 * While nothing is selected it stands less far inside, since lines pass from all to all there.
 */
const indent = 7;
const headInside = { selected: 10, atRest: 6 } as const;
/** The box that is kept free for the mark in the middle of the columns, its ring and its name below: from the mark down to its middle, and half its height. */
const centreBox = { below: 7, halfHeight: 23 } as const;
/** The letter of whoever is compared, behind a name. */
const withLetter = " [A]";
/** How far inside the columns the faded rows stand. */
const inside = 26;

/**
 * Returns where nodes stand. What a reader has moved stands where it was put; the rest gives way.
 *
 * @param rendered the nodes that share the rows
 */
export function placesIn(
  layout: LayoutName,
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "nodes">,
  moved: Moved = nothingMoved,
  { isFaded, egos, joined, columns: around, lists }: Reading = nothingSelected,
): FindPlace {
  const { pins, held } = moved;
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  const rows: ReadonlyMap<NodeId, RowPlace> = layout === "by-role" ? rowPlaces(graph, rendered, pinned, isFaded) : new Map();
  const freeLayout = layout === "by-role" ? inBand : inNetwork;
  const nodes = new Set([...rendered.nodes].filter((id) => !rows.has(id)));
  const listed = lists?.(moved) ?? new Map<NodeId, Place>();
  const free = freePlaces(graph, { nodes }, pinned, freeLayout);
  const isListed = (id: NodeId): boolean => listed.get(id)?.listStep !== undefined;
  const placeOf = (node: BuiltNode): ScenePoint => listed.get(node.id)?.at ?? free.get(node.id) ?? freeLayout.standing(node);
  // One of which only a few members are in sight is no head.
  const isHead = (id: NodeId): boolean => {
    const members = hierarchyOf(graph).children(id);
    return members.filter((member) => rows.get(member)?.head === id).length > members.length / 2;
  };
  const inRow = ({ id, zone, depth, room, y: standing }: RowPlace): Place => {
    const direction = directionOf(zone);
    const y = held?.id === id ? held.y : standing;
    const nameAway = isHead(id) ? headInside[joined.length > 0 ? "selected" : "atRest"] : 0;
    const x = sideAt(direction, y) + direction * (indent * depth - nameAway);
    // Only a selection has lines from row to row.
    const isPassed = nameAway > 0 && joined.length > 0;
    return {
      at: { x, y },
      nameAt: direction < 0 ? "left" : "right",
      room,
      ...(isPassed && { nameAway }),
      ...(depth > 0 && { isIndented: true }),
    };
  };
  const rowPlaceOf = (id: NodeId): ScenePoint | undefined => {
    const row = rows.get(id);
    return row && inRow(row).at;
  };
  const standing = (node: BuiltNode): Place => listed.get(node.id) ?? { at: placeOf(node), nameAt: "right" };
  if (around) {
    const columns = egoColumns(graph, around, pinned);
    const between = around.side ? undefined : placesAround(around);
    const inBand = new Set(around.inBand);
    return (node) => {
      const place = columns.get(node.id);
      if (place) return held?.id === node.id ? { ...place, at: { x: place.at.x, y: held.y } } : place;
      const row = rows.get(node.id);
      if (row) return behindColumns(row);
      // Many lines pass there, from all to all.
      return { ...(between?.get(node.id) ?? standing(node)), ...(inBand.has(node.id) && { isNameOnPaper: true }) };
    };

    /** Named nodes of the band make room for what is selected, whose name is below its mark; where nothing is, they stand where few lines pass. */
    function placesAround({ centres, inBand: named = [] }: Around): ReadonlyMap<NodeId, Place> {
      if (centres.length === 0) return clearBetween(named);
      const selected = centres.flatMap((id) => {
        const { at } = columns.get(id) ?? {};
        return at
          ? [{ ...boxAt(graph.node(id), at, freeLayout), x: at.x, y: at.y - centreBox.below, halfHeight: centreBox.halfHeight }]
          : [];
      });
      const moved = freePlaces(graph, { nodes: new Set(named) }, pinned, freeLayout, selected);
      return new Map([...moved].map(([id, at]) => [id, { at, nameAt: "right" }]));
    }

    function clearBetween(named: readonly NodeId[]): ReadonlyMap<NodeId, Place> {
      const nodes = named.map((id): BuiltNode => {
        const { label, ...node } = graph.node(id);
        return { ...node, label: withEnd(label, withLetter) };
      });
      const boxes = new Map(nodes.map((node) => [node.id, boxToSide(node, placeOf(node), { side: "right", layout: freeLayout })]));
      const mayMove = (id: NodeId): boolean => !held && !pinned.has(id);
      clearPlaces(nodes, boxes, { layout: freeLayout, joined, standingAt: (id) => columns.get(id)?.at, mayMove });
      return new Map([...boxes].map(([id, { mark, side }]) => [id, { at: mark, nameAt: side, isNameOnPaper: true }]));
    }
  }
  const revealed = egoPlaces(graph, egos, {
    nodes,
    joined,
    rowPlaceOf,
    pinned: { has: (id) => pinned.has(id) || isListed(id) },
    placeOf,
    freeLayout,
    isHeld: held !== undefined,
  });
  return (node) => {
    const row = rows.get(node.id);
    return row ? inRow(row) : ((isListed(node.id) ? undefined : revealed.get(node.id)) ?? standing(node));
  };

  /** A faded row stands inside the columns. */
  function behindColumns(row: RowPlace): Place {
    const { at } = inRow(row);
    return { at: { x: at.x - directionOf(row.zone) * inside, y: at.y }, nameAt: "right" };
  }
}
