/** How edges read in a graph: a person who speaks for a red line of a document does not draw it. */
import type { BuiltClaim, NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type RelationReading, readingOf } from "../model/relation-reading.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** The relation of an edge, with its claims. */
interface Said {
  readonly relation: Relation;
  readonly claims: readonly BuiltClaim[];
}

const known = new WeakMap<ConceptGraph, ReadonlySet<NodeId>>();

/** Finds what documents say that people may speak for: their red lines. Computed once. */
export function jointLines(graph: ConceptGraph): ReadonlySet<NodeId> {
  const isOfDocument = ({ relation, from }: BuiltClaim): boolean =>
    (relations[relation] as RelationEntry).spokenFor !== undefined && graph.node(from).type === "document";
  const found = known.get(graph) ?? new Set(graph.claims.filter(isOfDocument).map(({ to }) => to));
  known.set(graph, found);
  return found;
}

/** Returns how an edge reads if all its claims are of people who speak for what a document says; else undefined. */
export function spokenForBy(graph: ConceptGraph, { relation, claims }: Said): RelationEntry["spokenFor"] {
  const { spokenFor }: RelationEntry = relations[relation];
  const isOfOthers = ({ from, to }: BuiltClaim): boolean => graph.node(from).type === "person" && jointLines(graph).has(to);
  return spokenFor && claims.length > 0 && claims.every(isOfOthers) ? spokenFor : undefined;
}

/** Returns how an edge reads. */
export const edgeReading = (graph: ConceptGraph, said: Said): RelationReading =>
  spokenForBy(graph, said) ?? readingOf(said.relation, said.claims);
