import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedPicture } from "../../bench/generate.ts";
import { hitGrid, mouseReach, touchReach } from "../../src/canvas/hit-grid.ts";
import type { EdgeId, NodeId } from "../../src/model/built.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import type { Frame, PagePoint, Picture, SceneEdge, SceneNode } from "../../src/scene/scene-types.ts";

const node = (id: string, x: number, y: number): SceneNode => ({
  id: id as NodeId,
  type: "person",
  at: { x, y },
  radius: 8,
  colour: "navy",
  shape: "circle",
  emphasis: "plain",
  hollow: false,
  label: id,
  weight: 1,
});
const edge = (from: string, to: string, more: Partial<SceneEdge> = {}): SceneEdge => ({
  id: `${from}~cites~${to}` as EdgeId,
  from: from as NodeId,
  to: to as NodeId,
  relation: "cites",
  family: "work",
  standing: "stated",
  claims: 1,
  lane: 0,
  emphasis: "plain",
  ...more,
});
const picture: Picture = {
  bounds: { minX: 0, minY: 0, maxX: 200, maxY: 100 },
  nodes: [node("ada", 50, 50), node("bob", 150, 50), node("house-of-tests", 150, 90)],
  edges: [edge("ada", "bob"), edge("bob", "ada", { lane: 1 }), edge("ada", "house-of-tests", { emphasis: "faded" })],
};
const frameOf = (any: Picture, zoom = 1): Frame => ({
  width: 1000,
  height: 600,
  bounds: any.bounds,
  camera: { ...fittedCamera(any.bounds), zoom },
});
const frame = frameOf(picture);
const grid = hitGrid(picture);
const beside = (id: string, left: number, top = 0): PagePoint => {
  const found = picture.nodes.find((any) => any.id === id) as SceneNode;
  const at = sceneToPage(found.at, frame);
  return { left: at.left + left, top: at.top + top };
};

describe("pointing at a node", () => {
  const edgeOfAda = radiusOnPage(8, frame);

  test("a pointer on it, or four pixels beside it, finds it", () => {
    expect(grid.nodeAt(beside("ada", 0), frame, mouseReach)).toBe("ada");
    expect(grid.nodeAt(beside("ada", -edgeOfAda - 3.9), frame, mouseReach)).toBe("ada");
    expect(grid.nodeAt(beside("ada", -edgeOfAda - 4.1), frame, mouseReach)).toBeUndefined();
  });

  test("a finger may be twelve pixels beside it", () => {
    expect(grid.nodeAt(beside("ada", -edgeOfAda - 11), frame, touchReach)).toBe("ada");
  });

  test("the grid finds what looking at every node finds", () => {
    const large = generatedPicture(400, 7);
    const largeGrid = hitGrid(large);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 600 }), fc.constantFrom(0.5, 1, 4), (left, top, zoom) => {
        const any = frameOf(large, zoom);
        const nearest = large.nodes
          .map(({ id, at, radius }) => {
            const place = sceneToPage(at, any);
            return { id, away: Math.hypot(place.left - left, place.top - top), within: radiusOnPage(radius, any) + mouseReach.node };
          })
          .filter(({ away, within }) => away <= within)
          .sort((a, b) => a.away - b.away)[0];
        expect(largeGrid.nodeAt({ left, top }, any, mouseReach)).toBe(nearest?.id);
      }),
    );
  });
});

describe("pointing at an edge", () => {
  test("a pointer within five pixels of its line finds it", () => {
    expect(grid.edgeAt(beside("ada", 200, -4), frame, mouseReach)).toBe("ada~cites~bob");
    expect(grid.edgeAt(beside("ada", 200, -6), frame, mouseReach)).toBeUndefined();
  });

  test("two that run beside each other are told apart by their lanes", () => {
    expect(grid.edgeAt(beside("ada", 200, 5), frame, mouseReach)).toBe("bob~cites~ada");
    expect(grid.edgeAt(beside("ada", 200, -1), frame, mouseReach)).toBe("ada~cites~bob");
  });

  test("a faded one is found where there is no other", () => {
    const middle = { left: beside("ada", 0).left, top: beside("ada", 0).top };
    const end = beside("house-of-tests", 0);
    const between = { left: (middle.left + end.left) / 2, top: (middle.top + end.top) / 2 };
    expect(grid.edgeAt(between, frame, mouseReach)).toBe("ada~cites~house-of-tests");
  });
});
