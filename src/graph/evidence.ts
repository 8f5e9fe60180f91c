/** The evidence of claims: how strong it is, and of which nodes something else than inference speaks. */
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { standingIds } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { hierarchyOf } from "./hierarchy.ts";

/** Finds the claim with the strongest standing, and the highest confidence of those; at least one claim is needed. */
export const strongestOf = (claims: readonly BuiltClaim[]): BuiltClaim =>
  claims.reduce((best, claim) => (rankOf(claim) < rankOf(best) ? claim : best));

const rankOf = ({ standing, confidence }: BuiltClaim): number =>
  standingIds.indexOf(standing) * confidenceIds.length + confidenceIds.indexOf(confidence);

const cache = new WeakMap<ConceptGraph, ReadonlySet<NodeId>>();

/**
 * True if all that speaks of a node, and of all its members at any depth, is inferred: its mark is hollow. A node without any claim is not.
 * Neither filters nor collapsed families change anything in it.
 */
export function isOnlyInferred(graph: ConceptGraph, id: NodeId): boolean {
  return !nodesWithEvidence(graph).has(id) && graph.edgesOf(id).length > 0;
}

/** The nodes with a claim that is not inferred, and the families with such members. Computed once for a graph. */
export function nodesWithEvidence(graph: ConceptGraph): ReadonlySet<NodeId> {
  const found = cache.get(graph);
  if (found) return found;
  const spoken = new Set(graph.claims.filter(({ standing }) => standing !== "inferred").flatMap(({ from, to }) => [from, to]));
  const hasSpoken = (id: NodeId): boolean => [id, ...hierarchyOf(graph).descendants(id)].some((member) => spoken.has(member));
  const nodes = new Set(graph.nodes.flatMap(({ id }) => (hasSpoken(id) ? [id] : [])));
  cache.set(graph, nodes);
  return nodes;
}

/**
 * Lets a part of a graph say of its nodes what the whole graph does: a node whose claims are only left out of the part was still said
 * something about.
 *
 * @returns the part
 */
export function withEvidenceOf(whole: ConceptGraph, part: ConceptGraph): ConceptGraph {
  cache.set(part, nodesWithEvidence(whole));
  return part;
}
