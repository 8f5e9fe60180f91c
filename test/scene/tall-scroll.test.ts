import { expect, test } from "vitest";
import { bestTop, countOutside } from "../../src/scene/tall-scroll.ts";

/** Marks with names of one line, whose middles are at these heights. */
const rowsAt = (...middles: readonly number[]) => middles.map((middle) => ({ top: middle - 7, bottom: middle + 7 }));
const sight = { top: 100, height: 300, total: 900 };

test("a map that shows all that is lit stays where it is", () => {
  expect(bestTop(rowsAt(150, 200, 380), rowsAt(), sight)).toBe(100);
});

test("it moves no farther than needed to show the most of what is lit", () => {
  const top = bestTop(rowsAt(120, 450, 500, 600), rowsAt(), sight);
  expect(countOutside(rowsAt(120, 450, 500, 600), { ...sight, top })).toEqual({ above: 1, below: 0 });
  expect(top + sight.height).toBeLessThan(620);
});

test("what is selected stays in sight, even where more is lit elsewhere", () => {
  const top = bestTop(rowsAt(40, 700, 720, 740, 760), rowsAt(40), sight);
  expect(top).toBeLessThan(40);
});

test("what is outside is counted apart above and below", () => {
  expect(countOutside(rowsAt(10, 90, 250, 500), sight)).toEqual({ above: 2, below: 1 });
});

test("a map without anything lit stays where it is", () => {
  expect(bestTop(rowsAt(), rowsAt(), sight)).toBe(100);
});

test("a name that an edge would cut is counted as outside, and so are those under the row that says so", () => {
  expect(countOutside([{ top: 385, bottom: 401 }, ...rowsAt(375, 360)], sight)).toEqual({ above: 0, below: 2 });
  expect(countOutside(rowsAt(375, 360), sight)).toEqual({ above: 0, below: 0 });
  const name = { top: 380, bottom: 410 };
  const top = bestTop([...rowsAt(200), name], [], sight);
  expect(top + sight.height).toBeGreaterThanOrEqual(name.bottom);
});
