/** The addresses of a page that was built with the address of its site. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { given, opened } from "../page/given-addresses.ts";
import { useBrowser } from "../page/open.ts";
import { addressOf, buildPage, serveFolder } from "../page/setup.ts";

const { visit } = useBrowser();

test("with a site address, links, citations, figures and printed pages give it, wherever the page is opened", async () => {
  const dist = mkdtempSync(join(tmpdir(), "concept-graph-site-"));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  buildPage(dist, "https://graph.example/map");
  const server = await serveFolder(dist);
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const visited = await visit();
  const page = await opened(visited, `${addressOf(server)}#node=zeng-yi&lang=en`);
  const { link, cited } = await given(page, "en");
  expect(link).toBe("https://graph.example/map/#node=zeng-yi&lang=en");
  for (const [where, text] of Object.entries(cited)) {
    expect(text.replaceAll("&amp;", "&"), where).toContain(link);
    expect(text, where).not.toContain("127.0.0.1");
  }
  await page.goto(`${addressOf(server)}#page=about&lang=en`);
  await expect.poll(() => page.locator("main .cite-whole").textContent()).toMatch(/https:\/\/graph\.example\/map\/$/);
  await visited.close();
}, 120_000);
