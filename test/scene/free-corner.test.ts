import { expect, test } from "vitest";
import { freeCorner, litBoxes } from "../../src/scene/free-corner.ts";
import type { Box, DrawnPicture, Frame, SceneNode } from "../../src/scene/scene-types.ts";

const frame: Frame = {
  width: 1200,
  height: 700,
  bounds: { minX: 0, maxX: 1200, minY: 0, maxY: 700, margin: 0 },
  camera: { x: 600, y: 350, zoom: 1 },
};
const boxFrom = (left: number, top: number): Box => ({ left, top, width: 60, height: 16 });
const cornerOf = (...taken: Box[]) => freeCorner(taken, frame, { width: 400, height: 190 }, { top: 48, bottom: 8 });

test("a box stands in the first corner where it covers nothing, from the lower right", () => {
  expect(cornerOf()).toEqual({ side: "right", end: "bottom" });
  expect(cornerOf(boxFrom(1000, 640))).toEqual({ side: "left", end: "bottom" });
  expect(cornerOf(boxFrom(1000, 640), boxFrom(100, 640))).toEqual({ side: "right", end: "top" });
});

test("there may be no such corner", () => {
  expect(cornerOf(boxFrom(1000, 640), boxFrom(100, 640), boxFrom(1000, 100), boxFrom(100, 100))).toBeUndefined();
});

test("marks and names count, unless they are faded", () => {
  const node = (id: string, emphasis: string) =>
    ({ id, at: { x: 600, y: 350 }, label: "name", nameAt: "right", radius: 5, weight: 1, emphasis }) as unknown as SceneNode;
  const boxes = litBoxes({ bounds: frame.bounds, nodes: [node("ada", "near"), node("ben", "faded")], edges: [] } as DrawnPicture, frame);
  expect(boxes).toHaveLength(2);
});
