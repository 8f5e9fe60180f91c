/** Ego networks: the nodes in full colour around a selected node, up to the number of steps that the reader sets. */
import { describe, expect, test } from "vitest";
import { egoNetwork, type Reach } from "../../src/graph/ego-network.ts";
import type { NodeId } from "../../src/model/built.ts";
import { emphasesOf } from "../../src/scene/emphasis.ts";
import { nodeKind } from "../../src/selection/node.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { initialEgo, initialView } from "../../src/view/update.ts";
import { tiny } from "./tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ben", relation: "warns-of", to: "spill" },
    { from: "ben", relation: "proposes", to: "pause" },
    { from: "cas", relation: "supports", to: "pause" },
    { from: "pause", relation: "mitigates", to: "burn" },
    { from: "ada", relation: "affiliated-with", to: "house-of-tests" },
    { from: "dora", relation: "affiliated-with", to: "house-of-tests" },
    { from: "dora", relation: "warns-of", to: "burn" },
  ],
});
const ids = (...names: string[]): NodeId[] => names as NodeId[];
const around = (reach: Partial<Reach>, id = "ada") =>
  egoNetwork(graph.edges, id as NodeId, { depth: 1, isThroughHubs: false, addedNeighbours: [], ...reach });
const reached = (reach: Partial<Reach>): string[] => [...around(reach).steps.keys()].sort();

describe("an ego network", () => {
  test("of depth 1 is the node with its neighbours, sessions and institutions among them", () => {
    expect(reached({})).toEqual(["ada", "house-of-tests", "spill"]);
    expect([...around({}).edges].sort()).toEqual(["ada~affiliated-with~house-of-tests", "ada~warns-of~spill"]);
  });

  test("does not continue through an institution unless hubs are enabled", () => {
    expect(reached({ depth: 2 })).toEqual(["ada", "ben", "house-of-tests", "spill"]);
    expect(reached({ depth: 2, isThroughHubs: true })).toEqual(["ada", "ben", "dora", "house-of-tests", "spill"]);
  });

  test("does not end in the family of what is spoken of", () => {
    const graph = tiny({
      claims: [
        { from: "ada", relation: "warns-of", to: "spill" },
        { from: "spill", relation: "part-of", to: "burn" },
      ],
    });
    const from = (id: string, depth: number) =>
      [...egoNetwork(graph.edges, id as NodeId, { depth, isThroughHubs: false, addedNeighbours: [] }).steps.keys()].sort();
    expect(from("ada", 2)).toEqual(["ada", "spill"]);
    expect(from("ada", 3)).toEqual(["ada", "burn", "spill"]);
    expect(from("spill", 1)).toEqual(["ada", "burn", "spill"]);
    expect(from("burn", 2)).toEqual(["ada", "burn", "spill"]);
  });

  test("has the same steps as a naive search", () => {
    const naive = (depth: number): string[] => {
      const found = new Set(["ada"]);
      for (let step = 0; step < depth; step++)
        for (const id of [...found]) for (const other of graph.neighboursOf(id as NodeId)) found.add(other);
      return [...found].sort();
    };
    for (const depth of [1, 2, 3]) expect(reached({ depth, isThroughHubs: true })).toEqual(naive(depth));
  });

  test("contains added neighbours, and their added neighbours, while they are connected", () => {
    expect(reached({ addedNeighbours: ids("spill") })).toEqual(["ada", "ben", "house-of-tests", "spill"]);
    expect(reached({ addedNeighbours: ids("ben", "spill") })).toEqual(["ada", "ben", "house-of-tests", "pause", "spill"]);
    expect(reached({ addedNeighbours: ids("ben") })).toEqual(["ada", "house-of-tests", "spill"]);
    expect(around({ addedNeighbours: ids("ben", "spill") }).steps.get("pause" as NodeId)).toBe(3);
  });

  test("continues through an institution whose neighbours were added", () => {
    expect(reached({ addedNeighbours: ids("house-of-tests") })).toContain("dora");
  });
});

test("the picture keeps the whole ego network in colour, nearest first, and fades the rest", () => {
  const shown = { ...visibleGraph(graph, initialView()), collapsedInto: new Map() };
  const ada = { kind: "node", id: "ada" as NodeId } as const;
  const emphases = (ego: Partial<typeof initialEgo>) =>
    emphasesOf(shown, nodeKind.highlight(ada, { graph, ego: { ...initialEgo, ...ego }, rendered: shown }));
  const nodeEmphases = (ego: Partial<typeof initialEgo>) => ids("ada", "spill", "ben", "pause").map(emphases(ego).node);
  expect(nodeEmphases({})).toEqual(["selected", "near", "faded", "faded"]);
  expect(nodeEmphases({ depth: 2 })).toEqual(["selected", "near", "plain", "faded"]);
  expect(nodeEmphases({ depth: 3 })).toEqual(["selected", "near", "plain", "plain"]);
  expect(emphases({}).edge("ben~warns-of~spill" as never)).toBe("faded");
  expect(emphases({ depth: 2 }).edge("ben~warns-of~spill" as never)).toBe("plain");
});
