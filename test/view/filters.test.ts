/** Types that wait: the map begins without them, a selection brings them along, and what is read has them all the time. */
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { nodeTypeIds, nodeTypes } from "../../src/model/node-types.ts";
import { legendOf } from "../../src/scene/legend-entries.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { requiredNodesOf } from "../../src/view/collapse.ts";
import { filterGraph, initialHidden, withoutWaiting } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "holds", to: "slow-is-safe" },
    { from: "ada", relation: "warns-of", to: "fire" },
    { from: "ben", relation: "holds", to: "fast-is-fun" },
  ],
});
const view = initialView("en");
const selected = (id: string) => update(view, { type: "select", selection: { kind: "node", id: id as NodeId } });
const drawnIn = (of: typeof view): readonly string[] => pictureOf(graph, of).nodes.map(({ id }) => id as string);

test("the first view has speakers, risks, red lines and proposals, and no concepts", () => {
  expect(nodeTypeIds.filter((type) => nodeTypes[type].appears === "at first")).toEqual([
    "person",
    "institution",
    "risk",
    "red-line",
    "proposal",
  ]);
  expect(drawnIn(view)).toContain("fire");
  expect(drawnIn(view)).not.toContain("slow-is-safe");
});

test("a person with opinions only is visible until a filter hides those opinions", () => {
  const emphasisIn = (of: typeof view) => pictureOf(graph, of).nodes.find(({ id }) => id === "ben")?.emphasis;
  const session = graph.claims.find(({ from }) => from === "ben")?.session ?? "";
  expect(emphasisIn(view)).toBe("plain");
  expect(legendOf(graph, view, filterGraph(graph, withoutWaiting(view.hidden))).find(({ id }) => id === "person")).toMatchObject({
    shown: 2,
    total: 2,
  });
  expect(emphasisIn(update(view, { type: "toggle", facet: "relations", id: "holds" }))).toBe("faded");
  expect(emphasisIn(update(view, { type: "toggle", facet: "sessions", id: session }))).toBe("faded");
  expect(emphasisIn(update(view, { type: "toggle", facet: "standings", id: "stated" }))).toBe("faded");
});

test("selecting a person reveals the concepts of that person only", () => {
  expect(drawnIn(selected("ada"))).toContain("slow-is-safe");
  expect(drawnIn(selected("ada"))).not.toContain("fast-is-fun");
});

test("a type shown with a selection is always visible once enabled, and waits again once disabled", () => {
  const on = update(view, { type: "toggle", facet: "types", id: "concept" });
  expect(drawnIn(on)).toEqual(expect.arrayContaining(["slow-is-safe", "fast-is-fun"]));
  expect(update(on, { type: "toggle", facet: "types", id: "concept" }).hidden).toEqual(initialHidden);
});

test("for every selected person, each readable claim is rendered, except those of types shown on request", () => {
  for (const { id } of forum.nodes.filter(({ type }) => type === "person")) {
    const focused = selected(id);
    const edges = filterGraph(forum, focused.hidden, requiredNodesOf(focused, forum)).edges;
    const readable = filterGraph(forum, withoutWaiting(focused.hidden)).edges;
    for (const edge of forum.edgesOf(id)) expect(edges.get(edge.id)?.claims, edge.id).toEqual(readable.get(edge.id)?.claims);
  }
});
