/** The matrix and the programme, in the page: one state with the map. */
import { describe, expect } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

describe("the matrix", () => {
  test("a cell opens its claims, the link keeps it open, and Back closes it", async () => {
    const visited = await visit({ hash: "lang=en" });
    const { page } = visited;
    await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Who proposed what" }).click();
    await page
      .getByRole("link", { name: /^Zhang Ya-Qin – Law and regulation of AI: proposes/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toContain("pair=zhang-ya-qin%7Erules-and-law");
    const text = (await page.getByRole("main").textContent()) ?? "";
    for (const id of ["ai-grading-l0-l5", "stricter-model-standards"]) {
      const claim = publishedGraph().claims.find(({ from, to }) => from === "zhang-ya-qin" && to === id);
      expect(text).toContain(claim?.statement.en);
    }
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain("pair=");
    expect(await page.locator(".matrix table").count()).toBe(1);
    expectQuiet(visited);
    await visited.close();
  });

  testLong("a family expands into columns of its own, and an empty cell says that nothing was found", async () => {
    const visited = await visit({ hash: "view=board&board=person.risk.programme&lang=en" });
    const { page } = visited;
    const columns = page.locator(".matrix thead th");
    await columns.first().waitFor();
    const before = await columns.count();
    await page
      .getByRole("button", { name: /^Loss of control over AI \+\d+: expand/ })
      .first()
      .click();
    await expect.poll(() => columns.count()).toBeGreaterThan(before + 3);
    expect(await page.locator(".matrix .empty").first().textContent()).toContain("Not found in this transcript");
    await visited.close();
  });

  test("on a phone it is a list", async () => {
    const visited = await visit({ hash: "view=board&lang=zh", viewport: { width: 360, height: 640 } });
    await visited.page.locator(".matrix-list h3").first().waitFor();
    expect(await visited.page.locator(".matrix-scroll").isVisible()).toBe(false);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await visited.close();
  });
});

testLong("the programme shows each session's sentences, and leads from one to its claims", async () => {
  const visited = await visit({ hash: "view=programme&lang=en" });
  const { page } = visited;
  const graph = publishedGraph();
  await page.locator(".programme > ol[aria-busy=false]").waitFor();
  expect(await page.locator(".strip .sentence").count()).toBe(graph.built.sources[0]?.sentences.length);
  await page.locator(".strip").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const second = graph.built.sources[0]?.sentences[1];
  const claim = graph.findClaim(second?.claims[0] ?? "");
  const link = page.locator(".sentence-claims").getByRole("link").first();
  expect(await link.textContent()).toBe(claim?.statement.en);
  await link.click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`edge=${claim?.from}~${claim?.relation}~${claim?.to}`);
  expectQuiet(visited);
  await visited.close();
});

test("a question in words: the search box shows the interpretation, Enter answers with claims, and the link keeps the question", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.keyboard.press("/");
  await page.keyboard.type("张亚勤 提出");
  await expect.poll(() => page.locator(".understood").first().textContent()).toContain("Zhang Ya-Qin proposes");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("main .claim").count()).toBe(7);
  expect(decodeURIComponent(page.url())).toContain("ask=张亚勤+提出");
  await page.reload();
  await expect.poll(() => page.locator("main .claim").count()).toBe(7);
  expectQuiet(visited);
  await visited.close();
});
