/** The sentence about what the pointer is on, on the map of a reader's own graph. */
import { computed } from "@preact/signals-core";
import { ownGraphWords } from "../language/own-graph.ts";
import { attributeNames } from "../model/heading-names.ts";
import { neighbourCounts } from "../own-graph/own-connections.ts";
import type { OwnGraph } from "../own-graph/own-graph.ts";
import { language } from "./current-view.ts";
import type { HoverText } from "./hover-text.ts";
import { categoryOfNode, ownEdgeName } from "./own-names.ts";
import { ownGraph, ownHovered } from "./own-view.ts";

/** Undefined if the pointer is on nothing. */
export const ownHoverText = computed((): HoverText | undefined => {
  const { value: graph } = ownGraph;
  const { value: hovered } = ownHovered;
  if (!graph || !hovered) return undefined;
  const { target, at } = hovered;
  const said = target.kind === "node" ? ofNode(graph, target.place) : ofEdge(graph, target.place);
  return said && { ...said, at };
});

type Said = Omit<HoverText, "at">;

function ofNode(graph: OwnGraph, place: number): Said | undefined {
  const node = graph.nodes[place];
  if (!node) return undefined;
  const w = ownGraphWords[language.value];
  return { title: node.label, text: w.hoverNode(categoryOfNode(graph, node), neighbourCounts(graph, place)) };
}

function ofEdge(graph: OwnGraph, place: number): Said | undefined {
  const edge = graph.edges[place];
  if (!edge) return undefined;
  const weight = attributeNames.weight.map((name) => edge.values.get(name)).find((value) => typeof value === "number");
  return { title: ownEdgeName(graph, edge), text: ownGraphWords[language.value].hoverEdge(edge.label, weight) };
}
