/** The evidence of claims: how strong it is, and which nodes the source itself says something about. */
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { standingIds, standings } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** Finds the claim with the strongest standing, and the highest confidence of those; at least one claim is needed. */
export const strongestOf = (claims: readonly BuiltClaim[]): BuiltClaim =>
  claims.reduce((best, claim) => (rankOf(claim) < rankOf(best) ? claim : best));

const rankOf = ({ standing, confidence }: BuiltClaim): number =>
  standingIds.indexOf(standing) * confidenceIds.length + confidenceIds.indexOf(confidence);

const cache = new WeakMap<ConceptGraph, ReadonlySet<NodeId>>();

/** The nodes with a claim that is stated or reported in the source. Computed once for a graph. */
export function nodesInSource(graph: ConceptGraph): ReadonlySet<NodeId> {
  const found = cache.get(graph);
  if (found) return found;
  const inSource = graph.claims.filter(({ standing }) => standings[standing].isInSource);
  const nodes = new Set(inSource.flatMap(({ from, to }) => [from, to]));
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
  cache.set(part, nodesInSource(whole));
  return part;
}
