import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemaFiles } from "../../src/commands/write-schema.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { relationIds, relations } from "../../src/model/relations.ts";
import { jsonSchemas, keysAt, schemas } from "../../src/model/schema.ts";
import { hasHan, lengthOf, widthOf } from "../../src/model/width.ts";

test.each([...schemaFiles()])("%s is as `npm run schema` writes it", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("an editor completes every type, and every relation that is written by hand", () => {
  const { nodes, claims } = jsonSchemas();
  expect(nodes).toMatchObject({ properties: { type: { enum: nodeTypeIds } } });
  const relation = (claims as { properties: { claims: { items: { properties: { relation: { enum: string[] } } } } } }).properties.claims
    .items.properties.relation;
  expect(relation.enum).toEqual(relationIds.filter((id) => !("compiled" in relations[id])));
});

test("an editor marks a field that the type or the relation does not have", () => {
  const { nodes, claims } = jsonSchemas();
  expect(JSON.stringify(nodes.allOf)).toContain('"country":false');
  expect(JSON.stringify(claims)).toContain('"addressees":false');
});

test("the keys that are allowed at a path are known", () => {
  expect(keysAt(schemas.claims, ["turns", 0, "claims", 2, "locators", 0])).toEqual(["line", "phrase"]);
  expect(keysAt(schemas.source, ["sessions", 0, "turns", 0, "at"])).toEqual(["line", "phrase"]);
  expect(keysAt(schemas.source, ["sha256"])).toEqual([]);
});

test("a phrase of 20 characters outside the basic plane is 20 characters long", () => {
  const phrase = "𠮷".repeat(20);
  const file = (text: string) => ({
    source: "house",
    session: "talk",
    claims: [
      {
        id: "ada-01",
        from: "ada",
        relation: "warns-of",
        to: "risk",
        standing: "stated",
        statement: { en: "A.", zh: "一。" },
        locators: [{ line: 1, phrase: text }],
      },
    ],
  });
  expect(schemas.claims.safeParse(file(phrase)).success).toBe(true);
  expect(schemas.claims.safeParse(file(`${phrase}𠮷`)).success).toBe(false);
});

test("a Han character is two wide, and a Latin one is one wide", () => {
  expect(widthOf("红线 AI，")).toBe(9);
  expect(lengthOf("红线 AI，")).toBe(6);
  expect([hasHan("red line"), hasHan("、。"), hasHan("红")]).toEqual([false, false, true]);
});
