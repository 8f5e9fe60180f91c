import { expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
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

testLong("a country's name offers what the speakers from there say, in the search and on the page of speakers", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.getByRole("combobox", { name: "Search" }).fill("Singapore");
  await expect.poll(() => page.getByRole("option").first().textContent()).toContain("Speakers from Singapore He Ruimin");
  await page.keyboard.press("Enter");
  const heading = page.locator("main h2").first();
  await expect.poll(() => heading.textContent()).toBe("What did speakers from Singapore say?");
  await page.getByText("what a speaker (Singapore) said").waitFor();
  await page.goto(page.url().replace(/#.*/u, "#page=speakers&lang=en"));
  await page.getByRole("link", { name: "United States", exact: true }).click();
  await expect.poll(() => heading.textContent()).toBe("What did speakers from the United States say?");
  expectQuiet(visited);
  await visited.close();
});

testLong("pinyin finds a person", async () => {
  const visited = await visit({ hash: "lang=zh" });
  await visited.page.getByRole("combobox").fill("zhangyaqin");
  await expect.poll(() => visited.page.getByRole("option").first().textContent()).toContain("张亚勤");
  await visited.close();
});

testBoth.each(shareOf(2, ["en", "zh"]))("on a phone, the search box's placeholder fits (%s)", async (language) => {
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

testLong("the search box announces as many paths as the result shows, with the filters applied", async () => {
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

testBoth.each(
  shareOf(2, [
    ["en", "how much money should be set aside for safety", "No exact reading", "closest claims", "zhang-ya-qin-76"],
    ["zh", "電子病歷拿去訓練AI，病人隱私會不會外洩？", "未能逐字理解", "最接近的20项", "varoquaux-13"],
  ] as const),
)("a question that is not understood is answered by the closest claims, and Enter loses nothing of the list (%s)", async (...given) => {
  const [lang, question, says, counted, expected] = given;
  const visited = await visit({ hash: `lang=${lang}` });
  const { page } = visited;
  const box = page.getByRole("combobox");
  await box.fill(question);
  await expect.poll(() => page.getByRole("option").first().textContent()).toContain(counted);
  const listed = (await page.getByRole("option").allTextContents()).slice(1);
  expect(listed.length).toBeGreaterThan(4);
  await box.press("Enter");
  const details = page.locator("#sidebar");
  await expect.poll(() => details.locator(".summary").textContent()).toContain(says);
  await expect.poll(() => details.locator("[data-claim]").count()).toBe(20);
  const text = (await details.textContent()) ?? "";
  const short = (option: string): string => option.trim().slice(0, lang === "zh" ? 4 : 12);
  expect(listed.filter((option) => !text.includes(short(option)))).toEqual([]);
  expect(await details.locator(`[data-claim="${expected}"] mark`).count()).toBeGreaterThan(0);
  expectQuiet(visited);
  await visited.close();
});

test("words that nothing has are said to be nowhere, with examples; a text of 50,000 characters is not read", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const box = page.getByRole("combobox");
  await box.fill("who said xyzzyplugh?");
  await box.press("Enter");
  const details = page.locator("#sidebar");
  await expect.poll(() => details.locator(".summary").textContent()).toContain("No name in this graph matches “xyzzyplugh”");
  await details.getByRole("link", { name: "what mitigates malicious use", exact: true }).click();
  await expect.poll(() => details.locator("h2").first().textContent()).toBe("what mitigates malicious use");
  await expect.poll(() => details.locator(".understood").count()).toBe(1);
  await box.fill("who wants safety ".repeat(3000));
  await expect.poll(() => page.getByRole("option").first().textContent()).toContain("longer than 2,000 characters");
  expectQuiet(visited);
  await visited.close();
});

testLong("an alternative is offered beside the answer, and selecting it answers it", async () => {
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

testLong("a question is announced without a count of search results", async () => {
  const visited = await visit({ hash: "lang=en" });
  const box = visited.page.getByRole("combobox", { name: "Search" });
  await box.fill("deception");
  await expect.poll(() => visited.page.locator("search [role=status]").textContent()).toMatch(/^\d+ results?$/);
  await box.fill("what lowers deception");
  await expect
    .poll(() => visited.page.locator("search [role=status]").textContent())
    .toMatch(/^Understood as: … is meant to mitigate Deception of people by AI: \d+ claims? by \d+ (?:person|people) or institutions?\.$/);
  await visited.close();
});

test("Enter and arrows that an input method takes do nothing, also where only the key code tells it", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const box = page.getByRole("combobox");
  await box.fill("zeng yi");
  await page.getByRole("option", { selected: true }).waitFor();
  const press = (key: string): Promise<void> =>
    box.evaluate((input, name) => {
      input.dispatchEvent(new KeyboardEvent("keydown", { key: name, keyCode: 229, bubbles: true, cancelable: true }));
    }, key);
  const first = await page.getByRole("option", { selected: true }).textContent();
  for (const key of ["Enter", "ArrowDown", "Escape"]) await press(key);
  expect(page.url()).not.toContain("node=");
  expect(await page.getByRole("option", { selected: true }).textContent()).toBe(first);
  await box.press("Enter");
  await expect.poll(() => page.url()).toContain("node=zeng-yi");
  await visited.close();
});

testLong("a file that is dropped on the map leaves the page as it is", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  const prevented = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["tea"], "t.txt", { type: "text/plain" }));
    const events = ["dragover", "drop"].map((name) => new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    for (const event of events) document.querySelector("#map")?.dispatchEvent(event);
    return events.map((event) => event.defaultPrevented);
  });
  expect(prevented).toEqual([true, true]);
  expect(page.url()).toContain("node=zeng-yi");
  await visited.close();
});

testLong("where the code of the search is not to be had, the list and a linked question say so", async () => {
  const isSearchCode = /assets\/(?:make-finder|search-index|answer-question)-[^/]*\.js$/;
  const visited = await visit({ hash: "lang=en", prepare: (page) => page.route(isSearchCode, (route) => route.fulfill({ status: 404 })) });
  const { page } = visited;
  await page.getByRole("combobox").fill("zeng yi");
  await page.getByText("Couldn’t load the search.").waitFor();
  await page.goto(`${page.url().split("#")[0]}#ask=who+proposed+testing&lang=en`);
  await expect.poll(() => page.locator("main").textContent()).toContain("Couldn’t load the search.");
  await visited.close();
});

testLong("the key / can be switched off in the help, and stays off", async () => {
  const visited = await visit({ hash: "page=help&lang=en" });
  const { page } = visited;
  await page.getByRole("checkbox", { name: /The key \// }).uncheck();
  await page.locator("#map").focus();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
  await page.reload();
  await page.locator("html[data-ready]").waitFor();
  await page.locator("#map").focus();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
  await page.getByRole("checkbox", { name: /The key \// }).check();
  await page.locator("#map").focus();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-box");
  await visited.close();
});

test("the box shows the question of the view: after Enter, a reload and Back", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const box = page.getByRole("combobox", { name: "Search" });
  const ask = async (question: string): Promise<void> => {
    await box.fill(question);
    await page.getByRole("option").first().waitFor();
    await box.press("Enter");
    await expect.poll(() => page.url()).toContain(`ask=${question.split(" ")[0]}`);
  };
  await ask("who drew red lines");
  await ask("Bengio warns of what");
  await page.goBack();
  await expect.poll(() => box.inputValue()).toBe("who drew red lines");
  await page.reload();
  await expect.poll(() => box.inputValue()).toBe("who drew red lines");
  await page.locator("main .claim a, main a.node-link").first().click();
  await expect.poll(() => box.inputValue()).toBe("");
  expectQuiet(visited);
  await visited.close();
});
