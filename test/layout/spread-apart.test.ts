import { expect, test } from "vitest";
import { spreadApart } from "../../src/layout/spread-apart.ts";

const distancesIn = (places: Float64Array): readonly number[] => {
  const points = Array.from(
    { length: places.length / 2 },
    (_, index) => [places[2 * index] as number, places[2 * index + 1] as number] as const,
  );
  return points.flatMap(([x, y], index) => points.slice(index + 1).map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)));
};

test("points that lie on each other come apart, and pairs far from each other stay far", () => {
  const places = Float64Array.from([0, 0, 0, 0, 1, 0, 100, 100, 100, 100, 50, 0]);
  spreadApart(places);
  expect(Math.min(...distancesIn(places))).toBeGreaterThan(6);
  expect(Math.abs((places[6] as number) - 100)).toBeLessThan(10);
});

test("points with room enough, one point and none stay where they are", () => {
  for (const given of [[0, 0, 100, 0, 0, 100, 100, 100], [3, 4], []]) {
    const places = Float64Array.from(given);
    spreadApart(places);
    expect([...places]).toEqual(given);
  }
});
