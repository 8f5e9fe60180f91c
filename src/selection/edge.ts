/** A selected edge: all claims that join two nodes by one relation. */
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { edgeText } from "../graph/edge-text.ts";
import { findBundle } from "../graph/hierarchy.ts";
import { findWithdrawnEdge } from "../graph/withdrawn-edge.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
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
    const withdrawn = findWithdrawnEdge(graph, value);
    return withdrawn && { kind: "edge", id: edgeIdOf(withdrawn) };
  },
  format: ({ id }) => id,
  title: ({ id }, { graph, language }) => edgeTitle(graph, id, language),
  nodes: endsOf,
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

/** Writes subject, verb and object, also of a withdrawn edge; undefined if the graph has never had such an edge. */
function edgeTitle(graph: ConceptGraph, id: EdgeId, language: PageLanguage): string | undefined {
  const withdrawn = findWithdrawnEdge(graph, id);
  const edge = findBundle(graph, id) ?? (withdrawn && { ...withdrawn, claims: [] });
  return edge && edgeText(graph, edge, "name", language);
}
