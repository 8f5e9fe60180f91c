/** Nodes of an own graph that make room for one that is dragged. */
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { placesAround } from "../../src/own-graph/own-give-way.ts";
import type { DrawnNode, ScenePoint } from "../../src/scene/scene-types.ts";

const anywhere = (place: ScenePoint): ScenePoint => place;

/** A picture with nodes of radius 1 at places. */
const pictureWith = (places: readonly (readonly [number, number])[]) => ({
  nodes: places.map(([x, y], place): DrawnNode => {
    const look = { colour: "slate", shape: "circle", emphasis: "plain", hollow: false, weight: 1 } as const;
    return { id: `n${place}` as NodeId, at: { x, y }, radius: 1, label: "", ...look };
  }),
});

const distances = (points: readonly ScenePoint[]): readonly number[] =>
  points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

test("what a held node covers steps aside, what it does not reach stays, and nothing covers anything", () => {
  const picture = pictureWith([
    [0, 0],
    [2, 0],
    [4, 0],
    [30, 0],
    [30, 30],
  ]);
  const held = new Map([[3, { x: 1.9, y: 0.1 }]]);
  const places = placesAround(picture, held, anywhere);
  expect(places.get(3)).toEqual({ x: 1.9, y: 0.1 });
  expect(places.has(4)).toBe(false);
  const now = picture.nodes.map((node, place) => places.get(place) ?? node.at);
  const dragged = now[3] ?? { x: 0, y: 0 };
  const others = now.filter((_, place) => place !== 3);
  expect(Math.min(...others.map(({ x, y }) => Math.hypot(x - dragged.x, y - dragged.y)))).toBeGreaterThan(2.9);
  expect(Math.min(...distances(others))).toBeGreaterThan(1.5);
});

test("the same held nodes give the same places, whatever came before; without any, nothing moves", () => {
  const picture = pictureWith(Array.from({ length: 400 }, (_, index) => [(index % 20) * 2.2, Math.floor(index / 20) * 2.2]));
  const held = new Map([[0, { x: 20, y: 20 }]]);
  expect(placesAround(picture, held, anywhere)).toEqual(placesAround(picture, held, anywhere));
  expect(placesAround(picture, new Map(), anywhere).size).toBe(0);
});

test("nodes that stand close in the file stay close: only those near the held one move", () => {
  const picture = pictureWith(Array.from({ length: 2500 }, (_, index) => [(index % 50) * 1.2, Math.floor(index / 50) * 1.2]));
  const places = placesAround(picture, new Map([[0, { x: 30, y: 30 }]]), anywhere);
  expect(places.size).toBeLessThanOrEqual(301);
  const far = [...places.values()].map(({ x, y }) => Math.hypot(x - 30, y - 30));
  expect(Math.max(...far)).toBeLessThan(20);
});

test("nodes at the very same place part, two held ones do not, and all stay in their room", () => {
  const picture = pictureWith([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  const two = new Map([
    [0, { x: 0, y: 0 }],
    [1, { x: 0.5, y: 0 }],
  ]);
  const toRoom = ({ x, y }: ScenePoint): ScenePoint => ({ x: Math.min(Math.max(x, -4), 4), y: Math.min(Math.max(y, -4), 4) });
  const places = placesAround(picture, two, toRoom);
  expect([places.get(0), places.get(1)]).toEqual([
    { x: 0, y: 0 },
    { x: 0.5, y: 0 },
  ]);
  const third = places.get(2) ?? { x: 0, y: 0 };
  expect(Math.hypot(third.x, third.y)).toBeGreaterThan(2.9);
  expect(Math.max(Math.abs(third.x), Math.abs(third.y))).toBeLessThanOrEqual(4);
});

test("ten thousand nodes that stand close are no work for more than one frame or two", () => {
  const picture = pictureWith(Array.from({ length: 10_000 }, (_, index) => [(index % 100) * 3.1, Math.floor(index / 100) * 3.1]));
  const start = performance.now();
  const places = placesAround(picture, new Map([[0, { x: 150, y: 150 }]]), anywhere);
  expect(places.size).toBeLessThan(200);
  // Far above what it takes, on a machine that does other work.
  expect(performance.now() - start).toBeLessThan(1500);
});
