import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import type { Relation } from "../model/relations.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { edgeReading } from "./edge-reading.ts";

/** The ends of an edge with its claims; a withdrawn edge has none. */
interface Triple {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly claims: readonly BuiltClaim[];
}

/** Writes subject, verb and object of an edge, with the names or the labels of its ends. */
export function edgeText(
  graph: ConceptGraph,
  { from, relation, to, claims }: Triple,
  form: "name" | "label",
  language: keyof Bilingual,
): string {
  return [graph.node(from)[form][language], edgeReading(graph, { relation, claims }).reads[language], graph.node(to)[form][language]].join(
    " ",
  );
}
