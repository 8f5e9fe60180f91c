import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The folders of all words: of the page and the commands, and of the tables. */
const folders = ["src/language/", "src/model/"];

/** The grammar by which Chinese and English that readers and curators write is understood. */
const grammar = new Set([
  "src/graph/ask/asked-people.ts",
  "src/graph/ask/question-forms.ts",
  "src/graph/ask/question-words.ts",
  "src/graph/ask/looks-like-question.ts",
  "src/graph/ask/retrieval-terms.ts",
  "src/graph/person-titles.ts",
  "src/graph/plain-numbers.ts",
  "src/curate/checks/names.ts",
  // Where Chinese text may be broken.
  "src/figure/layouts/common-han-pairs.ts",
  "src/figure/layouts/han-words.ts",
  "src/figure/layouts/line-breaks.ts",
  // The words that the glossary has retired, as patterns to look for.
  "src/verify/retired-words.ts",
]);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });

const paths = filesIn("src").filter((path) => !folders.some((folder) => path.startsWith(folder)) && !grammar.has(path));
const codeOf = (path: string): string => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");

test("no code outside language, model and the grammar of questions has Han characters in it", () => {
  const found = paths.flatMap((path) => [...codeOf(path).matchAll(/.*\p{Script=Han}.*/gu)].map(([line]) => `${path}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test("no code outside language, model and the grammar of questions has a text in both languages", () => {
  const bilingual = /\{\s*(?:en|zh):\s*(["'`])(?!\1)/g;
  const found = paths.flatMap((path) => [...codeOf(path).matchAll(bilingual)].map(({ index }) => `${path} at ${index}`));
  expect(found).toEqual([]);
});
