/**
 * The layout by role: what may go wrong in rows on the left, what should and must not be done in rows on the right, and between them who says
 * it. Forces order the rows and place the speakers; a search removes crossings.
 */
import { boxCollision, type Force, repulsion, simulate } from "./forces.ts";
import type { Position } from "./layout-file.ts";
import { fractionOf } from "./pseudo-random.ts";
import { roleCost } from "./role-cost.ts";
import { inRoom, markInset, markOf, type RoleModel, type RoleNode, roleModel, type Spot, toSide } from "./role-model.ts";
import { orderRows, placeRows } from "./role-rows.ts";
import { bestPlace, search } from "./role-search.ts";
import { settle } from "./role-settle.ts";
import { shake } from "./role-shake.ts";
import { highest, lowest } from "./role-sheet.ts";
import type { ShownLine } from "./spots.ts";

/** Start positions that are tried; the cheapest of them are searched. */
const starts = 24;
const searched = 8;
const steps = 200;
const lastSteps = 120;

/**
 * Places heads and rows of the sides, and who speaks. The same nodes and lines, in any order, give the same places.
 *
 * @param known places to keep: with any, only nodes without a place get one, and rows make room
 * @returns the places of marks, in units of the sheet, y up
 */
export function layByRole(
  nodes: readonly RoleNode[],
  lines: readonly ShownLine[],
  known: ReadonlyMap<string, Position> = new Map(),
): ReadonlyMap<string, Position> {
  if (nodes.some(({ id }) => known.has(id))) return addByRole(nodes, lines, known);
  const tries = Array.from({ length: starts }, (_, start) => {
    const model = roleModel(nodes, lines);
    runForces(model, `start ${start}`);
    return { start, model, price: roleCost(model).total() };
  }).sort((a, b) => a.price - b.price || a.start - b.start);
  const [best] = tries
    .slice(0, searched)
    .map(({ start, model }) => {
      const [cost, zones] = [roleCost(model), orderRows(model)];
      search(model, zones, cost);
      return { start, model, cost, zones, price: cost.total() };
    })
    .sort((a, b) => a.price - b.price || a.start - b.start);
  if (best) {
    shake(best.model, best.zones, best.cost);
    settle(best.model.spots, best.cost);
  }
  return new Map((best?.model.spots ?? []).map((spot) => [spot.id, markOf(spot)]));
}

/** Keeps what has a place. A new row goes where its lines lead on average; whoever is new takes the cheapest free place. */
function addByRole(
  nodes: readonly RoleNode[],
  lines: readonly ShownLine[],
  known: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const model = roleModel(nodes, lines);
  const { spots } = model;
  const isNew = ({ id }: Spot): boolean => !known.has(id);
  for (const spot of spots) {
    const place = known.get(spot.id);
    if (place) [spot.x, spot.y] = [spot.zone ? place.x : place.x + spot.halfWidth - markInset, place.y];
  }
  for (const spot of spots.filter(isNew)) {
    const ends = spot.lines.map(({ from, to }) => (spot.zone ? from : to)).filter((end) => !isNew(end));
    spot.y = ends.reduce((sum, { y }) => sum + y, 0) / Math.max(ends.length, 1);
    spot.x = spot.lean;
  }
  placeRows(orderRows(model));
  const cost = roleCost(model);
  cost.update(spots);
  const speakers = spots.filter(({ zone }) => !zone);
  const settled = speakers.filter((spot) => !isNew(spot));
  for (const spot of speakers.filter(isNew)) {
    settled.push(spot);
    bestPlace(spot, settled, cost);
  }
  return new Map(spots.map((spot) => [spot.id, markOf(spot)]));
}

function runForces(model: RoleModel, salt: string): void {
  const { spots, lines } = model;
  for (const spot of spots) {
    spot.y = lowest + fractionOf(spot.id, salt) * (highest - lowest);
    spot.x = spot.lean;
    toSide(spot);
  }
  const speakers = spots.filter(({ zone }) => !zone);
  const rows = spots.filter(({ zone }) => zone);
  const middle = (highest + lowest) / 2;

  // Springs pull up and down only: where somebody stands from left to right follows from what they speak of.
  const springs: Force = (heat) => {
    for (const { from, to, claims, isStrong } of lines) {
      const pull = 0.03 * Math.sqrt(claims) * (isStrong ? 1.6 : 0.7) * (to.y - from.y) * heat;
      from.dy += pull / Math.sqrt(from.lines.length);
      to.dy -= pull / Math.sqrt(to.lines.length);
    }
  };
  const apart: Force = (heat) => {
    for (const [index, a] of rows.entries())
      for (const b of rows.slice(index + 1)) {
        if (a.x < 0 !== b.x < 0) continue;
        const distance = b.y - a.y || 0.5;
        const push = ((80 * heat) / (Math.abs(distance) + 6)) * Math.sign(distance);
        a.dy -= push;
        b.dy += push;
      }
  };
  const home: Force = (heat) => {
    for (const spot of speakers) {
      spot.dx += (spot.lean - spot.x) * 0.12 * heat;
      spot.dy += (middle - spot.y) * 0.006 * heat;
    }
  };
  const onSides: Force = () => {
    for (const spot of rows) {
      const [low, high] =
        spot.zone === "upper right" ? [middle, highest] : spot.zone === "lower right" ? [lowest, middle] : [lowest, highest];
      spot.y = Math.min(Math.max(spot.y, low), high);
      spot.dx = 0;
      toSide(spot);
    }
  };
  const inside: Force = () => {
    for (const spot of speakers) Object.assign(spot, inRoom(spot));
  };
  simulate(spots, [springs, apart, repulsion(speakers, 900, 1.6), home, boxCollision(speakers, 0.4, 5), onSides, inside], steps);
  placeRows(orderRows(model));
  for (const spot of speakers) [spot.dx, spot.dy] = [0, 0];
  simulate(speakers, [boxCollision(speakers, 0.5, 5), inside], lastSteps);
}
