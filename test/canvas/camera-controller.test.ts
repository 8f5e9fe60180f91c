import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cameraController } from "../../src/canvas/camera-controller.ts";
import type { Frame } from "../../src/scene/scene-types.ts";
import type { Camera } from "../../src/view/view-state.ts";

const bounds = { minX: 0, minY: 0, maxX: 100, maxY: 60 };
const fitted: Camera = { x: 50, y: 30, zoom: 1 };
const corner: Camera = { x: 20, y: 20, zoom: 4 };
const first: Frame = { width: 800, height: 600, bounds, camera: fitted };

const start = () => {
  const steps: Camera[] = [];
  const reports: Camera[] = [];
  let idleCount = 0;
  const controller = cameraController(first, true, {
    onMove: ({ camera }) => steps.push(camera),
    onIdle: ({ camera }, isUnreported) => {
      idleCount++;
      if (isUnreported) reports.push(camera);
    },
  });
  controller.followView(undefined, bounds);
  return { controller, steps, reports, timesIdle: () => idleCount };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a camera that the reader moves", () => {
  test("is reported once, when it is idle, however many steps it took", () => {
    const { controller, reports, timesIdle } = start();
    for (let step = 1; step <= 5; step++) {
      controller.moveTo({ x: 50 + step, y: 30, zoom: 2 }, "instant");
      vi.advanceTimersByTime(50);
    }
    expect(reports).toEqual([]);
    vi.runAllTimers();
    expect(reports).toEqual([{ x: 55, y: 30, zoom: 2 }]);
    expect(timesIdle()).toBe(1);
  });

  test("stays when the page still gives the camera from before the move", () => {
    const { controller } = start();
    controller.moveTo(corner, "instant");
    controller.followView(undefined, bounds);
    expect(controller.frame().camera).toEqual(corner);
  });

  test("stays when the map grows before the move is reported", () => {
    const { controller, reports } = start();
    controller.moveTo(corner, "instant");
    controller.followView(undefined, { ...bounds, maxY: 80 });
    vi.runAllTimers();
    expect(reports).toEqual([corner]);
  });

  test("is at once that of another sheet: the way from a place on the former would mean nothing", () => {
    const { controller } = start();
    controller.moveTo(corner, "instant");
    vi.runAllTimers();
    const sheet = { minX: 0, minY: 0, maxX: 1200, maxY: 900 };
    controller.followView(undefined, sheet);
    expect(controller.frame().camera).toEqual({ x: 600, y: 450, zoom: 1 });
  });

  test("stays when the page gives back the reported camera", () => {
    const { controller, steps } = start();
    controller.moveTo(corner, "instant");
    vi.runAllTimers();
    controller.followView(corner, bounds);
    expect(steps).toEqual([corner]);
  });

  test("moves back when the page asks for the earlier camera", () => {
    const { controller, reports } = start();
    controller.moveTo(corner, "instant");
    vi.runAllTimers();
    controller.followView(undefined, bounds);
    vi.runAllTimers();
    expect(controller.frame().camera).toEqual(fitted);
    expect(reports).toEqual([corner]);
  });
});

describe("a camera that the page gives", () => {
  test("is set at the first drawing without an animation and without a report", () => {
    const { controller, steps, reports } = start();
    expect(controller.frame().camera).toEqual(fitted);
    vi.runAllTimers();
    expect(steps).toEqual([]);
    expect(reports).toEqual([]);
  });

  test("never moves the map out of sight", () => {
    const { controller } = start();
    controller.followView({ x: 9000, y: -9000, zoom: 1e9 }, bounds);
    const { x, y } = controller.frame().camera;
    expect([x, y]).toEqual([100, 0]);
  });

  test("is reported after an animation that the page started", () => {
    const { controller, reports } = start();
    controller.moveTo(corner, "far");
    vi.runAllTimers();
    expect(reports).toEqual([corner]);
  });
});
