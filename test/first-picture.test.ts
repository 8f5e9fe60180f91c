import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { firstPicture } from "../src/first-picture/first-picture.ts";
import { firstQuestions } from "../src/graph/named-questions.ts";
import { questionAnswer } from "../src/language/questions.ts";
import { pictureOf } from "../src/scene/picture.ts";
import { initialView } from "../src/view/update.ts";
import { forum } from "./real-graph.ts";

const { html, css } = firstPicture(forum);
const page = new DOMParser({ onError: (level, message) => expect.fail(`${level}: ${message}`) }).parseFromString(
  `<body>${html}</body>`,
  "text/xml",
);
const textOf = (name: string, language: string): string =>
  [...page.getElementsByTagName(name)]
    .filter((element) => element.getAttribute("lang") === language)
    .map(({ textContent }) => textContent)
    .join("\n");

test.each([
  ["en", "en"],
  ["zh", "zh-Hans"],
] as const)("the still picture names every node of the first view, and answers the first questions (%s)", (language, lang) => {
  const names = textOf("g", lang);
  for (const { label } of pictureOf(forum, initialView(language)).nodes) expect(names).toContain(label);
  const words = textOf("article", lang);
  for (const question of firstQuestions) expect(words).toContain(questionAnswer(question.answer(forum).facts)[language]);
});

test("the still picture says that the transcript is not included, unless the site publishes it", () => {
  const phrase = "The transcript itself is not included.";
  expect(textOf("article", "en")).toContain(phrase);
  expect(firstPicture(forum, true).html).not.toContain(phrase);
});

test("the still picture has no colour of its own, no style and no id twice", () => {
  expect(html).not.toMatch(/#[0-9a-f]{6}\b/);
  expect(html).not.toMatch(/ style=|<style/);
  const used = new Set([...html.matchAll(/var\((--first-\d+)\)/g)].map(([, name]) => name));
  expect(used.size).toBeGreaterThan(8);
  for (const name of used) expect(css.split(`${name}:`).length - 1, "light, dark by the system, dark by choice").toBe(3);
});
