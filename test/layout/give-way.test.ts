import fc from "fast-check";
import { expect, test } from "vitest";
import { giveWay, type PlacedBox } from "../../src/layout/give-way.ts";

const box = (id: string, x: number, y: number): PlacedBox => ({ id, x, y, halfWidth: 40, halfHeight: 8 });
const overlaps = (a: PlacedBox, b: PlacedBox): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

test("what a held box would cover steps aside, and what it does not reach stays", () => {
  const standing = [box("held", 0, 0), box("under it", 5, 4), box("beside", 5, 18), box("far away", 300, 0)];
  const moved = giveWay(standing, new Set(["held"]));
  expect([...moved.keys()].sort()).toEqual(["beside", "under it"]);
  const after = standing.map((placed) => ({ ...placed, ...moved.get(placed.id) }));
  for (const [index, a] of after.entries()) for (const b of after.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
  expect((moved.get("under it")?.y ?? 0) > 4).toBe(true);
});

test("two boxes that are held stay, even one on the other", () => {
  expect([...giveWay([box("a", 0, 0), box("b", 3, 3)], new Set(["a", "b"]))]).toEqual([]);
});

test("nothing is left on a held box that has room around it, wherever it is held", () => {
  const coordinate = fc.integer({ min: -200, max: 200 });
  // Boxes that overlap nothing at first: one in each cell of a grid.
  const grid = Array.from({ length: 25 }, (_, index) => box(`b${index}`, (index % 5) * 110 - 220, Math.floor(index / 5) * 60 - 120));
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const standing = [{ ...box("held", x, y) }, ...grid];
      const moved = giveWay(standing, new Set(["held"]));
      const after = standing.map((placed) => ({ ...placed, ...moved.get(placed.id) }));
      for (const other of after.slice(1)) expect(overlaps(after[0] as PlacedBox, other)).toBe(false);
      expect(giveWay([...standing].reverse(), new Set(["held"])).size).toBe(moved.size);
    }),
  );
});
