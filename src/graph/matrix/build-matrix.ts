/** Builds the matrix of who said what: people, institutions or places in rows, and proposals, risks, red lines or concepts in columns. */

import type { ActorId, BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { Confidence } from "../../model/confidences.ts";
import type { MatrixRowType } from "../../model/matrix-types.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { Relation } from "../../model/relations.ts";
import type { FamilyCount } from "../../model/sayings.ts";
import type { Standing } from "../../model/standings.ts";
import { type Actor, findActor, sayings } from "../actors.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import { familyCount } from "../family-counts.ts";
import { hierarchyOf, rootsOf } from "../hierarchy.ts";
import { actorsForRows } from "../row-actors.ts";
import { speakersOf } from "../speakers.ts";
import { arranged, type Measured } from "./matrix-order.ts";

/** The number of claims in a cell with one relation, one standing and one confidence. */
export interface MatrixCount {
  readonly relation: Relation;
  readonly standing: Standing;
  readonly confidence: Confidence;
  readonly number: number;
}

export interface MatrixCell {
  readonly claims: readonly BuiltClaim[];
  /** In the order of the tables. */
  readonly counts: readonly MatrixCount[];
}

export interface MatrixRow {
  readonly actor: Actor;
  /** The number of claims in the row, each counted once. */
  readonly total: number;
  /** Other nodes whose claims the row counts, such as an institution's people; those with the most claims first. */
  readonly through: readonly BuiltNode[];
}

export interface MatrixColumn {
  readonly node: BuiltNode;
  /** 0 for a root, 1 for a child of an expanded root, and so on. */
  readonly depth: number;
  /** The members of its family at every depth, and those of them that the matrix has claims on. */
  readonly family: FamilyCount;
  /** The number of claims in the column, each counted once. */
  readonly total: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** People who spoke, but have no claim in the matrix and thus no row; in programme order. */
  readonly silent: readonly Actor[];
  /** The number of claims in the matrix. A claim in two rows, such as those of two countries, counts once. */
  readonly total: number;
  /** The claims that make up the total by relation, in the order of the tables, and the number of rows that have such claims. */
  readonly relations: readonly { readonly relation: Relation; readonly claims: number; readonly rows: number }[];
  /** Returns undefined if this transcript has no such claim. */
  cell(row: ActorId, column: NodeId): MatrixCell | undefined;
}

export interface MatrixRequest {
  readonly rows: MatrixRowType;
  readonly columns: NodeType;
  readonly order: "programme" | "number" | "name" | "similarity";
  /** True if the children of a family have columns of their own. */
  readonly isExpanded: (id: NodeId) => boolean;
  /** True if a claim counts. */
  readonly passes: (claim: BuiltClaim) => boolean;
  /** The language by whose rules names are sorted. */
  readonly language: "en" | "zh";
  /** If given, only these actors have rows, in this order, with or without claims; `rows` is then ignored. */
  readonly only?: readonly ActorId[];
}

/**
 * Builds the matrix. The column of a collapsed family has the claims on all its members; that of an expanded one has only those on its
 * parent. The row of an institution includes what its people say; the row of a place includes the rows of its institutions.
 *
 * Rows and columns without claims are left out, except expanded families and requested rows. Both are sorted: in programme order, by when
 * each is first heard or mentioned; by similarity, each next to the one with which it shares most.
 */
export function buildMatrix(graph: ConceptGraph, request: MatrixRequest): Matrix {
  const { columns: columnType, isExpanded, passes, only } = request;
  const { descendants } = hierarchyOf(graph);
  const said = graph.claims.filter((claim) => sayings.includes(claim.relation) && passes(claim));
  const actors = only ? only.flatMap((id) => findActor(graph, id) ?? []) : actorsForRows(graph, request.rows);
  const heads = columnHeads(graph, columnType, isExpanded);
  const columnsOf = new Map<NodeId, NodeId[]>();
  for (const { node, isExpandedFamily } of heads)
    for (const id of isExpandedFamily ? [node.id] : [node.id, ...descendants(node.id)])
      columnsOf.set(id, [...(columnsOf.get(id) ?? []), node.id]);

  const cells = new Map<string, BuiltClaim[]>();
  const byRow = new Map<ActorId, Set<BuiltClaim>>();
  const byColumn = new Map<NodeId, Set<BuiltClaim>>();
  for (const claim of said) {
    const columns = columnsOf.get(claim.to);
    if (!columns) continue;
    for (const actor of actors) {
      if (!actor.says(claim)) continue;
      byRow.set(actor.id, (byRow.get(actor.id) ?? new Set()).add(claim));
      for (const column of columns) {
        cells.set(keyOf(actor.id, column), [...(cells.get(keyOf(actor.id, column)) ?? []), claim]);
        byColumn.set(column, (byColumn.get(column) ?? new Set()).add(claim));
      }
    }
  }

  const heard = placesOf(graph);
  const claimed = new Set([...byRow.values()].flatMap((claims) => [...claims]));
  const claimedEdges = graph.edges.filter(({ claims }) => claims.some((claim) => claimed.has(claim)));
  const rows = actors
    .filter(({ id }) => only || byRow.has(id))
    .map((actor): MatrixRow & Measured => ({
      actor,
      id: actor.id,
      name: actor.label,
      total: byRow.get(actor.id)?.size ?? 0,
      through: othersIn(graph, actor, byRow.get(actor.id) ?? []),
      place: heard.ofActor(actor),
      shares: new Set(heads.filter(({ node }) => cells.has(keyOf(actor.id, node.id))).map(({ node }) => node.id)),
    }));
  const columns = heads
    .filter(({ node }) => byColumn.has(node.id) || isExpanded(node.id))
    .map(({ node, depth, parent }): MatrixColumn & Measured & { readonly parent?: NodeId | undefined } => ({
      node,
      depth,
      parent,
      id: node.id,
      name: node.label,
      family: familyCount(graph, claimedEdges, node.id),
      total: byColumn.get(node.id)?.size ?? 0,
      place: heard.ofClaims(byColumn.get(node.id) ?? []),
      shares: new Set(actors.filter((actor) => cells.has(keyOf(actor.id, node.id))).map(({ id }) => id)),
    }));
  const silent = only || request.rows !== "person" ? [] : actors.filter(({ id }) => !byRow.has(id));
  return {
    rows: only ? rows : arranged(rows, request),
    silent: silent
      .map((actor) => ({ actor, place: heard.ofActor(actor) }))
      .filter(({ place }) => Number.isFinite(place))
      .sort((a, b) => a.place - b.place)
      .map(({ actor }) => actor),
    columns: inFamilies(columns, (siblings) => arranged(siblings, request)),
    total: claimed.size,
    relations: sayings.flatMap((relation) => {
      const isOf = (claim: BuiltClaim): boolean => claim.relation === relation;
      const number = [...claimed].filter(isOf).length;
      return number > 0 ? [{ relation, claims: number, rows: [...byRow.values()].filter((row) => [...row].some(isOf)).length }] : [];
    }),
    cell(row, column) {
      const claims = cells.get(keyOf(row, column));
      return claims && { claims, counts: countsOf(claims) };
    },
  };
}

function othersIn(graph: ConceptGraph, { id }: Actor, claims: Iterable<BuiltClaim>): readonly BuiltNode[] {
  const counts = new Map<NodeId, number>();
  for (const { from } of claims) if (from !== id) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([speaker]) => graph.node(speaker));
}

