import { expect, test } from "vitest";
import { files, makeDataset } from "./made-dataset.ts";

test("a valid data set has no problem when it is checked with its transcript", () => {
  const loaded = makeDataset().checkWithTranscript();
  expect(loaded.problems).toEqual([]);
  expect(loaded.locators).toEqual({ verified: 4, listed: 0, skipped: 0 });
  expect(loaded.graph?.claims.map((claim) => claim.id)).toContain("ada-02");
});

test("all problems are reported at once, in the order of files and lines", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "to: pause", "to: pauze");
  dataset.edit(files.claims, "relation: warns-of", "relation: warn-of");
  dataset.edit(files.people, "formerIds", "formerNames");
  dataset.write("graph-data/nodes/method.yaml", "");
  const { problems, graph } = dataset.checkWithTranscript();
  expect(problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
    "graph-data/claims/01-ada.yaml:20 node-unknown",
    "graph-data/claims/01-ada.yaml:29 relation-unknown",
    "graph-data/nodes/method.yaml:1 file-empty",
    "graph-data/nodes/person.yaml:8 key-unknown",
  ]);
  expect(graph).toBeUndefined();
});

test("a problem has a location, a severity, and a message in both languages", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "relation: warns-of", "relation: warn-of");
  expect(dataset.checkWithTranscript().problems).toEqual([
    {
      code: "relation-unknown",
      severity: "error",
      file: files.claims,
      line: 29,
      column: 19,
      message: {
        en: "Unknown relation “warn-of”. Did you mean “warns-of”?",
        zh: "没有“warn-of”这种关系。是否应为“warns-of”？",
      },
    },
  ]);
});
