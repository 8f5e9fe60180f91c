/** A view as a citation: what is seen, of what, where it opens again. */
import { type CitedIn, notice } from "./claim-citation.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** @param name what is chosen, in words; undefined for the whole graph */
export function viewCitation(graph: ConceptGraph, name: string | undefined, { language, address, accessed }: CitedIn): string {
  const isChinese = language === "zh";
  const [source] = graph.built.sources;
  const parts = isChinese
    ? [
        name ? `“${name}”，人工智能安全概念图谱` : "人工智能安全概念图谱",
        source && `依据：${[source.title.zh, source.place.zh, source.date].join("，")}`,
        notice.zh.replace(/。$/u, ""),
        `${address}，${accessed}访问`,
      ]
    : [
        name ? `“${name}”, AI Safety Concept Graph` : "AI Safety Concept Graph",
        source && `Drawn from ${[source.title.en, source.place.en, source.date].join(", ")}`,
        notice.en.replace(/\.$/u, ""),
        `${address}, accessed ${accessed}`,
      ];
  const stop = isChinese ? "。" : ". ";
  return `${parts.filter(Boolean).join(stop)}${stop.trim()}`;
}
