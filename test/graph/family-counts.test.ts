import { expect, test } from "vitest";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { familyCount, speakerCount } from "../../src/graph/family-counts.ts";
import { findWithdrawnEdge } from "../../src/graph/withdrawn-edge.ts";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "./tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "warns-of", to: "hot-spill" },
    { from: "ben", relation: "warns-of", to: "hot-spill" },
    { from: "house-of-tests", relation: "warns-of", to: "accident" },
    { from: "spill", relation: "part-of", to: "accident" },
    { from: "hot-spill", relation: "part-of", to: "spill" },
  ],
  nodes: [
    ...["accident", "spill", "hot-spill"].map((id) => ({ id, type: "risk" as const })),
    { id: "house-of-tests", type: "institution" },
  ],
});
const id = (name: string) => name as NodeId;

test("a family counts its members at every depth, and those that something is said of once each", () => {
  expect(familyCount(graph, graph.edges, id("accident"))).toEqual({ members: 2, spokenOf: 1 });
  expect(familyCount(graph, graph.edges, id("hot-spill"))).toEqual({ members: 0, spokenOf: 0 });
});

test("who speaks is counted by type, each once", () => {
  const froms = [...graph.edges.filter(({ relation }) => relation === "warns-of").map(({ from }) => from), id("ada")];
  expect(speakerCount(graph, froms)).toEqual([
    { type: "person", number: 2 },
    { type: "institution", number: 1 },
  ]);
});

test("until the withdrawn claims have come, any edge of two known nodes may be one of them; then only those that were", () => {
  const edge = "ada~proposes~spill";
  expect(findWithdrawnEdge(conceptGraph({ ...graph.built, complete: false }), edge)).toEqual({
    from: "ada",
    relation: "proposes",
    to: "spill",
  });
  expect(findWithdrawnEdge(conceptGraph({ ...graph.built, complete: true }), edge)).toBeUndefined();
  expect(findWithdrawnEdge(conceptGraph({ ...graph.built, complete: false }), "ada~sings-of~spill")).toBeUndefined();
});
