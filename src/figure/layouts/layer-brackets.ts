/** Brackets gather lines that end above and below a node, so that each is seen to lead to it. */
import type { LayerItem } from "./layer-model.ts";
import { type PlacedLine, type Setting, stepTo } from "./placed.ts";
import { railOf } from "./verb-groups.ts";

/** @param ports the heights at which lines end at the left of the item, each with a verb of some height */
export function bracketAt(
  { node, card, x, isMerged }: LayerItem,
  ports: readonly number[],
  portHeight: number,
  { size, point }: Setting,
): readonly PlacedLine[] {
  if (!node || !card || isMerged || ports.length * portHeight <= card.height + portHeight) return [];
  const left = x - size * 0.12;
  const [top, bottom] = [Math.min(...ports), Math.max(...ports)];
  return [{ ...railOf(`bracket ${node.id}`, node.id, 0.8 * point), start: { left, top }, steps: [stepTo(left, bottom)] }];
}
