/** Which nodes of a reader's own graph are shown. */
import type { OwnGraph } from "./own-graph.ts";
import { canDraw } from "./own-picture.ts";

export interface OwnFilter {
  /** Places of categories in the list of the graph, whose nodes are hidden. */
  readonly hidden: ReadonlySet<number>;
  /** The fewest edges of a node that is shown. */
  readonly minDegree: number;
}

export const noFilter: OwnFilter = { hidden: new Set(), minDegree: 0 };

/** Places of the nodes that pass a filter. */
export const shownBy = ({ nodes }: OwnGraph, { hidden, minDegree }: OwnFilter): ReadonlySet<number> =>
  new Set([...nodes.keys()].filter((place) => passes(nodes[place] as OwnGraph["nodes"][number], hidden, minDegree)));

const passes = ({ category, degree }: OwnGraph["nodes"][number], hidden: ReadonlySet<number>, minDegree: number): boolean =>
  degree >= minDegree && !hidden.has(category);

/** The filter with which a graph opens: none, or the one that leaves the best joined nodes of a graph that is too large to be drawn. */
export function firstFilter(graph: OwnGraph): OwnFilter {
  if (canDraw(graph, { nodes: shownBy(graph, noFilter) })) return noFilter;
  const degrees = [...new Set(graph.nodes.map(({ degree }) => degree))].sort((a, b) => a - b);
  let [low, high] = [0, degrees.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (canDraw(graph, { nodes: shownBy(graph, { ...noFilter, minDegree: degrees[middle] as number }) })) high = middle;
    else low = middle + 1;
  }
  return { ...noFilter, minDegree: degrees[low] ?? (degrees.at(-1) ?? 0) + 1 };
}
