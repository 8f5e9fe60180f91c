/** Names of categories, edges and directions of a reader's own graph, in the language of the page. */
import { ownGraphWords } from "../language/own-graph.ts";
import type { Category } from "../own-graph/categories.ts";
import type { OwnEdge, OwnGraph, OwnNode } from "../own-graph/own-graph.ts";
import { language } from "./current-view.ts";

export function categoryNameOf({ categoryColumn, categories }: OwnGraph, { value }: Category): string {
  const w = ownGraphWords[language.value];
  if (value === undefined) return categories.length === 1 ? w.all : w.others;
  return categoryColumn === undefined ? w.community(value) : value;
}

/** Names the category of a node; undefined if all nodes have the same. */
export function categoryOfNode(graph: OwnGraph, { category }: OwnNode): string | undefined {
  const found = graph.categories.length > 1 ? graph.categories[category] : undefined;
  return found && categoryNameOf(graph, found);
}

/** Both ends of an edge, with its direction between them. */
export const ownEdgeName = ({ nodes }: OwnGraph, { from, to, isDirected }: OwnEdge): string =>
  [nodes[from]?.label, nodes[to]?.label].join(isDirected ? " → " : " – ");
