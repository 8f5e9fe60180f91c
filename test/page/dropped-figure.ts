/** A saved figure, dropped on the page. */
import { expect } from "vitest";
import { drop, savedView } from "./figure-dialog.ts";
import { expectQuiet, type Visit } from "./open.ts";

/** Expects that a figure of one view, dropped on another, opens its own, and that Back leaves it. */
export async function expectReopened(visited: Visit, format: "PNG" | "SVG" | "PDF"): Promise<void> {
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  const bytes = await savedView(page, format);
  await page.goto(page.url().replace(/#.*/, "#node=zeng-yi&lang=en"));
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  await drop(page, `figure.${format.toLowerCase()}`, bytes);
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Loss of control over AI");
  await page.locator("main").getByText("The data is the same as when it was saved.").waitFor();
  await page.goBack();
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  expectQuiet(visited);
  await visited.close();
}
