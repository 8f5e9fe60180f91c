import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { mapGraph } from "../../src/curate/map-data.ts";
import { serialise } from "../../src/curate/serialise.ts";
import { packGraph, packMap } from "../../src/graph/map-file.ts";
import { isSameBuild, readBuilt } from "../../src/graph/read-built.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { tinyBuilt } from "./tiny.ts";

const built = tinyBuilt({ claims: [{ from: "ada", relation: "warns-of", to: "spill" }] });
const text = JSON.stringify(built);

test("a built graph is read as it was written", () => {
  expect(readBuilt(text)).toEqual(built);
  for (const graph of [forum.built, mapGraph(forum.built, "en")]) expect(readBuilt(serialise(graph))).toEqual(JSON.parse(serialise(graph)));
});

test("the map's file gives the same graph, in fewer bytes", () => {
  const map = mapGraph(forum.built, "en");
  const written = JSON.stringify(packMap(map));
  expect(readBuilt(written)).toEqual(JSON.parse(serialise(map)));
  expect(gzipSync(written).length).toBeLessThan(0.7 * gzipSync(serialise(map)).length);
});

test("the whole graph by columns is the same graph, in fewer bytes", () => {
  const written = JSON.stringify(packGraph(forum.built));
  expect(readBuilt(written)).toEqual(JSON.parse(serialise(forum.built)));
  expect(gzipSync(written).length).toBeLessThan(0.95 * gzipSync(serialise(forum.built)).length);
});

test.each([
  ["", "not-json"],
  ["<!doctype html><title>Not here</title>", "not-json"],
  [text.slice(0, -1), "not-json"],
  ["null", "other-format"],
  ["3", "other-format"],
  ["[]", "other-format"],
  ["{}", "other-format"],
  [text.replace("ai-safety-concept-graph/1", "another-graph/1"), "other-format"],
  [text.replace("ai-safety-concept-graph/1", "ai-safety-concept-graph"), "other-format"],
  [text.replace("ai-safety-concept-graph/1", "ai-safety-concept-graph/0"), "other-format"],
  [text.replace("ai-safety-concept-graph/1", "ai-safety-concept-graph/2"), "newer-version"],
  [text.replace("ai-safety-concept-graph/1", "ai-safety-concept-graph/10"), "newer-version"],
  [text.replace('"claims":', '"claim":'), "other-format"],
])("%.50s is no graph: %s", (wrong, problem) => expect(readBuilt(wrong)).toBe(problem));

test("a map goes with the graph that it was made from, and with no other", () => {
  const map = mapGraph(built, "en");
  expect(isSameBuild(map, built)).toBe(true);
  const [claim] = built.claims as readonly [BuiltGraph["claims"][0]];
  const others: readonly BuiltGraph[] = [
    tinyBuilt({ claims: [{ from: "ben", relation: "warns-of", to: "spill" }] }),
    { ...built, claims: [] },
    { ...built, claims: [{ ...claim, relation: "disputes" }] },
    { ...built, nodes: built.nodes.slice(1) },
  ];
  for (const other of others) expect(isSameBuild(map, other)).toBe(false);
});
