import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { standpoint } from "../../src/canvas/camera-controller.ts";
import type { Frame } from "../../src/scene/scene-types.ts";
import type { Camera } from "../../src/view/view-state.ts";

const bounds = { minX: 0, minY: 0, maxX: 100, maxY: 60 };
const fitted: Camera = { x: 50, y: 30, zoom: 1 };
const corner: Camera = { x: 20, y: 20, zoom: 4 };
const first: Frame = { width: 800, height: 600, bounds, camera: fitted };

const mounted = () => {
  const steps: Camera[] = [];
  const reports: Camera[] = [];
  let rests = 0;
  const stand = standpoint(first, true, {
    moved: ({ camera }) => steps.push(camera),
    rested: ({ camera }, isNews) => {
      rests++;
      if (isNews) reports.push(camera);
    },
  });
  stand.follow(undefined, bounds);
  return { stand, steps, reports, restsOf: () => rests };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a camera that the reader moves", () => {
  test("is reported once, when it rests, however many steps it took", () => {
    const { stand, reports, restsOf } = mounted();
    for (let step = 1; step <= 5; step++) {
      stand.move({ x: 50 + step, y: 30, zoom: 2 }, "at once");
      vi.advanceTimersByTime(50);
    }
    expect(reports).toEqual([]);
    vi.runAllTimers();
    expect(reports).toEqual([{ x: 55, y: 30, zoom: 2 }]);
    expect(restsOf()).toBe(1);
  });

  test("stays where it is when the page still gives the camera from before the move", () => {
    const { stand } = mounted();
    stand.move(corner, "at once");
    stand.follow(undefined, bounds);
    expect(stand.frame().camera).toEqual(corner);
  });

  test("stays where it is when the page gives back what was reported", () => {
    const { stand, steps } = mounted();
    stand.move(corner, "at once");
    vi.runAllTimers();
    stand.follow(corner, bounds);
    expect(steps).toEqual([corner]);
  });

  test("goes back when the page asks for where it was", () => {
    const { stand, reports } = mounted();
    stand.move(corner, "at once");
    vi.runAllTimers();
    stand.follow(undefined, bounds);
    vi.runAllTimers();
    expect(stand.frame().camera).toEqual(fitted);
    expect(reports).toEqual([corner]);
  });
});

describe("a camera that the page gives", () => {
  test("is stood at from the first drawing, without a flight and without a report", () => {
    const { stand, steps, reports } = mounted();
    expect(stand.frame().camera).toEqual(fitted);
    vi.runAllTimers();
    expect(steps).toEqual([]);
    expect(reports).toEqual([]);
  });

  test("never leaves the map out of sight", () => {
    const { stand } = mounted();
    stand.follow({ x: 9000, y: -9000, zoom: 1e9 }, bounds);
    const { x, y } = stand.frame().camera;
    expect([x, y]).toEqual([100, 0]);
  });

  test("is reported where it was a flight that the page ordered by name", () => {
    const { stand, reports } = mounted();
    stand.move(corner, "far");
    vi.runAllTimers();
    expect(reports).toEqual([corner]);
  });
});
