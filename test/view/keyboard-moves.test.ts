import { describe, expect, test } from "vitest";
import { findRenderedEdge } from "../../src/graph/collapsed-families.ts";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../../src/model/built.ts";
import { collapseFamilies } from "../../src/view/collapse.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import {
  type ConnectionGroup,
  type CursorTarget,
  connectionsBetween,
  connectionsOf,
  findConnection,
  isAtEdge,
  moveFromEdge,
  moveFromNode,
} from "../../src/view/keyboard-moves.ts";
import type { NavigationKey } from "../../src/view/navigation-keys.ts";
import { initialView } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const connections = (graph: ConceptGraph, node: string, open: readonly string[] = []): readonly ConnectionGroup[] =>
  connectionsOf(graph, collapseFamilies(graph, visibleGraph(graph, initialView()), open as readonly NodeId[]), node as NodeId);

const textOf = (groups: readonly ConnectionGroup[]): readonly string[] =>
  groups.map(({ heading, connections }) => `${heading.en}: ${connections.map(({ other }) => other).join(", ")}`);

/** Presses keys one after the other and lists where each leads. */
function pressed(groups: readonly ConnectionGroup[], keys: readonly NavigationKey[]): readonly string[] {
  let cursor: EdgeId | undefined;
  return keys.map((key) => {
    const move = moveFromNode(groups, cursor, key);
    if (move?.kind === "clear-cursor") cursor = undefined;
    if (move?.kind !== "move-cursor") return move?.kind === "select" ? `select ${move.target.id}` : (move?.kind ?? "-");
    cursor = move.target.id as EdgeId;
    return move.target.id.split("~").at(-1) ?? "";
  });
}

const village = tiny({
  claims: [
    { from: "ada", relation: "warns-of", to: "rain" },
    { from: "ada", relation: "proposes", to: "roof" },
    { from: "ada", relation: "proposes", to: "gutter" },
    { from: "roof", relation: "mitigates", to: "rain" },
    { from: "ben", relation: "warns-of", to: "rain", standing: "reported", speaker: "ada" },
  ],
});

describe("the connections of a node", () => {
  test("its own claims come first, in programme order", () => {
    expect(textOf(connections(village, "ada"))).toEqual(["proposes: roof, gutter", "warns of: rain"]);
  });

  test("incoming edges have the inverse verbs", () => {
    expect(textOf(connections(village, "rain"))).toEqual(["warnings from: ada, ben", "mitigated by: roof"]);
  });

  test("every rendered edge of every node is reached exactly once from either end", () => {
    for (const open of [[], ["malicious-use"]]) {
      const drawn = collapseFamilies(forum, visibleGraph(forum, initialView()), open as unknown as readonly NodeId[]);
      for (const node of drawn.nodes) {
        const expected = [...drawn.edges.values()].filter(({ from, to }) => from === node || to === node).map(({ id }) => id);
        const reached = connectionsOf(forum, drawn, node).flatMap(({ connections }) => connections.map(({ edge }) => edge.id));
        expect(reached.sort(), node).toEqual(expected.sort());
      }
    }
  });
});

