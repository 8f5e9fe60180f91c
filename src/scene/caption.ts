/** What a picture says of itself: title and one line under it. */

import { claimsBetween, findVoice } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { drawnEdge } from "../view/collapse.ts";
import type { View } from "../view/view-state.ts";

export interface Caption {
  readonly title: string;
  readonly deck: string;
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

const words = {
  en: {
    whole: "AI Safety Concept Graph",
    deck: "Who proposed what, who warned of what, who drew which line",
    claims: (count: number) => `${count} claims in and out`,
    collection: "A collection",
    holds: (nodes: number, claims: number) =>
      `${[nodes > 0 && counted(nodes, "node"), claims > 0 && counted(claims, "claim")].filter(Boolean).join(" and ")} that a reader put together`,
    reach: (depth: number) => ` and what is up to ${depth} steps away`,
    compared: "Letters say by whom a thing is spoken of; ringed is what they share",
    path: "The shortest paths from the one to the other",
  },
  zh: {
    whole: "人工智能安全概念图谱",
    deck: "谁提出了什么，谁警示了什么，谁划了哪条线",
    claims: (count: number) => `相关主张${count}项`,
    collection: "收藏",
    holds: (nodes: number, claims: number) =>
      `一位读者收藏的${[nodes > 0 && `${nodes}个节点`, claims > 0 && `${claims}项主张`].filter(Boolean).join("、")}`,
    reach: (depth: number) => `及其${depth}步以内`,
    compared: "字母表示由谁谈及，加圈为共同谈及",
    path: "两者之间的最短路径",
  },
} as const;

/** By what the reader has selected: a node's name and summary, an edge's triple, a question and its answer, else the whole graph. */
export function captionOf(graph: ConceptGraph, { selection, ego, open, language }: View): Caption {
  const w = words[language];
  if (selection.kind === "node") {
    const node = graph.findNode(selection.id);
    const reach = ego.depth > 1 ? w.reach(ego.depth) : "";
    if (node) return { title: `${node.name[language]}${reach}`, deck: node.summary[language] || w.claims(graph.claimsOf(node.id).length) };
  }
  if (selection.kind === "edge") {
    const edge = drawnEdge(graph, selection.id, open);
    if (edge) {
      const { reads }: RelationEntry = relations[edge.relation];
      const title = [graph.node(edge.from).name[language], reads[language], graph.node(edge.to).name[language]].join(
        language === "zh" ? "" : " ",
      );
      return { title, deck: edge.claims[0]?.statement[language] ?? "" };
    }
  }
  if (selection.kind === "collection") {
    const { nodes, claims } = selection.collection;
    return { title: w.collection, deck: w.holds(nodes.length, claims.length) };
  }
  if (selection.kind === "ask") return { title: selection.text, deck: w.deck };
  const nameOf = (id: string): string => findVoice(graph, id)?.name[language] ?? id;
  if (selection.kind === "pair")
    return {
      title: [selection.from, selection.to].map(nameOf).join(" · "),
      deck: w.claims(claimsBetween(graph, selection.from, selection.to).length),
    };
  if (selection.kind === "compare") return { title: selection.ids.map(nameOf).join(" · "), deck: w.compared };
  if (selection.kind === "path") return { title: [selection.from, selection.to].map(nameOf).join(" → "), deck: w.path };
  const question = selection.kind === "question" ? findQuestion(selection.id) : undefined;
  if (question) return { title: question.title[language], deck: question.answer(graph).sentence[language] };
  return { title: w.whole, deck: w.deck };
}
