/** Moving nodes on the map with the mouse and by key, and the sentence beside the pointer. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { placeOf } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();
const note = (page: Page) => page.locator(".hover-note");

/** Presses the mouse on a node and drags it, without dropping it. */
async function drag(page: Page, id: string, right: number, down: number): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step++) await page.mouse.move(x + (right * step) / 5, y + (down * step) / 5);
}

/** True if the canvas has a node where its view says that it is. */
async function isDrawnAt(page: Page, id: string, name: string): Promise<boolean> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y);
  return ((await note(page).textContent({ timeout: 2000 })) ?? "").startsWith(name);
}

test("Ctrl+Z undoes a drag, then does nothing more, and a field keeps its own undo", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const before = page.url();
  await drag(page, "gao-wen", 40, -70);
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("pins");
  await page.getByRole("combobox").focus();
  await page.keyboard.press("Control+z");
  expect(page.url()).toContain("pins");
  await page.locator("#map").focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.url()).toBe(before);
  await page.keyboard.press("Control+z");
  expect(await settled(() => page.url())).toBe(before);
  expectQuiet(visited);
  await visited.close();
});

testBoth.each(shareOf(2, ["by-role", "network"]))(
  "%s: a node is dragged, stays with a pin, and Back, a link and the reset know it",
  async (layout) => {
    const visited = await visit({ hash: `lang=en&layout=${layout}`, reducedMotion: "no-preference" });
    const { page } = visited;
    const before = await placeOf(page, "gao-wen");
    await drag(page, "gao-wen", -20, -40);
    expect(page.url()).not.toContain("pins");
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("pins");
    const after = await placeOf(page, "gao-wen");
    expect(Math.abs(after.x - before.x + 20)).toBeLessThan(2);
    expect(Math.abs(after.y - before.y + 40)).toBeLessThan(2);
    await expect.poll(() => isDrawnAt(page, "gao-wen", "Gao Wen")).toBe(true);
    expect(page.url()).not.toContain("node=");

    const other = await visit({ hash: new URL(page.url()).hash.slice(1) });
    await expect.poll(() => isDrawnAt(other.page, "gao-wen", "Gao Wen")).toBe(true);
    await other.close();

    await page.goBack();
    await expect.poll(() => page.url()).not.toContain("pins");
    await expect.poll(() => isDrawnAt(page, "gao-wen", "Gao Wen")).toBe(true);
    await page.goForward();
    await expect.poll(() => page.url()).toContain("pins");
    await page.getByRole("button", { name: "Reset positions" }).click();
    await expect.poll(() => page.url()).not.toContain("pins");
    expect(await page.getByRole("button", { name: "Reset positions" }).count()).toBe(0);
    expectQuiet(visited);
    await visited.close();
  },
);

test("Escape cancels a drag; a double click on a moved node puts it back, and does not zoom", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const home = await placeOf(page, "gao-wen");
  await drag(page, "gao-wen", 30, 40);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await settled(() => page.url())).not.toContain("pins");
  expect(await isDrawnAt(page, "gao-wen", "Gao Wen")).toBe(true);

  await drag(page, "gao-wen", 30, 40);
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("pins=gao-wen");
  const there = await placeOf(page, "gao-wen");
  await page.mouse.dblclick(there.x, there.y);
  await expect.poll(() => page.url()).not.toContain("pins");
  expect(await settled(() => page.url())).not.toMatch(/camera=|node=/);
  expect(await placeOf(page, "gao-wen")).toEqual(home);
  expectQuiet(visited);
  await visited.close();
});

testLong("a risk is dragged along its side", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const before = await placeOf(page, "military-use");
  await drag(page, "military-use", 200, -160);
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("pins=military-use");
  const after = await placeOf(page, "military-use");
  expect(after.y).toBeLessThan(before.y - 25);
  expect(Math.abs(after.x - before.x)).toBeLessThan(40);
  await expect.poll(() => isDrawnAt(page, "military-use", "Military use of AI")).toBe(true);
  await visited.close();
});

test("Alt and the arrows move the selected node; Back undoes all steps together; the details put it back", async () => {
  const visited = await visit({ hash: "lang=en&node=gao-wen" });
  const { page } = visited;
  await page.locator("#map").focus();
  const before = await placeOf(page, "gao-wen");
  for (let step = 0; step < 3; step++) await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => page.url()).toContain("pins=gao-wen");
  expect((await placeOf(page, "gao-wen")).y).toBeGreaterThan(before.y + 15);
  await expect.poll(() => page.locator("[role=status]", { hasText: "Gao Wen moved." }).count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("pins");
  expect(page.url()).toContain("node=gao-wen");

  await page.locator("#map").focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.getByRole("button", { name: "Put back" }).click();
  await expect.poll(() => page.url()).not.toContain("pins");
  expectQuiet(visited);
  await visited.close();
});

test("the pointer on a node reads what it says, and on a line the claim", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const { x, y } = await placeOf(page, "zhang-ya-qin");
  await page.mouse.move(x, y);
  await expect.poll(() => note(page).textContent()).toMatch(/^Zhang Ya-Qin proposes \d+, .*warns of \d+, draws \d+ red lines?$/);
  const risk = await placeOf(page, "existential-risk");
  await page.mouse.move(risk.x, risk.y);
  await expect.poll(() => note(page).textContent()).toMatch(/^Existential risk .*warnings from \d+/);
  await page.mouse.move(2, 2);
  await expect.poll(() => note(page).count()).toBe(0);
  await visited.close();
});

test("what is dropped beyond its column says why it does not stay there", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await drag(page, "misalignment", 220, -90);
  await page.mouse.up();
  await expect.poll(() => page.locator(".map-step").textContent()).toBe("Risks can be moved up and down; the column says what they are.");
  await drag(page, "gao-wen", -380, 40);
  await page.mouse.up();
  await expect.poll(() => page.locator(".map-step").textContent()).toBe("People stay between the two sides.");
  expectQuiet(visited);
  await visited.close();
});