describe("the keys", () => {
  const groups = connections(village, "ada");

  test("right and left cycle through the neighbours of one relation, down and up through the relations", () => {
    expect(pressed(groups, ["ArrowRight", "ArrowRight", "ArrowRight"])).toEqual(["roof", "gutter", "roof"]);
    expect(pressed(groups, ["ArrowLeft", "ArrowLeft", "ArrowLeft"])).toEqual(["gutter", "roof", "gutter"]);
    expect(pressed(groups, ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown"])).toEqual(["roof", "gutter", "rain", "roof"]);
    expect(pressed(groups, ["ArrowUp", "ArrowUp"])).toEqual(["rain", "roof"]);
  });

  test("Enter goes to the cursor's node, and reads the selected node where there is no cursor", () => {
    expect(pressed(groups, ["Enter", "ArrowRight", "ArrowRight", "Enter"])).toEqual(["read", "roof", "gutter", "select gutter"]);
  });

  test("Escape clears the cursor, and does nothing without one", () => {
    expect(pressed(groups, ["Escape", "ArrowRight", "Escape", "Enter"])).toEqual(["-", "roof", "clear-cursor", "read"]);
  });

  test("a node without edges has no connections, and Backspace still goes back", () => {
    expect(pressed([], ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Backspace"])).toEqual(["-", "-", "-", "-", "back"]);
  });

  test("an edge that is no longer rendered cannot have the cursor", () => {
    expect(findConnection(groups, "ada~warns-of~hail" as EdgeId)).toBeUndefined();
    expect(moveFromNode(groups, "ada~warns-of~hail" as EdgeId, "ArrowRight")).toMatchObject({
      kind: "move-cursor",
      target: { id: "ada~proposes~roof" },
    });
  });
});

describe("a selected edge", () => {
  const parallel = tiny({
    claims: [
      { from: "ada", relation: "proposes", to: "roof" },
      { from: "ada", relation: "disputes", to: "roof" },
      { from: "ada", relation: "proposes", to: "gutter" },
    ],
  });
  const rendered = collapseFamilies(parallel, visibleGraph(parallel, initialView()), []);

  /** Presses keys one after the other at an edge and lists where each leads. */
  function pressedAtEdge(id: string, keys: readonly NavigationKey[]): readonly string[] {
    const edge = findRenderedEdge(parallel, id, []);
    if (!edge) throw new Error(`No edge ${id}.`);
    const groups = connectionsBetween(parallel, rendered, edge);
    let cursor: CursorTarget | undefined;
    return keys.map((key) => {
      const move = moveFromEdge(edge, groups, cursor, key);
      if (move?.kind === "clear-cursor") cursor = undefined;
      if (move?.kind === "select") return `select ${move.target.id}`;
      if (move?.kind !== "move-cursor") return move?.kind ?? "-";
      cursor = move.target;
      expect(isAtEdge(edge, groups, cursor)).toBe(true);
      return cursor.id;
    });
  }

  test("left moves to the edge's source, right to its target, and Enter goes there", () => {
    expect(pressedAtEdge("ada~proposes~roof", ["ArrowLeft", "ArrowRight", "ArrowRight", "Enter"])).toEqual([
      "ada",
      "roof",
      "roof",
      "select roof",
    ]);
  });

  test("up and down cycle through the parallel edges, and Enter selects another", () => {
    expect(pressedAtEdge("ada~proposes~roof", ["ArrowDown", "Enter", "ArrowDown", "Enter"])).toEqual([
      "ada~disputes~roof",
      "select ada~disputes~roof",
      "ada~proposes~roof",
      "read",
    ]);
    expect(pressedAtEdge("ada~disputes~roof", ["ArrowUp"])).toEqual(["ada~proposes~roof"]);
    expect(pressedAtEdge("ada~proposes~gutter", ["ArrowDown"])).toEqual(["ada~proposes~gutter"]);
  });

  test("Escape clears the cursor and does nothing without one; Backspace always goes back", () => {
    expect(pressedAtEdge("ada~proposes~roof", ["Escape", "ArrowLeft", "Escape", "Enter", "Backspace"])).toEqual([
      "-",
      "ada",
      "clear-cursor",
      "read",
      "back",
    ]);
  });

  test("an edge hidden by the filters still has its ends", () => {
    const edge = findRenderedEdge(parallel, "ada~proposes~roof", []);
    if (!edge) throw new Error("The edge is there.");
    const groups = connectionsBetween(parallel, { edges: new Map() }, edge);
    expect(moveFromEdge(edge, groups, undefined, "ArrowRight")).toEqual({ kind: "move-cursor", target: { kind: "node", id: "roof" } });
    expect(moveFromEdge(edge, groups, undefined, "ArrowDown")).toBeUndefined();
    expect(isAtEdge(edge, groups, { kind: "edge", id: edge.id as EdgeId })).toBe(false);
  });
});
