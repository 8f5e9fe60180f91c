/** The nodes at the other ends of lines. */
import type { NodeId } from "../model/built.ts";
import type { GraphEdge } from "./concept-graph.ts";

/** Finds what is joined to some nodes, with the places of these in their list, in ascending order. */
export function joinedTo(
  centres: readonly NodeId[],
  lines: readonly Pick<GraphEdge, "from" | "to">[],
): ReadonlyMap<NodeId, readonly number[]> {
  const found = new Map<NodeId, Set<number>>();
  for (const { from, to } of lines)
    for (const [centre, id] of [
      [from, to],
      [to, from],
    ] as const) {
      const index = centres.indexOf(centre);
      if (index >= 0 && !centres.includes(id)) found.set(id, (found.get(id) ?? new Set()).add(index));
    }
  return new Map([...found].map(([id, indexes]) => [id, [...indexes].sort((a, b) => a - b)]));
}
