import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speaks } from "../../src/graph/speaking.ts";
import type { NodeType } from "../../src/model/node-types.ts";
import { laneFromSource, laneOffset, lanesOf } from "../../src/scene/edge-lanes.ts";
import { pageToScene, sceneToPage } from "../../src/scene/frame.ts";
import { legendOf } from "../../src/scene/legend-entries.ts";
import { outlinesOf } from "../../src/scene/shape-outlines.ts";
import { filterGraph, waits, withoutRequested } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const finite = fc.double({ min: -5000, max: 5000, noNaN: true });

test("page coordinates convert back to scene coordinates for every camera", () => {
  const frame = fc.record({
    width: fc.integer({ min: 200, max: 4000 }),
    height: fc.integer({ min: 200, max: 3000 }),
    bounds: fc.constant({ minX: -700, minY: -400, maxX: 650, maxY: 420 }),
    camera: fc.record({ x: finite, y: finite, zoom: fc.double({ min: 0.1, max: 50, noNaN: true }) }),
  });
  fc.assert(
    fc.property(frame, finite, finite, (given, x, y) => {
      const back = pageToScene(sceneToPage({ x, y }, given), given);
      expect(back.x).toBeCloseTo(x, 4);
      expect(back.y).toBeCloseTo(y, 4);
    }),
  );
});

describe("parallel edges", () => {
  const graph = tiny({
    claims: [
      { from: "ada", relation: "proposes", to: "pause" },
      { from: "ada", relation: "supports", to: "pause" },
      { from: "ada", relation: "responds-to", to: "ben" },
      { from: "ben", relation: "responds-to", to: "ada" },
    ],
  });
  const lanes = lanesOf(graph.edges);

  test("have lanes of their own, one of them in the middle", () => {
    expect([lanes.get("ada~proposes~pause" as never), lanes.get("ada~supports~pause" as never)].sort()).toEqual([0, 1]);
  });

  test("edges in opposite directions do not overlap", () => {
    const offsets = graph.edges
      .filter(({ relation }) => relation === "responds-to")
      .map((edge) => laneOffset(laneFromSource({ ...edge, lane: lanes.get(edge.id) ?? 0 }), 10) * (edge.from < edge.to ? 1 : -1));
    expect(new Set(offsets).size).toBe(2);
  });
});

test("every shape covers the same area, so that none looks heavier than it is", () => {
  const twice = (outline: readonly { x: number; y: number }[]): number =>
    outline.reduce((sum, { x, y }, index) => {
      const next = outline[(index + 1) % outline.length] as { x: number; y: number };
      return sum + x * next.y - next.x * y;
    }, 0);
  for (const [shape, [outside, ...holes]] of Object.entries(outlinesOf)) {
    const area = Math.abs(twice(outside ?? [])) / 2 - holes.reduce((sum, hole) => sum + Math.abs(twice(hole)) / 2, 0);
    expect(area, shape).toBeCloseTo(Math.PI, 6);
  }
});

test("the legend counts the filtered nodes, on the map and waiting, and the claims", () => {
  const view = initialView("en");
  const passing = filterGraph(forum, withoutRequested(initialView()));
  const claims = [...passing.edges.values()].flatMap((edge) => edge.claims);
  for (const entry of legendOf(forum, view, passing)) {
    const listed = {
      type: () =>
        [...passing.nodes].filter((id) => forum.node(id).type === entry.id && (!waits(entry.id as NodeType) || speaks(forum, id))).length,
      waiting: () => [...passing.nodes].filter((id) => forum.node(id).type === entry.id && !speaks(forum, id)).length,
      relation: () => claims.filter(({ relation }) => relation === entry.id).length,
      standing: () => claims.filter(({ standing }) => standing === entry.id).length,
      confidence: () => claims.filter(({ confidence }) => confidence === entry.id).length,
    }[entry.kind]();
    expect(entry.shown, `${entry.kind} ${entry.id}`).toBe(listed);
  }
});
