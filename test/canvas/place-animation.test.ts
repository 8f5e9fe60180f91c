/** While a node is dragged, the others follow it, however often the pointer moves; without motion they are there at once. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { placeAnimation } from "../../src/canvas/place-animation.ts";
import type { DrawnPicture } from "../../src/scene/scene-types.ts";

const bounds = { minX: 0, minY: 0, maxX: 1000, maxY: 500 };

/** A dragged node, and one that gives way to it. */
const picture = (dragged: number, other: number): DrawnPicture =>
  ({
    bounds,
    nodes: [
      { id: "dragged", at: { x: dragged, y: 0 } },
      { id: "other", at: { x: other, y: 0 } },
    ],
    edges: [],
  }) as unknown as DrawnPicture;

const frames = new Map<number, FrameRequestCallback>();
let requests = 0;
let shown: DrawnPicture[] = [];
let now = 0;
const places = (): readonly number[] => shown.at(-1)?.nodes.map(({ at }) => at.x) ?? [];

/** A frame 16 ms after the last: input comes first, 2 ms after its start, and then what waits for it gets the time of its start. */
function nextFrame(input: () => void = () => undefined): void {
  const start = now + 14;
  now = start + 2;
  input();
  const waiting = [...frames.values()];
  frames.clear();
  for (const frame of waiting) frame(start);
}

beforeEach(() => {
  frames.clear();
  [shown, now] = [[], 0];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => {
    frames.set(++requests, frame);
    return requests;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  vi.stubGlobal("performance", { now: () => now });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const animation = (isReduced = false) => placeAnimation(isReduced, (next) => shown.push(next));

test("A node that gives way moves in each frame, although the dragged node moves in each of them", () => {
  const moving = animation();
  moving.start(picture(0, 100));
  const ways: number[] = [];
  for (let step = 1; step <= 6; step++) {
    nextFrame(() => moving.start(picture(step * 10, 200), "dragged"));
    ways.push(places()[1] ?? Number.NaN);
    expect(places()[0]).toBe(step * 10);
  }
  expect(ways).toEqual(ways.toSorted((a, b) => a - b));
  expect(ways.at(-1)).toBeGreaterThan(170);
  expect(ways.at(-1)).toBeLessThan(200);
});

test("Several moves of the pointer in one frame are drawn once", () => {
  const moving = animation();
  moving.start(picture(0, 100));
  for (let step = 1; step <= 5; step++) moving.start(picture(step, 200), "dragged");
  nextFrame();
  expect(shown).toHaveLength(1);
  expect(places()[0]).toBe(5);
});

test("When all have arrived, no further frame is asked for", () => {
  const moving = animation();
  moving.start(picture(0, 100));
  const last = picture(10, 200);
  moving.start(last, "dragged");
  for (let frame = 0; frame < 60; frame++) nextFrame();
  expect(shown.at(-1)).toBe(last);
  expect(frames.size).toBe(0);
});

test("With reduced motion nothing is on its way", () => {
  const moving = animation(true);
  moving.start(picture(0, 100));
  expect(moving.start(picture(10, 200), "dragged")).toBe(false);
  expect(frames.size).toBe(0);
});
