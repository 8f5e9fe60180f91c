/** A selected edge: all claims that join two nodes by one relation. */
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { findBundle } from "../graph/hierarchy.ts";
import { withdrawnOn } from "../graph/withdrawn-edge.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { readingOf } from "../model/relation-reading.ts";
import type { PageLanguage, SelectionKind } from "./selection-kind.ts";

export interface EdgeSelection {
  readonly kind: "edge";
  readonly id: EdgeId;
}

export const edgeKind: SelectionKind<EdgeSelection> = {
  parameter: "edge",
  truncated: "selection",
  parse(value, { graph }) {
    const edge = findBundle(graph, value);
    if (edge) return { kind: "edge", id: edge.id };
    const [withdrawn] = withdrawnOn(graph, value);
    return withdrawn && { kind: "edge", id: edgeIdOf(withdrawn) };
  },
  format: ({ id }) => id,
  title: ({ id }, { graph, language }) => edgeSentence(graph, id, "label", language),
  nodes: endsOf,
  subjects: endsOf,
  claims: ({ id }, { graph, expandedFamilies }) => findRenderedEdge(graph, id, expandedFamilies)?.claims ?? [],
  highlight({ id }, { graph }) {
    const edge = findBundle(graph, id);
    return edge && { nodes: new Set([edge.from, edge.to]), edges: new Set(), selected: new Set([edge.id]) };
  },
  answerer: "none",
  isCounted: true,
};

function endsOf({ id }: EdgeSelection, { graph }: { readonly graph: ConceptGraph }): readonly NodeId[] {
  const edge = findBundle(graph, id);
  return edge ? [edge.from, edge.to] : [];
}

/** Writes subject, relation and object; undefined if the graph has no such edge. */
export function edgeSentence(graph: ConceptGraph, id: EdgeId, form: "name" | "label", language: PageLanguage): string | undefined {
  const edge = findBundle(graph, id) ?? withdrawnOn(graph, id)[0];
  if (!edge) return undefined;
  const { reads } = readingOf(edge.relation, "claims" in edge ? edge.claims : []);
  const texts = [graph.node(edge.from)[form][language], reads[language], graph.node(edge.to)[form][language]];
  return texts.join(" ");
}
