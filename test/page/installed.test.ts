/** The copy of the site that the browser keeps: without a network, and across a release. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { useBrowser } from "./open.ts";
import { nextMark, serveSite } from "./served-release.ts";

const { visit } = useBrowser();

/** Waits until a worker answers for the page. */
const installed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, { timeout: 60_000 });

const releaseOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.release);
const lessonTitles = async (page: Page): Promise<string> => {
  await page.getByRole("link", { name: "Lessons", exact: true }).first().click();
  await page.locator(".lessons h3").first().waitFor();
  return (await page.locator(".lessons h3").allTextContents()).join("\n");
};

test("after the first visit the site works without a network, and nobody has loaded the one file unasked", async () => {
  const site = await serveSite();
  const visited = await visit({ address: site.address, hash: "node=zeng-yi&lang=en", serviceWorkers: "allow" });
  const { page, context } = visited;
  await installed(page);
  expect(site.asked.filter((path) => path.includes("offline.html"))).toEqual([]);
  await site.stop();
  await page.reload();
  await page.locator("html[data-ready]").waitFor();
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("combobox").fill("risk");
  await page.getByRole("option").first().waitFor();
  const other = await context.newPage();
  await other.goto(`${site.address}index.html#lesson=red-lines&step=2&lang=en`);
  await expect.poll(() => other.locator(".step-number").textContent()).toContain("2 of ");
  expect(visited.errors).toEqual([]);
  await visited.close();
});

test("a new release is announced; the reader's page takes it when it reloads, and another one goes on with its own", async () => {
  const site = await serveSite();
  const first = site.release();
  const visited = await visit({ address: site.address, hash: "lang=en", serviceWorkers: "allow" });
  const { page, context } = visited;
  await installed(page);
  const other = await context.newPage();
  await other.goto(`${site.address}#node=zeng-yi&lang=en`);
  await other.locator("main .claim").first().waitFor();

  site.publishNext();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const notice = page.getByRole("status").filter({ hasText: "A new version of this page is ready." });
  await notice.waitFor();
  expect(await lessonTitles(page)).not.toContain(nextMark);
  await Promise.all([page.waitForEvent("load"), notice.getByRole("button", { name: "Reload" }).click()]);
  await page.locator("html[data-ready]").waitFor();
  expect(await releaseOf(page)).toBe(site.release());
  expect(page.url()).toContain("page=lessons");
  await expect.poll(() => page.locator(".lessons h3").first().textContent()).toContain(nextMark);

  // The other page has lost its files on the network, and its worker; it still has its release.
  await site.stop();
  expect(await releaseOf(other)).toBe(first);
  expect(await lessonTitles(other)).not.toContain(nextMark);
  await other.reload();
  await expect.poll(() => releaseOf(other)).toBe(site.release());
  await visited.close();
});
