/** Times the frames of the whole page while a node is dragged, and while the map changes from one layout to the other. */
import type { Page } from "playwright";
import { fittedCamera, sceneToPage } from "../src/scene/frame.ts";
import type { Picture } from "../src/scene/scene-types.ts";
import { percentile } from "./drive.ts";

/** 95th percentiles of frame times, in milliseconds. */
export interface HandlingTimes {
  readonly drag: number;
  readonly layout: number;
}

/** How long nodes move to the places of the other layout, in milliseconds. */
const animation = 320;

/** @param picture that the page shows at first */
export async function handlingTimes(page: Page, picture: Picture): Promise<HandlingTimes> {
  await page.waitForFunction(() => window.watched.readyAt !== undefined);
  await page.waitForTimeout(400);
  const map = await page.locator("#map").boundingBox();
  const node = picture.nodes.filter(({ room }) => room === undefined).toSorted((a, b) => b.weight - a.weight)[0];
  if (!map || !node) throw new Error("There is no map, or nobody on it who can be dragged.");
  const { left, top } = sceneToPage(node.at, { ...map, bounds: picture.bounds, camera: fittedCamera(picture.bounds) });
  const start = { x: map.x + left, y: map.y + top };
  const drag = await framesDuring(page, async () => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (let step = 1; step <= 40; step++)
      await page.mouse.move(start.x + 60 * Math.sin((step / 40) * 2 * Math.PI), start.y + 40 * Math.sin((step / 20) * 2 * Math.PI));
  });
  await page.mouse.up();
  await page.waitForTimeout(2500);
  const layouts: number[] = [];
  for (const name of ["Network", "By role", "Network", "By role"]) {
    layouts.push(
      ...(await framesDuring(page, async () => {
        await page.getByRole("button", { name, exact: true }).click();
        await page.waitForTimeout(animation);
      })),
    );
    await page.waitForTimeout(600);
  }
  return { drag: percentile(drag, 95), layout: percentile(layouts, 95) };
}

/** The times from one frame to the next while something is done. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    let isOn = true;
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, {
      stopFrames: () => {
        isOn = false;
        return frames.slice(1);
      },
    });
  });
  await act();
  return page.evaluate(() => (window as unknown as { stopFrames(): number[] }).stopFrames());
}
