/** Which lines have their relation written on them. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { SceneEdge, SceneNode } from "./scene-types.ts";

/**
 * Chooses, among lines of one relation that lead to the same side of the layout by role, the middle one: the side and the colour say the
 * rest. All other lines have their own.
 *
 * @returns the lines that stay without a name
 */
export function linesWithoutName(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): ReadonlySet<EdgeId> {
  const rows = new Map<NodeId, SceneNode>(nodes.flatMap((node) => (node.room === undefined ? [] : [[node.id, node] as const])));
  const bundles = new Map<string, { readonly id: EdgeId; readonly y: number }[]>();
  for (const { id, from, to, relation, label } of edges) {
    const row = rows.get(to);
    if (label === undefined || !row || rows.has(from)) continue;
    const key = `${relation} ${row.nameAt}`;
    bundles.set(key, [...(bundles.get(key) ?? []), { id, y: row.at.y }]);
  }
  const unnamed = new Set<EdgeId>();
  for (const bundle of bundles.values()) {
    const ordered = bundle.toSorted((a, b) => b.y - a.y || (a.id < b.id ? -1 : 1));
    const middle = ordered[Math.floor((ordered.length - 1) / 2)];
    for (const { id } of ordered) if (id !== middle?.id) unnamed.add(id);
  }
  return unnamed;
}
