/** Reads the addresses that the page gives in links, citations, saved figures and printed pages. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import type { Visit } from "./open.ts";

const words = {
  en: { share: "Share", dialog: "Share this view", link: "Link", citation: "Cite this view", save: "Save image", go: "Save" },
  zh: { share: "分享", dialog: "分享当前视图", link: "链接", citation: "引文", save: "保存图片", go: "保存" },
} as const;

export interface Given {
  /** The shared link to the view. */
  readonly link: string;
  /** Each text with an address, by its place. */
  readonly cited: Readonly<Record<"citation" | "figure" | "print", string>>;
}

/** Reads every address that the page gives for a node's view. */
export async function given(page: Page, language: "en" | "zh"): Promise<Given> {
  const w = words[language];
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("main").getByRole("button", { name: w.share, exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: w.dialog });
  const link = await dialog.getByLabel(w.link, { exact: true }).inputValue();
  const citation = await dialog.getByLabel(w.citation, { exact: true }).inputValue();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: w.save }).first().click();
  await page.getByRole("dialog").locator("canvas").waitFor();
  await page.getByRole("radio", { name: "SVG" }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: w.go, exact: true }).click()]);
  const figure = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  const print = (await page.locator("main .print-only").first().textContent()) ?? "";
  return { link, cited: { citation, figure, print } };
}

/** Opens the page at an address other than the tests' own server. */
export async function opened(visited: Visit, address: string): Promise<Page> {
  const page = await visited.context.newPage();
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor();
  return page;
}
