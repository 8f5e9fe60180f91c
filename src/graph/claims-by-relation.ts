/** Groups the claims of a node for its details: by relation and direction, in the order of the table. */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode, NodeId } from "../model/built.ts";
import { relationFamilies } from "../model/relation-entry.ts";
import { groupByHeading } from "../model/relation-reading.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { byText, type ConceptGraph, type GraphEdge } from "./concept-graph.ts";
import { edgeReading } from "./edge-reading.ts";

export interface ClaimRow {
  readonly edge: GraphEdge;
  /** The node at the neighbour end. */
  readonly neighbour: BuiltNode;
  /** In the order in which they were said. */
  readonly claims: readonly BuiltClaim[];
}

export interface ClaimGroup {
  readonly relation: Relation;
  readonly direction: "out" | "in";
  /** The verb as a heading: "warns of", or "warned of by". */
  readonly heading: Bilingual;
  readonly rows: readonly ClaimRow[];
}

/**
 * Groups the claims of a node.
 *
 * The rows of a group are in the order in which they were said.
 *
 * @returns groups with at least one row, in the order of the families of relations; in each family, outgoing claims come first
 * @throws UnknownNodeError if `id` is no node of `graph`
 */
export function claimsGrouped(graph: ConceptGraph, id: NodeId): readonly ClaimGroup[] {
  const place = new Map(graph.claimsOf(id).map((claim, index) => [claim.id, index]));
  const placeOf = (claim: BuiltClaim): number => place.get(claim.id) ?? 0;
  const edges = graph.edgesOf(id);
  const groups: ClaimGroup[] = [];
  for (const direction of ["out", "in"] as const)
    for (const relation of relationIds) {
      const rows = edges
        .filter((edge) => edge.relation === relation && (direction === "out" ? edge.from : edge.to) === id)
        .map((edge): ClaimRow => {
          const neighbour = graph.node(direction === "out" ? edge.to : edge.from);
          return { edge, neighbour, claims: [...edge.claims].sort((a, b) => placeOf(a) - placeOf(b)) };
        })
        .sort((a, b) => first(a, placeOf) - first(b, placeOf) || byText(a.neighbour.id, b.neighbour.id));
      for (const [heading, rowsThere] of groupByHeading(rows, direction, ({ edge }) => edgeReading(graph, edge)))
        groups.push({ relation, direction, heading, rows: rowsThere });
    }
  return groups.sort((a, b) => familyOf(a) - familyOf(b));
}

const families = Object.keys(relationFamilies);
const familyOf = ({ relation }: ClaimGroup): number => families.indexOf(relations[relation].family);

const first = (row: ClaimRow, placeOf: (claim: BuiltClaim) => number): number => Math.min(...row.claims.map(placeOf));
