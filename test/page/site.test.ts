/** The addresses in citations, saved figures and printed pages. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { useBrowser, type Visit } from "./open.ts";
import { addressOf, buildPage, serveFolder } from "./setup.ts";

const { visit } = useBrowser();

const words = {
  en: { share: "Share", dialog: "Share this view", link: "Link", citation: "Cite this view", save: "Save image", go: "Save" },
  zh: { share: "分享", dialog: "分享当前视图", link: "链接", citation: "引文", save: "保存图片", go: "保存" },
} as const;

interface Given {
  /** The shared link to the view. */
  readonly link: string;
  /** Each text with an address, by its place. */
  readonly cited: Readonly<Record<"citation" | "figure" | "print", string>>;
}

/** Reads every address that the page gives for a node's view. */
async function given(page: Page, language: "en" | "zh"): Promise<Given> {
  const w = words[language];
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("main").getByRole("button", { name: w.share, exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: w.dialog });
  const link = await dialog.getByLabel(w.link, { exact: true }).inputValue();
  const citation = await dialog.getByLabel(w.citation, { exact: true }).inputValue();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: w.save }).first().click();
  await page.getByRole("radio", { name: "SVG" }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: w.go, exact: true }).click()]);
  const figure = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  const print = (await page.locator("main .print-only").first().textContent()) ?? "";
  return { link, cited: { citation, figure, print } };
}

/** Opens the page at an address other than the tests' own server. */
async function opened(visited: Visit, address: string): Promise<Page> {
  const page = await visited.context.newPage();
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor();
  return page;
}

describe("without a site address", () => {
  test.each([
    ["en", " (site address not set)"],
    ["zh", "（未设置网站地址）"],
  ] as const)("a page on a local machine gives the part from # on, and says so (%s)", async (language, note) => {
    const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
    const { link, cited } = await given(visited.page, language);
    expect(link).toBe(`${inject("address")}#node=zeng-yi&lang=${language}`);
    for (const [where, text] of Object.entries(cited)) {
      expect(text.replaceAll("&amp;", "&"), where).toContain(`#node=zeng-yi&lang=${language}${note}`);
      expect(text, where).not.toContain("127.0.0.1");
    }
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visited.page
      .getByRole("button", { name: language === "en" ? "Copy citation" : "复制引文" })
      .first()
      .click();
    await expect.poll(() => visited.page.evaluate(() => navigator.clipboard.readText())).toContain(note);
    const copied = await visited.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("#edge=");
    expect(copied).not.toContain("127.0.0.1");
    await visited.page.goto(`${inject("address")}#page=about&lang=${language}`);
    await expect.poll(() => visited.page.locator("main .cite-whole").textContent()).toContain(note.trim());
    await visited.close();
  });

  test("a page that others can open gives its own address", async () => {
    const visited = await visit();
    await visited.context.route("https://graph.example/map/**", (route) => {
      const name = new URL(route.request().url()).pathname.slice("/map/".length) || "index.html";
      return route.fulfill({ path: join(inject("dist"), name) });
    });
    const page = await opened(visited, "https://graph.example/map/#node=zeng-yi&lang=en");
    const { link, cited } = await given(page, "en");
    expect(link).toBe("https://graph.example/map/#node=zeng-yi&lang=en");
    for (const [where, text] of Object.entries(cited)) expect(text.replaceAll("&amp;", "&"), where).toContain(link);
    await visited.close();
  });
});

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
