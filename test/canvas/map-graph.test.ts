import { describe, expect, test } from "vitest";
import { generatedPicture, withSelection } from "../../bench/generate.ts";
import { mapGraph, noMarks } from "../../src/canvas/map-graph.ts";
import type { NodeId } from "../../src/model/built.ts";

const picture = generatedPicture(40, 3);

describe("the part of the map that is redrawn", () => {
  test("is nothing when the same picture comes again", () => {
    expect(mapGraph(picture).applyStyles(structuredClone(picture))).toEqual({ nodes: [], edges: [] });
  });

  test("is only the neighbourhood when a node is hovered", () => {
    const map = mapGraph(picture);
    const highlighted = map.neighbourhood("n5");
    const { nodes, edges } = map.setMarks({ highlighted, ringed: new Set() });
    expect(new Set([...nodes, ...edges])).toEqual(highlighted);
    expect(nodes).toContain("n5");
    expect(nodes.length).toBeLessThan(picture.nodes.length);
    expect(map.setMarks(noMarks)).toEqual({ nodes, edges });
  });

  test("is what is lit, and the node itself, when a faded node is hovered", () => {
    const selectedPicture = withSelection(picture, "n5" as NodeId);
    const map = mapGraph(picture);
    const around = map.neighbourhood("n5");
    map.applyStyles(selectedPicture);
    expect(map.neighbourhood("n5")).toEqual(around);
    const isFaded = (id: string): boolean => selectedPicture.nodes.some((node) => node.id === id && node.emphasis === "faded");
    const faded = picture.nodes.map(({ id }) => id as string).filter(isFaded);
    const lines = faded.map((id) => [...map.neighbourhood(id)].filter((other) => other !== id));
    expect(lines.flat().filter(isFaded)).toEqual([]);
    expect(lines.flat().filter((id) => id.startsWith("n") && around.has(id)).length).toBeGreaterThan(0);
    const ends = new Map(selectedPicture.edges.map(({ id, from, to }) => [id as string, [from, to] as string[]]));
    expect(lines.flat().filter((id) => ends.get(id)?.every(isFaded))).toEqual([]);
    map.applyStyles(picture);
    expect(faded.map((id) => map.neighbourhood(id).size - 1)).not.toEqual(lines.map(({ length }) => length));
  });

  test("is every node whose emphasis changes when a node is selected, and the same nodes when it is deselected", () => {
    const map = mapGraph(picture);
    const selectedPicture = withSelection(picture, "n5" as NodeId);
    expect(map.hasSameStructure(selectedPicture)).toBe(true);
    const changed = map.applyStyles(selectedPicture);
    expect(changed.nodes).toHaveLength(picture.nodes.length);
    expect(map.applyStyles(picture)).toEqual(changed);
  });

  test("is everything when a node or an edge is missing or the bounds differ", () => {
    const map = mapGraph(picture);
    expect(map.hasSameStructure({ ...picture, nodes: picture.nodes.slice(1) })).toBe(false);
    expect(map.hasSameStructure({ ...picture, edges: picture.edges.slice(1) })).toBe(false);
    expect(map.hasSameStructure({ ...picture, bounds: { ...picture.bounds, maxX: 9999 } })).toBe(false);
  });
});

describe("the position on the map", () => {
  test("of an edge is midway between its ends, and an unknown id has none", () => {
    const map = mapGraph(picture);
    const edge = picture.edges[0] as (typeof picture.edges)[number];
    const [from, to] = [edge.from, edge.to].map((id) => map.findPosition(id) as { x: number; y: number });
    expect(map.findPosition(edge.id)).toEqual({ x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2 });
    expect(map.findPosition("__proto__")).toBeUndefined();
  });
});
