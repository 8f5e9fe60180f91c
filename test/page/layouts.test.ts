/** The two layouts of the map, changes of place, and expanding in place, on the page. */
import type { Locator, Page } from "playwright";
import { describe, expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { placeOf } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();

/** A script that counts how often the map is drawn. */
const countDraws = `
  globalThis.draws = 0;
  const clear = WebGL2RenderingContext.prototype.clear;
  WebGL2RenderingContext.prototype.clear = function (...mask) { globalThis.draws += 1; return clear.apply(this, mask); };
`;
const draws = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { draws: number }).draws);
const photo = async (page: Page): Promise<string> => (await page.locator(".map canvas").first().screenshot()).toString("base64");

describe("a change of layout", () => {
  testBoth.each(
    shareOf(2, [
      ["no-preference", "in many frames", (count: number) => count >= 5],
      ["reduce", "at once", (count: number) => count <= 3],
    ] as const),
  )("with “prefers-reduced-motion: %s” is drawn %s", async (reducedMotion, _how, isExpected) => {
    const visited = await visit({ hash: "lang=en", before: countDraws, reducedMotion });
    const { page } = visited;
    const before = await settled(() => draws(page));
    await page.getByRole("button", { name: "Network", exact: true }).click();
    await expect.poll(() => page.url()).toContain("layout=network");
    const drawn = (await settled(() => draws(page))) - before;
    expect(drawn).toBeGreaterThan(0);
    expect(isExpected(drawn), `${drawn} frames`).toBe(true);
    await visited.close();
  });

  test("is made by keyboard alone and keeps what is selected; in both layouts the arrows go along connections", async () => {
    const visited = await visit({ hash: "lang=en" });
    const { page } = visited;
    const focusOn = async (target: Locator, key: "Tab" | "Shift+Tab"): Promise<void> => {
      const hasFocus = () => target.evaluate((element) => element === document.activeElement);
      for (let presses = 0; presses < 40 && !(await hasFocus()); presses++) await page.keyboard.press(key);
      expect(await hasFocus()).toBe(true);
    };
    const selected = (): string | null => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("node");
    const map = page.locator("#map");
    const goOn = async (): Promise<void> => {
      const before = selected();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await expect.poll(selected).not.toBe(before);
      expect(page.url()).toMatch(/node=|edge=/);
    };
    await focusOn(page.getByRole("button", { name: "Network", exact: true }), "Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("layout=network");
    await focusOn(map, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect.poll(selected).not.toBe(null);
    const first = selected();
    await focusOn(page.getByRole("button", { name: "By role", exact: true }), "Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).not.toContain("layout=");
    expect(selected()).toBe(first);
    await focusOn(map, "Shift+Tab");
    await goOn();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.url()).toContain("layout=network");
    expect(selected()).toBe(first);
    await goOn();
    expect(page.url()).toContain("layout=network");
    expectQuiet(visited);
    await visited.close();
  });
});

testLong("expanding a family changes the picture, and collapsing it gives back the very picture", async () => {
  const visited = await visit({ hash: "lang=en&node=malicious-use" });
  const { page } = visited;
  const before = await settled(() => photo(page));
  await page.getByRole("button", { name: /^Expand on map/ }).click();
  await expect.poll(() => page.url()).toContain("open=");
  expect(await settled(() => photo(page))).not.toBe(before);
  await page.getByRole("button", { name: "Collapse on map" }).click();
  await expect.poll(() => page.url()).not.toContain("open=");
  expect(await settled(() => photo(page))).toBe(before);
  expectQuiet(visited);
  await visited.close();
});

test("a double click expands a family in its place, and another collapses it; the hover sentence says so, and the map does not zoom", async () => {
  const visited = await visit({ hash: "lang=en", reducedMotion: "reduce" });
  const { page } = visited;
  const doubleClick = async (): Promise<void> => {
    const { x, y } = await placeOf(page, "malicious-use");
    await page.mouse.dblclick(x, y);
  };
  const { x, y } = await placeOf(page, "malicious-use");
  await page.mouse.move(x, y);
  await expect.poll(() => page.locator(".hover-note").textContent()).toMatch(/\(with 10 inside in all; double-click to expand\)$/);
  await doubleClick();
  await expect.poll(() => page.url()).toContain("open=malicious-use");
  await page.getByRole("button", { name: "Collapse on map" }).waitFor();
  await doubleClick();
  await expect.poll(() => page.url()).not.toContain("open=");
  await page.getByRole("button", { name: "Expand on map (10)" }).waitFor();
  expect(await settled(() => page.url())).not.toContain("camera=");
  expectQuiet(visited);
  await visited.close();
});

testBoth.each(
  shareOf(2, [
    ["400 %", { width: 320, height: 256 }, "node=zeng-yi&lang=en", 0.25],
    ["200 %", { width: 640, height: 360 }, "lang=en", 0.5],
  ]),
)("at %s zoom nothing needs scrolling sideways, and the map keeps its share of the window", async (_zoom, viewport, hash, share) => {
  const visited = await visit({ hash, viewport });
  const { page } = visited;
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBe(0);
  const box = await page.locator("#map").boundingBox();
  expect((box?.height ?? 0) * (box?.width ?? 0)).toBeGreaterThanOrEqual(share * viewport.width * viewport.height);
  await visited.close();
});

testLong("at 200 % zoom, a question opens at its title, and the bar of a selection does not cover what is selected", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 640, height: 400 } });
  const { page } = visited;
  await page.getByRole("link", { name: "Who drew red lines, and where?" }).click();
  const title = page.getByRole("main").getByRole("heading", { name: "Who drew red lines, and where?" });
  await title.waitFor();
  await expect.poll(async () => (await title.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((await title.boundingBox())?.y).toBeLessThan(200);
  await page.goto(new URL("#node=zeng-yi&lang=en", page.url()).href);
  await page.reload();
  await page.locator(".selection-card").waitFor();
  const above = async (): Promise<number> => {
    const [bar, mark] = [await page.locator(".selection-card").boundingBox(), await placeOf(page, "zeng-yi")];
    return (bar?.y ?? 0) - mark.y;
  };
  await expect.poll(above).toBeGreaterThan(20);
  expectQuiet(visited);
  await visited.close();
});

testLong("the card of a line is whole, however long its name and its statement are", async () => {
  const visited = await visit({ hash: "edge=he-ruimin~warns-of~opaque-models&lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Map only" }).click();
  const card = page.locator(".selection-card");
  await card.waitFor();
  await expect.poll(() => card.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
