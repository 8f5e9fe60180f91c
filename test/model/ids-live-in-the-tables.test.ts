import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { relationIds } from "../../src/model/relations.ts";

/** The tables, and the named queries of the first view. */
const mayName = new Set([
  "src/model/node-types.ts",
  "src/model/relations.ts",
  "src/model/words-in-questions.ts",
  "src/model/attitudes.ts",
  "src/model/matrix-types.ts",
  "src/graph/named-questions.ts",
  "src/graph/compare/gaps.ts",
]);

/** Ids that are also names of fields in the code. */
const alsoFields = new Set(["session", "category", "document", "person"]);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });

test("no type or relation is named in src outside the tables and the named queries", () => {
  const ids = [...nodeTypeIds, ...relationIds].filter((id) => !alsoFields.has(id));
  const quoted = new RegExp(`["'\`](?:${ids.join("|")})["'\`](?!\\s*:)`, "g");
  const found = filesIn("src")
    .filter((path) => !mayName.has(path))
    .flatMap((path) => {
      const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return [...code.matchAll(quoted)].map(([text]) => `${path}: ${text}`);
    });
  expect(found).toEqual([]);
});
