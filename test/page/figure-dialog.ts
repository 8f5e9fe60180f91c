/** Opens, saves and drops figures as a reader does. */
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "playwright";

/** Opens the dialog, and waits for the preview. */
export async function openDialog(page: Page): Promise<Locator> {
  await page
    .getByRole("button", { name: /^(Save image|保存图片)$/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("canvas").waitFor();
  return dialog;
}

export async function saved(page: Page, format: "PNG" | "SVG" | "PDF"): Promise<Download> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: format }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: /^(Save|保存)$/ }).click()]);
  return download;
}

/** The bytes of a figure of the view. */
export async function savedView(page: Page, format: "PNG" | "SVG" | "PDF"): Promise<Buffer> {
  await openDialog(page);
  const bytes = readFileSync(await (await saved(page, format)).path());
  await page.keyboard.press("Escape");
  return bytes;
}

/** Drops a file on the page. */
export const drop = (page: Page, name: string, bytes: Buffer): Promise<void> => dropAll(page, [[name, bytes]]);

/** Drops files on the page at once, by their names and bytes. */
export const dropAll = (page: Page, files: readonly (readonly [string, Buffer])[]): Promise<void> =>
  page.evaluate(
    (named) => {
      const data = new DataTransfer();
      for (const [name, numbers] of named) data.items.add(new File([Uint8Array.from(numbers)], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(([name, bytes]) => [name, [...bytes]] as const),
  );
