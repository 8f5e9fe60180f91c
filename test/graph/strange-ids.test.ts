import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "./tiny.ts";

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a node called %s is a node like any other", (id) => {
  const claims = [
    { from: id, relation: "proposes", to: "lights-off" },
    { from: "ada", relation: "responds-to", to: id },
  ] as const;
  const graph = tiny({ claims });
  expect([...graph.neighboursOf(id as NodeId)].sort()).toEqual(["ada", "lights-off"]);
  expect(graph.edgesOf("ada" as NodeId).map((edge) => edge.id)).toEqual([`ada~responds-to~${id}`]);
  expect(graph.claimsOf(id as NodeId)).toHaveLength(2);
});

test("no node changes other objects", () => {
  tiny({ claims: [{ from: "__proto__", relation: "responds-to", to: "constructor" }] });
  const found: string[] = [];
  for (const name in {}) found.push(name);
  expect(found).toEqual([]);
});
