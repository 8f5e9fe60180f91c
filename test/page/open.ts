/** Opens the production page in a real browser, and records errors and requests to other origins. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser, launchOptions } from "../browser/find-browser.ts";

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Addresses requested from other origins. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** The part of the address after `#`. */
  readonly hash?: string;
  /** A script that runs before the page's own code. */
  readonly before?: string;
  /** Prepares the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** A selector for an element that exists when the page is ready; without it, the map must have been drawn. */
  readonly readyWhen?: string;
}

const isDrawn = "html[data-ready]";

/** Starts a browser for a test file; it closes after the file's tests. */
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
      // The sidebar and the fonts may come after the map.
      if (readyWhen === isDrawn) {
        await page.locator("main h2").first().waitFor({ state: "attached" });
        await waitForFonts(page);
      }
      return { page, context, errors, foreign, close: () => context.close() };
    },
  };
}

/** Waits for the packaged fonts. The page requests them after the map is drawn, and their metrics differ from those of fallback fonts. */
async function waitForFonts(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Expects no errors and no requests to other origins. */
export function expectQuiet(visit: Visit): void {
  expect(visit.errors).toEqual([]);
  expect(visit.foreign).toEqual([]);
}
