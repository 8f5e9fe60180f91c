import type { BuiltClaim, BuiltNode } from "../model/built.ts";
import { type NodeType, nodeTypeIds } from "../model/tables.ts";
import { byText, type ConceptGraph } from "./concept-graph.ts";
import { groupBy } from "./group-by.ts";

export interface OutlineSection {
  readonly type: NodeType;
  readonly nodes: readonly {
    readonly node: BuiltNode;
    /** Those of which the node is the subject, in programme order: each claim of the graph stands once in the outline. */
    readonly claims: readonly BuiltClaim[];
  }[];
}

/**
 * The whole graph as a list to read: for those who cannot see the drawing, and where it cannot be drawn.
 *
 * @param language names are sorted in it, Chinese ones by their reading; what is in the programme comes first, in its order
 * @returns one section for each type that has nodes, in the order of the table
 */
export function outlineOf(graph: ConceptGraph, language: "en" | "zh"): readonly OutlineSection[] {
  const claimsBySubject = groupBy(graph.claims, (claim) => claim.from);
  const places = new Map(graph.built.sources.flatMap((source) => source.sessions).map((session, place) => [session, place]));
  const placeOf = (node: BuiltNode): number => places.get(node.id) ?? places.size;
  const keyOf = (node: BuiltNode): string => (language === "en" ? node.name.en : node.pinyin || node.name.zh).toLowerCase();

  return nodeTypeIds
    .map((type) => ({
      type,
      nodes: graph.nodes
        .filter((node) => node.type === type)
        .sort((a, b) => placeOf(a) - placeOf(b) || byText(keyOf(a), keyOf(b)) || byText(a.id, b.id))
        .map((node) => ({ node, claims: graph.inProgrammeOrder(claimsBySubject.get(node.id) ?? []) })),
    }))
    .filter((section) => section.nodes.length > 0);
}
