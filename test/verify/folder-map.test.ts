/** The map of the folders in the architecture page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findMapFaults, sourceFolders } from "../../src/verify/folder-map.ts";

const table = {
  model: { modules: [], packages: [], packagesOfFile: { "schema.ts": ["zod"] }, isPure: true },
  graph: { modules: ["model"], packages: ["minisearch"], isPure: true },
};
const folders = ["src/graph", "src/graph/ask", "src/model"];
const page = `# Architecture
- \`src/model/\`: tables.
  May import: \`zod\` (in \`schema.ts\` only).
- \`src/graph/\`: the graph.
  May import: model, \`minisearch\`.
  - \`src/graph/ask/\`: questions.
    And answers.
`;

test("a map that names each folder and what it may import has no fault", () => {
  expect(findMapFaults(page, folders, table)).toEqual([]);
});

test("the page's map agrees with the folders and the table", () => {
  expect(sourceFolders()).toEqual(expect.arrayContaining(["src/cli.ts", "src/graph", "src/graph/ask", "src/panels/map"]));
  expect(findMapFaults(readFileSync("docs/architecture.md", "utf8"), sourceFolders())).toEqual([]);
});

test("a folder that the page does not name is reported", () => {
  const found = findMapFaults(page, [...folders, "src/graph/path"], table);
  expect(found).toEqual(["docs/architecture.md does not describe src/graph/path"]);
});

test("a folder that does not exist is reported", () => {
  const found = findMapFaults(page, ["src/graph", "src/model"], table);
  expect(found).toEqual(["docs/architecture.md describes src/graph/ask, which does not exist"]);
});

test("a folder without a row in the table is no module, and a row needs a folder", () => {
  const found = findMapFaults(page, ["src/graph", "src/graph/ask", "src/misc"], table);
  expect(found).toContain("src/misc is no module: add it to the table in src/verify/dependency-rules.ts");
  expect(found).toContain('the table in src/verify/dependency-rules.ts has a module "model", but there is no src/model');
});

test("a line about imports that is not as the table says is reported with what it should be", () => {
  const found = findMapFaults(page.replace("model, `minisearch`", "`minisearch`"), folders, table);
  expect(found).toEqual(['docs/architecture.md, src/graph: the second line should be "May import: model, `minisearch`."']);
});
