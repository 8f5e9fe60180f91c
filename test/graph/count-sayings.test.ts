import { expect, test } from "vitest";
import { sayingsOf } from "../../src/graph/count-sayings.ts";
import { map as en } from "../../src/language/en/map.ts";
import { map as zh } from "../../src/language/zh/map.ts";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "./tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "proposes", to: "pause" },
    { from: "ada", relation: "proposes", to: "audit" },
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ben", relation: "warns-of", to: "spill" },
    { from: "ada", relation: "affiliated-with", to: "house-of-tests" },
  ],
});
const sayings = (...ids: string[]) => sayingsOf(graph, graph.edges, new Set(ids as NodeId[]));

test("a sentence counts what somebody says, and leaves out where they work", () => {
  expect(en.sayings(sayings("ada"))).toBe("proposes 2, warns of 1");
  expect(zh.sayings(sayings("ada"))).toBe("提出2项，警示1项");
});

test("a sentence counts who says something of a thing, members of a collapsed family included", () => {
  expect(en.sayings(sayings("spill"))).toBe("warnings from 2 people");
  expect(en.sayings(sayings("pause", "audit"))).toBe("proposed by 1 person");
});

test("of what nobody speaks, it counts the connections", () => expect(en.sayings(sayings("house-of-tests"))).toBe("1 connection"));
