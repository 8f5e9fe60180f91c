/**
 * Lists of the members of expanded families, in the network: one row for each, with its name, at the mark of the family. All else gives way,
 * and stays as near as possible to where it stood.
 */
import type { ExpandedFamilies } from "../graph/collapsed-families.ts";
import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { rootOf } from "../graph/hierarchy.ts";
import { isAtRest, speaks } from "../graph/speaking.ts";
import type { PlacedBox } from "../layout/give-way.ts";
import { networkBox, onSheet } from "../layout/network-model.ts";
import { markInset } from "../layout/role-model.ts";
import type { NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import type { Pin } from "../view/view-state.ts";
import { type Cleared, overlaps, pushedAside, putAside } from "./cleared-boxes.ts";
import { type Family, type FamilyRow, familiesOf, nameWidth } from "./family-rows.ts";
import { freePlaces, inNetwork, markIn } from "./free-places.ts";
import type { FamilyLists } from "./picture.ts";
import type { Place } from "./places.ts";
import type { ScenePoint } from "./scene-types.ts";

/** From row to row, in layout units: names have the usual size there, or a smaller one; and the price of that for each row. */
const rowSteps = [
  { step: 15.7, price: 0 },
  { step: 13.4, price: 12 },
  { step: 11.4, price: 40 },
] as const;
/** How much farther inside the rows under another stand, and how far a list beside its family stands aside of it. */
const indent = { under: 9, beside: 22 } as const;
/** Kept free beside the marks of a list, so that lines can spread. */
const gutter = 40;
/** The prices of a line behind the names of the list, and of a list that is not under its family. */
const prices = { line: 5, beside: 50, above: 30 } as const;
/** How far a family goes whose list has no room where it stands. */
const asideSteps = [30, 60, 90, 130, 180, 240];
/** So many lists, those that seem the cheapest, are tried with all that gives way to them. */
const tried = 3;
/** Where many families are expanded, lists are tried so often in all; members of the smaller ones lie on their family then. */
const triedInAll = 36;
/** More rows have no room: the members of all lie on their families then. */
const maxRows = 70;
/** Members are named first, then who speaks of them. */
const weights = { member: 20_000, speaker: 10_000 } as const;

interface Standing {
  readonly graph: ConceptGraph;
  readonly expanded: ExpandedFamilies;
  readonly rendered: RenderedGraph;
  readonly pins: readonly Pin[];
}

interface Listed {
  readonly places: ReadonlyMap<NodeId, Place>;
  /** The room that the lists and their families take. */
  readonly boxes: readonly PlacedBox[];
}

/** Prepares the lists of a view, for each way in which the reader has moved nodes. While one is dragged, the lists stand still. */
export const familyLists: FamilyLists = (graph, { expandedFamilies: expanded }, rendered) => {
  let last: { readonly key: string; readonly listed: Listed } | undefined;
  return ({ pins: all, held }) => {
    const pins = all.filter(({ id }) => id !== held?.id);
    const key = JSON.stringify(pins);
    if (last?.key !== key) last = { key, listed: listsIn({ graph, expanded, rendered, pins }) };
    const { places, boxes } = last.listed;
    if (!held || places.size === 0) return places;
    const standing: typeof inNetwork.standing = (node) => places.get(node.id)?.at ?? inNetwork.standing(node);
    const nodes = new Set(
      [...rendered.nodes].filter((id) => id === held.id || (isInSight(graph, id) && !boxes.some((box) => box.id === id))),
    );
    const giving = freePlaces(graph, { nodes }, new Map([[held.id, held]]), { ...inNetwork, standing }, boxes);
    return new Map<NodeId, Place>([...places, ...[...giving].map(([id, at]) => [id, { at, nameAt: "right" }] as const)]);
  };
};

/** True for what has a name on the map while nothing is selected and no family expanded. */
const isInSight = (graph: ConceptGraph, id: NodeId): boolean =>
  rootOf(graph, id) === id && (nodeTypes[graph.node(id).type].appears === "at first" || speaks(graph, id));

function listsIn({ graph, expanded, rendered, pins }: Standing): Listed {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  const nodes = new Set([...rendered.nodes].filter((id) => isInSight(graph, id)));
  const given = freePlaces(graph, { nodes }, pinned, inNetwork);
  const placeOf = (id: NodeId): ScenePoint => given.get(id) ?? inNetwork.standing(graph.node(id));
  const spoken = groupedBy(
    [...rendered.edges.values()].filter((edge) => isAtRest(edge)),
    ({ to }) => to,
  );
  const startsOf = (id: NodeId): readonly ScenePoint[] => (spoken.get(id) ?? []).map(({ from }) => placeOf(from));
  const families = familiesOf({ graph, expanded, rendered, isPinned: (id) => pinned.has(id), startsOf });
  if (families.reduce((sum, { rows }) => sum + rows.length, 0) > maxRows) return { places: new Map(), boxes: [] };
  const inLists = new Set(families.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const others = [...nodes]
    .filter((id) => !inLists.has(id))
    .sort(byText)
    .map((id) => boxBeside(id, placeOf(id), { side: 1, width: nameWidth(graph, rendered, id) }));
  const isPinned = ({ id }: PlacedBox): boolean => pinned.has(id as NodeId);
  const kept = others.filter(isPinned);
  let moving = others.filter((box) => !isPinned(box));
  const boxes: PlacedBox[] = [];
  const places = new Map<NodeId, Place>();
  let cleared: Cleared | undefined;
  const tries = { left: triedInAll };
  for (const family of families) {
    if (tries.left <= 0) break;
    const { id: head } = family.head;
    // A family gives way to the lists before its own.
    const box = cleared?.boxes.get(head);
    const wanted = box ? markIn(box, box.y) : placeOf(head);
    const isOther = ({ id }: PlacedBox): boolean => id !== head;
    const around = { kept: [...kept.filter(isOther), ...boxes], moving: moving.filter(isOther), startsOf, tries };
    const found = firstFound(pinned.has(head) ? [wanted] : nearby(wanted), (place) => bestList(family, place, around));
    if (!found) continue;
    cleared = found.cleared;
    boxes.push(...found.list.boxes);
    moving = moving.filter(isOther);
    const { marks, side, headSide, step } = found.list;
    places.set(head, { at: found.list.at, nameAt: nameAtOf(headSide), weight: weights.member });
    for (const [index, { id }] of family.rows.entries()) {
      const mark = marks[index];
      if (mark) places.set(id, { at: mark, nameAt: nameAtOf(side), listStep: step - 0.1, weight: weights.member });
      for (const { from } of spoken.get(id) ?? [])
        if (!places.has(from)) places.set(from, { at: placeOf(from), nameAt: "right", weight: weights.speaker });
    }
  }
  for (const box of moving) {
    const now = cleared?.boxes.get(box.id) ?? box;
    const id = box.id as NodeId;
    if (now !== box) places.set(id, { ...places.get(id), at: markIn(now, now.y), nameAt: "right" });
  }
  return { places, boxes };
}

/** A place, and others around it, the nearest first: a family steps aside if its list has no room where it stands. */
function nearby({ x, y }: ScenePoint): readonly ScenePoint[] {
  const around: readonly ScenePoint[] = asideSteps.flatMap((step) => [
    { x: x - step, y },
    { x: x + step, y },
    { x, y: y + step },
    { x, y: y - step },
  ]);
  return [{ x, y }, ...around];
}

function firstFound<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

type Side = -1 | 1;

const nameAtOf = (side: Side): "left" | "right" => (side < 0 ? "left" : "right");

/** The box of a mark with a name of a width at a side. */
function boxBeside(id: string, mark: ScenePoint, { side, width }: { readonly side: Side; readonly width: number }): PlacedBox {
  const { halfWidth, halfHeight } = networkBox(width);
  return { id, x: mark.x + side * (halfWidth - markInset), y: mark.y, halfWidth, halfHeight };
}

/** A list at a place. */
interface List {
  /** The mark of its family. */
  readonly at: ScenePoint;
  /** The marks of its rows. */
  readonly marks: readonly ScenePoint[];
  /** The side of its names, and that of the name of its family. */
  readonly side: Side;
  readonly headSide: Side;
  readonly step: number;
  /** Of the names of the list, and of its family. */
  readonly names: readonly PlacedBox[];
  /** The same, with the gutter. */
  readonly boxes: readonly PlacedBox[];
  readonly price: number;
}

interface Around {
  /** Boxes that do not move, and those that give way. */
  readonly kept: readonly PlacedBox[];
  readonly moving: readonly PlacedBox[];
  startsOf(id: NodeId): readonly ScenePoint[];
  /** Counts how often lists may still be tried. */
  readonly tries: { left: number };
}

/** Finds the list to which all else gives way the least; undefined if there is no room for one. */
function bestList(
  family: Family,
  head: ScenePoint,
  { kept, moving, startsOf, tries }: Around,
): { readonly list: List; readonly cleared: Cleared } | undefined {
  const hasRoom = ({ names, boxes }: List): boolean =>
    names.every(isOnSheet) && boxes.every((box) => !kept.some((other) => overlaps(box, other)));
  const lists = listsAt(family, head)
    .filter(hasRoom)
    .map((list) => ({ ...list, price: list.price + prices.line * linesBehind(list) }))
    .map((list) => ({ list, seems: list.price + overlapOf(list.boxes, moving) }))
    .sort((a, b) => a.seems - b.seems)
    .slice(0, tried);
  let [best, least]: [{ readonly list: List; readonly cleared: Cleared } | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const { list } of lists)
    for (const clear of [putAside, pushedAside]) {
      if (tries.left-- <= 0) return best;
      const cleared = clear([...kept, ...list.boxes], moving);
      // Nothing may stay under a list.
      if (cleared.boxes.size === moving.length && list.price + cleared.price < least)
        [best, least] = [{ list, cleared }, list.price + cleared.price];
    }
  return best;

  /** Lines that come from the side of the names pass behind them. */
  function linesBehind({ marks, side }: List): number {
    return marks.reduce((sum, { x }, index) => {
      const row = family.rows[index];
      return sum + (row ? startsOf(row.id).filter((start) => (start.x - x) * side > 0).length : 0);
    }, 0);
  }
}

function isOnSheet(box: PlacedBox): boolean {
  const { x, y } = onSheet(box);
  return Math.abs(x - box.x) < 1 && Math.abs(y - box.y) < 1;
}

/** How far others would have to go at least, if each stood alone. */
function overlapOf(boxes: readonly PlacedBox[], others: readonly PlacedBox[]): number {
  let sum = 0;
  for (const a of boxes)
    for (const b of others) {
      const wide = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
      const high = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
      if (wide > 0 && high > 0) sum += Math.min(wide, high);
    }
  return sum;
}

/** The lists that are tried for a family at a place: under and above it, with the name of the family as heading; and beside it, higher and lower. */
function listsAt({ head, rows }: Family, mark: ScenePoint): readonly List[] {
  const last = rows.length - 1;
  return rowSteps.flatMap(({ step, price: ofRow }) =>
    ([1, -1] as const).flatMap((side) => {
      const ofRows = ofRow * rows.length;
      const headStep = (rowSteps[0].step + step) / 2 + 0.5;
      const listAt = (aside: number, first: number, { headSide, price }: { readonly headSide: Side; readonly price: number }): List => {
        const x = mark.x + side * aside;
        const width = Math.max(...rows.map((row) => row.width + insideOf(row)));
        const middle = { x, y: first - (last * step) / 2 };
        const list = { ...boxBeside(`list of ${head.id}`, middle, { side, width }), halfHeight: (rows.length * step) / 2 };
        const name = boxBeside(head.id, mark, { side: headSide, width: head.width });
        return {
          at: mark,
          marks: rows.map((row, index) => ({ x: x + side * insideOf(row), y: first - index * step })),
          side,
          headSide,
          step,
          names: [list, name],
          boxes: [{ ...list, x: list.x - (side * gutter) / 2, halfWidth: list.halfWidth + gutter / 2 }, name],
          price: ofRows + price,
        };
      };
      return [
        listAt(indent.under, mark.y - headStep, { headSide: side, price: 0 }),
        listAt(indent.under, mark.y + last * step + headStep, { headSide: side, price: prices.above }),
        ...[0, 0.25, 0.5, 0.75, 1].map((share) =>
          listAt(indent.beside, mark.y + Math.round(last * share) * step, { headSide: side === 1 ? -1 : 1, price: prices.beside }),
        ),
      ];
    }),
  );
}

const insideOf = ({ depth }: FamilyRow): number => indent.under * (depth - 1);
