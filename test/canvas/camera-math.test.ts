import fc from "fast-check";
import { createNormalizationFunction, matrixFromCamera, multiplyVec2 } from "sigma/utils";
import { describe, expect, test } from "vitest";
import {
  interpolateCamera,
  isSameCamera,
  panBy,
  sigmaCameraOf,
  sizeRatioOf,
  squareAround,
  zoomAround,
  zoomLimits,
} from "../../src/canvas/camera-math.ts";
import { pageToScene, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import type { Frame, ScenePoint } from "../../src/scene/scene-types.ts";

const coordinate = fc.double({ min: -4000, max: 4000, noNaN: true });
const frames: fc.Arbitrary<Frame> = fc
  .record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 200, max: 1440 }),
    middle: fc.tuple(coordinate, coordinate),
    size: fc.tuple(fc.double({ min: 1, max: 5000, noNaN: true }), fc.double({ min: 1, max: 5000, noNaN: true })),
    share: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    zoom: fc.double({ min: zoomLimits.min, max: zoomLimits.max, noNaN: true }),
  })
  .map(({ width, height, middle: [x, y], size: [wide, high], share: [right, up], zoom }) => {
    const bounds = { minX: x - wide / 2, maxX: x + wide / 2, minY: y - high / 2, maxY: y + high / 2 };
    return { width, height, bounds, camera: { x: bounds.minX + right * wide, y: bounds.minY + up * high, zoom } };
  });

/** The pixel at which sigma draws a point, computed by sigma's own functions, as its `graphToViewport` does. */
function sigmaPoint(point: ScenePoint, frame: Frame): { left: number; top: number } {
  const box = squareAround(frame.bounds);
  const side = box.x[1] - box.x[0];
  const matrix = matrixFromCamera(sigmaCameraOf(frame), frame, { width: side, height: side }, 0);
  const clip = multiplyVec2(matrix, createNormalizationFunction(box)(point));
  return { left: ((1 + clip.x) * frame.width) / 2, top: ((1 - clip.y) * frame.height) / 2 };
}

describe("sigma's camera", () => {
  test("draws every point where the scene's frame puts it, within half a pixel", () => {
    fc.assert(
      fc.property(frames, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (frame, right, down) => {
        const onPage = { left: right * frame.width, top: down * frame.height };
        const placed = sigmaPoint(pageToScene(onPage, frame), frame);
        expect(Math.hypot(placed.left - onPage.left, placed.top - onPage.top)).toBeLessThan(0.5);
      }),
    );
  });

  test("scales every radius as the scene's frame does", () => {
    fc.assert(
      fc.property(frames, fc.double({ min: 1, max: 30, noNaN: true }), (frame, radius) => {
        const size = radius / sizeRatioOf(sigmaCameraOf(frame).ratio, frame);
        expect(Math.max(size, radiusOnPage(0, frame))).toBeCloseTo(radiusOnPage(radius, frame), 6);
      }),
    );
  });
});

describe("a camera that a reader moves", () => {
  const frame: Frame = {
    width: 1000,
    height: 600,
    bounds: { minX: 0, minY: 0, maxX: 500, maxY: 300 },
    camera: { x: 250, y: 150, zoom: 2 },
  };

  test("keeps the same point under the pointer while it zooms", () => {
    const pointer = { left: 620, top: 250 };
    const before = pageToScene(pointer, frame);
    const after = pageToScene(pointer, { ...frame, camera: zoomAround(frame, pointer, 1.7) });
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  test("moves a dragged point with the pointer", () => {
    const point = { x: 240, y: 160 };
    const before = sceneToPage(point, frame);
    const after = sceneToPage(point, { ...frame, camera: panBy(frame, 30, -12) });
    expect(after.left - before.left).toBeCloseTo(30, 9);
    expect(after.top - before.top).toBeCloseTo(-12, 9);
  });

  test("never moves the map out of sight", () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (start, left, top) => {
        const camera = panBy(start, left, top);
        expect(camera.x).toBeGreaterThanOrEqual(start.bounds.minX);
        expect(camera.x).toBeLessThanOrEqual(start.bounds.maxX);
        expect(camera.y).toBeGreaterThanOrEqual(start.bounds.minY);
        expect(camera.y).toBeLessThanOrEqual(start.bounds.maxY);
      }),
    );
  });

  test("zooms no further than the limits", () => {
    expect(zoomAround(frame, { left: 500, top: 300 }, 1e6).zoom).toBe(zoomLimits.max);
    expect(zoomAround(frame, { left: 500, top: 300 }, 1e-6).zoom).toBe(zoomLimits.min);
  });

  test("starts an animation at the current camera and ends it at the target", () => {
    const to = { x: 100, y: 220, zoom: 8 };
    expect(isSameCamera(interpolateCamera(frame.camera, to, 0), frame.camera, frame.bounds)).toBe(true);
    expect(isSameCamera(interpolateCamera(frame.camera, to, 1), to, frame.bounds)).toBe(true);
    expect(isSameCamera(interpolateCamera(frame.camera, to, 0.5), to, frame.bounds)).toBe(false);
  });
});
