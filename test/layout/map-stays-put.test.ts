/** On the real data: a new node gets a position, and the others keep theirs. */
import { describe, expect, test } from "vitest";
import { radiusOf } from "../../src/graph/node-radius.ts";
import { computeLayout, type LayoutInput } from "../../src/layout/compute-layout.ts";
import type { Position } from "../../src/layout/layout-file.ts";
import { clearance, type Disc } from "../../src/layout/separate.ts";
import { forum } from "../real-graph.ts";

const nodes: readonly Disc[] = forum.nodes.map(({ id, type }) => ({ id, radius: radiusOf(type, forum.claimsOf(id).length) }));
const edges = forum.edges.map(({ from, to, claims }) => ({ from, to, weight: claims.length }));
const committed: ReadonlyMap<string, Position> = new Map(forum.nodes.map(({ id, x, y }) => [id, { x, y }]));
const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);
const positionOf = (places: ReadonlyMap<string, Position>, id: string): Position => places.get(id) as Position;

const xs = forum.nodes.map(({ x }) => x);
const ys = forum.nodes.map(({ y }) => y);
const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
const diagonal = Math.hypot(right - left, high - low);

/** Random numbers from 0 to 1 from a seed (Park and Miller), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Pairs of nodes that overlap. */
function overlaps(places: ReadonlyMap<string, Position>): readonly string[] {
  const found: string[] = [];
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1))
      if (distance(positionOf(places, a.id), positionOf(places, b.id)) < a.radius + b.radius) found.push(`${a.id} ${b.id}`);
  });
  return found;
}

const input = (known: LayoutInput["known"]): LayoutInput => ({ nodes, edges, known });

test("every node has its position in the committed layout, and no two overlap", () => {
  expect(computeLayout(input(committed))).toEqual(committed);
  expect(overlaps(committed)).toEqual([]);
});

const neighboursOf = (id: string): readonly string[] => [...forum.neighboursOf(forum.findNode(id)?.id as never)];
const wellConnected = [...forum.nodes]
  .map(({ id }) => ({ id, degree: neighboursOf(id).length }))
  .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  .slice(0, 10);

describe("a node that is removed and added again", () => {
  test("is one of ten", () => expect(wellConnected).toHaveLength(10));

  test.each(wellConnected)("is placed near its neighbours and moves no other node: $id", ({ id }) => {
    const known = new Map([...committed].filter(([other]) => other !== id));
    const places = computeLayout(input(known));
    const moves = [...known].map(([other, before]) => distance(before, positionOf(places, other)) / diagonal).sort((a, b) => a - b);
    expect(moves[Math.floor(moves.length / 2)]).toBeLessThanOrEqual(0.005);
    expect(overlaps(places)).toEqual([]);

    const around = neighboursOf(id).map((other) => positionOf(places, other));
    const centroid = {
      x: around.reduce((sum, { x }) => sum + x, 0) / around.length,
      y: around.reduce((sum, { y }) => sum + y, 0) / around.length,
    };
    const placedDistance = distance(positionOf(places, id), centroid);
    const next = randomNumbers(7);
    const nearer = Array.from({ length: 1000 }, () => ({ x: left + next() * (right - left), y: low + next() * (high - low) })).filter(
      (random) => distance(random, centroid) < placedDistance,
    );
    expect(nearer.length).toBeLessThan(100);
  });
});

test("a new layout does not depend on the order of nodes and edges", () => {
  const few = nodes.slice(0, 60);
  const ids = new Set(few.map(({ id }) => id));
  const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const once = computeLayout({ nodes: few, edges: among, known: new Map(), fromScratch: true });
  const again = computeLayout({ nodes: [...few].reverse(), edges: [...among].reverse(), known: new Map(), fromScratch: true });
  expect([...again]).toEqual([...once]);
  for (const a of few)
    for (const b of few)
      if (a.id < b.id)
        expect(distance(positionOf(once, a.id), positionOf(once, b.id))).toBeGreaterThanOrEqual(a.radius + b.radius + clearance - 0.3);
});
