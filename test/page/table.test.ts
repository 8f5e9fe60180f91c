/** The table: its rows and settings, and the selections that it leads to. */

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright";
import { describe, expect } from "vitest";
import { filterGraph, initialAdded, initialHidden, withoutRequested } from "../../src/view/filters.ts";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const phone = { width: 360, height: 640 };

/** Presses Tab, or another key, until an element has the focus. */
async function goTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** Reads the cells of the complete table, head first. */
async function cellsOf(page: Page): Promise<readonly (readonly string[])[]> {
  await expect.poll(() => page.getByRole("table").getAttribute("aria-busy"), { timeout: 10_000 }).toBe("false");
  return page
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => (cell.textContent ?? "").replace(/ [↑↓]?$/, ""))),
    );
}

/** True if the selected row is in the visible part of the table, below its head. */
const isSelectedVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const row = document.querySelector("tr[aria-current]")?.getBoundingClientRect();
    const head = document.querySelector("thead")?.getBoundingClientRect();
    const box = document.querySelector("tr[aria-current]")?.closest("section")?.getBoundingClientRect();
    return Boolean(row && head && box && row.top >= head.bottom - 1 && row.bottom <= box.bottom + 1);
  });

describe("the table", () => {
  testBoth.each(shareOf(4, ["", "hide=risk", "off.standings=external.inferred", "off.sessions=panel-2"]))(
    "has a row for each node and claim that the filters let through (%s)",
    async (filter) => {
      const visited = await visit({ hash: [filter, "view=table&lang=en"].filter(Boolean).join("&") });
      const { page } = visited;
      const off = filter.split("=");
      const [facet, ids] = [off[0]?.replace("off.", "").replace("hide", "types") ?? "", off[1]?.split(".") ?? []];
      const hidden = filter ? { ...initialHidden, [facet]: ids } : initialHidden;
      const shown = filterGraph(publishedGraph(), withoutRequested({ hidden, added: initialAdded }));
      const rows = page.locator("tr[data-id]");
      await rows.first().waitFor();
      const idsIn = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-id")).sort());
      await expect.poll(idsIn, { timeout: 10_000 }).toEqual([...shown.nodes].sort());
      await page.getByRole("radio", { name: "Claims" }).check();
      await expect
        .poll(idsIn, { timeout: 10_000 })
        .toEqual([...shown.edges.values()].flatMap(({ claims }) => claims.map(({ id }) => id as string)).sort());
      await visited.close();
    },
  );

  test("is set up, filtered, sorted and saved by keyboard alone on a phone; a reload and Back keep the settings", async () => {
    const visited = await visit({ hash: "lang=en", viewport: phone });
    const { page } = visited;
    const column = (name: string) => page.getByRole("columnheader", { name });
    const narrowing = page.getByRole("searchbox", { name: "Filter by text" });
    await goTo(page, page.getByRole("button", { name: "Table" }));
    await page.keyboard.press("Enter");
    await goTo(page, page.getByRole("radio", { name: "Nodes" }));
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: /^[\d,]+ of [\d,]+ claims$/ }).waitFor();

    const columns = page.getByRole("button", { name: "Columns" });
    await goTo(page, columns);
    await page.keyboard.press("Enter");
    expect(await columns.getAttribute("aria-expanded")).toBe("true");
    const choice = page.getByRole("group", { name: "Columns" });
    await goTo(page, choice.getByRole("checkbox", { name: "Statement" }));
    await page.keyboard.press("Space");
    await goTo(page, choice.getByRole("checkbox", { name: "Session" }));
    await page.keyboard.press("Space");
    await column("Statement").waitFor();
    expect(await column("Session").count()).toBe(0);

    expect(await column("From").getAttribute("aria-sort")).toBe("ascending");
    await goTo(page, column("From").getByRole("button"));
    await page.keyboard.press("Enter");
    await expect.poll(() => column("From").getAttribute("aria-sort")).toBe("descending");
    await expect.poll(() => page.getByRole("status").allTextContents()).toContain("Sorted by From, descending");

    await goTo(page, narrowing, "Shift+Tab");
    await page.keyboard.type("red line");
    await expect
      .poll(async () =>
        Number(/^[\d,]+/.exec((await page.getByRole("heading", { name: "claims" }).textContent()) ?? "")?.[0].replace(",", "")),
      )
      .toBeLessThan(200);
    const seen = await cellsOf(page);
    expect(seen[0]).toEqual(["From", "Relation", "To", "Statement", "Evidence", "Locators"]);
    expect(seen.length).toBeGreaterThan(10);
    const from = seen.slice(1).map(([name = ""]) => name);
    expect(from).toEqual([...from].sort(new Intl.Collator("en", { numeric: true }).compare).reverse());
    for (const row of seen.slice(1)) expect(row.join(" ").toLowerCase()).toContain("red line");

    await goTo(page, page.getByRole("button", { name: "Save as CSV" }), "Shift+Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const saved = parse(readFileSync(await download.path()), { bom: true });
    expect(saved.map(([, ...cells]) => cells)).toEqual(seen);
    const claims = new Map(publishedGraph().claims.map((claim) => [claim.id as string, claim]));
    for (const [id = "", ...cells] of saved.slice(1)) expect(cells).toContain(claims.get(id)?.statement.en);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    const box = await page.getByRole("region", { name: /claims$/ }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(phone.width);

    await page.reload();
    expect(await cellsOf(page)).toEqual(seen);
    await expect.poll(() => narrowing.inputValue()).toBe("red line");
    await page.goBack();
    await expect.poll(() => narrowing.inputValue()).toBe("");
    expect(await column("From").getAttribute("aria-sort")).toBe("descending");
    await page.goBack();
    await expect.poll(() => column("From").getAttribute("aria-sort")).toBe("ascending");
    expectQuiet(visited);
    await visited.close();
  });

  test("a row's link selects it in the sidebar and on the map, and marks the row", async () => {
    const visited = await visit({ hash: "view=table&lang=en&table.text=Zeng+Yi" });
    const { page } = visited;
    const row = page.getByRole("row", { name: /^Zeng Yi Person/ });
    await row.getByRole("link").press("Enter");
    await expect.poll(() => row.getAttribute("aria-current")).toBe("true");
    await page.getByRole("main").getByRole("heading", { name: "Zeng Yi" }).waitFor();
    await page.getByRole("button", { name: "Map", exact: true }).click();
    expect(page.url()).toContain("node=zeng-yi");
    await page.getByRole("main").getByRole("heading", { name: "Zeng Yi" }).waitFor();
    expectQuiet(visited);
    await visited.close();
  });

  testLong("the row of a selection made elsewhere is marked and scrolled into view", async () => {
    const visited = await visit({ hash: "view=table&lang=en&node=zeng-yi" });
    const { page } = visited;
    const marked = page.locator("tr[aria-current]");
    await marked.waitFor();
    expect(await marked.getAttribute("data-id")).toBe("zeng-yi");
    expect(await isSelectedVisible(page)).toBe(true);
    await cellsOf(page);
    await page.keyboard.press("/");
    await page.keyboard.type("Yoshua Bengio");
    await page
      .getByRole("option", { name: /Yoshua Bengio/ })
      .first()
      .click();
    await expect.poll(() => marked.getAttribute("data-id")).toBe("yoshua-bengio");
    await expect.poll(() => isSelectedVisible(page)).toBe(true);
    await visited.close();
  });

  testLong("its last column cannot be removed, and a text without matches says so", async () => {
    const visited = await visit({ hash: "view=table&lang=zh&table.nodes=%7Ename" });
    const { page } = visited;
    await page.getByRole("button", { name: "选择列", exact: false }).first().click();
    const name = page.getByRole("checkbox", { name: "名称" });
    expect(await name.isDisabled()).toBe(true);
    await page.getByRole("checkbox", { name: "类型" }).check();
    expect(await name.isDisabled()).toBe(false);
    await page.getByRole("searchbox", { name: "包含文字" }).fill("没有人说过这句话");
    await page.getByText("没有符合条件的行").waitFor();
    await visited.close();
  });
});

testLong("it is sorted by the names that it prints, and says so and how many rows there are", async () => {
  for (const [language, title] of [
    ["en", (all: number) => new RegExp(`^\\d+ of ${all} nodes$`)],
    ["zh", (all: number) => new RegExp(`^\\d+个节点，共${all}个$`)],
  ] as const) {
    const visited = await visit({ hash: `view=table&lang=${language}` });
    const { page } = visited;
    const names = page.locator("tr[data-id] th");
    await names.first().waitFor();
    expect(await page.locator("#tab-name").textContent()).toMatch(title(publishedGraph().nodes.length));
    expect(await page.locator("thead th").first().getAttribute("aria-sort")).toBe("ascending");
    const printed = (await names.allTextContents()).slice(0, 40);
    const { compare } = new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en", { numeric: true });
    expect(printed).toEqual([...printed].sort(compare));
    await page.getByRole("columnheader").nth(2).getByRole("button").click();
    await expect.poll(() => page.getByRole("columnheader").nth(2).getAttribute("aria-sort")).toBe("descending");
    await visited.close();
  }
});
