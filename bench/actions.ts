/**
 * From what a reader does to its answer on the screen, beside a click on the same page that nothing answers.
 *
 * An answer counts from the event's own time to the frame after the one in which the text beside the map has changed and a pixel of the
 * map could be read. Code that is fetched when first needed has been fetched before: each action is done once untimed.
 */
import type { Page } from "playwright";
import { percentile } from "./drive.ts";

interface Action {
  readonly name: string;
  /** Brings the page to where the action can be done. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const openView = (name: string) => (page: Page) => button(page, name);
const goHome = (page: Page) => page.getByRole("heading", { level: 1 }).getByRole("link").click();

const actions: readonly Action[] = [
  { name: "a question of the first view", before: goHome, act: (page) => page.getByRole("main").getByRole("link").first().click() },
  { name: "let go", act: goHome },
  {
    name: "a speaker",
    before: (page) => page.getByRole("main").getByRole("link", { name: "Speakers", exact: true }).click(),
    act: (page) => page.getByRole("main").getByRole("link", { name: "Zeng Yi" }).first().click(),
  },
  { name: "on to a neighbour", act: (page) => page.getByRole("main").locator(".row a").first().click() },
  {
    name: "a type switched off",
    before: goHome,
    act: (page) =>
      page
        .getByRole("button", { name: /^Risks/ })
        .first()
        .click(),
  },
  {
    name: "and on",
    act: (page) =>
      page
        .getByRole("button", { name: /^Risks/ })
        .first()
        .click(),
  },
  {
    name: "a question in words",
    before: (page) => page.getByRole("combobox").first().fill("who proposed third-party testing"),
    act: (page) => page.keyboard.press("Enter"),
  },
  { name: "the board", before: goHome, act: openView("Who proposed what") },
  { name: "the table", act: openView("Table") },
  { name: "the programme", act: openView("Programme") },
  { name: "the map", act: openView("Map") },
  { name: "the other language", act: (page) => button(page, "中文") },
  { name: "and back", act: (page) => button(page, "English") },
];

export interface Answers {
  /** Milliseconds, 95th percentile of all. */
  readonly p95: number;
  /** Milliseconds, 95th percentile of a click that nothing answers. */
  readonly empty: number;
  /** Milliseconds, the slowest of each action. */
  readonly slowest: readonly { readonly name: string; readonly took: number }[];
}

/** @param rounds how often each action is timed, after once untimed */
export async function actionsToAnswers(page: Page, rounds: number): Promise<Answers> {
  await page.waitForFunction(() => performance.getEntriesByName("map-drawn").length > 0);
  await page.waitForTimeout(1000);
  await page.evaluate(watchAnswers);
  const empty: number[] = [];
  const took = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, before, act } of actions) {
      await before?.(page);
      await page.waitForTimeout(150);
      const time = await timed(page, "answered", () => act(page));
      if (round > 0) took.set(name, [...(took.get(name) ?? []), time]);
    }
    await page.waitForTimeout(150);
    empty.push(
      await timed(page, "unanswered", () =>
        page
          .locator(".notice, .texts-note, main p")
          .first()
          .click({ position: { x: 2, y: 2 } }),
      ),
    );
    empty.push(
      await timed(page, "unanswered", () =>
        page
          .locator("main h2")
          .first()
          .click({ position: { x: 2, y: 2 } }),
      ),
    );
  }
  return {
    p95: percentile([...took.values()].flat(), 95),
    empty: percentile(empty, 95),
    slowest: [...took].map(([name, times]) => ({ name, took: Math.max(...times) })),
  };
}

interface Watching {
  begin(kind: "answered" | "unanswered"): void;
  took: Promise<number>;
}

async function timed(page: Page, kind: "answered" | "unanswered", act: () => Promise<unknown>): Promise<number> {
  await page.evaluate((which) => (window as unknown as { watching: Watching }).watching.begin(which), kind);
  await act();
  return page.evaluate(() => (window as unknown as { watching: Watching }).watching.took);
}

/** Runs in the page, so it may use nothing from outside itself. */
function watchAnswers(): void {
  const watching: Watching = {
    took: Promise.resolve(0),
    begin(kind) {
      watching.took = new Promise((resolve) => {
        const told = new AbortController();
        const listen = (event: Event): void => {
          told.abort();
          const drawn = (): void => {
            requestAnimationFrame(() => {
              const canvas = document.querySelector<HTMLCanvasElement>(".map-host canvas");
              const gl = canvas?.getContext("webgl2");
              gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
              requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
            });
          };
          if (kind === "unanswered") drawn();
          else {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              drawn();
            });
            observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          }
        };
        for (const type of ["click", "keydown"]) window.addEventListener(type, listen, { capture: true, signal: told.signal });
      });
    },
  };
  Object.assign(window, { watching });
}
