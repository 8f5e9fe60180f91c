import { describe, expect, test } from "vitest";
import { cellStep } from "../../src/panels/matrix/cell-steps.ts";

/** Two groups over four columns, with a head for the rows; then two rows. */
const spans = [
  [1, 3, 1],
  [1, 1, 1, 1, 1],
  [1, 1, 1, 1, 1],
];
const step = (row: number, cell: number, key: string, isFar = false) => cellStep(spans, { row, cell }, key, isFar);

describe("a step in the matrix", () => {
  test("moves to the neighbour in the arrow's direction, and stays at the border", () => {
    expect(step(1, 2, "ArrowRight")).toEqual({ row: 1, cell: 3 });
    expect(step(1, 2, "ArrowLeft")).toEqual({ row: 1, cell: 1 });
    expect(step(1, 2, "ArrowDown")).toEqual({ row: 2, cell: 2 });
    expect(step(2, 2, "ArrowDown")).toEqual({ row: 2, cell: 2 });
    expect(step(1, 4, "ArrowRight")).toEqual({ row: 1, cell: 4 });
    expect(step(0, 1, "ArrowUp")).toEqual({ row: 0, cell: 1 });
  });

  test("up into a head that spans columns, and down to its first", () => {
    expect(step(1, 3, "ArrowUp")).toEqual({ row: 0, cell: 1 });
    expect(step(1, 4, "ArrowUp")).toEqual({ row: 0, cell: 2 });
    expect(step(0, 2, "ArrowDown")).toEqual({ row: 1, cell: 4 });
  });

  test("down to the last cell of a row that has fewer", () => {
    expect(cellStep([[1, 1, 1], [1]], { row: 0, cell: 2 }, "ArrowDown", false)).toEqual({ row: 1, cell: 0 });
  });

  test("Home and End stay in the row, with Ctrl they go to the first and last cell of all", () => {
    expect(step(1, 2, "Home")).toEqual({ row: 1, cell: 0 });
    expect(step(1, 2, "End")).toEqual({ row: 1, cell: 4 });
    expect(step(1, 2, "Home", true)).toEqual({ row: 0, cell: 0 });
    expect(step(1, 2, "End", true)).toEqual({ row: 2, cell: 4 });
  });

  test("other keys do nothing, nor does an arrow with Ctrl", () => {
    expect(step(1, 2, "Enter")).toBeUndefined();
    expect(step(1, 2, "toString")).toBeUndefined();
    expect(step(1, 2, "ArrowLeft", true)).toBeUndefined();
  });
});
