/**
 * Moves those who speak a little, so that lines pass beside their marks and names: the search before it knows only a coarse grid of places.
 *
 * Random moves of one name at a time, of which the cheaper ones are kept: hill climbing.
 */
import { fractionOf } from "./pseudo-random.ts";
import type { RoleCost } from "./role-cost.ts";
import type { Spot } from "./role-model.ts";
import { isFree } from "./role-search.ts";

/** How many moves are tried. */
const tries = 12_000;
/** Most moves are short; every so many-th is long. In layout units. */
const reach = { short: 14, long: 60 };
const longEvery = 4;

/** Improves positions in place. */
export function settle(spots: readonly Spot[], cost: RoleCost): void {
  const speakers = spots.filter(({ zone }) => !zone);
  if (speakers.length === 0) return;
  cost.update(spots);
  for (let count = 0; count < tries; count++) {
    const random = (purpose: string): number => fractionOf(`${count}`, `settle ${purpose}`);
    const spot = speakers[Math.floor(random("who") * speakers.length)] as Spot;
    const distance = count % longEvery === 0 ? reach.long : reach.short;
    const [x, y] = [spot.x + (2 * random("x") - 1) * distance, spot.y + (2 * random("y") - 1) * distance];
    if (isFree(spot, x, y, speakers)) keepIfCheaper(spot, { x, y }, cost);
  }
}

function keepIfCheaper(spot: Spot, place: Pick<Spot, "x" | "y">, cost: RoleCost): void {
  const before = { x: spot.x, y: spot.y, price: cost.of([spot]) };
  [spot.x, spot.y] = [place.x, place.y];
  cost.update([spot]);
  if (cost.of([spot]) < before.price) return;
  [spot.x, spot.y] = [before.x, before.y];
  cost.update([spot]);
}
