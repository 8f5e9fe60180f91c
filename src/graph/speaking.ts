/** Who speaks: the nodes from which the lines of the first view begin. */
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";

const speaking = new WeakMap<ConceptGraph, ReadonlySet<NodeId>>();

/**
 * True if a node speaks: it draws a red line, or makes as many claims of the relations drawn at rest as its type needs (`speaksFrom`).
 * Filters change nothing in it.
 */
export function speaks(graph: ConceptGraph, id: NodeId): boolean {
  const found = speaking.get(graph) ?? findSpeaking(graph);
  speaking.set(graph, found);
  return found.has(id);
}

/** True if a claim is of a relation whose lines are drawn while nothing is selected. */
export const isAtRest = ({ relation }: Pick<BuiltClaim, "relation">): boolean => (relations[relation] as RelationEntry).atRest === true;

function findSpeaking(graph: ConceptGraph): ReadonlySet<NodeId> {
  const counts = new Map<NodeId, number>();
  for (const claim of graph.claims) {
    if (!isAtRest(claim) || !standings[claim.standing].firstView) continue;
    const weight = (relations[claim.relation] as RelationEntry).alwaysStrong ? Number.POSITIVE_INFINITY : 1;
    counts.set(claim.from, (counts.get(claim.from) ?? 0) + weight);
  }
  return new Set(
    [...counts].flatMap(([id, count]) => {
      const { speaksFrom }: NodeTypeEntry = nodeTypes[graph.node(id).type];
      return speaksFrom !== undefined && count >= speaksFrom ? [id] : [];
    }),
  );
}
