/** Who said what, as a matrix: speakers, institutions or places against proposals, risks, red lines or concepts. */

import type { ActorId, BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { MatrixRowType } from "../../model/matrix-types.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { Relation } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import { type Actor, actorsForRows, findActor, sayings } from "../actors.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf, topsOf } from "../hierarchy.ts";
import { speakersOf } from "../speakers.ts";
import { arranged, type Measured } from "./matrix-order.ts";

/** What one says of the other, counted by relation, what is stated apart from what is not. */
export interface MatrixCount {
  readonly relation: Relation;
  readonly standing: Standing;
  readonly number: number;
}

export interface MatrixCell {
  readonly claims: readonly BuiltClaim[];
  /** In the order of the tables. */
  readonly counts: readonly MatrixCount[];
}

export interface MatrixRow {
  readonly actor: Actor;
  /** All claims of the row, each once. */
  readonly total: number;
  /** Others whose claims the row counts, such as an institution's people: those with most first. */
  readonly through: readonly BuiltNode[];
}

export interface MatrixColumn {
  readonly node: BuiltNode;
  /** 0 for what stands at the top, 1 for what is opened below it. */
  readonly depth: number;
  /** How many narrower nodes it holds; 0 for none. */
  readonly narrower: number;
  /** All claims of the column, each once. */
  readonly total: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** People who spoke, but not of this: they have no row. In the order of the programme. */
  readonly silent: readonly Actor[];
  /** All claims of the matrix, each once: one that stands in two rows, as of two countries, is one. */
  readonly total: number;
  /** Undefined: not found in this transcript. */
  cell(row: ActorId, column: NodeId): MatrixCell | undefined;
}

export interface MatrixRequest {
  readonly rows: MatrixRowType;
  readonly columns: NodeType;
  readonly order: "programme" | "number" | "name" | "similarity";
  /** Families whose narrower nodes have columns of their own. */
  readonly isOpen: (id: NodeId) => boolean;
  /** Which claims count. */
  readonly passes: (claim: BuiltClaim) => boolean;
  /** Names are sorted by its rules. */
  readonly language: "en" | "zh";
  /** These alone have rows, in this order, with or without a claim, whatever `rows` says. */
  readonly only?: readonly ActorId[];
}

/**
 * Sets the matrix up. A folded family's column holds the claims on all that is in it; an open one's holds those on itself alone. A row of
 * an institution holds what its people say beside what it says itself; one of a place, what its institutions' rows hold.
 *
 * Rows and columns without a claim are left out, but for open families and for rows that were asked for. Both are sorted: in the order of
 * the programme, by when each is first heard or spoken of; by similarity, each beside the one with which it shares most.
 */
export function buildMatrix(graph: ConceptGraph, request: MatrixRequest): Matrix {
  const { columns: columnType, isOpen, passes, only } = request;
  const { below } = hierarchyOf(graph);
  const said = graph.claims.filter((claim) => sayings.includes(claim.relation) && passes(claim));
  const actors = only ? only.flatMap((id) => findActor(graph, id) ?? []) : actorsForRows(graph, request.rows);
  const heads = columnHeads(graph, columnType, isOpen);
  const columnsOf = new Map<NodeId, NodeId[]>();
  for (const { node, isFamilyOpen } of heads)
    for (const id of isFamilyOpen ? [node.id] : [node.id, ...below(node.id)]) columnsOf.set(id, [...(columnsOf.get(id) ?? []), node.id]);

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
    .filter(({ node }) => byColumn.has(node.id) || isOpen(node.id))
    .map(({ node, depth, above }): MatrixColumn & Measured & { readonly above?: NodeId | undefined } => ({
      node,
      depth,
      above,
      id: node.id,
      name: node.label,
      narrower: hierarchyOf(graph).narrower(node.id).length,
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
    total: new Set([...byRow.values()].flatMap((claims) => [...claims])).size,
    cell(row, column) {
      const claims = cells.get(keyOf(row, column));
      return claims && { claims, counts: countsOf(claims) };
    },
  };
}

function othersIn(graph: ConceptGraph, { id }: Actor, claims: Iterable<BuiltClaim>): readonly BuiltNode[] {
  const counts = new Map<NodeId, number>();
  for (const { from } of claims) if (from !== id) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([other]) => graph.node(other));
}

const keyOf = (row: ActorId, column: NodeId): string => `${row}~${column}`;

interface ColumnHead {
  readonly node: BuiltNode;
  readonly depth: number;
  readonly isFamilyOpen: boolean;
  /** The open family below which it stands. */
  readonly above?: NodeId | undefined;
}

/** The top of each family, and below an open one what it holds; each node once. */
function columnHeads(graph: ConceptGraph, type: NodeType, isOpen: MatrixRequest["isOpen"]): readonly ColumnHead[] {
  const hierarchy = hierarchyOf(graph);
  const seen = new Set<NodeId>();
  const from = (node: BuiltNode, depth: number, above?: NodeId): readonly ColumnHead[] => {
    if (seen.has(node.id)) return [];
    seen.add(node.id);
    const narrower = hierarchy.narrower(node.id);
    const isFamilyOpen = narrower.length > 0 && isOpen(node.id);
    const head = { node, depth, isFamilyOpen, above };
    return [head, ...(isFamilyOpen ? narrower.flatMap((id) => from(graph.node(id), depth + 1, node.id)) : [])];
  };
  return topsOf(graph, type).flatMap((node) => from(node, 0));
}

/** Sorts the tops, and below each what stands below it. */
function inFamilies<Of extends { readonly id: string; readonly above?: NodeId | undefined }>(
  columns: readonly Of[],
  sort: (siblings: readonly Of[]) => readonly Of[],
): readonly Of[] {
  const here = new Set<string>(columns.map(({ id }) => id));
  const below = (above: string | undefined): readonly Of[] =>
    sort(columns.filter((column) => (column.above && here.has(column.above) ? column.above : undefined) === above)).flatMap((column) => [
      column,
      ...below(column.id),
    ]);
  return below(undefined);
}

function countsOf(claims: readonly BuiltClaim[]): readonly MatrixCount[] {
  const counts = new Map<string, MatrixCount>();
  for (const { relation, standing } of claims) {
    const key = `${relation} ${standing}`;
    counts.set(key, { relation, standing, number: (counts.get(key)?.number ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => sayings.indexOf(a.relation) - sayings.indexOf(b.relation) || byText(b.standing, a.standing));
}

/** When somebody is first heard, or something first spoken of; what is not comes last. */
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
