/** PNG files, which a worker draws and writes while the page answers. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { openDialog, saved, savedView } from "./figure-dialog.ts";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const hash = "node=loss-of-control&lang=zh";

test("a PNG that a worker draws has the pixels of one that the page draws", async () => {
  const visited = await visit({ hash });
  const byWorker = PNG.sync.read(await savedView(visited.page, "PNG"));
  expectQuiet(visited);
  await visited.close();
  const refused = await visit({
    hash,
    before: `window.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } };`,
  });
  const byPage = PNG.sync.read(await savedView(refused.page, "PNG"));
  await refused.close();
  expect([byWorker.width, byWorker.height]).toEqual([byPage.width, byPage.height]);
  let different = 0;
  for (const [index, value] of byWorker.data.entries()) if (Math.abs(value - (byPage.data[index] as number)) > 8) different++;
  expect(different / byPage.data.length).toBeLessThan(1e-4);
});

/** The number of frames that the page draws until a large picture has some progress, and the longest time between two, in milliseconds. */
const framesUntilProgress = (page: Page): Promise<{ frames: number; longest: number; share: number }> =>
  page.evaluate(async () => {
    let [frames, longest, before] = [0, 0, performance.now()];
    for (;;) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      frames++;
      const bar = document.querySelector<HTMLProgressElement>("dialog[open] progress");
      if (bar && bar.value > 0) return { frames, longest, share: bar.value };
    }
  });

testLong("a poster as PNG is cancelled at once, while the page answers: nothing is saved, and the next file is", async () => {
  const visited = await visit({ hash: "node=zhang-ya-qin&lang=en" });
  const { page } = visited;
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "PNG" }).check();
  await dialog.getByLabel("Size", { exact: true }).selectOption("a0-portrait");
  const save = dialog.getByRole("button", { name: "Save", exact: true });
  await expect.poll(() => save.isEnabled()).toBe(true);
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const writersBefore = page.workers().length;
  await save.click();
  const { frames, longest, share } = await framesUntilProgress(page);
  expect(frames).toBeGreaterThan(2);
  // The page itself would be busy for as long as a strip takes, which is much longer.
  expect(longest).toBeLessThan(1000);
  expect(share).toBeLessThan(1);
  expect(page.workers().length).toBe(writersBefore + 1);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByText("Cancelled. Nothing was saved.").waitFor();
  await expect.poll(() => page.workers().length).toBe(writersBefore);
  expect(await dialog.locator("progress").count()).toBe(0);
  await dialog.getByLabel("Size", { exact: true }).selectOption("slide");
  await expect.poll(() => save.isEnabled()).toBe(true);
  const png = PNG.sync.read(readFileSync(await (await saved(page, "PNG")).path()));
  expect([png.width, png.height]).toEqual([1920, 1080]);
  expect(downloads).toEqual(["zhang-ya-qin-en.png"]);
  expectQuiet(visited);
  await visited.close();
});
