/** On the real data: what is added finds its place, and what stands stays. */
import { describe, expect, test } from "vitest";
import { radiusOf } from "../../src/graph/node-radius.ts";
import type { Position } from "../../src/layout/layout-file.ts";
import { clearance, type Disc } from "../../src/layout/separate.ts";
import { type SettleInput, settle } from "../../src/layout/settle.ts";
import { forum } from "../real-graph.ts";

const nodes: readonly Disc[] = forum.nodes.map(({ id, type }) => ({ id, radius: radiusOf(type, forum.claimsOf(id).length) }));
const edges = forum.edges.map(({ from, to, claims }) => ({ from, to, weight: claims.length }));
const committed: ReadonlyMap<string, Position> = new Map(forum.nodes.map(({ id, x, y }) => [id, { x, y }]));
const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);
const at = (places: ReadonlyMap<string, Position>, id: string): Position => places.get(id) as Position;

const xs = forum.nodes.map(({ x }) => x);
const ys = forum.nodes.map(({ y }) => y);
const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
const diagonal = Math.hypot(right - left, high - low);

/** A generator with a seed (Park and Miller's), so that a failure can be seen again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Pairs of nodes that lie on one another, with how deep. */
function overlaps(places: ReadonlyMap<string, Position>): readonly string[] {
  const found: string[] = [];
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1))
      if (distance(at(places, a.id), at(places, b.id)) < a.radius + b.radius) found.push(`${a.id} ${b.id}`);
  });
  return found;
}

const input = (known: SettleInput["known"]): SettleInput => ({ nodes, edges, known });

test("every node has its place in the committed layout, and none lies on another", () => {
  expect(settle(input(committed))).toEqual(committed);
  expect(overlaps(committed)).toEqual([]);
});

const neighboursOf = (id: string): readonly string[] => [...forum.neighboursOf(forum.findNode(id)?.id as never)];
const wellConnected = [...forum.nodes]
  .map(({ id }) => ({ id, degree: neighboursOf(id).length }))
  .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  .slice(0, 10);

describe("a node that is taken out and put back", () => {
  test("there are ten to try", () => expect(wellConnected).toHaveLength(10));

  test.each(wellConnected)("$id", ({ id }) => {
    const known = new Map([...committed].filter(([other]) => other !== id));
    const places = settle(input(known));
    const moves = [...known].map(([other, before]) => distance(before, at(places, other)) / diagonal).sort((a, b) => a - b);
    expect(moves[Math.floor(moves.length / 2)]).toBeLessThanOrEqual(0.005);
    expect(overlaps(places)).toEqual([]);

    const around = neighboursOf(id).map((other) => at(places, other));
    const centroid = {
      x: around.reduce((sum, { x }) => sum + x, 0) / around.length,
      y: around.reduce((sum, { y }) => sum + y, 0) / around.length,
    };
    const own = distance(at(places, id), centroid);
    const next = numbers(7);
    const nearer = Array.from({ length: 1000 }, () => ({ x: left + next() * (right - left), y: low + next() * (high - low) })).filter(
      (random) => distance(random, centroid) < own,
    );
    expect(nearer.length).toBeLessThan(100);
  });
});

test("a map laid anew is the same for nodes and edges in another order", () => {
  const few = nodes.slice(0, 60);
  const ids = new Set(few.map(({ id }) => id));
  const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const once = settle({ nodes: few, edges: among, known: new Map(), fresh: true });
  const again = settle({ nodes: [...few].reverse(), edges: [...among].reverse(), known: new Map(), fresh: true });
  expect([...again]).toEqual([...once]);
  for (const a of few)
    for (const b of few)
      if (a.id < b.id) expect(distance(at(once, a.id), at(once, b.id))).toBeGreaterThanOrEqual(a.radius + b.radius + clearance - 0.3);
});
