/** The questions that `npm test` does not ask by keyboard in Chinese. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectQuiet, useBrowser, type Visit } from "../page/open.ts";
import { keyboardReader, small } from "../page/reader-steps.ts";
import { twoInThree } from "../page/shares.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";

const { visit } = useBrowser();

let visited: Visit;
let keys: ReturnType<typeof keyboardReader>;
beforeAll(async () => {
  visited = await visit({ locale: "zh-CN", ...small });
  keys = keyboardReader(visited.page);
});
afterAll(async () => {
  expectQuiet(visited);
  await visited.close();
});

test.each(twoInThree(askedInWords))("$number: $zh", async (question) => {
  await keys.begin();
  await keys.ask(question.zh);
  await visited.page.getByRole("heading", { name: question.zh }).waitFor();
  await expect.poll(keys.statements).toEqual(keys.expected(question.claims));
});
