/**
 * Leads a layout by role out of a state that no single move makes cheaper: some rows are moved at random, the search runs again, and what it
 * finds is kept if it is cheaper.
 *
 * @see Lourenço, Martin & Stützle 2003, doi:10.1007/0-306-48056-5_11, for iterated local search
 */
import { fractionOf } from "./pseudo-random.ts";
import type { RoleCost } from "./role-cost.ts";
import type { RoleModel, Spot } from "./role-model.ts";
import { type Block, placeRows, type Zones } from "./role-rows.ts";
import { search } from "./role-search.ts";

/** How often it is tried. */
const shakes = 80;
/** Rows of each zone that are moved each time. */
const moves = 2;

/** Improves positions in place; they must have been searched. */
export function shake(model: RoleModel, zones: Zones, cost: RoleCost): void {
  let picked = 0;
  const pick = (count: number): number => Math.floor(fractionOf(`${picked++}`, "shake") * count);
  let price = cost.total();
  for (let count = 0; count < shakes; count++) {
    const kept = keep(model, zones);
    for (let move = 0; move < moves; move++) for (const blocks of Object.values(zones)) moveOne(blocks, pick);
    placeRows(zones);
    search(model, zones, cost);
    const now = cost.total();
    if (now < price - 1e-9) price = now;
    else {
      kept();
      cost.update(model.spots);
    }
  }
}

/** Moves a row to another place of its zone. */
function moveOne(blocks: Block[], pick: (count: number) => number): void {
  const [block] = blocks.splice(pick(blocks.length), 1);
  if (block) blocks.splice(pick(blocks.length + 1), 0, block);
}

/** Remembers positions and the order of rows, and returns what brings them back. */
function keep({ spots }: RoleModel, zones: Zones): () => void {
  const places = spots.map((spot): readonly [Spot, number, number] => [spot, spot.x, spot.y]);
  const orders = Object.values(zones).map((blocks) => ({ blocks, order: [...blocks], under: blocks.map((block) => [...block.under]) }));
  return () => {
    for (const [spot, x, y] of places) [spot.x, spot.y] = [x, y];
    for (const { blocks, order, under } of orders) {
      blocks.splice(0, blocks.length, ...order);
      for (const [index, block] of order.entries()) block.under.splice(0, block.under.length, ...(under[index] ?? []));
    }
  };
}
