import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedPicture } from "../../bench/generate.ts";
import { hitGrid, mouseTolerance, touchTolerance } from "../../src/canvas/hit-grid.ts";
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
  line: "work",
  form: "arrow",
  reads: "refers to",
  standing: "stated",
  confidence: "certain",
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
const frameOf = ({ bounds }: Picture, zoom = 1): Frame => ({
  width: 1000,
  height: 600,
  bounds,
  camera: { ...fittedCamera(bounds), zoom },
});
const frame = frameOf(picture);
const grid = hitGrid(picture);
const beside = (id: string, left: number, top = 0): PagePoint => {
  const found = picture.nodes.find((other) => other.id === id) as SceneNode;
  const centre = sceneToPage(found.at, frame);
  return { left: centre.left + left, top: centre.top + top };
};

describe("a node under the pointer", () => {
  const radiusOfAda = radiusOnPage(8, frame);

  test("is hit by a mouse on it or up to four pixels beside it", () => {
    expect(grid.nodeAt(beside("ada", 0), frame, mouseTolerance)).toBe("ada");
    expect(grid.nodeAt(beside("ada", -radiusOfAda - 3.9), frame, mouseTolerance)).toBe("ada");
    expect(grid.nodeAt(beside("ada", -radiusOfAda - 4.1), frame, mouseTolerance)).toBeUndefined();
  });

  test("is hit by a finger up to twelve pixels beside it", () => {
    expect(grid.nodeAt(beside("ada", -radiusOfAda - 11), frame, touchTolerance)).toBe("ada");
  });

  test("is the one that a search through all nodes finds", () => {
    const large = generatedPicture(400, 7);
    const largeGrid = hitGrid(large);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 600 }), fc.constantFrom(0.5, 1, 4), (left, top, zoom) => {
        const zoomed = frameOf(large, zoom);
        const nearest = large.nodes
          .map(({ id, at, radius }) => {
            const place = sceneToPage(at, zoomed);
            return {
              id,
              distance: Math.hypot(place.left - left, place.top - top),
              limit: radiusOnPage(radius, zoomed) + mouseTolerance.node,
            };
          })
          .filter(({ distance, limit }) => distance <= limit)
          .sort((a, b) => a.distance - b.distance)[0];
        expect(largeGrid.nodeAt({ left, top }, zoomed, mouseTolerance)).toBe(nearest?.id);
      }),
    );
  });
});

describe("an edge under the pointer", () => {
  test("is hit by a mouse up to five pixels beside its line", () => {
    expect(grid.edgeAt(beside("ada", 200, -4), frame, mouseTolerance)).toBe("ada~cites~bob");
    expect(grid.edgeAt(beside("ada", 200, -6), frame, mouseTolerance)).toBeUndefined();
  });

  test("is distinguished from a parallel edge by its lane", () => {
    expect(grid.edgeAt(beside("ada", 200, 5), frame, mouseTolerance)).toBe("bob~cites~ada");
    expect(grid.edgeAt(beside("ada", 200, -1), frame, mouseTolerance)).toBe("ada~cites~bob");
  });

  test("is not hit where it is faded, since it is not drawn", () => {
    const middle = { left: beside("ada", 0).left, top: beside("ada", 0).top };
    const end = beside("house-of-tests", 0);
    const between = { left: (middle.left + end.left) / 2, top: (middle.top + end.top) / 2 };
    expect(grid.edgeAt(between, frame, mouseTolerance)).toBeUndefined();
  });
});
