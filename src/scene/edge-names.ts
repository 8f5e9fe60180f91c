/** Which lines share one name: their relation is written once for all of them. */
import type { EdgeId, NodeId } from "../model/built.ts";
import { zoneOfType } from "../model/zones.ts";
import type { SceneEdge, SceneNode } from "./scene-types.ts";

/**
 * Bundles lines of one relation that lead to the same side of the layout by role, since the side and the colour say the rest; and other
 * lines of one relation that have an end in common.
 *
 * @param isBySpeaker true if the lines of each speaker are bundled alone, as in a comparison
 * @returns the bundle of each line that has a name
 */
export function nameBundles(nodes: readonly SceneNode[], edges: readonly SceneEdge[], isBySpeaker = false): ReadonlyMap<EdgeId, string> {
  const sideOf = new Map<NodeId, string>(
    nodes.flatMap((node) => (node.room === undefined ? [] : [[node.id, `${node.nameAt} ${zoneOfType(node.type) ?? ""}`] as const])),
  );
  const named = edges.filter(({ label }) => label !== undefined);
  const ends = new Map<string, number>();
  // One relation may have several readings, such as "works at" and "is a member of".
  const verbOf = ({ relation, reads }: SceneEdge): string => `${relation} ${reads}`;
  const fromKey = (edge: SceneEdge): string => `${verbOf(edge)} from ${edge.from}`;
  const toKey = (edge: SceneEdge): string => `${verbOf(edge)} to ${edge.to}`;
  for (const edge of named) for (const key of [fromKey(edge), toKey(edge)]) ends.set(key, (ends.get(key) ?? 0) + 1);
  return new Map(
    named.map((edge) => {
      const side = sideOf.get(edge.to);
      const common = (ends.get(fromKey(edge)) ?? 0) >= (ends.get(toKey(edge)) ?? 0) ? fromKey(edge) : toKey(edge);
      return [edge.id, side === undefined ? common : `${isBySpeaker ? fromKey(edge) : verbOf(edge)} on the ${side}`];
    }),
  );
}
