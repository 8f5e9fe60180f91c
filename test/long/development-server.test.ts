/** `npm start`: the same page from Vite's development server, which reads each module by itself. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { useBrowser } from "../page/open.ts";

const { visit } = useBrowser();

test("the development server shows the first view, a selected node and Chinese, without errors", async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), "concept-graph-vite-"));
  const { createServer } = await import("vite");
  const server = await createServer({ cacheDir, logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  onTestFinished(async () => {
    await server.close();
    rmSync(cacheDir, { recursive: true, force: true });
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  const visited = await visit();
  const page = await visited.context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${address}#node=zeng-yi&lang=en`);
  await page.locator("html[data-ready]").waitFor();
  await expect.poll(() => page.locator("main h2").first().textContent()).toContain("Zeng Yi");
  await page.getByRole("button", { name: "中文" }).click();
  await expect.poll(() => page.locator("main h2").first().textContent()).toContain("曾毅");
  const map = await page.locator("canvas").first().boundingBox();
  expect(map?.width).toBeGreaterThan(400);
  expect(errors).toEqual([]);
  await visited.close();
}, 120_000);
