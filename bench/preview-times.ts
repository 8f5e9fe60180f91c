/**
 * Measures the time from a choice in the dialog of figures to its preview, beside a click in the dialog that nothing answers, and the longest
 * time between two frames meanwhile.
 */
import type { Browser, Page } from "playwright";
import { median, open } from "./drive.ts";

const subjects = [
  ["a node", "node=loss-of-control"],
  ["a node with many neighbours", "node=zhang-ya-qin"],
  ["a question", "question=red-lines"],
  ["a comparison of two", "compare=zeng-yi.yoshua-bengio"],
  ["a comparison of four", "compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio"],
] as const;

/** Medians, in milliseconds. */
export interface PreviewTimes {
  readonly subject: string;
  readonly choice: number;
  readonly emptyClick: number;
  readonly longestFrame: number;
}

/** @param rounds how often each choice is timed, after one untimed round */
export async function previewTimes(browser: Browser, url: string, rounds: number): Promise<readonly PreviewTimes[]> {
  const times: PreviewTimes[] = [];
  for (const [subject, hash] of subjects) {
    const page = await open(browser, `${url}#${hash}&lang=en`);
    times.push({ subject, ...(await timesOn(page, rounds)) });
    await page.context().close();
  }
  return times;
}

async function timesOn(page: Page, rounds: number): Promise<Omit<PreviewTimes, "subject">> {
  await page.getByRole("button", { name: "Save image" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("canvas").waitFor();
  const [choices, clicks, frames]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= rounds; round++)
    for (const [label, value] of [
      ["Colours", "grey"],
      ["Size", "a4-portrait"],
      ["Colours", "light"],
      ["Size", "slide"],
    ] as const) {
      await page.waitForTimeout(100);
      const { took, longest } = await page.evaluate(timeChoice, { label, value });
      await page.waitForTimeout(100);
      const click = await page.evaluate(timeClick);
      if (round === 0) continue;
      choices.push(took);
      frames.push(longest);
      clicks.push(click);
    }
  return { choice: median(choices), emptyClick: median(clicks), longestFrame: median(frames) };
}

/** Chooses a value, and waits for the frame after the one in which the preview has been drawn anew. */
function timeChoice({ label, value }: { readonly label: string; readonly value: string }): Promise<{ took: number; longest: number }> {
  const dialog = document.querySelector("dialog[open]") as HTMLDialogElement;
  const canvas = dialog.querySelector("canvas") as HTMLCanvasElement;
  const named = [...dialog.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const menu = document.getElementById(named?.htmlFor ?? "") as HTMLSelectElement;
  return new Promise((resolve) => {
    const start = performance.now();
    let [last, longest, isDrawn] = [start, 0, false];
    const watch = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (!isDrawn) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          isDrawn = true;
          resolve({ took: performance.now() - start, longest });
        }),
      );
    });
    // Its size is set before each drawing.
    observer.observe(canvas, { attributes: true, attributeFilter: ["width"] });
    menu.value = value;
    menu.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function timeClick(): Promise<number> {
  const heading = document.querySelector("dialog[open] h2") as HTMLElement;
  return new Promise((resolve) => {
    const start = performance.now();
    heading.click();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });
}
