/** The page as one file: opened from the disk, with every request blocked. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, describe, expect, inject } from "vitest";
import { shareOf, test, testBoth } from "./long-tests.ts";
import { useBrowser, type Visit } from "./open.ts";

const { visit } = useBrowser();

const folder = mkdtempSync(join(tmpdir(), "concept-graph-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const violations = `addEventListener("securitypolicyviolation", (event) => console.error("policy", event.violatedDirective, event.blockedURI));`;

interface Opened {
  readonly page: Page;
  readonly errors: string[];
  /** Requests other than that of the file itself. */
  readonly asked: string[];
}

/** Opens a file from the disk in a page whose every request to a server fails. */
async function openFile({ context }: Visit, file: string, hash = ""): Promise<Opened> {
  const page = await context.newPage();
  const [errors, asked]: [string[], string[]] = [[], []];
  await page.addInitScript(violations);
  await page.route(/^https?:/, (route) => route.abort());
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.isNavigationRequest()) asked.push(request.url());
  });
  await page.goto(pathToFileURL(file).href + (hash && `#${hash}`));
  return { page, errors, asked };
}

const isDrawn = "html[data-ready]";

describe("the one file", () => {
  test("has at most 3,000,000 bytes", () => {
    expect(statSync(join(inject("dist"), "offline.html")).size).toBeLessThanOrEqual(3_000_000);
  });

  test("opens from a path with blanks and Han characters, without a network: map, statements, fonts, a lesson, a figure", async () => {
    mkdirSync(join(folder, "我的 课程"));
    const file = join(folder, "我的 课程", "概念 图谱.html");
    copyFileSync(join(inject("dist"), "offline.html"), file);
    const visited = await visit();
    const { page, errors, asked } = await openFile(visited, file, "node=zeng-yi&lang=zh");
    await page.locator(isDrawn).waitFor();
    await page.locator("main .claim").first().waitFor();
    await expect.poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBeGreaterThan(0);

    await page.getByRole("button", { name: "保存图片" }).first().click();
    await page.getByRole("dialog").locator("canvas").waitFor();
    await page.getByRole("radio", { name: "SVG" }).check();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
    expect(readFileSync(await download.path(), "utf8")).toMatch(/曾毅[\s\S]*@font-face|@font-face[\s\S]*曾毅/);
    await page.keyboard.press("Escape");

    await page.getByRole("link", { name: "课程" }).first().click();
    await page.getByRole("link", { name: "开始" }).first().click();
    const position = page.locator(".step-number");
    await expect.poll(() => position.textContent()).toContain("1/");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => position.textContent()).toContain("2/");
    await page.reload();
    await expect.poll(() => position.textContent()).toContain("2/");
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await visited.close();
  });

  testBoth.each(
    shareOf(2, [
      ["en", "Share", "Save for offline use", "Saved as"],
      ["zh", "分享", "保存离线版", "已保存为"],
    ] as const),
  )("is saved from the page and opens where it was saved (%s)", async (language, share, save, saved) => {
    const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
    await visited.page.getByRole("button", { name: share, exact: true }).first().click();
    const dialog = visited.page.getByRole("dialog");
    const [download] = await Promise.all([visited.page.waitForEvent("download"), dialog.getByRole("button", { name: save }).click()]);
    await expect.poll(() => dialog.textContent()).toContain(saved);
    expect(await dialog.textContent()).toContain("ai-safety-concept-graph.html#node=zeng-yi");
    const file = join(folder, `${language}.html`);
    await download.saveAs(file);
    const { page, errors } = await openFile(visited, file);
    await page.locator(isDrawn).waitFor();
    const heading = page.locator("main h2");
    await expect.poll(() => heading.first().textContent()).toContain(language === "en" ? "Zeng Yi" : "曾毅");
    // It cannot save itself, and says how it is opened.
    await page.getByRole("button", { name: share, exact: true }).first().click();
    await expect.poll(() => page.getByRole("dialog").textContent()).toContain("ai-safety-concept-graph.html#node=zeng-yi");
    expect(await page.getByRole("button", { name: save }).count()).toBe(0);
    expect(errors).toEqual([]);
    await visited.close();
  });
});

test("the site's own page, opened from the disk, leads to the one file", async () => {
  const visited = await visit();
  const { page } = await openFile(visited, join(inject("dist"), "index.html"), "lang=en");
  await page.getByRole("alert").getByRole("link", { name: "offline.html" }).first().click();
  await page.locator(isDrawn).waitFor();
  expect(page.url()).toMatch(/offline\.html$/);
  await visited.close();
});
