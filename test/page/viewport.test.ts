/** The selection comes into view wherever the camera was, and the map can zoom to it. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { sceneToPage } from "../../src/scene/frame.ts";
import { fittedFrame, placesOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();
const corner = "camera=-420,280,6";

/** Computes the share of some nodes that are in view, from the camera of the address. */
async function shareInSight(page: Page, ids: readonly string[]): Promise<number> {
  const fitted = await fittedFrame(page);
  const [x = fitted.camera.x, y = fitted.camera.y, zoom = 1] = (/camera=([^&]*)/.exec(decodeURIComponent(page.url()))?.[1] ?? "")
    .split(",")
    .filter(Boolean)
    .map(Number);
  const places = placesOf(page);
  const inside = ids.filter((id) => {
    const place = places.get(id);
    if (!place) return false;
    const { left, top } = sceneToPage(place, { ...fitted, camera: { x, y, zoom } });
    return left >= 0 && left <= fitted.width && top >= 0 && top <= fitted.height;
  });
  return inside.length / ids.length;
}

const zoomOf = (page: Page): number => Number(/camera=[^,]*,[^,]*,([^&]*)/.exec(decodeURIComponent(page.url()))?.[1] ?? 1);

test("the map shows the answer to the first question", async () => {
  const visited = await visit({ hash: `${corner}&lang=en` });
  const { page } = visited;
  const ends = ["yoshua-bengio", "zeng-yi"];
  expect(await shareInSight(page, ends)).toBe(0);
  await page.getByRole("combobox").fill("Bengio and Zeng Yi");
  await page.keyboard.press("Enter");
  await expect.poll(() => shareInSight(page, ends)).toBe(1);
  expectQuiet(visited);
  await visited.close();
});

test("the map shows a path whose code is still loading", async () => {
  const visited = await visit({ hash: `node=gao-wen&${corner}&lang=en` });
  const { page } = visited;
  await page.getByRole("button", { name: "Find path to…" }).click();
  await page.locator(".picker input").fill("Dawn Song");
  await page.locator(".picker li a", { hasText: "Dawn Song" }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("path=");
  await expect.poll(() => shareInSight(page, ["gao-wen", "dawn-song"])).toBe(1);
  expectQuiet(visited);
  await visited.close();
});

test("a button and a key zoom to the selection, and all of it stays in view", async () => {
  const visited = await visit({ hash: "node=shao-jing&lang=en" });
  const { page } = visited;
  const around = ["shao-jing", ...publishedGraph().neighboursOf("shao-jing" as NodeId)];
  await page.getByRole("button", { name: "Zoom to selection" }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.1);
  const zoom = await settled(() => zoomOf(page));
  await page.getByRole("button", { name: "Fit to window" }).click();
  await expect.poll(() => zoomOf(page)).toBe(1);
  await page.getByRole("application").focus();
  await page.keyboard.press(".");
  await expect.poll(() => zoomOf(page)).toBe(zoom);
  expect(await shareInSight(page, around)).toBe(1);
  expectQuiet(visited);
  await visited.close();
});

test("at 400 % the wheel scrolls the page, Ctrl + wheel zooms the map, and its caption is above it", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 320, height: 180 } });
  const { page } = visited;
  const caption = page.locator(".map-headline");
  await caption.evaluate((element) => element.scrollIntoView());
  const map = await page.locator("#map").boundingBox();
  const box = await caption.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + 1);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(160, 120);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
  expect(page.url()).not.toContain("camera=");
  await expect.poll(() => page.locator(".map").textContent()).toContain("Ctrl + wheel zooms the map");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.1);
  expectQuiet(visited);
  await visited.close();
});

test("no button on the map moves when a node is selected or has been moved", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  const places = () =>
    Promise.all(["By role", "Network", "Zoom in", "Fit to window"].map((name) => page.getByRole("button", { name }).boundingBox()));
  const before = await places();
  await page.evaluate(() => {
    location.hash = "node=gao-wen&pins=gao-wen_300_600&lang=en";
  });
  await page.getByRole("button", { name: "Reset positions" }).waitFor();
  expect(await places()).toEqual(before);
  await visited.close();
});
