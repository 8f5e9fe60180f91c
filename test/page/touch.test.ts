/** Touches on the map of an emulated phone of 360 by 640 pixels, sent by the protocol of the browser. */
import type { CDPSession, Page } from "playwright";
import { expect, test } from "vitest";
import { placeOf } from "./map-points.ts";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();

interface Point {
  readonly x: number;
  readonly y: number;
}

const phone = (): Promise<Visit> =>
  visit({
    hash: "lang=en",
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });

const touch = (session: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: readonly Point[]): Promise<unknown> =>
  session.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });

async function middleOf(page: Page): Promise<Point> {
  const box = await page.locator(".map").boundingBox();
  if (!box) throw new Error("The page has no map.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scrolls the map until a node is in the middle of what is seen of it, and gives the node's place. */
async function scrollTo(page: Page, id: string): Promise<Point> {
  const { y } = await placeOf(page, id);
  await page.locator(".map-scroll").evaluate((scroller, y) => {
    const box = scroller.getBoundingClientRect();
    scroller.scrollTop += y - (box.top + box.height / 2);
  }, y);
  return placeOf(page, id);
}

/** Taps between the rows of the left side, right at the edge, where nothing is drawn. */
async function tapBackground(page: Page): Promise<void> {
  const box = await page.locator(".map-scroll").boundingBox();
  await page.locator(".map-scroll").evaluate((scroller) => scroller.scrollTo(0, 0));
  await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + 2);
}

/** Reads the camera of the address; without one, the whole map. */
function cameraIn(page: Page): { readonly x: number; readonly y: number; readonly zoom: number } {
  const [x = 0, y = 0, zoom = 1] = (new URLSearchParams(new URL(page.url()).hash.slice(1)).get("camera") ?? "")
    .split(",")
    .filter(Boolean)
    .map(Number);
  return { x, y, zoom };
}

test("two fingers zoom, one finger pans, and the map stays there", async () => {
  const visited = await phone();
  const { page } = visited;
  const session = await visited.context.newCDPSession(page);
  const { x, y } = await middleOf(page);
  await touch(session, "touchStart", { x: x - 20, y }, { x: x + 20, y });
  for (const apart of [30, 40, 50, 60]) await touch(session, "touchMove", { x: x - apart, y }, { x: x + apart, y });
  await touch(session, "touchEnd");
  await expect.poll(() => cameraIn(page).zoom).toBeGreaterThan(1);
  const before = await settled(() => cameraIn(page));
  expect(before.zoom).toBeGreaterThan(2);

  await touch(session, "touchStart", { x, y });
  for (const far of [15, 30, 45, 60]) await touch(session, "touchMove", { x: x + far, y });
  await touch(session, "touchEnd");
  await expect.poll(() => cameraIn(page).x).toBeLessThan(before.x - 10);
  const after = await settled(() => cameraIn(page));
  expect(after.zoom).toBeCloseTo(before.zoom, 2);
  expect(after.y).toBeCloseTo(before.y, 0);
  expect(page.url()).not.toContain("node=");
  expectQuiet(visited);
  await visited.close();
});

test("a tap on or near a node selects it, a tap on the background deselects", async () => {
  const visited = await phone();
  const { page } = visited;
  const place = await scrollTo(page, "zeng-yi");
  await page.touchscreen.tap(place.x, place.y);
  await expect.poll(() => page.url()).toContain("node=zeng-yi");
  await tapBackground(page);
  await expect.poll(() => page.url()).not.toContain("node=");
  expectQuiet(visited);
  await visited.close();
});

test("a long press shows what hovering shows and selects nothing; the next touch removes it", async () => {
  const visited = await phone();
  const { page } = visited;
  const session = await visited.context.newCDPSession(page);
  const drawn = async (): Promise<string> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return (await page.locator(".map").screenshot()).toString("base64");
  };
  const plain = await drawn();
  const place = await placeOf(page, "irene-solaiman");
  await touch(session, "touchStart", place);
  await expect.poll(drawn).not.toBe(plain);
  const held = await drawn();
  await touch(session, "touchEnd");
  expect(await drawn()).toBe(held);
  expect(page.url()).not.toContain("node=");
  await tapBackground(page);
  await expect.poll(drawn).toBe(plain);
  await page.mouse.move(place.x, place.y);
  await expect.poll(drawn).toBe(held);
  expectQuiet(visited);
  await visited.close();
});

