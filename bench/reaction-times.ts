/** Measures the time from a keystroke to its results on the page, and on an empty page from a click to the next frame. */
import type { Page } from "playwright";
import { median } from "./drive.ts";

/** Median milliseconds from a click to the frame after the one in which the page has changed. */
export async function clickToFrame(page: Page): Promise<number> {
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    document.querySelector("#counter")?.addEventListener("click", ({ timeStamp }) => {
      requestAnimationFrame(() => requestAnimationFrame(() => took.push(performance.now() - timeStamp)));
    });
  });
  for (let click = 0; click < 20; click++) {
    await page.click("#counter");
    await page.waitForTimeout(30);
  }
  return median(await page.evaluate(() => (window as unknown as { took: number[] }).took));
}

/** Median milliseconds from a keystroke in the search box to the frame after the one in which the results have changed. */
export async function keystrokeToResults(page: Page): Promise<number> {
  const box = page.locator("input[role=combobox]").first();
  await box.click();
  await box.pressSequentially("risk");
  await page.waitForSelector("[role=option]");
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    const input = document.querySelector("input[role=combobox]") as HTMLInputElement;
    input.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const list = document.getElementById(input.getAttribute("aria-controls") ?? "") ?? document.body;
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => took.push(performance.now() - timeStamp)));
        });
        observer.observe(list, { childList: true, subtree: true, characterData: true });
        setTimeout(() => observer.disconnect(), 250);
      },
      { capture: true },
    );
  });
  for (const word of ["safety", "bengio", "red line"]) {
    await box.fill("");
    await box.pressSequentially(word, { delay: 300 });
  }
  return median(await page.evaluate(() => (window as unknown as { took: number[] }).took));
}
