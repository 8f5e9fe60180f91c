import { describe, expect, test } from "vitest";
import { generatedPicture, withSelection } from "../../bench/generate.ts";
import { mapGraph, noMarks } from "../../src/canvas/map-graph.ts";
import type { NodeId } from "../../src/model/built.ts";

const picture = generatedPicture(40, 3);

describe("what has to be drawn again", () => {
  test("is nothing when the same picture comes again", () => {
    expect(mapGraph(picture).take(structuredClone(picture))).toEqual({ nodes: [], edges: [] });
  });

  test("is only the neighbourhood when a node is pointed at", () => {
    const map = mapGraph(picture);
    const lit = map.around("n5");
    const { nodes, edges } = map.mark({ lit, ringed: new Set() });
    expect(new Set([...nodes, ...edges])).toEqual(lit);
    expect(nodes).toContain("n5");
    expect(nodes.length).toBeLessThan(picture.nodes.length);
    expect(map.mark(noMarks)).toEqual({ nodes, edges });
  });

  test("is what has changed its emphasis when a node is chosen, and the same again when it is left", () => {
    const map = mapGraph(picture);
    const focused = withSelection(picture, "n5" as NodeId);
    expect(map.isOfSameBuild(focused)).toBe(true);
    const chosen = map.take(focused);
    expect(chosen.nodes).toHaveLength(picture.nodes.length);
    expect(map.take(picture)).toEqual(chosen);
  });

  test("is everything when a node is gone, an edge is another, or the map is larger", () => {
    const map = mapGraph(picture);
    expect(map.isOfSameBuild({ ...picture, nodes: picture.nodes.slice(1) })).toBe(false);
    expect(map.isOfSameBuild({ ...picture, edges: picture.edges.slice(1) })).toBe(false);
    expect(map.isOfSameBuild({ ...picture, bounds: { ...picture.bounds, maxX: 9999 } })).toBe(false);
  });
});

describe("places", () => {
  test("an edge's is midway between its ends, and an unknown id has none", () => {
    const map = mapGraph(picture);
    const edge = picture.edges[0] as (typeof picture.edges)[number];
    const [from, to] = [edge.from, edge.to].map((id) => map.placeOf(id) as { x: number; y: number });
    expect(map.placeOf(edge.id)).toEqual({ x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2 });
    expect(map.placeOf("__proto__")).toBeUndefined();
  });
});
