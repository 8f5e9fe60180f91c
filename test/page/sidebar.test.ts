import { describe, expect } from "vitest";
import { edgeIdOf } from "../../src/graph/concept-graph.ts";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

describe("reading", () => {
  test("the first view says what this is and offers four questions", async () => {
    const visited = await visit();
    const { page } = visited;
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Who said what about AI safety");
    await page.getByRole("link", { name: "Who drew red lines, and where?" }).click();
    await expect.poll(() => page.url()).toContain("question=red-lines");
    expect(await page.locator("main .summary").textContent()).toMatch(/^\d+ speakers drew \d+ red lines in their own name; /);
    await page.goBack();
    await page.getByRole("main").getByRole("link", { name: "Speakers", exact: true }).click();
    await page.getByRole("link", { name: "Yoshua Bengio" }).first().click();
    await expect.poll(() => page.url()).toContain("node=yoshua-bengio");
    await page.getByRole("navigation").getByRole("link", { name: "About this data" }).click();
    await expect.poll(() => page.getByRole("heading", { name: "What the evidence labels mean" }).count()).toBe(1);
    expectQuiet(visited);
    await visited.close();
  });

  test("a number beside a name is in one line, however long the name", async () => {
    const visited = await visit({ hash: "page=speakers&lang=en", viewport: { width: 1280, height: 720 } });
    const counts = visited.page.locator(".speakers .count");
    await expect.poll(() => counts.count()).toBeGreaterThan(20);
    expect(await counts.evaluateAll((all) => Math.max(...all.map((count) => count.getBoundingClientRect().height)))).toBeLessThan(22);
    await visited.close();
  });

  test("a node's details show each claim with statement, standing, session and locator, and the notice", async () => {
    const visited = await visit({ hash: "node=safety-budget-share&lang=en" });
    const claims = publishedGraph().claimsOf("safety-budget-share" as never);
    const main = visited.page.getByRole("main");
    await main.getByText("Loading the statements…").first().waitFor({ state: "detached" });
    const text = (await main.textContent()) ?? "";
    for (const claim of claims.filter(({ standing }) => standing !== "external")) {
      expect(text).toContain(claim.statement.en);
      for (const { line, phrase } of claim.locators) {
        expect(text).toContain(`line ${line}`);
        expect(text).toContain(phrase);
      }
    }
    expect(text).toContain("A paraphrase of a machine transcript, not reviewed by the speaker.");
    await visited.close();
  });

  test("a claim is copied as a citation", async () => {
    const visited = await visit({ hash: "node=safety-budget-share&lang=en" });
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visited.page.getByRole("button", { name: "Copy citation" }).first().click();
    await expect.poll(() => visited.page.evaluate(() => navigator.clipboard.readText())).toContain("not reviewed by the speaker");
    await visited.close();
  });

  test("a link opened elsewhere shows the same view", async () => {
    const hash = "node=dawn-song&hide=concept&camera=10%2C-20%2C1.5&lang=zh&theme=dark";
    const visited = await visit({ hash });
    expect(await visited.page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await visited.page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await visited.page.getByRole("button", { name: /^概念/ }).getAttribute("aria-pressed")).toBe("false");
    expect(await visited.page.locator("main h2").first().textContent()).toBe("宋晓冬");
    await visited.close();
  });

  test("a broken link opens what can be read and says what was ignored", async () => {
    const visited = await visit({ hash: "node=nobody&question=red-lines&colour=pink&at=x&off.types=risk.nonsense&lang=en" });
    const notice = visited.page.getByRole("alert");
    await expect.poll(() => notice.textContent()).toContain("Parts of this link couldn’t be opened.");
    for (const part of ["nobody", "pink", "nonsense"]) expect(await notice.textContent()).toContain(part);
    expect(await visited.page.locator("main h2").first().textContent()).toBe("Who drew red lines, and where?");
    expect(await visited.page.getByRole("button", { name: /^Risks/ }).getAttribute("aria-pressed")).toBe("false");
    await visited.close();
  });

  testLong("junk in a link is text and does no harm", async () => {
    const junk = encodeURIComponent(`<img src=x onerror="window.harmed=1">${"あ".repeat(500)}`);
    const names = ["node", "edge", "question", "page", "passage", "at", "lang", "theme", "off.types", "__proto__", "constructor"];
    const visited = await visit({ hash: names.map((name) => `${name}=${junk}`).join("&") });
    await expect.poll(() => visited.page.getByRole("alert").count()).toBe(1);
    expect(await visited.page.evaluate(() => "harmed" in window)).toBe(false);
    expect(await visited.page.locator("main img").count()).toBe(0);
    expectQuiet(visited);
    await visited.close();
  });

  testLong("a hidden type stays in the legend, struck out, and Back shows it again", async () => {
    const visited = await visit({ hash: "lang=en" });
    const chip = visited.page.getByRole("button", { name: /^Risks/ }).first();
    await chip.click();
    await expect.poll(() => visited.page.url()).toContain("hide=");
    expect(await chip.getAttribute("aria-pressed")).toBe("false");
    await visited.page.goBack();
    await expect.poll(() => chip.getAttribute("aria-pressed")).toBe("true");
    await visited.close();
  });
});

test("details print with their claims, the notice, the address and the day", async () => {
  const visited = await visit({ hash: "node=safety-budget-share&lang=en" });
  await visited.page.locator("main h2").waitFor();
  await visited.page.emulateMedia({ media: "print" });
  const printed = await visited.page.locator("main").evaluate((main) => (main as HTMLElement).innerText);
  expect(printed).toContain("not reviewed by the speaker");
  expect(printed).toContain("node=safety-budget-share");
  expect(printed).toMatch(/\d{1,2} \w+ 20\d\d/);
  expect(printed).not.toContain("Copy citation");
  expect(await visited.page.locator(".map").isVisible()).toBe(false);
  await visited.close();
});

testBoth.each(
  shareOf(2, [
    ["en", "Withdrawn", "Please do not cite it", "What it says now"],
    ["zh", "已撤回", "请勿引用", "现改为"],
  ]),
)("the address of a withdrawn claim says so, and shows what replaces it (%s)", async (language, kicker, text, heading) => {
  const all = publishedGraph().built.withdrawn;
  const [withdrawn] = all.filter(
    (claim) =>
      claim.replacedBy.length > 0 &&
      !publishedGraph().findEdge(edgeIdOf(claim)) &&
      all.filter((other) => edgeIdOf(other) === edgeIdOf(claim)).length === 1,
  );
  if (!withdrawn) throw new Error("No withdrawn claim has been replaced.");
  const visited = await visit({ hash: `edge=${edgeIdOf(withdrawn)}&lang=${language}` });
  const main = visited.page.locator("main");
  await main.locator(".claim").first().waitFor();
  expect(await main.locator(".kicker").textContent()).toContain(kicker);
  expect(await main.textContent()).toContain(text);
  expect(await main.textContent()).toContain(withdrawn.reason[language as "en" | "zh"]);
  expect(await main.getByRole("heading", { name: heading }).count()).toBe(1);
  expect(await main.locator(".claim").count()).toBe(withdrawn.replacedBy.length);
  expectQuiet(visited);
  await visited.close();
});
