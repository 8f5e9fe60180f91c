/**
 * Measures the time from an action of the reader to its result on the screen, beside a click on the same page that has no effect.
 *
 * The time runs from the timestamp of the event to the frame after the one in which the text beside the map has changed and a pixel of
 * the map could be read. Code that is loaded on demand is loaded already: each action is done once untimed.
 */
import type { Page } from "playwright";
import { percentile } from "./drive.ts";

interface Action {
  readonly name: string;
  /** Brings the page into the state in which the action is possible; untimed. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const openView = (name: string) => (page: Page) => button(page, name);
const goHome = (page: Page) => page.getByRole("heading", { level: 1 }).getByRole("link").click();

/** The first view on the map: the first question leads to the matrix. */
const goToMap = async (page: Page): Promise<void> => {
  await goHome(page);
  await button(page, "Map");
};

const actions: readonly Action[] = [
  { name: "open a question of the first view", prepare: goHome, act: (page) => page.getByRole("main").getByRole("link").first().click() },
  { name: "deselect", act: goHome },
  {
    name: "select a speaker",
    prepare: (page) => page.getByRole("main").getByRole("link", { name: "Speakers", exact: true }).click(),
    act: (page) => page.getByRole("main").getByRole("link", { name: "Zeng Yi" }).first().click(),
  },
  { name: "select a neighbour", act: (page) => page.getByRole("main").locator(".row a:visible").first().click() },
  {
    name: "switch a type off",
    prepare: goToMap,
    act: (page) =>
      page
        .getByRole("button", { name: /^Risks/ })
        .first()
        .click(),
  },
  {
    name: "switch it on",
    act: (page) =>
      page
        .getByRole("button", { name: /^Risks/ })
        .first()
        .click(),
  },
  {
    name: "ask a question",
    prepare: (page) => page.getByRole("combobox").first().fill("who proposed third-party testing"),
    act: (page) => page.keyboard.press("Enter"),
  },
  { name: "open the matrix", prepare: goToMap, act: openView("Who proposed what") },
  { name: "open the table", act: openView("Table") },
  { name: "open the programme", act: openView("Programme") },
  { name: "open the map", act: openView("Map") },
  { name: "switch the language", act: (page) => button(page, "中文") },
  { name: "switch it back", act: (page) => button(page, "English") },
];

/** Times in milliseconds. */
export interface ActionTimes {
  /** 95th percentile of all actions. */
  readonly p95: number;
  /** 95th percentile of a click without effect. */
  readonly empty: number;
  /** The slowest run of each action. */
  readonly slowest: readonly { readonly name: string; readonly took: number }[];
}

/** @param rounds how often each action is timed, after one untimed run */
export async function measureActions(page: Page, rounds: number): Promise<ActionTimes> {
  await page.waitForFunction(() => performance.getEntriesByName("map-drawn").length > 0);
  await page.waitForTimeout(1000);
  await page.evaluate(installTimer);
  const noEffect: number[] = [];
  const took = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, prepare, act } of actions) {
      await prepare?.(page);
      await page.waitForTimeout(150);
      const time = await timed(page, "effect", name, () => act(page));
      if (round > 0) took.set(name, [...(took.get(name) ?? []), time]);
    }
    await page.waitForTimeout(150);
    noEffect.push(
      await timed(page, "no-effect", "a click without effect", () =>
        page
          .locator(".notice, .texts-note, main p")
          .first()
          .click({ position: { x: 2, y: 2 } }),
      ),
    );
    noEffect.push(
      await timed(page, "no-effect", "a click without effect", () =>
        page
          .locator("main h2")
          .first()
          .click({ position: { x: 2, y: 2 } }),
      ),
    );
  }
  return {
    p95: percentile([...took.values()].flat(), 95),
    empty: percentile(noEffect, 95),
    slowest: [...took].map(([name, times]) => ({ name, took: Math.max(...times) })),
  };
}

/** Set as `window.actionTimer`. `took` resolves to milliseconds. */
interface ActionTimer {
  begin(kind: "effect" | "no-effect"): void;
  took: Promise<number>;
}

/** Milliseconds after which an action is taken to have no effect. */
const patience = 10_000;

/** @throws Error that names the action if nothing on the page changes */
async function timed(page: Page, kind: "effect" | "no-effect", name: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate((timedKind) => (window as unknown as { actionTimer: ActionTimer }).actionTimer.begin(timedKind), kind);
  await act();
  const took = await page.evaluate((most) => {
    const nothing = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), most));
    return Promise.race([(window as unknown as { actionTimer: ActionTimer }).actionTimer.took, nothing]);
  }, patience);
  if (took === undefined) throw new Error(`“${name}” changes nothing on the page; the benchmark has to follow what the page has become.`);
  return took;
}

/** Runs in the page, so it cannot use anything outside its own body. */
function installTimer(): void {
  const actionTimer: ActionTimer = {
    took: Promise.resolve(0),
    begin(kind) {
      actionTimer.took = new Promise((resolve) => {
        const abort = new AbortController();
        const onEvent = (event: Event): void => {
          abort.abort();
          const resolveWhenDrawn = (): void => {
            requestAnimationFrame(() => {
              const canvas = document.querySelector<HTMLCanvasElement>(".map-host canvas");
              const gl = canvas?.getContext("webgl2");
              gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
              requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
            });
          };
          if (kind === "no-effect") resolveWhenDrawn();
          else {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              resolveWhenDrawn();
            });
            observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          }
        };
        for (const type of ["click", "keydown"]) window.addEventListener(type, onEvent, { capture: true, signal: abort.signal });
      });
    },
  };
  Object.assign(window, { actionTimer });
}
