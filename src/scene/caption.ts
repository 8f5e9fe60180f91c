/** The title of a picture, and the line under it. */

import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Caption, figurePartsOf } from "../selection/figure-parts.ts";
import type { ViewState } from "../view/view-state.ts";

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

/** Captions the selection, or the whole graph where nothing is selected that a picture shows. */
export function captionOf(graph: ConceptGraph, { selection, ego, expandedFamilies, language }: ViewState): Caption {
  const w = words[language];
  return (
    figurePartsOf(selection).caption(selection, { graph, ego, expandedFamilies, language, words: w }) ?? { title: w.whole, deck: w.deck }
  );
}
