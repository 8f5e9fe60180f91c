import { expect, test } from "vitest";
import { claimsGrouped } from "../../src/graph/claims-by-relation.ts";
import { sayingsOf } from "../../src/graph/count-sayings.ts";
import { map as en } from "../../src/language/en/map.ts";
import { map as zh } from "../../src/language/zh/map.ts";
import type { NodeId } from "../../src/model/built.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { initialView } from "../../src/view/update.ts";
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

const lines = tiny({
  nodes: [{ id: "paper", type: "document" }],
  claims: [
    { from: "paper", relation: "draws", to: "no-spill", standing: "reported" },
    { from: "ada", relation: "draws", to: "no-spill" },
    { from: "ben", relation: "draws", to: "no-fire" },
  ],
});
const linesOf = (id: string) => sayingsOf(lines, lines.edges, new Set([id as NodeId]));

test("who speaks for a red line of a document is not said to draw it", () => {
  expect([en.sayings(linesOf("ada")), zh.sayings(linesOf("ada"))]).toEqual(["speaks for 1 red line", "重申1条红线"]);
  expect(en.sayings(linesOf("ben"))).toBe("draws 1 red line");
  expect(en.sayings(linesOf("no-spill"))).toBe("red line drawn by 1 document, red line spoken for by 1 person");
});

test("the map writes so on the line of whoever speaks for a red line, in the colour of red lines, and the details list it so", () => {
  const { edges } = pictureOf(lines, { ...initialView("en"), selection: { kind: "node", id: "no-spill" as NodeId } });
  const drawn = new Map(edges.map(({ from, reads, line }) => [from as string, [reads, line]]));
  expect(drawn.get("ada")).toEqual(["speaks for the red line", "prohibition"]);
  expect(drawn.get("paper")).toEqual(["draws the red line", "prohibition"]);
  const headings = (id: string) => claimsGrouped(lines, id as NodeId).map(({ heading }) => heading.en);
  expect(headings("no-spill")).toEqual(["red line drawn by", "red line spoken for by"]);
  expect(headings("ada")).toEqual(["speaks for the red line"]);
});
