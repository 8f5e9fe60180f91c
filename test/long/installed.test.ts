/** The copy of the site that the browser keeps: releases that do not arrive whole, and the ways out. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { useBrowser, type Visit } from "../page/open.ts";
import { type ServedSite, serveSite } from "../page/served-release.ts";

const { visit } = useBrowser();

async function installedVisit(site: ServedSite, hash = "lang=en"): Promise<Visit> {
  const visited = await visit({ address: site.address, hash, serviceWorkers: "allow" });
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, { timeout: 60_000 });
  return visited;
}

const releaseOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.release);
const copies = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Has the browser look for another release, and waits until it has taken or refused it. Gives the state of its worker. */
const updated = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return "none";
    while (worker.state === "installing") await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
    return worker.state;
  });

const wrongs: readonly { readonly name: string; readonly damage: (site: ServedSite) => void }[] = [
  { name: "lacks a file", damage: ({ folder, release }) => rmSync(join(folder, release(), "lessons/red-lines.json")) },
  { name: "has a file cut short", damage: ({ folder, release }) => writeFileSync(join(folder, release(), "graph.json"), '{"format":"ai-') },
  {
    name: "has another page in the place of a file",
    damage: ({ folder, release }) => writeFileSync(join(folder, release(), "lessons.json"), "<!doctype html>"),
  },
  { name: "has a worker that does not run", damage: ({ folder }) => writeFileSync(join(folder, "service-worker.js"), "<!doctype html>") },
];

describe("a release that", () => {
  test.each(wrongs)("$name leaves the one before at work", async ({ damage }) => {
    const site = await serveSite();
    const first = site.release();
    const visited = await installedVisit(site);
    const { page } = visited;
    site.publishNext();
    damage(site);
    expect(["redundant", "none"]).toContain(await updated(page));
    expect(await page.getByText("A new version of this page is ready.").count()).toBe(0);
    await page.reload();
    await page.locator("html[data-ready]").waitFor();
    expect(await releaseOf(page)).toBe(first);
    await site.stop();
    await page.goto(`${site.address}#lesson=red-lines&step=2&lang=en`);
    await expect.poll(() => page.locator(".step-number").textContent()).toContain("2 of ");
    await visited.close();
  });
});

test("the copy of a release goes when no page of it is open", async () => {
  const site = await serveSite();
  const [first, visited] = [site.release(), await installedVisit(site)];
  const { page } = visited;
  site.publishNext();
  expect(await updated(page)).toBe("installed");
  expect(await copies(page)).toHaveLength(2);
  // While the page is open, its copy is needed; the worker of the new release takes over when it has gone.
  await page.goto("about:blank");
  await page.goto(`${site.address}#lang=en`);
  await page.locator("html[data-ready]").waitFor();
  await expect.poll(() => copies(page)).toEqual([expect.stringContaining(site.release())]);
  expect((await copies(page)).join()).not.toContain(first);
  await visited.close();
});

test("with ?reset the copy is removed, and the page comes from the network", async () => {
  const site = await serveSite();
  const visited = await installedVisit(site);
  const { page } = visited;
  site.publishNext();
  await page.goto(`${site.address}?reset`);
  await page.locator("html[data-ready]").waitFor();
  expect(await releaseOf(page)).toBe(site.release());
  expect(new URL(page.url()).search).toBe("");
  await visited.close();
});

test.each([
  ["en", "Remove the copy and load the page anew"],
  ["zh", "删除副本并重新加载本页"],
] as const)("the page about the data removes the copy (%s)", async (language, name) => {
  const site = await serveSite();
  const visited = await installedVisit(site, `page=about&lang=${language}`);
  const { page } = visited;
  site.publishNext();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);
  await page.locator("html[data-ready]").waitFor();
  expect(await releaseOf(page)).toBe(site.release());
  await visited.close();
});
