/** The page's words are put together from topics: a word of one must not take the place of another's. */
import { expect, test } from "vitest";
import { claims } from "../../src/language/en/claims.ts";
import { legend } from "../../src/language/en/legend.ts";
import { map } from "../../src/language/en/map.ts";
import { page } from "../../src/language/en/page.ts";
import { punctuation } from "../../src/language/en/punctuation.ts";
import { search } from "../../src/language/en/search.ts";
import { shell } from "../../src/language/en/shell.ts";
import { sidebar } from "../../src/language/en/sidebar.ts";
import { speakers } from "../../src/language/en/speakers.ts";

test("no two topics have a word of the same name", () => {
  const names = [punctuation, shell, search, sidebar, map, legend, claims, speakers].flatMap((topic) => Object.keys(topic));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect([...names, "namedQuestions"].sort()).toEqual(Object.keys(page).sort());
});
