import { expect, test } from "vitest";
import { aboutWords } from "../../src/language/about.ts";
import { addressWords } from "../../src/language/addresses.ts";
import { collectionWords } from "../../src/language/collection.ts";
import { comparingWords } from "../../src/language/comparing.ts";
import { egoWords } from "../../src/language/ego.ts";
import { graphProblemWords } from "../../src/language/graph-problems.ts";
import { helpWords } from "../../src/language/help.ts";
import { pageWords } from "../../src/language/page.ts";
import { savingWords } from "../../src/language/save-dialog.ts";
import { tableWords } from "../../src/language/table.ts";
import { relations } from "../../src/model/relations.ts";

const han = /\p{Script=Han}/u;

/** Lines, names, a day, a number, a connection: each function of the dictionaries takes one of these. */
const samples = [
  [3],
  [{ type: "person", number: 3 }],
  ["3"],
  "2024-07-05",
  3,
  { isSelected: true, isFarther: true, left: ["A"], right: ["A"], hasElse: true },
  { setting: "SITE_URL", fault: "not-absolute", value: "a", suggestion: "b" },
  { type: "A", lines: ["a 1"], standing: "A", claims: 1 },
  {
    says: [{ verb: relations.draws, number: 2 }],
    isSaid: [{ verb: relations.proposes, speakers: [{ type: "person", number: 3 }] }],
    neighbours: 4,
  },
  { members: 3, spokenOf: 2 },
  { answered: { count: 2, total: 3 }, proposals: 4, risks: 5 },
  { names: [{ en: "A", zh: "甲" }], count: 3, total: 4, most: 2 },
  { rows: "person", number: 4, claims: 5, relations: [{ reads: "3", claims: 3, rows: 2 }] },
  { type: "A", shared: 2, total: 3, relations: [{ reads: "3", number: 3 }] },
  { counts: [["concept", 3]], depth: 2, isDrawn: false },
] as const;

function called(words: (...given: unknown[]) => unknown): string {
  for (const sample of samples)
    try {
      return String(words(...Array(4).fill(sample)));
    } catch {
      // The next sample may fit.
    }
  throw new Error(`No sample fits a function of the dictionary: ${words}`);
}

/** Every text of a dictionary with its path. */
function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, called(words as (...given: unknown[]) => unknown)]];
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

/** Samples of the other language, the other language's own name, and what is punctuation alone. */
const mixed = new Set([
  ...[".searchPlaceholder", ".language", ".matrixOf", ".sourceName", ".referenceDetails"],
  ...[".labelPrefix", ".bracketed", ".series", ".clauses", ".sentenceOf", ".cutOff"],
]);

const dictionaries = [
  [aboutWords.zh, aboutWords.en],
  [collectionWords.zh, collectionWords.en],
  [graphProblemWords.zh, graphProblemWords.en],
  [helpWords.zh, helpWords.en],
  [savingWords.zh, savingWords.en],
  [pageWords.zh, pageWords.en],
  [egoWords.zh, egoWords.en],
  [addressWords.zh, addressWords.en],
  [comparingWords.zh, comparingWords.en],
  [tableWords.zh, tableWords.en],
] as const;

test.each(dictionaries)("both dictionaries have the same texts", (chinese, english) => {
  expect(textsOf(chinese).map(([path]) => path)).toEqual(textsOf(english).map(([path]) => path));
});

test.each(dictionaries)("every Chinese text has Han characters in it, and no English one has", (chinese, english) => {
  for (const [path, text] of textsOf(chinese)) if (!mixed.has(path) && text !== "") expect(text, path).toMatch(han);
  for (const [path, text] of textsOf(english)) if (!mixed.has(path)) expect(text, path).not.toMatch(han);
});
