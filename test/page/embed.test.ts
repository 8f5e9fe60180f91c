/** The page as a figure in a frame of another page. */

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { useBrowser, type Visit } from "./open.ts";
import { addressOf, serveFolder } from "./setup.ts";

const { visit } = useBrowser();

const closeAfterTest = (server: Server): void => {
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
};

/** A page of another origin, longer than the screen, with a frame. */
const hostPage = (source: string, sandbox: string): string =>
  `<!doctype html><title>Host</title><h1>Host</h1><iframe src="${source}" sandbox="${sandbox}" width="900" height="560"></iframe><p style="height: 3000px"></p>`;

async function serveHost(html: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeAfterTest(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Serves the built page with headers of its host. Gives its address. */
async function serveSite(headers: Readonly<Record<string, string>>): Promise<string> {
  const server = await serveFolder(inject("dist"), headers);
  closeAfterTest(server);
  return addressOf(server);
}

interface Opened {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly errors: readonly string[];
}

async function openHost({ context }: Visit, address: string): Promise<Opened> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto("about:blank");
  await page.goto(address);
  return { page, frame: page.frameLocator("iframe"), errors };
}

const isDrawn = (frame: FrameLocator): Promise<void> => frame.locator("html[data-ready]").waitFor();

test("in a sandboxed frame of another site, the figure works, leaves wheel and Back to the page around it, and keeps nothing", async () => {
  const site = await serveSite({ "access-control-allow-origin": "*" });
  const visited = await visit();
  const { page, frame, errors } = await openHost(
    visited,
    await serveHost(hostPage(`${site}?embed#node=zeng-yi&amp;lang=en`, "allow-scripts")),
  );
  await isDrawn(frame);
  await frame.locator("main .claim").first().waitFor();
  await frame.getByText("This frame keeps nothing").waitFor();
  const whole = frame.getByRole("link", { name: "Open the whole page" });
  expect(await whole.getAttribute("href")).toBe(`${site}#node=zeng-yi&lang=en`);
  expect(await frame.getByRole("searchbox").or(frame.getByRole("combobox")).count()).toBe(0);

  const map = await page.locator("iframe").boundingBox();
  await page.mouse.move((map?.x ?? 0) + 200, (map?.y ?? 0) + 250);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await whole.getAttribute("href")).not.toContain("camera");
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect.poll(() => whole.getAttribute("href")).toMatch(/(?:at|camera|c)=/);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const entries = await page.evaluate(() => history.length);
  await frame.locator("main .node-link a:visible").first().click();
  await expect.poll(() => whole.getAttribute("href")).not.toContain("node=zeng-yi");
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  expect(errors).toEqual([]);
  await visited.close();
});

test("where the host of the site does not allow such a frame, the frame says so", async () => {
  const visited = await visit();
  const host = await serveHost(hostPage(`${await serveSite({})}?embed`, "allow-scripts"));
  const { frame } = await openHost(visited, host);
  await frame.getByText("Access-Control-Allow-Origin").first().waitFor();
  await visited.close();
});

testLong("the one file is a figure in any page, also from the disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "concept-graph-embed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(join(inject("dist"), "offline.html"), join(folder, "figure.html"));
  writeFileSync(join(folder, "host.html"), hostPage("figure.html?embed#node=zeng-yi&amp;lang=zh", "allow-scripts"));
  const visited = await visit();
  const { frame, errors } = await openHost(visited, pathToFileURL(join(folder, "host.html")).href);
  await isDrawn(frame);
  await frame.locator("main .claim").first().waitFor();
  await frame.getByText("此框架内不保存任何内容").waitFor();
  expect(errors).toEqual([]);
  await visited.close();
});

testBoth.each(
  shareOf(2, [
    ["en", "Share", "Copy embed code", "Embed code"],
    ["zh", "分享", "复制嵌入代码", "嵌入代码"],
  ] as const),
)("the dialog to share copies the code of a frame with this view (%s)", async (language, share, copy, label) => {
  const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
  const { page, context } = visited;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: share, exact: true }).first().click();
  await page.getByRole("button", { name: copy }).click();
  const written = await page.getByLabel(label, { exact: true }).inputValue();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(written);
  const source = await page.evaluate((html) => new DOMParser().parseFromString(html, "text/html").querySelector("iframe")?.src, written);
  expect(source).toBe(`${inject("address")}?embed#node=zeng-yi&lang=${language}`);
  await visited.close();
});