test("after a long press a finger moves the node; a tap of two fingers zooms out", async () => {
  const visited = await phone();
  const { page } = visited;
  const session = await visited.context.newCDPSession(page);
  const place = await scrollTo(page, "dawn-song");
  await touch(session, "touchStart", place);
  await page.locator(".hover-note").waitFor();
  for (const far of [10, 20, 30]) await touch(session, "touchMove", { x: place.x, y: place.y + far });
  await touch(session, "touchEnd");
  await expect.poll(() => page.url()).toContain("pins=dawn-song");
  expect((await placeOf(page, "dawn-song")).y).toBeGreaterThan(place.y + 20);
  expect(page.url()).not.toContain("camera=");

  const { x, y } = await middleOf(page);
  await page.getByRole("button", { name: "Zoom in" }).tap();
  await expect.poll(() => cameraIn(page).zoom).toBeGreaterThan(1);
  const before = await settled(() => cameraIn(page).zoom);
  await touch(session, "touchStart", { x: x - 20, y }, { x: x + 20, y });
  await touch(session, "touchEnd");
  await expect.poll(() => cameraIn(page).zoom).toBeLessThan(before);
  expectQuiet(visited);
  await visited.close();
});

test("the map by role is higher than its place: a finger scrolls it, and what is selected comes into sight and Back returns; the text can be dragged away", async () => {
  const visited = await phone();
  const { page } = visited;
  const session = await visited.context.newCDPSession(page);
  const scroller = page.locator(".map-scroll");
  const scrolled = (): Promise<number> => scroller.evaluate(({ scrollTop }) => scrollTop);
  const { x, y } = await middleOf(page);
  expect(await scroller.evaluate(({ scrollHeight, clientHeight }) => scrollHeight / clientHeight)).toBeGreaterThan(1.5);
  await touch(session, "touchStart", { x, y: y + 40 });
  for (const far of [20, 0, -20, -40]) await touch(session, "touchMove", { x, y: y + far });
  await touch(session, "touchEnd");
  await expect.poll(scrolled).toBeGreaterThan(20);
  expect(page.url()).not.toContain("camera=");

  await page.getByRole("combobox").fill("Military use");
  await page.getByRole("option").first().waitFor();
  const before = await scrolled();
  await page.getByRole("option").first().tap();
  await expect.poll(() => page.url()).toContain("node=military-use");
  const isInSight = async (): Promise<boolean> => {
    const [place, box] = [await placeOf(page, "military-use"), await scroller.boundingBox()];
    return box !== null && place.y > box.y && place.y < box.y + box.height;
  };
  await expect.poll(isInSight).toBe(true);
  await page.goBack();
  await expect.poll(scrolled, { message: "Back returns to where the reader was" }).toBe(before);

  const height = (): Promise<number> => page.locator(".sidebar").evaluate(({ clientHeight }) => clientHeight);
  const handle = await page.locator(".handle").boundingBox();
  const [left, top] = [(handle?.x ?? 0) + (handle?.width ?? 0) / 2, (handle?.y ?? 0) + 10];
  await touch(session, "touchStart", { x: left, y: top });
  for (const far of [20, 60, 100]) await touch(session, "touchMove", { x: left, y: top + far });
  await touch(session, "touchEnd");
  await expect.poll(height).toBeLessThan(60);
  await page.getByRole("button", { name: "Expand panel" }).click();
  await expect.poll(height).toBeGreaterThan(100);
  expectQuiet(visited);
  await visited.close();
});

test("a question that is tapped shows its answer, though the code that answers comes after the tap", async () => {
  const visited = await phone();
  const { page } = visited;
  await page.getByRole("link", { name: "Who drew red lines, and where?" }).tap();
  await expect.poll(() => page.url()).toContain("question=red-lines");
  // Sixteen marks answer it.
  const outOfSight = async (): Promise<number> =>
    (await page.locator(".more-above, .more-below").allTextContents()).reduce((sum, text) => sum + Number(/\d+/u.exec(text)?.[0] ?? 0), 0);
  await expect.poll(outOfSight).toBeLessThan(12);
  expectQuiet(visited);
  await visited.close();
});
