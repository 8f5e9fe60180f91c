/** The rows of the layout by role: which node stands above which. */

import type { Zone } from "../model/node-types.ts";
import { type RoleModel, type Spot, toSide } from "./role-model.ts";
import { rowsOf, sides } from "./role-sheet.ts";
import { byId } from "./spots.ts";

/** A row that moves as one: a node, or a head with the rows under it. */
export interface Block {
  readonly head: Spot;
  readonly under: Spot[];
}

export type Zones = Readonly<Record<Zone, Block[]>>;

const spotsOf = ({ head, under }: Block): readonly Spot[] => [head, ...under];

/** Orders the rows by the heights of their nodes, those under a head together; a head stands where its rows are on average. */
export function orderRows({ spots }: RoleModel): Zones {
  const zones: Record<Zone, Block[]> = { left: [], "upper right": [], "lower right": [] };
  const ids = new Set(spots.map(({ id }) => id));
  const heightOf = (block: Block): number => spotsOf(block).reduce((sum, { y }) => sum + y, 0) / spotsOf(block).length;
  for (const head of spots) {
    if (!head.zone || (head.under !== undefined && ids.has(head.under))) continue;
    const under = spots.filter((spot) => spot.under === head.id).sort((a, b) => b.y - a.y || byId(a, b));
    zones[head.zone].push({ head, under });
  }
  for (const blocks of Object.values(zones)) blocks.sort((a, b) => heightOf(b) - heightOf(a) || byId(a.head, b.head));
  return zones;
}

/** Puts every node of the sides into its row. */
export function placeRows(zones: Zones): void {
  for (const side of sides)
    for (const { item, y } of rowsOf(side.map((zone) => zones[zone].flatMap(spotsOf)))) {
      item.y = y;
      toSide(item);
    }
}

export { spotsOf };
