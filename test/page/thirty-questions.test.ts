/**
 * Thirty questions of readers, answered on the page: from the first view, in at most three steps each (a click or key press, or one run of
 * typing), with exactly the claims that answer them. First with the mouse and in English, then by keyboard alone and in Chinese, where
 * elements are found by role and name, as by a screen reader.
 */
import type { Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { page as zh } from "../../src/language/zh/page.ts";
import { coverReasons } from "../../src/model/cover-reasons.ts";
import { answeredByThePage, listedQuestions } from "../thirty-questions.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";

const { visit } = useBrowser();

/** A small window, so that drawing takes little time. */
const small = { viewport: { width: 900, height: 460 }, reducedMotion: "reduce" } as const;

/** Finds the ids of the categories of MIT's taxonomy with one of some names. */
const categoriesNamed = (names: readonly string[], l: "en" | "zh"): readonly string[] =>
  publishedGraph()
    .nodes.filter(({ id, type, name }) => type === "category" && id.startsWith("mit-") && names.includes(name[l]))
    .map(({ id }) => id);

/** Counts the steps of a reader, from the first view on. */
class Reader {
  private steps = 0;

  async begin(firstView: Locator, goThere: () => Promise<unknown>): Promise<void> {
    await goThere();
    await firstView.waitFor();
    this.steps = 0;
  }

  async step(action: () => Promise<unknown>): Promise<void> {
    this.steps += 1;
    expect(this.steps, "steps").toBeLessThanOrEqual(3);
    await action();
  }
}

describe("with the mouse, in English", () => {
  let visited: Visit;
  let reader: Reader;
  beforeAll(async () => {
    visited = await visit({ hash: "lang=en", ...small });
    reader = new Reader();
  });
  afterAll(async () => {
    expectQuiet(visited);
    await visited.close();
  });
  const begin = (): Promise<void> =>
    reader.begin(visited.page.getByRole("heading", { name: "Who said what about AI safety" }), () => visited.page.locator("h1 a").click());
  const claims = (): Promise<string[]> =>
    visited.page
      .locator("main [data-claim]")
      .evaluateAll((all) => [...new Set(all.map((claim) => claim.getAttribute("data-claim") ?? ""))].sort());
  const ask = async (text: string): Promise<void> => {
    await reader.step(() => visited.page.locator("#search-box").click());
    await reader.step(async () => {
      await visited.page.keyboard.insertText(text);
      await visited.page.keyboard.press("Enter");
    });
  };
  const choose = (name: string): Promise<void> => reader.step(() => visited.page.getByRole("link", { name, exact: true }).first().click());

  test.each(askedInWords)("$number: $en", async (question) => {
    await begin();
    await ask(question.en);
    await visited.page.getByRole("heading", { name: question.en }).waitFor();
    await expect.poll(claims).toEqual(question.claims);
  });

  test.each(listedQuestions)("$number: $en", async (question) => {
    await begin();
    for (const name of question.section ? ["Common ground and gaps", `Show on map: ${question.section.en}`] : [question.en])
      await choose(name);
    await visited.page.locator("main h2", { hasText: question.en }).waitFor();
    await expect.poll(claims).toEqual(question.claims);
    const named = async () => categoriesNamed(await visited.page.locator("main .node-link").allTextContents(), "en");
    if (question.places) await expect.poll(named).toEqual(question.places);
  });

  test(`22. ${answeredByThePage[22]}`, async () => {
    await begin();
    await ask("International Scientific Report");
    const { date, note } = publishedGraph().node("international-scientific-report" as never);
    expect([date, note?.en.slice(0, 4)]).toEqual(["2024-05-17", "The "]);
    await expect.poll(() => visited.page.locator("main").textContent()).toContain("17 May 2024");
    expect(await visited.page.locator("main").textContent()).toContain(note?.en);
  });

  test(`28. ${answeredByThePage[28]}`, async () => {
    await begin();
    await ask("who proposed a fixed share of AI investment for safety");
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
    await visited.page.getByRole("button", { name: "Map" }).click();
  });

  test(`30. ${answeredByThePage[30]}`, async () => {
    await begin();
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await ask("red lines by Zeng Yi");
    await reader.step(() => visited.page.getByRole("button", { name: "Save image" }).click());
    await visited.page.getByRole("dialog").getByText("selection and its neighbours").waitFor();
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
  let reader: Reader;
  beforeAll(async () => {
    visited = await visit({ locale: "zh-CN", ...small });
    reader = new Reader();
  });
  afterAll(async () => {
    expectQuiet(visited);
    await visited.close();
  });

  /** Presses Tab, or Shift and Tab, until an element has the keyboard focus. */
  async function tabTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let pressed = 0; pressed < 260; pressed++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await visited.page.keyboard.press(key);
    }
    throw new Error("260 presses of Tab do not reach it.");
  }
  const press = (role: "link" | "button", name: string): Promise<void> =>
    reader.step(async () => {
      await tabTo(visited.page.getByRole(role, { name, exact: true }).first());
      await visited.page.keyboard.press("Enter");
    });
  const begin = (): Promise<void> =>
    reader.begin(visited.page.getByRole("heading", { name: "关于人工智能安全，谁说了什么" }), async () => {
      await visited.page.keyboard.press("/");
      await tabTo(visited.page.getByRole("link", { name: "人工智能安全概念图谱", exact: true }), "Shift+Tab");
      await visited.page.keyboard.press("Enter");
    });
  /** Reads the accessible names of the claims in the details, sorted. */
  const statements = (): Promise<string[]> =>
    visited.page
      .getByRole("main")
      .getByRole("article")
      .getByRole("article")
      .evaluateAll((all) =>
        [
          ...new Set(all.map((claim) => document.getElementById(claim.getAttribute("aria-labelledby") ?? "")?.textContent?.trim() ?? "")),
        ].sort(),
      );
  const expected = (ids: readonly string[]): string[] =>
    [...new Set(ids.map((id) => publishedGraph().findClaim(id)?.statement.zh ?? ""))].sort();

  const main = (): Locator => visited.page.getByRole("main");
  const ask = async (text: string): Promise<void> => {
    await reader.step(() => visited.page.keyboard.press("/"));
    expect(await visited.page.getByRole("combobox", { name: "搜索" }).evaluate((box) => box === document.activeElement)).toBe(true);
    await reader.step(async () => {
      await visited.page.keyboard.insertText(text);
      await visited.page.keyboard.press("Enter");
    });
  };

  test.each(askedInWords)("$number: $zh", async (question) => {
    await begin();
    await ask(question.zh);
    await visited.page.getByRole("heading", { name: question.zh }).waitFor();
    await expect.poll(statements).toEqual(expected(question.claims));
  });

  test.each(listedQuestions)("$number: $zh", async (question) => {
    await begin();
    if (question.section) {
      await press("link", "共识与缺口");
      await press("button", question.section.zh);
      await press("link", `在图上查看：${question.section.zh}`);
    } else await press("link", question.zh);
    await main().getByRole("heading", { name: question.zh, level: 2 }).waitFor();
    await expect.poll(statements).toEqual(expected(question.claims));
    const named = async () => categoriesNamed(await main().getByRole("link").allTextContents(), "zh");
    if (question.places) await expect.poll(named).toEqual(question.places);
  });

  test(`22. ${answeredByThePage[22]}`, async () => {
    await begin();
    await ask("先进人工智能安全国际科学报告");
    const { name, note } = publishedGraph().node("international-scientific-report" as never);
    await main().getByRole("heading", { name: name.zh, level: 2 }).waitFor();
    await expect.poll(() => main().textContent()).toContain("2024年5月17日");
    expect(await main().textContent()).toContain(note?.zh);
  });

  test(`28. ${answeredByThePage[28]}`, async () => {
    await begin();
    await ask("谁 提出 人工智能投入按比例用于安全");
    const said = publishedGraph().findClaim("zhang-ya-qin-76");
    const claim = main().getByRole("article", { name: said?.statement.zh ?? "", exact: true });
    const [locator] = said?.locators ?? [];
    await expect.poll(() => claim.textContent()).toContain("确定程度：确定");
    await press("link", zh.openPassage(locator?.line ?? 0, locator?.phrase ?? ""));
    await main()
      .getByRole("heading", { name: `转写稿第${locator?.line}行` })
      .waitFor();
  });

  test(`29. ${answeredByThePage[29]}`, async () => {
    await begin();
    await press("button", "议程");
    const strips = visited.page.getByRole("listbox", { name: /共\d+句$/ });
    const { sentences } = publishedGraph().built.sources[0] ?? { sentences: [] };
    await expect.poll(() => strips.getByRole("option").count()).toBe(sentences.length);
    const names = sentences.map(({ line, claims, declared }) => zh.sentence(line, claims.length, declared && coverReasons[declared].zh));
    const labels = await strips.getByRole("option").evaluateAll((all) => all.map((option) => option.ariaLabel ?? ""));
    // The label also has the speaker and the beginning of a claim.
    expect(labels.map((name) => /第\d+行：[^，]+/.exec(name)?.[0]).sort()).toEqual(names.sort());
    await press("link", "关于数据");
    await main().getByRole("heading", { name: "“未找到”意味着什么" }).waitFor();
    await tabTo(visited.page.getByRole("button", { name: "地图", exact: true }));
    await visited.page.keyboard.press("Enter");
  });

  test(`30. ${answeredByThePage[30]}`, async () => {
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await begin();
    await ask("曾毅的红线");
    await press("button", "保存图片");
    await visited.page.getByRole("dialog").getByRole("radio", { name: "所选内容及相邻节点" }).waitFor();
    await visited.page.keyboard.press("Escape");
    await begin();
    await ask("曾毅的红线");
    await press("button", "复制引文");
    await expect
      .poll(() => visited.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/前沿人工智能安全.*2024-07-05.*第420行.*机器转写/s);
  });
});
