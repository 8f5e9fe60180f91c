/** Where the keys lead from a selected edge. */
import { expect, test } from "vitest";
import { findRenderedEdge } from "../../src/graph/collapsed-families.ts";
import type { EdgeId } from "../../src/model/built.ts";
import { collapseFamilies } from "../../src/view/collapse.ts";
import { isOnEdge, linesBetween, walkedOnEdge } from "../../src/view/edge-navigation.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import type { WalkKey, WalkStop } from "../../src/view/node-navigation.ts";
import { tiny } from "../graph/tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "proposes", to: "roof" },
    { from: "ada", relation: "disputes", to: "roof" },
    { from: "ada", relation: "proposes", to: "gutter" },
  ],
});
const drawn = collapseFamilies(graph, filterGraph(graph, initialHidden), []);

/** Presses some keys one after the other, and tells where each of them leads. */
function pressed(id: string, keys: readonly WalkKey[]): readonly string[] {
  const edge = findRenderedEdge(graph, id, []);
  if (!edge) throw new Error(`No edge ${id}.`);
  const lines = linesBetween(graph, drawn, edge);
  let stop: WalkStop | undefined;
  return keys.map((key) => {
    const move = walkedOnEdge(edge, lines, stop, key);
    if (move?.kind === "unpoint") stop = undefined;
    if (move?.kind === "go") return `go ${move.to.id}`;
    if (move?.kind !== "point") return move?.kind ?? "-";
    stop = move.at;
    expect(isOnEdge(edge, lines, stop)).toBe(true);
    return stop.id;
  });
}

test("left moves to the edge's source, right to its target, and Enter goes there", () => {
  expect(pressed("ada~proposes~roof", ["ArrowLeft", "ArrowRight", "ArrowRight", "Enter"])).toEqual(["ada", "roof", "roof", "go roof"]);
});

test("up and down cycle through the parallel edges, and Enter selects another", () => {
  expect(pressed("ada~proposes~roof", ["ArrowDown", "Enter", "ArrowDown", "Enter"])).toEqual([
    "ada~disputes~roof",
    "go ada~disputes~roof",
    "ada~proposes~roof",
    "read",
  ]);
  expect(pressed("ada~disputes~roof", ["ArrowUp"])).toEqual(["ada~proposes~roof"]);
  expect(pressed("ada~proposes~gutter", ["ArrowDown"])).toEqual(["ada~proposes~gutter"]);
});

test("Escape clears the cursor and does nothing without one; Backspace always goes back", () => {
  expect(pressed("ada~proposes~roof", ["Escape", "ArrowLeft", "Escape", "Enter", "Backspace"])).toEqual([
    "-",
    "ada",
    "unpoint",
    "read",
    "back",
  ]);
});

test("an edge hidden by the filters still has its ends", () => {
  const edge = findRenderedEdge(graph, "ada~proposes~roof", []);
  if (!edge) throw new Error("The edge is there.");
  const lines = linesBetween(graph, { edges: new Map() }, edge);
  expect(walkedOnEdge(edge, lines, undefined, "ArrowRight")).toEqual({ kind: "point", at: { kind: "node", id: "roof" } });
  expect(walkedOnEdge(edge, lines, undefined, "ArrowDown")).toBeUndefined();
  expect(isOnEdge(edge, lines, { kind: "edge", id: edge.id as EdgeId })).toBe(false);
});
