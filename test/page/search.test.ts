import { expect, test } from "vitest";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

test("by keyboard alone, slash, a mis-transcribed name and Enter open the details", async () => {
  const visited = await visit();
  await visited.page.keyboard.press("/");
  await visited.page.keyboard.type("邵信");
  const options = visited.page.getByRole("option");
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  expect(await options.first().textContent()).toContain("Shao Jing");
  expect(await options.first().textContent()).toContain("邵信");
  await visited.page.keyboard.press("Enter");
  await expect.poll(() => visited.page.locator("main h2").first().textContent()).toBe("Shao Jing");
  expectQuiet(visited);
  await visited.close();
});

test("arrows move through the results, Escape closes them, and a search without results says so", async () => {
  const visited = await visit({ hash: "lang=en" });
  const box = visited.page.getByRole("combobox", { name: "Search" });
  await box.fill("deception");
  await expect.poll(() => visited.page.getByRole("option").count()).toBeGreaterThan(1);
  await box.press("ArrowDown");
  expect(await box.getAttribute("aria-activedescendant")).toBe("hit-1");
  await box.press("Escape");
  expect(await box.getAttribute("aria-expanded")).toBe("false");
  await box.fill("qqqxxyzz");
  await expect.poll(() => visited.page.locator("#search-results").textContent()).toContain("No results");
  await visited.close();
});

test("pinyin finds a person", async () => {
  const visited = await visit({ hash: "lang=zh" });
  await visited.page.getByRole("combobox").fill("zhangyaqin");
  await expect.poll(() => visited.page.getByRole("option").first().textContent()).toContain("张亚勤");
  await visited.close();
});

test.each(["en", "zh"])("on a phone, the search box's placeholder fits (%s)", async (language) => {
  const visited = await visit({ hash: `lang=${language}`, viewport: { width: 360, height: 640 } });
  const room = await visited.page.locator("#search-box").evaluate((box: HTMLInputElement) => {
    const style = getComputedStyle(box);
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) throw new Error("The browser measures no text.");
    pen.font = `${style.fontSize} ${style.fontFamily}`;
    return (
      box.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      pen.measureText(box.placeholder).width
    );
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await visited.close();
});

test("the search box announces as many paths as the result shows, with the filters applied", async () => {
  const visited = await visit({ hash: "off.standings=external.reported&lang=en" });
  const { page } = visited;
  await page.keyboard.press("/");
  await page.keyboard.type("path from Zeng Yi to hallucination");
  const promised = page.locator(".result.question .result-other");
  await promised.waitFor();
  const text = (await promised.textContent()) ?? "";
  expect(text).toMatch(/\d shortest paths?/);
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("heading", { level: 2 }).waitFor();
  await expect.poll(() => page.locator("main .summary").textContent()).toContain(text);
  expectQuiet(visited);
  await visited.close();
});

test("a question that is not understood says so, and Enter opens the list of questions instead of the first result", async () => {
  for (const [lang, question, says, example] of [
    ["en", "who disagrees with Yao", "Not understood as a question", "what mitigates malicious use"],
    ["zh", "姚期智跟谁不合", "没有看懂这个问题", "怎样减少恶意使用"],
  ] as const) {
    const visited = await visit({ hash: `lang=${lang}` });
    const box = visited.page.getByRole("combobox");
    await box.fill(question);
    await expect.poll(() => visited.page.getByRole("option").first().textContent()).toContain(says);
    await box.press("Enter");
    await expect.poll(() => visited.page.locator("#sidebar").textContent()).toContain(says);
    await visited.page.locator("#sidebar").getByRole("link", { name: example, exact: true }).click();
    await expect.poll(() => visited.page.locator("#sidebar h2").first().textContent()).toBe(example);
    await expect.poll(() => visited.page.locator("#sidebar .understood").count()).toBe(1);
    await visited.close();
  }
});

test("an alternative is offered beside the answer, and selecting it answers it", async () => {
  for (const [lang, question, other] of [
    ["en", "who proposed governance", "International governance of AI"],
    ["zh", "谁提出治理", "基于价值的人工智能治理"],
  ] as const) {
    const visited = await visit({ hash: `lang=${lang}` });
    const box = visited.page.getByRole("combobox");
    await box.fill(question);
    await expect.poll(() => visited.page.getByRole("option").count()).toBeGreaterThan(0);
    await box.press("Enter");
    const link = visited.page.locator("#sidebar").getByRole("link", { name: other }).first();
    await link.click();
    await expect.poll(() => visited.page.locator("#sidebar .understood").textContent()).toContain(other);
    await visited.close();
  }
});

test("a question is announced without a count of search results", async () => {
  const visited = await visit({ hash: "lang=en" });
  const box = visited.page.getByRole("combobox", { name: "Search" });
  await box.fill("deception");
  await expect.poll(() => visited.page.locator("search [role=status]").textContent()).toMatch(/^\d+ results?$/);
  await box.fill("what lowers deception");
  await expect
    .poll(() => visited.page.locator("search [role=status]").textContent())
    .toMatch(/^Understood as: … is meant to mitigate Deception of people by AI: \d+ claims? by \d+ speakers? or institutions?\.$/);
  await visited.close();
});
