/** A page whose texts a browser has translated: it puts them into elements of its own. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** Wraps every text as the translator of a browser does. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data, parentElement }) => data.trim() !== "" && !parentElement?.closest("script, style"))) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    }
  });

const linesOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator("main").innerText()).split("\n").flatMap((line) => line.trim() || []);

test("a translated page never shows one person's words under another's name, and changes its language and its counts", async () => {
  const visited = await visit({ hash: "node=gao-wen&lang=en" });
  const fresh = await visit({ hash: "node=wei-kai&lang=zh", locale: "zh-CN" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await translate(page);
  await page.getByRole("combobox").fill("Wei Kai");
  await page.getByRole("combobox").press("Enter");
  await expect.poll(() => page.locator("#details-name").innerText()).toBe("Wei Kai");
  expect((await linesOf(page)).join("\n")).not.toContain("Gao Wen");
  await translate(page);
  await page.getByRole("button", { name: "中文" }).click();
  await expect.poll(() => page.locator("#details-name").innerText()).toBe("魏凯");
  await page.locator("main .claim").first().waitFor();
  await expect.poll(async () => (await linesOf(page)).slice(0, 30)).toEqual((await linesOf(fresh.page)).slice(0, 30));
  await expect
    .poll(() => page.getByRole("navigation").first().innerText())
    .toBe(await fresh.page.getByRole("navigation").first().innerText());
  expectQuiet(visited);
  await visited.close();
  await fresh.close();
});
