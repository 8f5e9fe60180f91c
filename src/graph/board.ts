/** Who said what, as a board: speakers or institutions against proposals, risks or red lines. */
import type { BuiltClaim, BuiltNode, NodeId } from "../model/built.ts";
import { type NodeType, type Relation, type RelationEntry, relationIds, relations, type Standing } from "../model/tables.ts";
import { byText, type ConceptGraph } from "./concept-graph.ts";
import { layersOf, membersOf, topsOf } from "./layers.ts";
import { speakersOf } from "./speakers.ts";

/** What one says of the other, counted by relation, what is stated apart from what is not. */
export interface BoardCount {
  readonly relation: Relation;
  readonly standing: Standing;
  readonly number: number;
}

export interface BoardCell {
  readonly claims: readonly BuiltClaim[];
  /** In the order of the tables. */
  readonly counts: readonly BoardCount[];
}

export interface BoardHead {
  readonly node: BuiltNode;
  /** 0 for what stands at the top, 1 for what is opened below it. */
  readonly depth: number;
  /** How many narrower nodes it holds; 0 for none. */
  readonly narrower: number;
  /** All claims of the row or column, each once. */
  readonly total: number;
}

export interface Board {
  readonly rows: readonly BoardHead[];
  readonly columns: readonly BoardHead[];
  /** Undefined: not found in this transcript. */
  cell(row: NodeId, column: NodeId): BoardCell | undefined;
}

export interface BoardRequest {
  readonly rows: NodeType;
  readonly columns: NodeType;
  readonly order: "programme" | "number" | "name" | "similarity";
  /** Families whose narrower nodes have columns of their own. */
  readonly isOpen: (id: NodeId) => boolean;
  /** Which claims count. */
  readonly passes: (claim: BuiltClaim) => boolean;
  /** Names are sorted by its rules. */
  readonly language: "en" | "zh";
}

/** The relations by which a subject says something of an object. */
export const sayings: readonly Relation[] = relationIds.filter((id) => (relations[id] as RelationEntry).family === "speech");

/**
 * Sets the board up. A folded family's column holds the claims on all that is in it; an open one's holds those on itself alone. A row of
 * an institution holds what its people say beside what it says itself.
 *
 * Rows and columns without a claim are left out. By similarity: each row stands beside the one with which it shares most columns (Jaccard's
 * index), beginning with the fullest.
 */
export function boardOf(graph: ConceptGraph, request: BoardRequest): Board {
  const { rows: rowType, columns: columnType, isOpen, passes } = request;
  const said = graph.claims.filter((claim) => sayings.includes(claim.relation) && passes(claim));
  const columns = columnNodes(graph, columnType, isOpen);
  const columnsOf = new Map<NodeId, NodeId[]>();
  for (const { node, isFamilyOpen } of columns)
    for (const id of isFamilyOpen ? [node.id] : [node.id, ...layersOf(graph).below(node.id)])
      columnsOf.set(id, [...(columnsOf.get(id) ?? []), node.id]);
  const rowsOf = new Map<NodeId, NodeId[]>();
  for (const row of graph.nodes.filter(({ type }) => type === rowType))
    for (const id of membersOf(graph, row.id)) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row.id]);

  const cells = new Map<string, BuiltClaim[]>();
  const byRow = new Map<NodeId, Set<BuiltClaim>>();
  const byColumn = new Map<NodeId, Set<BuiltClaim>>();
  for (const claim of said)
    for (const column of columnsOf.get(claim.to) ?? [])
      for (const row of rowsOf.get(claim.from) ?? []) {
        const key = `${row}~${column}`;
        cells.set(key, [...(cells.get(key) ?? []), claim]);
        byRow.set(row, (byRow.get(row) ?? new Set()).add(claim));
        byColumn.set(column, (byColumn.get(column) ?? new Set()).add(claim));
      }
  const head = (node: BuiltNode, depth: number, claims: ReadonlySet<BuiltClaim> | undefined): BoardHead => ({
    node,
    depth,
    narrower: layersOf(graph).narrower(node.id).length,
    total: claims?.size ?? 0,
  });
  const heads = columns
    .map(({ node, depth }) => head(node, depth, byColumn.get(node.id)))
    .filter(({ node, total }) => total > 0 || isOpen(node.id));
  const rows = [...byRow].map(([id, claims]) => head(graph.node(id), 0, claims));
  const filled = (row: NodeId): ReadonlySet<NodeId> =>
    new Set(heads.filter(({ node }) => cells.has(`${row}~${node.id}`)).map(({ node }) => node.id));
  return {
    rows: ordered(rows, request, { place: placesIn(graph), filled }),
    columns: heads,
    cell(row, column) {
      const claims = cells.get(`${row}~${column}`);
      return claims && { claims, counts: countsOf(claims) };
    },
  };
}

