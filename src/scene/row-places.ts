/** The rows of the layout by role, given what is rendered: they close up when some are hidden, and make room when a family is expanded. */
import { byText, type ConceptGraph, type Subgraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { rowsOf, type SheetRow, sheet, sides } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import type { Zone } from "../model/node-types.ts";
import { zoneOfType } from "../model/zones.ts";
import type { Pin } from "../view/view-state.ts";
import type { ScenePoint } from "./scene-types.ts";

interface OrderedRow {
  readonly id: NodeId;
  readonly zone: Zone;
  /** The number of heads above it. */
  readonly depth: number;
  /** The head above it, if one is rendered. */
  readonly head: NodeId | undefined;
}

export interface RowPlace extends OrderedRow {
  readonly y: number;
  /** The height of the row, in layout units. */
  readonly room: number;
}

export type PinnedById = ReadonlyMap<NodeId, Pin>;

/** The share of a full row that a node takes which the selection fades: it has no name. */
const fadedShare = 0.4;
/** A row has room for the smallest names on a desk, in layout units. */
const lowestNamedRow = 10.5;

/**
 * Returns the rows of the rendered nodes that have one, from top to bottom, the left side first.
 *
 * @param isFaded true for nodes that the selection fades; the others get more room
 */
export function rowPlaces(
  graph: ConceptGraph,
  rendered: Pick<Subgraph, "nodes">,
  pinned: PinnedById,
  isFaded: (id: NodeId) => boolean = () => false,
): ReadonlyMap<NodeId, RowPlace> {
  const rows = new Map<NodeId, RowPlace>();
  for (const zones of sides) {
    const lists = zones.map((zone) => orderedRows(graph, zone, rendered.nodes, pinned));
    for (const { item, y, height } of headInPlace(graph, lists, isFaded)) rows.set(item.id, { ...item, y, room: height });
  }
  return rows;
}

/** A lit row is not made lower than a name of nearly full size, in layout units. */
const comfortableRow = sheet.textSize * 1.36;

/**
 * Spreads the rows of a side so that the head of a family that is expanded there stays as near as possible to where it was collapsed: a reader
 * who presses it again means the same. The rows from it on get less room, those above it more.
 */
function headInPlace(
  graph: ConceptGraph,
  lists: readonly (readonly OrderedRow[])[],
  isFaded: (id: NodeId) => boolean,
): readonly SheetRow<OrderedRow>[] {
  const rows = roomiest(lists, isFaded);
  // Of several, the one with the most rows: of others, a selection shows single members.
  const heads = lists.flat().flatMap(({ head }) => (head !== undefined && !graph.node(head).alwaysExpanded ? [head] : []));
  const sizeOf = (id: NodeId): number => heads.filter((head) => head === id).length;
  const [head] = heads.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const headIndex = rows.findIndex(({ item }) => item.id === head);
  const [first, headRow, last] = [rows[0], rows[headIndex], rows.at(-1)];
  if (headIndex < 1 || !first || !headRow || !last) return rows;
  const collapsed = roomiest(
    lists.map((list) => list.filter((row) => row.head !== head)),
    isFaded,
  );
  const before = collapsed.find(({ item }) => item.id === head)?.y ?? headRow.y;
  const [top, bottom] = [first.y + first.height / 2, last.y - last.height / 2];
  const middle = headRow.y + headRow.height / 2;
  const lowest = Math.min(comfortableRow / Math.max(...rows.slice(headIndex).map(({ height }) => height)), 1);
  // The middle of the head's row is lower than its top by half of its height, which shrinks with it.
  const wanted = (before - bottom) / (middle - headRow.height / 2 - bottom);
  const below = Math.min(Math.max(wanted, lowest), 1);
  const above = (top - bottom - below * (middle - bottom)) / (top - middle);
  return rows.map((row, index) =>
    index < headIndex
      ? { ...row, y: top - (top - row.y) * above, height: row.height * above }
      : { ...row, y: bottom + (row.y - bottom) * below, height: row.height * below },
  );
}

/**
 * Spreads the rows of a side. Where an expanded family leaves no room for all names, those outside it get less, first those of its own zone:
 * else no name at all would be large enough to be read.
 */
function roomiest(lists: readonly (readonly OrderedRow[])[], isFaded: (id: NodeId) => boolean): readonly SheetRow<OrderedRow>[] {
  const heads = new Set(lists.flat().map(({ head }) => head));
  const isExpanded = ({ id, head }: OrderedRow): boolean => head !== undefined || heads.has(id);
  const expandedZones = new Set(
    lists
      .flat()
      .filter(isExpanded)
      .map(({ zone }) => zone),
  );
  const givesWay: readonly ((row: OrderedRow) => boolean)[] = [
    () => false,
    (row) => expandedZones.has(row.zone) && !isExpanded(row),
    (row) => !isExpanded(row),
  ];
  const hasRoom = (rows: readonly SheetRow<OrderedRow>[]): boolean => Math.max(...rows.map(({ height }) => height)) >= lowestNamedRow;
  let first: readonly SheetRow<OrderedRow>[] | undefined;
  for (const givesRoom of givesWay) {
    const rows = rowsOf(lists, (row) => (isFaded(row.id) || givesRoom(row) ? fadedShare : 1));
    if (hasRoom(rows)) return rows;
    first ??= rows;
  }
  return first ?? [];
}

/** Lists the rendered nodes of a zone by their standing heights, those under a head right below it. */
function orderedRows(graph: ConceptGraph, zone: Zone, rendered: ReadonlySet<NodeId>, pinned: PinnedById): readonly OrderedRow[] {
  const hierarchy = hierarchyOf(graph);
  const nodes = graph.nodes.filter(({ id, type }) => rendered.has(id) && zoneOfType(type) === zone);
  const ids = new Set(nodes.map(({ id }) => id));
  const headOf = ({ id }: BuiltNode): NodeId | undefined => hierarchy.parents(id).find((parent) => ids.has(parent));
  const under = new Map<NodeId | undefined, BuiltNode[]>();
  for (const node of nodes) under.set(headOf(node), [...(under.get(headOf(node)) ?? []), node]);
  const seen = new Set<NodeId>();
  const list = (head: NodeId | undefined, depth: number): readonly OrderedRow[] =>
    (under.get(head) ?? [])
      .toSorted((a, b) => rankOf(b, pinned) - rankOf(a, pinned) || byText(a.id, b.id))
      .flatMap(({ id }) => {
        if (seen.has(id)) return [];
        seen.add(id);
        return [{ id, zone, depth, head }, ...list(id, depth + 1)];
      });
  return list(undefined, 0);
}

/** The place of a node in the layout file. */
export const standingByRole = ({ x, y, byRole }: BuiltNode): ScenePoint => byRole ?? { x, y };

/** By what a row is ordered among those beside it: the higher, the further up. */
export const rankOf = (node: BuiltNode, pinned: PinnedById): number => pinned.get(node.id)?.y ?? standingByRole(node).y;
