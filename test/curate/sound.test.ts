import { expect, test } from "vitest";
import { files, makeForum } from "./made-dataset.ts";

test("a sound forum has no problem when it is checked with its transcript", () => {
  const loaded = makeForum().checkWithTranscript();
  expect(loaded.problems).toEqual([]);
  expect(loaded.locators).toEqual({ verified: 4, listed: 0, skipped: 0 });
  expect(loaded.graph?.claims.map((claim) => claim.id)).toContain("ada-02");
});

test("all problems are told at once, in the order of files and lines", () => {
  const forum = makeForum();
  forum.edit(files.claims, "to: pause", "to: pauze");
  forum.edit(files.claims, "relation: warns-of", "relation: warn-of");
  forum.edit(files.people, "formerIds", "formerNames");
  forum.write("graph-data/nodes/method.yaml", "");
  const { problems, graph } = forum.checkWithTranscript();
  expect(problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
    "graph-data/claims/01-ada.yaml:20 node-unknown",
    "graph-data/claims/01-ada.yaml:29 relation-unknown",
    "graph-data/nodes/method.yaml:1 file-empty",
    "graph-data/nodes/person.yaml:8 key-unknown",
  ]);
  expect(graph).toBeUndefined();
});

test("a problem says its place, its severity, and what would be right in both languages", () => {
  const forum = makeForum();
  forum.edit(files.claims, "relation: warns-of", "relation: warn-of");
  expect(forum.checkWithTranscript().problems).toEqual([
    {
      code: "relation-unknown",
      severity: "error",
      file: files.claims,
      line: 29,
      column: 19,
      message: {
        en: "Unknown relation “warn-of”. Did you mean “warns-of”?",
        zh: "没有“warn-of”这种关系。是否想写“warns-of”？",
      },
    },
  ]);
});