interface Column {
  readonly node: BuiltNode;
  readonly depth: number;
  readonly isFamilyOpen: boolean;
}

/** The top of each family, those with most claims first, and below an open one what it holds. */
function columnNodes(graph: ConceptGraph, type: NodeType, isOpen: BoardRequest["isOpen"]): readonly Column[] {
  const layers = layersOf(graph);
  const seen = new Set<NodeId>();
  const from = (node: BuiltNode, depth: number): readonly Column[] => {
    if (seen.has(node.id)) return [];
    seen.add(node.id);
    const narrower = layers.narrower(node.id);
    const isFamilyOpen = narrower.length > 0 && isOpen(node.id);
    return [{ node, depth, isFamilyOpen }, ...(isFamilyOpen ? narrower.flatMap((id) => from(graph.node(id), depth + 1)) : [])];
  };
  const weight = ({ id }: BuiltNode): number => {
    const inside = new Set([id, ...layers.below(id)]);
    return graph.claims.filter(({ to, relation }) => inside.has(to) && sayings.includes(relation)).length;
  };
  return [...topsOf(graph, type)].sort((a, b) => weight(b) - weight(a) || byText(a.id, b.id)).flatMap((node) => from(node, 0));
}

function countsOf(claims: readonly BuiltClaim[]): readonly BoardCount[] {
  const counts = new Map<string, BoardCount>();
  for (const { relation, standing } of claims) {
    const key = `${relation} ${standing}`;
    counts.set(key, { relation, standing, number: (counts.get(key)?.number ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => sayings.indexOf(a.relation) - sayings.indexOf(b.relation) || byText(b.standing, a.standing));
}

/** When each is first heard; those who are not heard come last. */
function placesIn(graph: ConceptGraph): (id: NodeId) => number {
  const places = new Map(speakersOf(graph).map(({ person }, index) => [person.id, index]));
  return (id) => Math.min(...[...membersOf(graph, id)].map((member) => places.get(member) ?? Number.POSITIVE_INFINITY));
}

interface Known {
  readonly place: (id: NodeId) => number;
  readonly filled: (row: NodeId) => ReadonlySet<NodeId>;
}

function ordered(rows: readonly BoardHead[], { order, language }: BoardRequest, { place, filled }: Known): readonly BoardHead[] {
  const inProgramme = [...rows].sort((a, b) => compare(place(a.node.id), place(b.node.id)) || byText(a.node.id, b.node.id));
  switch (order) {
    case "programme":
      return inProgramme;
    case "number":
      return inProgramme.sort((a, b) => b.total - a.total);
    case "name": {
      const { compare: byName } = new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en");
      return inProgramme.sort((a, b) => byName(a.node.name[language], b.node.name[language]));
    }
    case "similarity":
      return bySimilarity(inProgramme, filled);
  }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function bySimilarity(rows: readonly BoardHead[], filled: Known["filled"]): readonly BoardHead[] {
  const sets = new Map(rows.map(({ node }) => [node.id, filled(node.id)]));
  const likeness = (a: BoardHead, b: BoardHead): number => {
    const [first, second] = [sets.get(a.node.id) as ReadonlySet<NodeId>, sets.get(b.node.id) as ReadonlySet<NodeId>];
    const shared = [...first].filter((id) => second.has(id)).length;
    return shared / Math.max(first.size + second.size - shared, 1);
  };
  const left = [...rows].sort((a, b) => b.total - a.total);
  const done = left.splice(0, 1);
  while (left.length > 0) {
    const last = done.at(-1) as BoardHead;
    const next = left.reduce((best, row, index) => (likeness(row, last) > likeness(left[best] as BoardHead, last) ? index : best), 0);
    done.push(...left.splice(next, 1));
  }
  return done;
}
