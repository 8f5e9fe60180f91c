/** Facts that a picture says of itself: what is selected, else the whole graph. */
import { claimsBetween, findVoice } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { CaptionFacts } from "../model/caption-facts.ts";
import { drawnEdge } from "../view/collapse.ts";
import type { View } from "../view/view-state.ts";

export function captionOf(graph: ConceptGraph, { focus, ego, open }: Pick<View, "focus" | "ego" | "open">): CaptionFacts {
  const nameOf = (id: string): Bilingual => findVoice(graph, id)?.name ?? { en: id, zh: id };
  const whole: CaptionFacts = { kind: "whole" };
  switch (focus.kind) {
    case "node": {
      const node = graph.findNode(focus.id);
      if (!node) return whole;
      return { kind: "node", name: node.name, summary: node.summary, depth: ego.depth, claims: graph.claimsOf(node.id).length };
    }
    case "edge": {
      const edge = drawnEdge(graph, focus.id, open);
      if (!edge) return whole;
      const { from, relation, to, claims } = edge;
      const [first] = claims;
      return {
        kind: "edge",
        from: graph.node(from).name,
        relation,
        to: graph.node(to).name,
        ...(first && { statement: first.statement }),
      };
    }
    case "collection":
      return { kind: "collection", nodes: focus.collection.nodes.length, claims: focus.collection.claims.length };
    case "ask":
      return { kind: "ask", text: focus.text };
    case "pair":
      return { kind: "pair", names: [focus.from, focus.to].map(nameOf), claims: claimsBetween(graph, focus.from, focus.to).length };
    case "compare":
      return { kind: "comparison", names: focus.ids.map(nameOf) };
    case "path":
      return { kind: "path", names: [focus.from, focus.to].map(nameOf) };
    case "question": {
      const question = findQuestion(focus.id);
      return question ? { kind: "question", answer: question.answer(graph).facts } : whole;
    }
    default:
      return whole;
  }
}
