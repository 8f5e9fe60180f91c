import { expect, test } from "vitest";
import { freestCorner } from "../../src/scene/free-corner.ts";
import type { Frame, SceneNode } from "../../src/scene/scene-types.ts";

const frame: Frame = {
  width: 1200,
  height: 700,
  bounds: { minX: 0, maxX: 1200, minY: 0, maxY: 700, margin: 0 },
  camera: { x: 600, y: 350, zoom: 1 },
};
const node = (x: number, y: number, emphasis = "near") => ({ at: { x, y }, label: "name", nameAt: "right", emphasis }) as SceneNode;
const cornerOf = (...nodes: SceneNode[]) => freestCorner({ nodes }, frame, { width: 400, height: 190 }, { top: 48, bottom: 8 });

test("a box stands in the corner that covers the fewest lit marks, first at the lower right", () => {
  expect(cornerOf()).toEqual({ side: "right", end: "bottom" });
  expect(cornerOf(node(1000, 60))).toEqual({ side: "left", end: "bottom" });
  expect(cornerOf(node(1000, 60), node(100, 60))).toEqual({ side: "right", end: "top" });
  expect(cornerOf(node(1000, 60, "faded"))).toEqual({ side: "right", end: "bottom" });
});

test("names count too", () => {
  expect(cornerOf(node(790, 60))).toEqual({ side: "left", end: "bottom" });
});
