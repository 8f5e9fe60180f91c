/** The matrix for screen readers and by keyboard alone. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const hash = "view=board&board=person.risk.programme&lang=en";

interface FocusPlace {
  readonly row: number;
  readonly cell: number;
  readonly tag: string;
}

/** Finds where the focus is in the table. */
const focusPlace = (page: Page): Promise<FocusPlace | undefined> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const cell = element?.closest<HTMLTableCellElement>("th, td");
    const row = element?.closest("tr");
    return cell && row ? { row: row.rowIndex, cell: cell.cellIndex, tag: element?.tagName ?? "" } : undefined;
  });

test("the table is named after its tab, and each header after its row or column", async () => {
  const visited = await visit({ hash });
  const { page } = visited;
  const table = page.getByRole("table", { name: "People and risks" });
  await table.getByRole("rowheader", { name: "Yoshua Bengio", exact: true }).waitFor();
  const link = table
    .getByRole("row")
    .filter({ hasText: "Yoshua Bengio" })
    .getByRole("link", { name: /^Yoshua Bengio – .+: .+ \d+$/ });
  const [, topic] = /– (.+?): /.exec((await link.first().textContent()) ?? "") ?? [];
  expect(await table.getByRole("columnheader", { name: topic ?? "", exact: true }).count()).toBe(1);
  await visited.close();
});

test("Tab stops once in the matrix; arrows move from cell to cell, Home and End to the ends, and Enter opens a cell", async () => {
  const visited = await visit({ hash });
  const { page } = visited;
  await page.locator(".matrix tbody[aria-busy=false]").waitFor();
  await page.getByRole("checkbox", { name: "exclude unsure claims" }).focus();
  await page.keyboard.press("Tab");
  const first = await focusPlace(page);
  expect(first).toMatchObject({ cell: 0, tag: "INPUT" });
  await page.keyboard.press("Tab");
  expect(await focusPlace(page)).toBeUndefined();
  await page.keyboard.press("Shift+Tab");
  expect(await focusPlace(page)).toEqual(first);

  // First the checkbox and the link of the head, then the total, then the cells, empty or not.
  await page.keyboard.press("ArrowRight");
  expect(await focusPlace(page)).toMatchObject({ cell: 0, tag: "A" });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focusPlace(page)).toMatchObject({ row: first?.row, cell: 2 });
  await page.keyboard.press("ArrowDown");
  expect(await focusPlace(page)).toMatchObject({ row: (first?.row ?? 0) + 1, cell: 2 });
  await page.keyboard.press("Control+End");
  const last = await focusPlace(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await focusPlace(page)).toEqual(last);
  await page.keyboard.press("Home");
  expect(await focusPlace(page)).toMatchObject({ row: last?.row, cell: 0 });
  await page.keyboard.press("Control+Home");
  expect(await focusPlace(page)).toMatchObject({ row: 0, cell: 0 });

  await page
    .getByRole("table")
    .getByRole("link", { name: /^Yoshua Bengio – / })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toContain("pair=yoshua-bengio~");
  expectQuiet(visited);
  await visited.close();
});

test("the focused cell is in view and not behind the headers", async () => {
  const visited = await visit({ hash });
  const { page } = visited;
  await page.locator(".matrix tbody[aria-busy=false]").waitFor();
  const cells = page.locator(".matrix tbody tr").nth(2).locator("td");
  await cells.nth(1).locator("..").getByRole("link").first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  const covered = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    if (!box) return "nothing has the focus";
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top?.closest("th, td") === document.activeElement?.closest("th, td") ? "" : `under ${top?.textContent}`;
  });
  expect(covered).toBe("");
  await visited.close();
});
