import { expect, test } from "vitest";
import { shiftOf } from "../../src/canvas/label-layer.ts";
import type { DrawnPicture, Frame } from "../../src/scene/scene-types.ts";
import { selectedPoint } from "../../src/scene/selected-point.ts";

test.each(["left", "right"] as const)("lines of a name that are set to the %s keep their edge to the pixel", (align) => {
  const edges = [101.2, 77.9, 40].map((width) => {
    const outer = Math.ceil(width) + 8;
    const middle = outer / 2 + shiftOf({ align, width, turn: 0 }, outer);
    return align === "left" ? middle - width / 2 : outer - (middle + width / 2);
  });
  for (const edge of edges) expect(edge).toBeCloseTo(4, 9);
});

test("keys zoom around what is selected: a node, or the middle of an edge, while it is in the frame", () => {
  const node = (id: string, x: number, emphasis: string) => ({ id, at: { x, y: 0 }, emphasis });
  const frame = {
    width: 200,
    height: 100,
    bounds: { minX: -100, maxX: 100, minY: -50, maxY: 50, margin: 0 },
    camera: { x: 0, y: 0, zoom: 1 },
  };
  const pointOf = (emphasis: string, camera: Frame["camera"] = frame.camera) =>
    selectedPoint(
      {
        bounds: frame.bounds,
        nodes: [node("a", -80, "near"), node("b", 20, "near"), node("c", 90, "faded")],
        edges: [{ id: "a-b", from: "a", to: "b", emphasis }],
      } as unknown as DrawnPicture,
      { ...frame, camera },
    );
  expect(pointOf("selected")).toEqual({ left: 70, top: 50 });
  expect(pointOf("near")).toBeUndefined();
  expect(pointOf("selected", { x: 90, y: 0, zoom: 4 })).toBeUndefined();
});
