/**
 * Thirty questions of readers, answered on the page: from the first view, in at most three steps each (a click or key press, or one run of
 * typing), with exactly the claims that answer them. First with the mouse and in English, then by keyboard alone and in Chinese, where
 * elements are found by role and name, as by a screen reader.
 */
import { afterAll, beforeAll, describe, expect } from "vitest";
import { page as zh } from "../../src/language/zh/page.ts";
import { coverReasons } from "../../src/model/cover-reasons.ts";
import { answeredByThePage, listedQuestions } from "../thirty-questions.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";
import { categoriesNamed, keyboardReader, mouseReader, selectListed, small } from "./reader-steps.ts";

const { visit } = useBrowser();

describe("with the mouse, in English", () => {
  let visited: Visit;
  let reader: ReturnType<typeof mouseReader>;
  beforeAll(async () => {
    visited = await visit({ hash: "lang=en", ...small });
    reader = mouseReader(visited.page);
  });
  afterAll(async () => {
    expectQuiet(visited);
    await visited.close();
  });
  const begin = (): Promise<void> => reader.begin();
  const claims = (): Promise<string[]> => reader.claims();
  const ask = (text: string): Promise<void> => reader.ask(text);

  testBoth.each(shareOf(8, askedInWords, 1))("$number: $en", async (question) => {
    await begin();
    await ask(question.en);
    await visited.page.getByRole("heading", { name: question.en }).waitFor();
    await expect.poll(claims).toEqual(question.claims);
  });

  testBoth.each(shareOf(4, listedQuestions, 1))("$number: $en", (question) => selectListed(visited.page, reader, question));

  testLong(`22. ${answeredByThePage[22]}`, async () => {
    await begin();
    await ask("International Scientific Report");
    const { date, note } = publishedGraph().node("international-scientific-report" as never);
    expect([date, note?.en.slice(0, 4)]).toEqual(["2024-05-17", "The "]);
    await expect.poll(() => visited.page.locator("main").textContent()).toContain("17 May 2024");
    expect(await visited.page.locator("main").textContent()).toContain(note?.en);
  });

  test(`28. ${answeredByThePage[28]}`, async () => {
    await begin();
    await ask("who proposed a share of AI investment for safety");
    const said = publishedGraph().findClaim("zhang-ya-qin-76");
    const claim = visited.page.locator(`main [data-claim="${said?.id}"]`);
    const [locator] = said?.locators ?? [];
    await expect.poll(() => claim.textContent()).toContain(`line ${locator?.line} ${locator?.phrase}`);
    expect(await claim.locator(".confidence").textContent()).toBe("confidence: certain");
    await reader.step(() => claim.locator(".locator a").first().click());
    await visited.page.getByRole("heading", { name: `Transcript, line ${locator?.line}` }).waitFor();
  });

  test(`29. ${answeredByThePage[29]}`, async () => {
    await begin();
    await reader.step(() => visited.page.getByRole("button", { name: "Programme" }).click());
    await visited.page.locator(".programme > ol[aria-busy=false]").waitFor();
    const { sentences } = publishedGraph().built.sources[0] ?? { sentences: [] };
    expect(await visited.page.locator(".strip .sentence").count()).toBe(sentences.length);
    expect(await visited.page.locator(".strip .sentence.declared").count()).toBe(sentences.filter(({ declared }) => declared).length);
    await reader.step(() => visited.page.getByRole("navigation").getByRole("link", { name: "About this data" }).click());
    await visited.page.getByRole("heading", { name: "What “not found” means" }).waitFor();
    await visited.page.getByRole("button", { name: "Map", exact: true }).click();
  });

  testLong(`30. ${answeredByThePage[30]}`, async () => {
    await begin();
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await ask("red lines by Zeng Yi");
    await reader.step(() => visited.page.getByRole("button", { name: "Save image" }).first().click());
    await visited.page
      .getByRole("dialog")
      .getByRole("img", { name: /red lines/i })
      .waitFor();
    await visited.page.keyboard.press("Escape");
    await begin();
    await ask("red lines by Zeng Yi");
    await reader.step(() => visited.page.getByRole("button", { name: "Copy citation" }).first().click());
    await expect
      .poll(() => visited.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/Frontier AI Safety.*2024-07-05.*line 420.*machine transcript/s);
  });
});

