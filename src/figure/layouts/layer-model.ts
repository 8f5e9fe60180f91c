/** The model of a layered layout: nodes in columns, and edges cut into pieces that each cross one gap between columns. */

import { canBeActor } from "../../graph/actors.ts";
import type { ActorId } from "../../model/built.ts";
import { type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import type { FigureEdge, FigureNode, FigureSubject } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import type { Card } from "./cards.ts";
import { type Outline, outlineOf } from "./layer-outline.ts";

/** A node in its column, or a place in a column that an edge passes through. */
export interface LayerItem {
  readonly id: string;
  /** Absent where an edge passes. */
  readonly node?: FigureNode;
  /** The pieces that end at its left, and those that begin at its right, from top to bottom. */
  readonly left: LayerPiece[];
  readonly right: LayerPiece[];
  /** Its rank in the column. */
  rank: number;
  card?: Card;
  height: number;
  /** Of its middle. */
  y: number;
  /** The middle of its symbol, which is beside its first line, as a distance from its own middle. */
  symbolY: number;
  /** Its left end, and where lines leave it at its right. */
  x: number;
  exit: number;
  /** True where lines into it come together in one point, and lines out of it start from one. */
  isMerged: boolean;
  isFan: boolean;
  /** In an outline: the item that it stands below, how many there are above that, and true for its root, which stands apart. */
  above?: LayerItem;
  depth: number;
  isApart: boolean;
}

export interface LayerPiece {
  readonly edge: FigureEdge;
  readonly from: LayerItem;
  readonly to: LayerItem;
  /** The gap that it crosses: 0 between the first two columns. */
  readonly gap: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** True where the edge's subject is on the right. */
  readonly isReversed: boolean;
}

export interface LayerModel {
  readonly columns: LayerItem[][];
  readonly pieces: readonly LayerPiece[];
  /** Edges between nodes of one column. */
  readonly inside: readonly { readonly edge: FigureEdge; readonly from: LayerItem; readonly to: LayerItem; readonly column: number }[];
  /** Of a family, in its last column; its edges are not among those inside. */
  readonly outline?: Outline;
}

export function layerModel(subject: FigureSubject): LayerModel {
  const columnOf = columnsFor(subject);
  const used = [...new Set(columnOf.values())].sort((a, b) => a - b);
  const columnFor = (id: ActorId): number => used.indexOf(columnOf.get(id) ?? 0);
  const columns: LayerItem[][] = used.map(() => []);
  const items = new Map<ActorId, LayerItem>();
  for (const node of subject.nodes) {
    const item = itemOf(node.id, node);
    items.set(node.id, item);
    columns[columnFor(node.id)]?.push(item);
  }
  for (const column of columns) column.sort((a, b) => typeRank(a) - typeRank(b) || (a.id < b.id ? -1 : 1));
  const pieces: LayerPiece[] = [];
  const inside: LayerModel["inside"][number][] = [];
  for (const edge of subject.edges) {
    const [from, to] = [items.get(edge.from), items.get(edge.to)];
    if (!from || !to) continue;
    const [a, b] = [columnFor(edge.from), columnFor(edge.to)];
    if (a === b) {
      inside.push({ edge, from, to, column: a });
      continue;
    }
    const isReversed = a > b;
    const [start, end] = isReversed ? [to, from] : [from, to];
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    let before = start;
    for (let column = first + 1; column <= last; column++) {
      const next = column === last ? end : itemOf(`${edge.id} ${column}`);
      if (column < last) columns[column]?.push(next);
      const piece = { edge, from: before, to: next, gap: column - 1, isFirst: column === first + 1, isLast: column === last, isReversed };
      pieces.push(piece);
      before.right.push(piece);
      next.left.push(piece);
      before = next;
    }
  }
  const outline = outlineOf(subject, items, inside);
  if (!outline) return { columns, pieces, inside };
  const inOutline = new Set([...outline.ticks, ...outline.twigs].map(({ edge }) => edge));
  return { columns, pieces, inside: inside.filter(({ edge }) => !inOutline.has(edge)), outline };
}

const typeRank = ({ node }: LayerItem): number => (node ? nodeTypeIds.indexOf(node.type) : nodeTypeIds.length);

const itemOf = (id: string, node?: FigureNode): LayerItem => ({
  id,
  ...(node && { node }),
  left: [],
  right: [],
  rank: 0,
  height: 0,
  y: 0,
  symbolY: 0,
  x: 0,
  exit: 0,
  isMerged: false,
  isFan: false,
  depth: 0,
  isApart: false,
});

/** Who speaks, what is put forward, and the risks and categories that it answers to. */
const stageOf = ({ type }: FigureNode): number => {
  if (canBeActor(type)) return 0;
  const { zone, standsAlone }: NodeTypeEntry = nodeTypes[type];
  return zone === "left" || standsAlone ? 2 : 1;
};

/** The column of each node: by distance along a path; else by whether it speaks or is spoken of. */
function columnsFor(subject: FigureSubject): ReadonlyMap<ActorId, number> {
  if (subject.kind === "path") return subject.distance;
  if (subject.kind === "family") {
    return new Map(subject.nodes.map((node) => [node.id, stageOf(node) === 0 ? 0 : 1]));
  }
  if (subject.kind === "collection") return new Map(subject.nodes.map((node) => [node.id, stageOf(node)]));
  const sources = new Set(subject.edges.map(({ from }) => from));
  const targets = new Set(subject.edges.map(({ to }) => to));
  const isBetween = (id: ActorId): boolean => sources.has(id) && targets.has(id);
  const hasMiddle = subject.edges.some(({ from, to }) => isBetween(from) && !isBetween(to) && stageOf(nodeIn(subject, from)) > 0);
  return new Map(
    subject.nodes.map(({ id }) => [id, !targets.has(id) && sources.has(id) ? 0 : hasMiddle && isBetween(id) ? 1 : isBetween(id) ? 0 : 2]),
  );
}
