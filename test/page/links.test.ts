/** Links: the address of a link opens the same view that a click on it shows. */
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";

const { visit } = useBrowser();
const setting = "off.standings=external.inferred&depth=2.hubs&expanded=yoshua-bengio&lang=en";
let visited: Visit;
beforeAll(async () => {
  visited = await visit({ hash: `node=zeng-yi&${setting}` });
});
afterAll(async () => {
  expectQuiet(visited);
  await visited.close();
});

/** Gives the parameters of the address, without the camera. */
async function parametersOf(page: Page): Promise<string> {
  const parts = new URLSearchParams(new URL(page.url()).hash.slice(1));
  parts.delete("camera");
  return parts.toString();
}

test.each([
  [
    "another node: the filters and the reach go along, what was expanded does not",
    "#node=",
    "off.standings=external.inferred&depth=2.hubs&lang=en",
  ],
  ["an edge: the filters go along", "#edge=", "off.standings=external.inferred&lang=en"],
  ["a passage: the filters go along", "#passage=", "off.standings=external.inferred&lang=en"],
])("%s", async (_, begins, rest) => {
  const { page } = visited;
  const link = page.locator(`main .row a[href^="${begins}"]`).first();
  const address = (await link.getAttribute("href"))?.slice(1) ?? "";
  expect(address.slice(address.indexOf("&") + 1)).toBe(rest);
  await link.click();
  await expect.poll(() => parametersOf(page)).toBe(address);
  await page.goBack();
  await expect.poll(() => parametersOf(page)).toBe(`node=zeng-yi&${setting}`);
});

test("a link to the selected node keeps the added neighbours", async () => {
  const { page } = visited;
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const link = page.locator('.table-tab a[href^="#node=zeng-yi&"]').first();
  expect((await link.getAttribute("href"))?.slice(1)).toBe(await parametersOf(page));
});
