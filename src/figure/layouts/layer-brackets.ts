/** Brackets gather many lines that end above and below a node, and one line leads from there to its symbol. */
import type { Standing } from "../../model/standings.ts";
import { maxReaching } from "./layer-ends.ts";
import type { LayerItem } from "./layer-model.ts";
import { type PlacedLine, type Setting, stepTo } from "./placed.ts";
import { railOf } from "./verb-groups.ts";

/** True where lines end at a bracket and not at the symbol. */
export const hasBracket = ({ node, left, isMerged }: LayerItem): boolean => node !== undefined && !isMerged && left.length > maxReaching;

/** Where the bracket of an item stands. */
export const bracketLeft = ({ x }: LayerItem, { size }: Pick<Setting, "size">): number => x - size * 0.85;

/**
 * @param ports    the heights at which lines end at the bracket
 * @param standings those of the lines that point at the node; only where they are all the same, it has a head that shows it
 */
export function bracketAt(
  item: LayerItem,
  ports: readonly number[],
  standings: readonly Standing[],
  setting: Pick<Setting, "size" | "point">,
): readonly PlacedLine[] {
  if (!item.node || !hasBracket(item)) return [];
  const left = bracketLeft(item, setting);
  const { id } = item.node;
  const [top, bottom, middle] = [Math.min(...ports), Math.max(...ports), item.y + item.symbolY];
  const [standing, ...others] = new Set(standings);
  const rail = railOf(`bracket ${id}`, id, 0.8 * setting.point);
  return [
    { ...rail, start: { left, top }, steps: [stepTo(left, bottom)] },
    {
      ...rail,
      id: `bracket ${id} head`,
      start: { left, top: middle },
      steps: [stepTo(item.x - setting.size * 0.12, middle)],
      // A line so short has no room for dashes; the head shows the evidence.
      ...(standing && others.length === 0 && { standing, head: "end" as const }),
    },
  ];
}
