/** Makes a layout by role cheaper, move by move, in a fixed order, until no move does. */

import type { RoleCost } from "./role-cost.ts";
import { type RoleModel, roomAt, type Spot } from "./role-model.ts";
import { type Block, placeRows, spotsOf, type Zones } from "./role-rows.ts";
import { highest, lowest } from "./role-sheet.ts";
import { byId, exchange } from "./spots.ts";

/** A round that wins less is the last. */
const minGain = 1.5;
const maxRounds = 30;
/** The places that are tried for somebody who speaks: heights in steps, and distances from where they tend. */
const heightStep = 9;
const asides = [0, -24, 24, -56, 56, -96, 96];
/** Free space between names beside and above each other. */
const besideGap = 8;
const lineHeight = 23;

/** Improves positions in place. `placeRows` must have placed the rows. */
export function search({ spots }: RoleModel, zones: Zones, cost: RoleCost): void {
  const speakers = spots.filter(({ zone }) => !zone);
  cost.update(spots);
  for (let round = 0; round < maxRounds; round++) {
    let gain = 0;
    for (const blocks of Object.values(zones)) {
      gain += sift(blocks, zones, cost);
      for (const { under } of blocks) if (under.length > 1) gain += siftUnder(under, zones, cost);
    }
    for (const spot of speakers) gain += bestPlace(spot, speakers, cost);
    gain += exchanges(speakers, cost);
    if (gain < minGain) return;
  }
}

/**
 * Tries each item of a list at every place of the list, while the others close up.
 *
 * @see Matuszewski, Schönfeld & Molitor 1999, doi:10.1007/3-540-46648-7_22, for sifting
 * @returns what was won
 */
function siftList<Item>(list: Item[], spotsIn: (item: Item) => readonly Spot[], zones: Zones, cost: RoleCost): number {
  let won = 0;
  const swap = (place: number): number => {
    const pair = [list[place] as Item, list[place + 1] as Item] as const;
    const moved = pair.flatMap(spotsIn);
    const before = cost.of(moved);
    [list[place], list[place + 1]] = [pair[1], pair[0]];
    placeRows(zones);
    cost.update(moved);
    return before - cost.of(moved);
  };
  for (const item of [...list]) {
    const start = list.indexOf(item);
    let [best, gain, sum] = [start, 0, 0];
    for (let place = start; place > 0; place--) {
      sum += swap(place - 1);
      if (sum > gain + 1e-9) [best, gain] = [place - 1, sum];
    }
    for (let place = 0; place < start; place++) swap(place);
    sum = 0;
    for (let place = start; place < list.length - 1; place++) {
      sum += swap(place);
      if (sum > gain + 1e-9) [best, gain] = [place + 1, sum];
    }
    for (let place = list.length - 1; place > best; place--) swap(place - 1);
    won += gain;
  }
  return won;
}

const sift = (blocks: Block[], zones: Zones, cost: RoleCost): number => siftList(blocks, spotsOf, zones, cost);
const siftUnder = (under: Spot[], zones: Zones, cost: RoleCost): number => siftList(under, (spot) => [spot], zones, cost);

/** True if the name of somebody who speaks has room at a place. */
export const isFree = (spot: Spot, x: number, y: number, others: readonly Spot[]): boolean =>
  Math.abs(x) <= roomAt(spot, y) &&
  y >= lowest &&
  y <= highest &&
  others.every(
    (other) =>
      other === spot || Math.abs(other.x - x) >= other.halfWidth + spot.halfWidth + besideGap || Math.abs(other.y - y) >= lineHeight,
  );

/** Moves somebody who speaks to the cheapest free place of a grid, and returns what was won; without a free place, nothing moves. */
export function bestPlace(spot: Spot, speakers: readonly Spot[], cost: RoleCost): number {
  let [x, y, price] = [spot.x, spot.y, cost.of([spot])];
  const first = price;
  for (let tried = highest - 6; tried >= lowest + 6; tried -= heightStep)
    for (const aside of asides) {
      const room = roomAt(spot, tried);
      const wanted = Math.min(Math.max(spot.lean + aside, -room), room);
      if (!isFree(spot, wanted, tried, speakers)) continue;
      [spot.x, spot.y] = [wanted, tried];
      cost.update([spot]);
      const now = cost.of([spot]);
      if (now < price - 1e-9) [x, y, price] = [wanted, tried, now];
    }
  [spot.x, spot.y] = [x, y];
  cost.update([spot]);
  return first - price;
}

/** Exchanges the places of two who speak, where that is cheaper. */
function exchanges(speakers: readonly Spot[], cost: RoleCost): number {
  let won = 0;
  const sorted = [...speakers].sort(byId);
  for (const [index, a] of sorted.entries())
    for (const b of sorted.slice(index + 1)) {
      const before = cost.of([a, b]);
      exchange(a, b, cost);
      const fits = isFree(a, a.x, a.y, speakers) && isFree(b, b.x, b.y, speakers);
      const gain = fits ? before - cost.of([a, b]) : 0;
      if (gain > 1e-9) won += gain;
      else exchange(a, b, cost);
    }
  return won;
}
