/** Opens a page and measures it: the time to the first drawing, and the frames while the map is panned and zoomed. */
import type { Browser, Page } from "playwright";
import { watch } from "./watch.ts";

const viewport = { width: 1280, height: 720 };

export interface FirstDrawing {
  /** Time from the start of the navigation. */
  readonly milliseconds: number;
  /** Compressed size of everything that was requested before the first drawing. */
  readonly bytes: number;
  /** Time until something of the page is painted (first contentful paint), without the time that the screen takes to show it. */
  readonly painted: number;
}

/** Opens a page in a new browser context, so that nothing is cached. The caller closes the context. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  // The TypeScript runner adds calls of `__name` to functions, which has to exist in the page too.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.watched?.drawnAt !== undefined, null, { timeout: 60_000 });
  return page;
}

/** Waits until the page answers. @returns milliseconds from the start of the navigation */
export async function answering(page: Page): Promise<number> {
  await page.waitForFunction(() => window.watched.answersAt !== undefined);
  return page.evaluate(() => window.watched.answersAt ?? Number.NaN);
}

export async function firstDrawing(page: Page): Promise<FirstDrawing> {
  // The browser reports its first paint when the picture is on the screen, which may be after the page has read its pixels back.
  await page
    .waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, null, { timeout: 2000 })
    .catch(() => undefined);
  return page.evaluate(() => {
    const drawnAt = performance.getEntriesByName("map-drawn")[0]?.startTime ?? 0;
    const received = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const bytes = received.filter(({ startTime }) => startTime <= drawnAt).reduce((sum, { transferSize }) => sum + transferSize, 0);
    const paint = performance.getEntriesByName("first-contentful-paint")[0] as
      | (PerformanceEntry & { readonly paintTime?: number })
      | undefined;
    const painted = paint?.paintTime ?? paint?.startTime ?? Number.NaN;
    return { milliseconds: window.watched.drawnAt ?? Number.NaN, bytes, painted };
  });
}

/** The 95th percentile of the frame times while the map is dragged, zoomed and hovered, in milliseconds. */
export async function frameTime(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const { mouse } = page;
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  await mouse.move(middle.x + 7, middle.y + 3);
  await page.evaluate(() => {
    window.watched.frames.length = 0;
  });
  await mouse.down();
  await repeat(40, (step) => {
    const angle = (step / 40) * 4 * Math.PI;
    return mouse.move(middle.x + 160 * Math.sin(angle), middle.y + 90 * Math.sin(2 * angle));
  });
  await mouse.up();
  await repeat(40, (step) => mouse.wheel(0, step < 20 ? -40 : 40));
  await repeat(30, (step) => mouse.move(middle.x + 9 * step, middle.y - 5 * step));
  await page.waitForTimeout(300);
  return percentile(await page.evaluate(() => window.watched.frames), 95);
}

/** Runs the steps, and stops after four seconds on a slow page. */
async function repeat(steps: number, act: (step: number) => Promise<void>): Promise<void> {
  const deadline = performance.now() + 4000;
  for (let step = 0; step < steps && performance.now() < deadline; step++) await act(step);
}

/** The percentile by nearest rank; NaN for no numbers. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil((percent / 100) * sorted.length), sorted.length) - 1] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 50);