describe("by keyboard alone, in Chinese, by roles and names", () => {
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

  testBoth.each(shareOf(8, askedInWords))("$number: $zh", async (question) => {
    await keys.begin();
    await keys.ask(question.zh);
    await visited.page.getByRole("heading", { name: question.zh }).waitFor();
    await expect.poll(keys.statements).toEqual(keys.expected(question.claims));
  });

  testBoth.each(shareOf(4, listedQuestions))("$number: $zh", async (question) => {
    await keys.begin();
    await keys.select(question);
    await keys.main().getByRole("heading", { name: question.zh, level: 2 }).waitFor();
    await expect.poll(keys.statements).toEqual(keys.expected(question.claims));
    const named = async () => categoriesNamed(await keys.main().getByRole("link").allTextContents(), "zh");
    if (question.places) await expect.poll(named).toEqual(question.places);
  });

  test(`22. ${answeredByThePage[22]}`, async () => {
    await keys.begin();
    await keys.ask("先进人工智能安全国际科学报告");
    const { name, note } = publishedGraph().node("international-scientific-report" as never);
    await keys.main().getByRole("heading", { name: name.zh, level: 2 }).waitFor();
    await expect.poll(() => keys.main().textContent()).toContain("2024年5月17日");
    expect(await keys.main().textContent()).toContain(note?.zh);
  });

  testLong(`28. ${answeredByThePage[28]}`, async () => {
    await keys.begin();
    await keys.ask("谁 提出 人工智能投入的一定比例用于安全");
    const said = publishedGraph().findClaim("zhang-ya-qin-76");
    const claim = keys.main().getByRole("article", { name: said?.statement.zh ?? "", exact: true });
    const [locator] = said?.locators ?? [];
    await expect.poll(() => claim.textContent()).toContain("确定程度：确定");
    await keys.press("link", zh.openPassage(locator?.line ?? 0, locator?.phrase ?? ""));
    await keys
      .main()
      .getByRole("heading", { name: `转写稿第${locator?.line}行` })
      .waitFor();
  });

  testLong(`29. ${answeredByThePage[29]}`, async () => {
    await keys.begin();
    await keys.press("button", "议程");
    const strips = visited.page.getByRole("listbox", { name: /共\d+句$/ });
    const { sentences } = publishedGraph().built.sources[0] ?? { sentences: [] };
    await expect.poll(() => strips.getByRole("option").count()).toBe(sentences.length);
    const names = sentences.map(({ line, claims, declared }) => zh.sentence(line, claims.length, declared && coverReasons[declared].zh));
    const labels = await strips.getByRole("option").evaluateAll((all) => all.map((option) => option.ariaLabel ?? ""));
    // The label also has the speaker and the beginning of a claim.
    expect(labels.map((name) => /第\d+行：[^，]+/.exec(name)?.[0]).sort()).toEqual(names.sort());
    await keys.press("link", "关于数据");
    await keys.main().getByRole("heading", { name: "“未找到”意味着什么" }).waitFor();
    await keys.tabTo(visited.page.getByRole("button", { name: "地图", exact: true }));
    await visited.page.keyboard.press("Enter");
  });

  test(`30. ${answeredByThePage[30]}`, async () => {
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await keys.begin();
    await keys.ask("曾毅的红线");
    await keys.press("button", "保存图片");
    await visited.page.getByRole("dialog").getByRole("img", { name: /红线/ }).waitFor();
    await visited.page.keyboard.press("Escape");
    await keys.begin();
    await keys.ask("曾毅的红线");
    await keys.press("button", "复制引文");
    await expect
      .poll(() => visited.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/前沿人工智能安全.*2024-07-05.*第420行.*机器转写/s);
  });
});
