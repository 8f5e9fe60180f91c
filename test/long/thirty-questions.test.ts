/** The questions that `npm test` does not ask: with the mouse in English, and by keyboard in Chinese. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectQuiet, useBrowser, type Visit } from "../page/open.ts";
import { keyboardReader, mouseReader, selectListed, small } from "../page/reader-steps.ts";
import { othersThanOneIn } from "../page/shares.ts";
import { listedQuestions } from "../thirty-questions.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";

const { visit } = useBrowser();
let visited: Visit;
afterAll(async () => {
  expectQuiet(visited);
  await visited.close();
});

describe("with the mouse", () => {
  let reader: ReturnType<typeof mouseReader>;
  beforeAll(async () => {
    visited = await visit({ hash: "lang=en", ...small });
    reader = mouseReader(visited.page);
  });

  test.each(othersThanOneIn(8, askedInWords, 1))("$number: $en", async (question) => {
    await reader.begin();
    await reader.ask(question.en);
    await visited.page.getByRole("heading", { name: question.en }).waitFor();
    await expect.poll(reader.claims).toEqual(question.claims);
  });
});

describe("by links, with the mouse", () => {
  let reader: ReturnType<typeof mouseReader>;
  beforeAll(async () => {
    visited = await visit({ hash: "lang=en", ...small });
    reader = mouseReader(visited.page);
  });

  test.each(othersThanOneIn(4, listedQuestions, 1))("$number: $en", (question) => selectListed(visited.page, reader, question));
});

describe("by keyboard", () => {
  let keys: ReturnType<typeof keyboardReader>;
  beforeAll(async () => {
    visited = await visit({ locale: "zh-CN", ...small });
    keys = keyboardReader(visited.page);
  });

  test.each(othersThanOneIn(8, askedInWords))("$number: $zh", async (question) => {
    await keys.begin();
    await keys.ask(question.zh);
    await visited.page.getByRole("heading", { name: question.zh }).waitFor();
    await expect.poll(keys.statements).toEqual(keys.expected(question.claims));
  });

  test.each(othersThanOneIn(4, listedQuestions))("$number: $zh", async (question) => {
    await keys.begin();
    await keys.select(question);
    await keys.main().getByRole("heading", { name: question.zh, level: 2 }).waitFor();
    await expect.poll(keys.statements).toEqual(keys.expected(question.claims));
  });
});
