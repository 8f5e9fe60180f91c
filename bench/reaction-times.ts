/** From a keystroke to its results on the product page, beside an empty page's way from a click to the next frame. */
import type { Page } from "playwright";
import { median } from "./drive.ts";

/** Milliseconds from a click to the frame after the one in which the page has answered it. */
export async function clickToFrame(page: Page): Promise<number> {
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    document.querySelector("#press")?.addEventListener("click", ({ timeStamp }) => {
      requestAnimationFrame(() => requestAnimationFrame(() => took.push(performance.now() - timeStamp)));
    });
  });
  for (let click = 0; click < 20; click++) {
    await page.click("#press");
    await page.waitForTimeout(30);
  }
  return median(await page.evaluate(() => (window as unknown as { took: number[] }).took));
}

/** Milliseconds from a keystroke in the search box to the frame after the one in which the results were changed. */
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
