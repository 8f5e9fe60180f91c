/** What the drawing shows of a comparison or of the ways between two nodes. */
import { comparisonDrawn, comparisonOf } from "../graph/compare/comparison.ts";
import type { ConceptGraph, GraphEdge } from "../graph/concept-graph.ts";
import { shortestWays, type Ways } from "../graph/path/shortest-paths.ts";
import type { NodeId } from "../model/built.ts";
import { isShownIn, type Shown } from "../view/filters.ts";
import type { Selection } from "../view/view-state.ts";
import type { Highlight } from "./emphasis.ts";

type Compare = Extract<Selection, { kind: "compare" }>;
type Path = Extract<Selection, { kind: "path" }>;

/** Claims and edges that the filters leave out take no part. */
export function relatedOf(graph: ConceptGraph, shown: Shown, selection: Compare | Path): Highlight {
  if (selection.kind === "compare") {
    const passes = isShownIn(shown);
    return comparisonDrawn(comparisonOf(graph, selection.ids, passes));
  }
  const steps = waysIn(graph, shown, selection).ways.flat();
  const ends = new Set([selection.from, selection.to]);
  return {
    nodes: new Set([...ends, ...steps.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(steps.flatMap(({ edges }) => edges.map(({ id }) => id))),
    selected: ends,
  };
}

/** The ways between two nodes along what the filters let through. */
export function waysIn(graph: ConceptGraph, shown: Shown, selection: Path): Ways {
  const edgesOf = (id: NodeId): readonly GraphEdge[] => graph.edgesOf(id).flatMap((edge) => shown.edges.get(edge.id) ?? []);
  return shortestWays(graph, selection, edgesOf);
}
