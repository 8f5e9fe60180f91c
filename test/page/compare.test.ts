/** Comparisons and paths: picked, drawn, in the matrix, asked in words and opened from a link. */
import { describe, expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";

const { visit } = useBrowser();

const address = ({ page }: Visit): string => decodeURIComponent(page.url());

describe("a comparison", () => {
  test("is started from a node's details by keyboard alone, and opens its claims", async () => {
    const visited = await visit({ hash: "node=zeng-yi&lang=en" });
    const { page } = visited;
    await page.getByRole("button", { name: "Compare with…" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type("ben ji ao");
    await page.locator(".picker li a", { hasText: "Yoshua Bengio" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => address(visited)).toContain("compare=zeng-yi.yoshua-bengio");
    await page.getByRole("heading", { name: /^Only Zeng Yi/ }).waitFor();
    const sentence = page.locator("main .claims-below summary").first();
    await sentence.press("Enter");
    await page.locator("main .claim .locator a").first().waitFor();
    expectQuiet(visited);
    await visited.close();
  });

  testLong("Escape cancels the picker, and the focus returns to the button", async () => {
    const visited = await visit({ hash: "node=zeng-yi&lang=en" });
    const { page } = visited;
    await page.getByRole("button", { name: "Find path to…" }).click();
    await page.locator(".picker input").press("Escape");
    expect(await page.locator(".picker").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Find path to…");
    await visited.close();
  });

  test("is asked for in words, and Back closes it", async () => {
    const visited = await visit({ hash: "lang=zh" });
    const { page } = visited;
    await page.keyboard.press("/");
    await page.keyboard.type("比较曾毅和本吉奥");
    await page.locator(".understood").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => address(visited)).toContain("compare=zeng-yi.yoshua-bengio");
    await page.getByRole("heading", { name: /仅曾毅/ }).waitFor();
    await page.goBack();
    await expect.poll(() => address(visited)).not.toContain("compare=");
    expectQuiet(visited);
    await visited.close();
  });

  testLong(
    "is started in the matrix by ticking rows; the matrix shows only these, groups its columns, and a cell keeps the comparison",
    async () => {
      const visited = await visit({ hash: "view=board&board=person.risk.programme&lang=en" });
      const { page } = visited;
      for (const name of ["Yoshua Bengio", "Zeng Yi", "Dawn Song"])
        await page
          .getByRole("checkbox", { name: `Select ${name}` })
          .first()
          .check();
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await expect.poll(() => address(visited)).toContain("compare=yoshua-bengio.zeng-yi.dawn-song");
      await expect.poll(() => page.locator(".matrix-scroll tbody tr").count()).toBe(3);
      // Matrix, sentences and map show the same comparison.
      expect(await page.getByRole("region", { name: "Map", exact: true }).isVisible()).toBe(true);
      await expect.poll(() => page.getByRole("main").getByRole("heading", { name: "Only Dawn Song" }).count()).toBe(1);
      const groups = await page.locator(".matrix-scroll th.group").allTextContents();
      expect(groups).toContain("Only Dawn Song");
      expect(groups.some((name) => name.startsWith("The same for"))).toBe(true);
      await page.locator(".matrix-scroll a.cell").first().click();
      await expect.poll(() => address(visited)).toMatch(/compare=yoshua-bengio\.zeng-yi\.dawn-song~/);
      await page.locator("main .claim").first().waitFor();
      expect(await page.locator(".matrix-scroll tbody tr").count()).toBe(3);
      await page.getByRole("button", { name: "Show all rows" }).click();
      await expect.poll(() => page.locator(".matrix-scroll tbody tr").count()).toBeGreaterThan(10);
      expect(await page.getByRole("region", { name: "Map", exact: true }).isVisible()).toBe(false);
      expectQuiet(visited);
      await visited.close();
    },
  );

  testLong("has two to four members, which can be added and removed", async () => {
    const visited = await visit({ hash: "compare=yoshua-bengio.zeng-yi.dawn-song&lang=en" });
    const { page } = visited;
    await page.getByRole("button", { name: "Add another…" }).click();
    await page.locator(".picker input").fill("Zhang Ya-Qin");
    await page.locator(".picker li a", { hasText: "Zhang Ya-Qin" }).first().click();
    await expect.poll(() => address(visited)).toContain("compare=yoshua-bengio.zeng-yi.dawn-song.zhang-ya-qin");
    expect(await page.getByRole("button", { name: "Add another…" }).count()).toBe(0);
    const removeButtons = page.getByRole("button", { name: /^Remove / });
    const boxes = await removeButtons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(4);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.getByRole("button", { name: "Remove Dawn Song" }).click();
    await expect.poll(() => address(visited)).toContain("compare=yoshua-bengio.zeng-yi.zhang-ya-qin&");
    await visited.close();
  });

  testLong("of countries and of sessions opens from a link", async () => {
    const visited = await visit({ hash: "view=board&board=country.risk.number&compare=@CN.@US&lang=en" });
    await visited.page.getByRole("heading", { name: /^Only United States/ }).waitFor();
    expect(await visited.page.locator(".matrix-scroll tbody tr").count()).toBe(2);
    // Nobody speaks for a country: the people are named before the verb.
    for (const text of await visited.page.locator("main .claims-below .actor").allTextContents())
      expect(text).toMatch(/^(?:China|United States), \d+ (?:person|people|speakers?) \(.+\): /);
    await visited.page.goto(visited.page.url().replace(/#.*/, "#compare=panel-1.panel-2&lang=en"));
    await visited.page
      .getByRole("heading", { name: /^Only Panel/ })
      .first()
      .waitFor();
    expectQuiet(visited);
    await visited.close();
  });
});

describe("a path", () => {
  test("is asked for in words, shows each step with its locators, and can be reversed", async () => {
    const visited = await visit({ hash: "lang=en" });
    const { page } = visited;
    await page.keyboard.press("/");
    await page.keyboard.type("path from Gao Wen to Dawn Song");
    await page.locator(".understood").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => address(visited)).toContain("path=gao-wen~dawn-song");
    await page.locator(".steps > li").first().waitFor();
    for (const step of await page.locator(".steps > li").all()) expect(await step.locator(".locator a").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Reverse" }).click();
    await expect.poll(() => address(visited)).toContain("path=dawn-song~gao-wen");
    expectQuiet(visited);
    await visited.close();
  });

  testLong("passes through hubs only when they are enabled, and the checkbox keeps the focus", async () => {
    const visited = await visit({ hash: "path=rumman-chowdhury~xue-lan&lang=en" });
    const { page } = visited;
    const hubs = page.getByRole("checkbox", { name: "include sessions, affiliations and references" });
    await hubs.waitFor();
    const without = await page.locator("main .summary").textContent();
    await hubs.press("Space");
    await expect.poll(() => address(visited)).toContain("path=rumman-chowdhury~xue-lan~hubs");
    expect(await page.locator("main .summary").textContent()).not.toBe(without);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
    await page.getByText("Relations to follow").click();
    await page.getByRole("checkbox", { name: "spoke in", exact: true }).uncheck();
    await expect.poll(() => address(visited)).toContain("~hubs~spoke-in");
    for (const text of await page.locator(".steps .said-of").allTextContents()) expect(text).not.toContain("spoke in");
    await page.getByRole("button", { name: "Reset relations" }).click();
    await expect.poll(() => address(visited)).not.toContain("~hubs");
    await visited.close();
  });

  testLong("warns if no stated claim supports a step", async () => {
    const graph = publishedGraph();
    const weak = graph.edges.find(
      ({ relation, from, to }) =>
        relation === "warns-of" &&
        graph.edgesOf(from).every((edge) => edge.to !== to || edge.claims.every(({ standing }) => standing === "reported")),
    );
    const visited = await visit({ hash: `path=${weak?.from}~${weak?.to}&lang=en` });
    await visited.page.getByText("No stated claim supports this step").first().waitFor();
    await visited.close();
  });
});

test("common ground and gaps: each item opens its claims, and each section says what was counted", async () => {
  const visited = await visit({ hash: "page=gaps&lang=en" });
  const { page } = visited;
  const contents = page.getByRole("navigation", { name: "On this page" }).getByRole("button");
  await contents.first().waitFor();
  for (const name of await contents.allTextContents()) {
    await page.getByRole("button", { name, exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  }
  for (const name of [/^Not counted/, /^Against · /, /^Seeing limits · /]) {
    const line = page.locator("main .claims-below", { hasText: name }).first();
    await line.locator("summary").click();
    await line.locator(".claim").first().waitFor();
  }
  expectQuiet(visited);
  await visited.close();
});

describe("on a phone", () => {
  testBoth.each(
    shareOf(5, [
      "view=board",
      "view=board&compare=zeng-yi.yoshua-bengio",
      "compare=zeng-yi.yoshua-bengio",
      "path=gao-wen~dawn-song",
      "page=gaps",
    ]),
  )("nothing is wider than the screen (%s)", async (hash) => {
    const visited = await visit({ hash: `${hash}&lang=en`, viewport: { width: 360, height: 740 } });
    await visited.page.locator("main h2:visible").first().waitFor();
    if (hash.includes("board")) await visited.page.locator(".matrix-list h3").first().waitFor();
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const wide = await visited.page.evaluate(
      () =>
        [...document.querySelectorAll("main *")].filter(
          (element) => element.getBoundingClientRect().right > 361 && !element.closest(".visually-hidden"),
        ).length,
    );
    expect(wide).toBe(0);
    await visited.close();
  });
});
