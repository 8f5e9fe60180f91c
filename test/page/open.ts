/** Opens the production page in a real browser, and records errors and requests to other origins. */
import { isDeepStrictEqual } from "node:util";
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
  /** Where the page is served, with a slash at its end; by default the server of all tests. */
  readonly address?: string;
  /** A script that runs before the page's own code. */
  readonly before?: string;
  /** Prepares the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** A selector for an element that exists when the page is ready; without it, the map must have been drawn. */
  readonly readyWhen?: string;
}

const isDrawn = "html[data-ready]";

/** A page between two visits. A new one opens a window, which takes longer than drawing the map. */
interface FreePage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly options: BrowserContextOptions;
}

/** The browser of this worker by its arguments: the files that it runs share one. Playwright ends it with the worker. */
const browsers = new Map<string, Promise<Browser>>();

async function launched(extraArgs: readonly string[]): Promise<Browser> {
  const path = findBrowser();
  if (!path) throw new Error("No browser; run `npm test`, which gets one.");
  const options = await launchOptions(path);
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...extraArgs] });
}

/** Starts a browser for the tests of a file, or takes that of an earlier file; what the file opens in it closes after its tests. */
export function useBrowser(extraArgs: readonly string[] = []): { visit(options?: VisitOptions): Promise<Visit> } {
  let browser: Browser | undefined;
  const freePages: FreePage[] = [];
  beforeAll(async () => {
    const key = extraArgs.join(" ");
    const running = browsers.get(key) ?? launched(extraArgs);
    browsers.set(key, running);
    browser = await running;
  });
  afterAll(async () => {
    freePages.length = 0;
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });

  async function openPage(options: BrowserContextOptions): Promise<FreePage> {
    if (!browser) throw new Error("The browser is not running.");
    const index = freePages.findIndex((free) => isDeepStrictEqual(free.options, options));
    const [free] = index < 0 ? [] : freePages.splice(index, 1);
    if (free) return free;
    const context = await browser.newContext(options);
    return { page: await context.newPage(), context, options };
  }

  return {
    async visit({ hash = "", address = inject("address"), before, prepare, readyWhen = isDrawn, ...options } = {}) {
      const opened = await openPage({
        viewport: { width: 1280, height: 800 },
        locale: "en-GB",
        reducedMotion: "reduce",
        // A worker answers in the place of routes, and fetches the whole site; what it does has tests of its own.
        serviceWorkers: "block",
        ...options,
      });
      const { page, context } = opened;
      if (before) await page.addInitScript(before);
      await prepare?.(page);
      const errors: string[] = [];
      const foreign: string[] = [];
      const { origin } = new URL(address);
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("request", (request) => {
        const { protocol, origin: requested } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:" && requested !== origin) foreign.push(request.url());
      });
      await page.goto(address + (hash ? `#${hash}` : ""));
      await page.locator(readyWhen).first().waitFor();
      // The text beside the map may be rendered after it.
      if (readyWhen === isDrawn) {
        await page.locator("main h2").first().waitFor({ state: "attached" });
        await waitForFonts(page);
      }
      const close = async (): Promise<void> => {
        // A script that runs before the page's own cannot be removed.
        if (before || page.isClosed()) return context.close();
        await clean(opened, origin);
        freePages.push(opened);
      };
      return { page, context, errors, foreign, close };
    },
  };
}

/** Undoes what a visit has changed in its page and its context. */
async function clean({ page, context, options }: FreePage, origin: string): Promise<void> {
  page.removeAllListeners();
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll();
  await context.unrouteAll();
  await context.clearPermissions();
  await page.mouse.move(0, 0);
  const { colorScheme = null, reducedMotion = null, forcedColors = null, contrast = null } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast });
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
