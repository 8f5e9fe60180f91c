import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { expectNoFaults } from "./accessible-states.ts";
import { drop } from "./figure-dialog.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** Attributes of every kind have the names that a renderer uses, and ids those of methods. */
const odd = readFileSync("test/fixtures/own-graphs/odd.gexf");

const nameOf = (page: Page) => page.locator(".own-name strong").textContent();

test("a reader's graph is dropped, searched, kept over a reload, and forgotten; its contents are never in the address", async () => {
  const visited = await visit({ hash: "node=zeng-yi&view=table&lang=en" });
  const { page } = visited;
  await drop(page, "odd.gexf", odd);
  await page.locator(".own-work").waitFor();
  expect(new URL(page.url()).hash).toBe("#own=graph&lang=en");
  expect(await page.locator("main").count()).toBe(1);
  await page.getByRole("searchbox").fill("红");
  await page.getByRole("search").getByRole("button", { name: "红线" }).click();
  await page.getByRole("heading", { name: "红线" }).waitFor();
  await page.getByText("not a number").waitFor();
  await page.getByRole("button", { name: "人工智能安全" }).click();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "Edges", exact: true }).click();
  expect(await page.locator(".own-table tbody tr").count()).toBe(7);
  await page.getByRole("checkbox", { name: /^square/ }).uncheck();
  expect(await page.locator(".own-table tbody tr").count()).toBe(2);
  await page.getByText("Reading report: 2 notes").click();
  await page.getByText("Values of “color” that are not of its type, double: kept as written. Line 15.").waitFor();

  await page.reload();
  await page.locator(".own-work").waitFor();
  expect(await nameOf(page)).toBe("odd.gexf");
  await page.getByText("6 of 6 nodes shown").waitFor();
  await page.goBack();
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  await page.goForward();
  await expect.poll(() => nameOf(page)).toBe("odd.gexf");
  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await page.getByRole("button", { name: "Back to the forum’s graph" }).click();
  await page.locator("nav").getByRole("link", { name: "Help" }).waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("a cut file says its fault and line in Chinese, and what remains opens if the reader wants it", async () => {
  const visited = await visit({ hash: "own=graph&lang=zh", readyWhen: ".own-opening" });
  const { page } = visited;
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "cut.gexf", mimeType: "text/xml", buffer: odd.subarray(0, odd.indexOf("<edges>") - 40) });
  await page.getByText(/^文件在中途结束.*第 ?\d+ ?行/).waitFor();
  expect(await page.locator(".own-work").count()).toBe(0);
  await page.getByRole("button", { name: "仍然打开" }).click();
  await page.locator(".own-work").waitFor();
  await page.getByText("文件有以下错误，仍已打开：").waitFor();
  await expectNoFaults(page);
  expectQuiet(visited);
  await visited.close();
});
