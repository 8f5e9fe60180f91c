import { describe, expect, test } from "vitest";
import { UnknownNodeError } from "../../src/graph/concept-graph.ts";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "./tiny.ts";

const id = (text: string): NodeId => text as NodeId;

describe("a graph in memory", () => {
  const graph = tiny({
    nodes: [{ id: "rain", formerIds: ["wet-weather"] }],
    sessions: ["tea", "supper"],
    claims: [
      { from: "ben", relation: "warns-of", to: "rain", session: "supper" },
      { from: "ada", relation: "warns-of", to: "rain" },
      { from: "ada", relation: "warns-of", to: "rain", session: "supper" },
      { from: "umbrella", relation: "mitigates", to: "rain", standing: "external" },
    ],
  });

  test("has all claims with the same relation between the same two nodes on one edge", () => {
    expect(graph.edgesOf(id("rain")).map((edge) => [edge.id, edge.claims.length])).toEqual([
      ["ada~warns-of~rain", 2],
      ["ben~warns-of~rain", 1],
      ["umbrella~mitigates~rain", 1],
    ]);
  });

  test("gives a node's claims in programme order, those outside the programme last", () => {
    expect(graph.claimsOf(id("rain")).map((claim) => claim.from)).toEqual(["ada", "ben", "ada", "umbrella"]);
  });

  test("knows a node by its former id", () => {
    expect(graph.findNode("wet-weather")?.id).toBe("rain");
    expect(graph.findNode("snow")).toBeUndefined();
  });

  test("reports which node is unknown", () => {
    expect(() => graph.node(id("snow"))).toThrow(UnknownNodeError);
    expect(() => graph.edgesOf(id("constructor"))).toThrow('The graph has no node "constructor".');
  });

  test("has types from the relations that join its nodes", () => {
    expect(graph.nodes.map((node) => [node.id, node.type])).toEqual([
      ["ada", "person"],
      ["ben", "person"],
      ["rain", "risk"],
      ["supper", "session"],
      ["tea", "session"],
      ["umbrella", "proposal"],
    ]);
  });
});
