import { describe, expect, test } from "vitest";
import { shapeOrder } from "../../src/canvas/packed-styles.ts";
import { extentOf, shapeTable, span, texels } from "../../src/canvas/shape-table.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { outlinesOf } from "../../src/scene/shape-outlines.ts";

/** The signed distance from the outline in radii, read back from a table of one shape: negative inside. */
const distanceAt = (table: Uint8Array, x: number, y: number): number => {
  const column = Math.round((x / (2 * span) + 0.5) * texels - 0.5);
  const row = Math.round((y / (2 * span) + 0.5) * texels - 0.5);
  return ((table[row * texels + column] as number) / 255 - 0.5) * 2 * span;
};

describe("the table of shapes", () => {
  test("holds the distance to a circle within one step of its resolution", () => {
    const table = shapeTable([outlinesOf.circle]);
    for (const x of [-1.5, -0.8, 0, 0.4, 1.2])
      for (const y of [-1.4, -0.3, 0, 0.9, 1.6]) expect(Math.abs(distanceAt(table, x, y) - (Math.hypot(x, y) - 1))).toBeLessThan(0.06);
  });

  test("has a hole inside a ring", () => {
    const table = shapeTable([outlinesOf.ring]);
    expect(distanceAt(table, 0, 0)).toBeGreaterThan(0);
    expect(distanceAt(table, 0.88, 0)).toBeLessThan(0);
  });

  test("has room for every shape", () => {
    for (const shape of shapeOrder) expect(extentOf(outlinesOf[shape])).toBeLessThan(span);
  });

  test("gives every shape about the same area as the circle", () => {
    const areaOf = (shape: (typeof shapeOrder)[number]): number => shapeTable([outlinesOf[shape]]).filter((value) => value < 128).length;
    for (const shape of shapeOrder) expect(Math.abs(areaOf(shape) / areaOf("circle") - 1)).toBeLessThan(0.08);
  });

  test("contains the shape of every node type", () => {
    for (const { shape } of Object.values(nodeTypes)) expect(shapeOrder).toContain(shape);
  });
});
