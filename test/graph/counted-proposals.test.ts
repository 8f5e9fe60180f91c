/** The numbers of proposals: each says what it counts, and they add up. */
import { expect, test } from "vitest";
import { aimlessProposals, commonGround } from "../../src/graph/compare/gaps.ts";
import { buildMatrix } from "../../src/graph/matrix/build-matrix.ts";
import { findQuestion } from "../../src/graph/named-questions.ts";
import { questions as en } from "../../src/language/en/questions.ts";
import { questions as zh } from "../../src/language/zh/questions.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

const factsOf = (graph: typeof forum) => {
  const facts = findQuestion("who-proposed-what")?.answer(graph).facts;
  if (facts?.kind !== "who-proposed-what") throw new Error("no facts");
  return facts;
};

test("the sentence says how many more are made for an institution, or only reported or inferred", () => {
  const graph = tiny({
    claims: [
      { from: "ada", relation: "proposes", to: "pause" },
      { from: "ben", relation: "proposes", to: "bell", standing: "reported" },
      { from: "ben", relation: "proposes", to: "pause", standing: "reported" },
    ],
  });
  const facts = factsOf(graph);
  expect([facts.proposals, facts.others, facts.more]).toEqual([1, 0, 1]);
  expect(en.answer["who-proposed-what"](facts)).toMatch(/1 more proposal is only reported or inferred\.$/);
  expect(zh.answer["who-proposed-what"](facts)).toMatch(/另有1项仅见于转述或推断。$/);
});

test("of the forum, all proposals that somebody makes are counted once", () => {
  const { proposals, others, more } = factsOf(forum);
  const made = forum.claims.filter(({ relation, standing }) => relation === "proposes" && standing !== "external");
  expect(proposals + others + more).toBe(new Set(made.map(({ to }) => to)).size);
});

test("common ground and gaps say how many of their proposals are those of the question", () => {
  const { proposals, others } = factsOf(forum);
  const { total, relations } = commonGround(forum, "proposal");
  expect(relations.find(({ relation }) => relation === "proposes")?.number).toBe(proposals);
  expect(relations.reduce((sum, { number }) => sum + number, 0)).toBe(total);
  const gap = aimlessProposals(forum);
  expect([gap.byPeople, gap.total]).toEqual([proposals, proposals + others]);
});

test("the total of the table is made up of its relations", () => {
  const { total, rows, relations } = buildMatrix(forum, {
    rows: "person",
    columns: "proposal",
    order: "programme",
    isExpanded: () => false,
    passes: ({ standing }) => standing !== "external",
    language: "en",
  });
  expect(relations.length).toBeGreaterThan(1);
  expect(relations.reduce((sum, { claims }) => sum + claims, 0)).toBe(total);
  for (const relation of relations) expect(relation.rows).toBeLessThanOrEqual(rows.length);
});
