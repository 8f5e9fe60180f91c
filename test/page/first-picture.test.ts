/** The picture in the page's HTML: before any script has run, and where none runs. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, inject } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { placeOf } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const still = "#first-picture";

/** Holds requests for a file back until it may come. */
function heldBack(file: string): { readonly prepare: (page: Page) => Promise<unknown>; readonly goOn: () => void } {
  let goOn = (): void => undefined;
  const waited = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const prepare = (page: Page): Promise<unknown> =>
    page.route(file, async (route) => {
      await waited;
      await route.continue();
    });
  return { prepare, goOn: () => goOn() };
}

test("without scripts, the map and the words stand in English, and the words in Chinese below", async () => {
  const visited = await visit({ javaScriptEnabled: false, readyWhen: still });
  const { page } = visited;
  await page.locator(`${still} svg`).getByText("Zeng Yi").waitFor();
  expect(await page.locator(`${still} svg`).getByText("曾毅").isVisible()).toBe(false);
  const [english, chinese] = [page.getByRole("heading", { name: /Who said what/ }), page.getByRole("heading", { name: /谁说了什么/ })];
  expect(await english.isVisible()).toBe(true);
  expect(((await chinese.boundingBox())?.y ?? 0) > ((await english.boundingBox())?.y ?? 0)).toBe(true);
  await visited.close();
});

test("until the map is drawn, the picture stands in the language of the address, with each name where the map will have it", async () => {
  const { prepare, goOn } = heldBack("**/map.*.json");
  const visited = await visit({
    hash: "lang=zh",
    prepare,
    readyWhen: still,
  });
  const { page } = visited;
  const name = page.locator(`${still} svg text`, { hasText: "曾毅" });
  await name.waitFor();
  expect(await page.locator(`${still} svg text`, { hasText: "Zeng Yi" }).isVisible()).toBe(false);
  const before = await name.boundingBox();
  goOn();
  await page.locator("html[data-ready]").waitFor();
  expect(await page.locator(still).count()).toBe(0);
  const mark = await placeOf(page, "zeng-yi");
  expect(Math.abs((before?.y ?? 0) + (before?.height ?? 0) / 2 - mark.y)).toBeLessThan(4);
  expect(Math.abs((before?.x ?? 0) - mark.x)).toBeLessThan(16);
  expectQuiet(visited);
  await visited.close();
});

test("the map can be moved before the page has come, which then goes on from there and answers a click", async () => {
  const { prepare, goOn } = heldBack("**/assets/page-*.js");
  const visited = await visit({
    hash: "lang=en",
    prepare,
    readyWhen: `${still} canvas`,
  });
  const { page } = visited;
  const name = await page.locator(`${still} svg text`, { hasText: "Zeng Yi" }).boundingBox();
  const map = await page.locator(`${still} .map`).boundingBox();
  if (!name || !map) throw new Error("There is no picture.");
  // A corner of the map where nothing is.
  const corner = { x: map.x + 20, y: map.y + map.height - 20 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 40, corner.y - 30, { steps: 4 });
  await page.mouse.up();
  // The mark is to the left of the name.
  await page.mouse.click(name.x - 8 + 40, name.y + name.height / 2 - 30);
  goOn();
  await page.locator("main h2", { hasText: "Zeng Yi" }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/node=zeng-yi.*camera=/);
  expect(await page.locator(still).count()).toBe(0);
  expect(await page.locator("#map canvas").first().isVisible()).toBe(true);
  expectQuiet(visited);
  await visited.close();
});

test("a click on the map is answered there before the panels have come, and the details come with them", async () => {
  const { prepare, goOn } = heldBack("**/assets/panels-*.js");
  const visited = await visit({ hash: "lang=en", prepare, readyWhen: `${still} canvas` });
  const { page } = visited;
  const name = await page.locator(`${still} svg text`, { hasText: "Zeng Yi" }).boundingBox();
  if (!name) throw new Error("There is no picture.");
  await page.mouse.click(name.x - 8, name.y + name.height / 2);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/node=zeng-yi/);
  expect(await page.title()).toMatch(/^Zeng Yi/);
  expect(await page.locator("#app main").count()).toBe(0);
  goOn();
  await page.locator("main h2", { hasText: "Zeng Yi" }).waitFor();
  expect(await page.locator(still).count()).toBe(0);
  expect(await page.locator("#map canvas").first().isVisible()).toBe(true);
  expectQuiet(visited);
  await visited.close();
});

test("the language can be changed before the texts have come, and all names change with it", async () => {
  const { prepare, goOn } = heldBack("**/graph.json");
  const visited = await visit({ hash: "node=zeng-yi&lang=en", prepare });
  const { page } = visited;
  await page.locator("main h2", { hasText: "Zeng Yi" }).waitFor();
  await page.getByRole("button", { name: "中文", exact: true }).click();
  await page.locator("main h2", { hasText: "曾毅" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await page.title()).toMatch(/^曾毅/);
  goOn();
  await page.locator("main .other-name", { hasText: "Zeng Yi" }).waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("an address that names another view never shows the picture of the first", async () => {
  const visited = await visit({
    hash: "node=zeng-yi&lang=en",
    prepare: (page) => page.route("**/map.*.json", () => undefined),
    readyWhen: "#app main",
  });
  expect(await visited.page.locator(still).isVisible()).toBe(false);
  await visited.close();
});

/** Opens the page, and gives what its notice says. */
async function noticeAt(address: string | undefined, lang: string, prepare?: (page: Page) => Promise<unknown>): Promise<string> {
  const browsed = await visit({ hash: `lang=${lang}`, javaScriptEnabled: true, locale: "en-GB", readyWhen: "body" });
  const { page } = browsed;
  await prepare?.(page);
  await page.goto(address ?? page.url());
  await page.reload();
  const notice = page.getByRole("alert");
  await notice.waitFor();
  const said = await notice.innerText();
  expect(await notice.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(20);
  await browsed.close();
  return said;
}

testLong.each(["index", "page", "panels", "words"])(
  "a page kept by a cache, whose script %s is gone, says how to load the new one",
  async (script) => {
    const gone = (page: Page) => page.route(`**/assets/${script}-*.js`, (route) => route.fulfill({ status: 404 }));
    expect(await noticeAt(undefined, "en", gone)).toMatch(/^The interactive map couldn’t be loaded\..*reload/);
    expect(await noticeAt(undefined, "zh", gone)).toMatch(/^交互地图未能加载/);
  },
);

test("a page opened from disk says what it needs", async () => {
  const file = `${pathToFileURL(join(inject("dist"), "index.html"))}`;
  expect(await noticeAt(`${file}#lang=en`, "en")).toContain("offline.html");
});
