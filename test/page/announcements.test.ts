/** Changes of selection, tab and settings are announced to screen readers, each in one line. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** Waits until a live region has the wanted text. */
const expectAnnounced = (page: Page, wanted: string | RegExp) =>
  expect.poll(async () => (await page.getByRole("status").allTextContents()).join("\n")).toMatch(wanted);

test("a selected tab is announced with its size, and names the document", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  const views = page.getByRole("navigation", { name: "Views" });
  const announcements = [
    ["Who proposed what", /^People and [a-z ]+: \d+ rows, \d+ columns, [\d,]+ claims$/m],
    ["Table", /^\d+ of \d+ nodes$/m],
    ["Programme", /^Programme$/m],
    ["Outline", /^Outline$/m],
  ] as const;
  for (const [name, text] of announcements) {
    await views.getByRole("button", { name }).press("Enter");
    await expectAnnounced(page, text);
    expect(await page.title()).toBe(`Zeng Yi · ${name} · AI Safety Concept Graph`);
  }
  await views.getByRole("button", { name: "Map", exact: true }).press("Enter");
  await expectAnnounced(page, /^Map$/m);
  expect(await page.title()).toBe("Zeng Yi · AI Safety Concept Graph");
  expectQuiet(visited);
  await visited.close();
});

testLong("the matrix announces its new rows, columns and order", async () => {
  const visited = await visit({ hash: "view=board&lang=zh" });
  const { page } = visited;
  await page.getByRole("combobox", { name: "列", exact: true }).selectOption({ label: "红线" });
  await expectAnnounced(page, /^人物与红线对照表：\d+行，\d+列，\d+项主张$/m);
  await page.getByRole("combobox", { name: "排序" }).selectOption("name");
  await expectAnnounced(page, /^已按名称排序$/m);
  await page
    .getByRole("link", { name: /^曾毅 – .*划定红线/ })
    .first()
    .press("Enter");
  await expectAnnounced(page, /^曾毅 · .+，1项主张$/m);
  await visited.close();
});

testLong("the table announces how many rows are left and how they are sorted", async () => {
  const visited = await visit({ hash: "view=table&lang=en" });
  const { page } = visited;
  await page.getByRole("searchbox", { name: "Filter by text" }).fill("Zeng Yi");
  await expectAnnounced(page, /^\d{1,2} of \d+ nodes$/m);
  await page.getByRole("button", { name: /^Type/ }).press("Enter");
  await expectAnnounced(page, /^Sorted by Type, ascending$/m);
  await visited.close();
});

test("a question in words is announced with its interpretation, and then with its answer", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.keyboard.press("/");
  await page.keyboard.type("who warned of malicious use");
  await expectAnnounced(page, /^Understood as: .+: \d+ claims by \d+ (?:person|people|speakers?)(?: or institutions?)?\.$/m);
  await page.keyboard.press("Enter");
  await expectAnnounced(page, /^who warned of malicious use: .*\d+ claims/m);
  await visited.close();
});

test("on the map, a key without another target says so", async () => {
  const visited = await visit({ hash: "node=safety-budget-share&lang=en" });
  const { page } = visited;
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowDown");
  const kinds = Number(/type 1 of (\d+)/.exec((await page.getByRole("status").allTextContents()).join("\n"))?.[1]);
  for (let kind = 0; kind < kinds; kind++) {
    const status = (await page.getByRole("status").allTextContents()).join("\n");
    if (status.includes(", 1 of 1,")) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("ArrowRight");
  await expectAnnounced(page, "No other connection of this type.");
  await visited.close();
});

test("the map's accessible name counts what is rendered, not all there is", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const named = async (): Promise<number> =>
    Number(/(\d[\d,]*) nodes/.exec((await page.getByRole("application").getAttribute("aria-label")) ?? "")?.[1]);
  const before = await named();
  await page.getByRole("button", { name: /^People/ }).click();
  await expect.poll(named).toBeLessThan(before);
  await visited.close();
});
