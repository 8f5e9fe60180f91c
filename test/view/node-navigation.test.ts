import { describe, expect, test } from "vitest";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../../src/model/built.ts";
import { collapseFamilies } from "../../src/view/collapse.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { placeOn, type WalkGroup, type WalkKey, walked, walkFrom } from "../../src/view/node-navigation.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const ways = (graph: ConceptGraph, at: string, open: readonly string[] = []): readonly WalkGroup[] =>
  walkFrom(graph, collapseFamilies(graph, filterGraph(graph, initialHidden), open as readonly NodeId[]), at as NodeId);

const told = (groups: readonly WalkGroup[]): readonly string[] =>
  groups.map(({ heading, steps }) => `${heading.en}: ${steps.map(({ other }) => other).join(", ")}`);

/** Presses some keys one after the other, and tells where each of them leads. */
function pressed(groups: readonly WalkGroup[], keys: readonly WalkKey[]): readonly string[] {
  let stop: EdgeId | undefined;
  return keys.map((key) => {
    const move = walked(groups, stop, key);
    if (move?.kind === "unpoint") stop = undefined;
    if (move?.kind !== "point") return move?.kind === "go" ? `go ${move.to.id}` : (move?.kind ?? "-");
    stop = move.at.id as EdgeId;
    return move.at.id.split("~").at(-1) ?? "";
  });
}

const house = tiny({
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
    expect(told(ways(house, "ada"))).toEqual(["proposes: roof, gutter", "warns of: rain"]);
  });

  test("incoming edges have the inverse verbs", () => {
    expect(told(ways(house, "rain"))).toEqual(["warnings from: ada, ben", "mitigated by: roof"]);
  });

  test("every rendered edge of every node is reached exactly once from either end", () => {
    for (const open of [[], ["malicious-use"]]) {
      const drawn = collapseFamilies(forum, filterGraph(forum, initialHidden), open as unknown as readonly NodeId[]);
      for (const node of drawn.nodes) {
        const own = [...drawn.edges.values()].filter(({ from, to }) => from === node || to === node).map(({ id }) => id);
        const walkedTo = walkFrom(forum, drawn, node).flatMap(({ steps }) => steps.map(({ edge }) => edge.id));
        expect(walkedTo.sort(), node).toEqual(own.sort());
      }
    }
  });
});

describe("the keys", () => {
  const groups = ways(house, "ada");

  test("right and left cycle through the neighbours of one relation, down and up through the relations", () => {
    expect(pressed(groups, ["ArrowRight", "ArrowRight", "ArrowRight"])).toEqual(["roof", "gutter", "roof"]);
    expect(pressed(groups, ["ArrowLeft", "ArrowLeft", "ArrowLeft"])).toEqual(["gutter", "roof", "gutter"]);
    expect(pressed(groups, ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown"])).toEqual(["roof", "gutter", "rain", "roof"]);
    expect(pressed(groups, ["ArrowUp", "ArrowUp"])).toEqual(["rain", "roof"]);
  });

  test("Enter goes to the cursor's node, and reads the selected node where there is no cursor", () => {
    expect(pressed(groups, ["Enter", "ArrowRight", "ArrowRight", "Enter"])).toEqual(["read", "roof", "gutter", "go gutter"]);
  });

  test("Escape clears the cursor, and does nothing without one", () => {
    expect(pressed(groups, ["Escape", "ArrowRight", "Escape", "Enter"])).toEqual(["-", "roof", "unpoint", "read"]);
  });

  test("a node without edges has no connections, and Backspace still goes back", () => {
    expect(pressed([], ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Backspace"])).toEqual(["-", "-", "-", "-", "back"]);
  });

  test("an edge that is no longer rendered cannot have the cursor", () => {
    expect(placeOn(groups, "ada~warns-of~hail" as EdgeId)).toBeUndefined();
    expect(walked(groups, "ada~warns-of~hail" as EdgeId, "ArrowRight")).toMatchObject({ kind: "point", at: { id: "ada~proposes~roof" } });
  });
});
