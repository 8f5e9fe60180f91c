/** Opens a page afresh and measures it: the way to the first drawing, and the frames while a hand pans and zooms. */
import type { Browser, Page } from "playwright";
import { watch } from "./watch.ts";

const viewport = { width: 1280, height: 720 };

export interface FirstDrawing {
  /** From the start of the navigation. */
  readonly milliseconds: number;
  /** Everything that was asked for before the page had made its drawing, as it came over the wire. */
  readonly bytes: number;
}

/** Opens a page in a context of its own, so that nothing is cached. The caller closes the context. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // The runner compiles functions with a helper that keeps their names; in the page it has to exist.
  await page.addInitScript({ content: "globalThis.__name = (any) => any;" });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.watched?.drawnAt !== undefined, null, { timeout: 60_000 });
  return page;
}

export const firstDrawing = (page: Page): Promise<FirstDrawing> =>
  page.evaluate(() => {
    const made = performance.getEntriesByName("map-drawn")[0]?.startTime ?? 0;
    const received = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const bytes = received.filter(({ startTime }) => startTime <= made).reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { milliseconds: window.watched.drawnAt ?? Number.NaN, bytes };
  });

/** The 95th percentile of the frames while the map is dragged, zoomed and hovered, in milliseconds. */
export async function frameTime(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const { mouse } = page;
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  await mouse.move(middle.x + 7, middle.y + 3);
  await page.evaluate(() => {
    window.watched.frames.length = 0;
  });
  await mouse.down();
  await forAWhile(40, (step) => {
    const angle = (step / 40) * 4 * Math.PI;
    return mouse.move(middle.x + 160 * Math.sin(angle), middle.y + 90 * Math.sin(2 * angle));
  });
  await mouse.up();
  await forAWhile(40, (step) => mouse.wheel(0, step < 20 ? -40 : 40));
  await forAWhile(30, (step) => mouse.move(middle.x + 9 * step, middle.y - 5 * step));
  await page.waitForTimeout(300);
  return percentile(await page.evaluate(() => window.watched.frames), 95);
}

/** So many steps, or fewer where a page is so slow that they would take more than a few seconds. */
async function forAWhile(steps: number, act: (step: number) => Promise<void>): Promise<void> {
  const until = performance.now() + 4000;
  for (let step = 0; step < steps && performance.now() < until; step++) await act(step);
}

export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil((percent / 100) * sorted.length), sorted.length) - 1] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 50);