const keyOf = (row: ActorId, column: NodeId): string => `${row}~${column}`;

interface ColumnHead {
  readonly node: BuiltNode;
  readonly depth: number;
  readonly isExpandedFamily: boolean;
  /** The expanded family of which it is a child. */
  readonly parent?: NodeId | undefined;
}

/** Lists the root of each family and, after an expanded one, its children; each node once. */
function columnHeads(graph: ConceptGraph, type: NodeType, isExpanded: MatrixRequest["isExpanded"]): readonly ColumnHead[] {
  const hierarchy = hierarchyOf(graph);
  const seen = new Set<NodeId>();
  const from = (node: BuiltNode, depth: number, parent?: NodeId): readonly ColumnHead[] => {
    if (seen.has(node.id)) return [];
    seen.add(node.id);
    const children = hierarchy.children(node.id);
    const isExpandedFamily = children.length > 0 && isExpanded(node.id);
    const head = { node, depth, isExpandedFamily, parent };
    return [head, ...(isExpandedFamily ? children.flatMap((id) => from(graph.node(id), depth + 1, node.id)) : [])];
  };
  return rootsOf(graph, type).flatMap((node) => from(node, 0));
}

/** Sorts the roots, and after each its children. */
function inFamilies<Column extends { readonly id: string; readonly parent?: NodeId | undefined }>(
  columns: readonly Column[],
  sort: (siblings: readonly Column[]) => readonly Column[],
): readonly Column[] {
  const ids = new Set<string>(columns.map(({ id }) => id));
  const childrenOf = (parent: string | undefined): readonly Column[] =>
    sort(columns.filter((column) => (column.parent && ids.has(column.parent) ? column.parent : undefined) === parent)).flatMap((column) => [
      column,
      ...childrenOf(column.id),
    ]);
  return childrenOf(undefined);
}

/** Counts claims by relation, standing and confidence, in the order of the tables. */
export function countsOf(claims: readonly BuiltClaim[]): readonly MatrixCount[] {
  const counts = new Map<string, MatrixCount>();
  for (const { relation, standing, confidence } of claims) {
    const key = `${relation} ${standing} ${confidence}`;
    counts.set(key, { relation, standing, confidence, number: (counts.get(key)?.number ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) =>
      sayings.indexOf(a.relation) - sayings.indexOf(b.relation) || byText(b.standing, a.standing) || byText(a.confidence, b.confidence),
  );
}

/** Returns functions for when an actor is first heard, and when a topic is first mentioned: infinite if never. */
function placesOf(graph: ConceptGraph) {
  const people = new Map(speakersOf(graph).map(({ person }, index) => [person.id, index]));
  const turns = new Map(graph.built.sources.flatMap((source) => source.turns).map(({ id }, index) => [id, index]));
  const never = Number.POSITIVE_INFINITY;
  return {
    ofActor: ({ members }: Actor): number => Math.min(never, ...[...members].map((id) => people.get(id) ?? never)),
    ofClaims: (claims: Iterable<BuiltClaim>): number =>
      Math.min(never, ...[...claims].map(({ turn }) => (turn === undefined ? never : (turns.get(turn) ?? never)))),
  };
}
