/**
 * Questions as people type them, with the ids of all claims that answer them. They were written from the transcript and the data alone,
 * without knowing how questions are read; they are a sample, so a miss is corrected with its kind, and the sentence is left as it is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { claimsFor, isAnswered } from "../../src/graph/ask/answer-types.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { forum } from "../real-graph.ts";

interface TypedQuestion {
  readonly q: string;
  /** All claims that a careful reader accepts as an answer. */
  readonly right: readonly string[];
  /** Those of them that a reader would miss most. */
  readonly best: readonly string[];
}

const listed = <Item>(name: string): readonly Item[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8")) as readonly Item[];
const ask = askOf(forum);

test.each(["en", "zh"])("for at least 54 of 60 questions (%s) a right claim is among the first five shown", (language) => {
  const questions = listed<TypedQuestion>(`as-typed-${language}`);
  expect(questions).toHaveLength(60);
  for (const { q, right } of questions) for (const id of right) expect(forum.findClaim(id), `${q}: ${id}`).toBeDefined();
  const missed = questions.filter(({ q, right }) => {
    const shown = claimsFor(ask(q)).slice(0, 5);
    return !shown.some(({ id }) => right.includes(id));
  });
  expect(missed.length, missed.map(({ q }) => q).join("\n")).toBeLessThanOrEqual(6);
});

test("no question that has an answer is answered with nothing", () => {
  for (const language of ["en", "zh"])
    for (const { q } of listed<TypedQuestion>(`as-typed-${language}`)) {
      const asked = ask(q);
      expect(claimsFor(asked).length, q).toBeGreaterThan(0);
      // A reading without a claim is followed by the closest claims, and its sentence says only what was searched.
      if (isAnswered(asked) && asked.claims.length === 0) expect(asked.closest.length, q).toBeGreaterThan(0);
    }
});

interface KnownItem {
  readonly q: string;
  readonly right: readonly string[];
}

test("of 100 known items, at least 95 are found first", () => {
  const { find } = createSearch(forum);
  const items = listed<KnownItem>("known-items");
  expect(items).toHaveLength(100);
  const missed = items.filter(({ q, right }) => !right.includes(find(q).groups[0]?.hits[0]?.id ?? ""));
  expect(missed.length, missed.map(({ q }) => q).join("\n")).toBeLessThanOrEqual(5);
});
