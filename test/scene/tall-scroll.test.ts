import { expect, test } from "vitest";
import { bestTop, countOutside } from "../../src/scene/tall-scroll.ts";

const sight = { top: 100, height: 300, total: 900 };

test("a map that shows all that is lit stays where it is", () => {
  expect(bestTop([150, 200, 380], [], sight)).toBe(100);
});

test("it moves no farther than needed to show the most of what is lit", () => {
  const top = bestTop([120, 450, 500, 600], [], sight);
  expect(countOutside([120, 450, 500, 600], { ...sight, top })).toEqual({ above: 1, below: 0 });
  expect(top + sight.height).toBeLessThan(620);
});

test("what is selected stays in sight, even where more is lit elsewhere", () => {
  const top = bestTop([40, 700, 720, 740, 760], [40], sight);
  expect(top).toBeLessThan(40);
});

test("what is outside is counted apart above and below", () => {
  expect(countOutside([10, 90, 250, 500], sight)).toEqual({ above: 2, below: 1 });
});

test("a map without anything lit stays where it is", () => {
  expect(bestTop([], [], sight)).toBe(100);
});
