/** Opens the production page in a real browser, and keeps what a reader would never see: errors, refused loads, foreign requests. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser, launchOptions } from "../browser/find-browser.ts";

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Addresses asked for beyond the page's own origin. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** The part of the address after `#`. */
  readonly hash?: string;
  /** Run before any of the page's own code. */
  readonly before?: string;
  /** What the test needs of the page before it goes there. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What stands in the page when it is ready; else that the map has been drawn. */
  readonly readyWhen?: string;
}

const isDrawn = "html[data-ready]";

/** A browser for a test file; it closes when the file's tests have run. */
export function useBrowser(extraArgs: readonly string[] = []): { visit(options?: VisitOptions): Promise<Visit> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const path = findBrowser();
    if (!path) throw new Error("No browser; run `npm test`, which gets one.");
    const options = await launchOptions(path);
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...extraArgs] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async visit({ hash = "", before, prepare, readyWhen = isDrawn, ...options } = {}) {
      if (!browser) throw new Error("The browser is not running.");
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", ...options });
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      await prepare?.(page);
      const errors: string[] = [];
      const foreign: string[] = [];
      const { origin } = new URL(inject("address"));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("request", (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) foreign.push(request.url());
      });
      await page.goto(inject("address") + (hash ? `#${hash}` : ""));
      await page.locator(readyWhen).first().waitFor();
      // What is read beside the map may come after it.
      if (readyWhen === isDrawn) {
        await page.locator("main h2").first().waitFor({ state: "attached" });
        await fontsHaveCome(page);
      }
      return { page, context, errors, foreign, close: () => context.close() };
    },
  };
}

/** Waits for the packaged fonts, which the page asks for when it has drawn; they measure otherwise than what stands in for them. */
async function fontsHaveCome(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Nothing went wrong behind the reader's back. */
export function expectQuiet(visit: Visit): void {
  expect(visit.errors).toEqual([]);
  expect(visit.foreign).toEqual([]);
}
