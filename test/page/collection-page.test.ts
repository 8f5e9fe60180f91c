/** The reader's own collection, collections from links, and sharing. */

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { maxAddress } from "../../src/view/address.ts";
import { test, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem("ai-safety-concept-graph:collection"));
/** Stores a collection only if none is stored yet, so that a reload does not overwrite what the reader did. */
const storing = (text: string): string =>
  `localStorage.getItem("ai-safety-concept-graph:collection") ?? localStorage.setItem("ai-safety-concept-graph:collection", ${JSON.stringify(text)});`;
const waitForTexts = (page: Page): Promise<unknown> => page.locator("main .claim, main .row .hint").first().waitFor();

describe("the reader's own collection", () => {
  test("collects nodes and claims by keyboard, survives a reload, and Back undoes step by step", async () => {
    const visited = await visit({ hash: "node=zeng-yi&lang=en" });
    const { page } = visited;
    await waitForTexts(page);
    const ofNode = page.locator("main .tools .collect");
    await ofNode.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => ofNode.textContent()).toContain("In collection");
    await page.locator("#claim-zeng-yi-04 .collect").first().click();
    await expect.poll(() => stored(page)).toBe("zeng-yi~zeng-yi-04");
    await page.reload();
    const link = page.getByRole("link", { name: "Collection 2" });
    await link.waitFor();
    await page.goBack();
    await expect.poll(() => stored(page)).toBe("zeng-yi");
    await page.goBack();
    await expect.poll(() => stored(page)).toBe("");
    await page.goForward();
    await expect.poll(() => ofNode.textContent()).toContain("In collection");
    expect(page.url()).not.toContain("collection");
    expectQuiet(visited);
    await visited.close();
  });

  test("is listed in groups with the notice; Clear empties it, and Undo and Back restore it", async () => {
    const visited = await visit({
      hash: "page=collection&lang=en",
      before: storing("zeng-yi.zhang-ya-qin.safety-budget-share.gone-since~zeng-yi-04"),
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const { page } = visited;
    await waitForTexts(page);
    const main = page.getByRole("main");
    expect(await main.locator(".summary").textContent()).toBe("3 nodes and 1 claim");
    expect(await main.textContent()).toContain("no longer in this graph: gone-since.");
    for (const group of ["People", "Proposals"]) expect(await main.getByRole("region", { name: group }).count()).toBe(1);
    expect(await main.textContent()).toContain("not reviewed by the speaker");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await main
      .getByRole("button", { name: /^In collection/ })
      .first()
      .tap();
    await expect.poll(() => main.locator(".summary").textContent()).toBe("2 nodes and 1 claim");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("details-name");
    await main.getByRole("button", { name: "Clear collection" }).tap();
    await expect.poll(() => main.locator(".summary").textContent()).toContain("Your collection is empty");
    await main.getByRole("button", { name: "Undo" }).tap();
    await expect.poll(() => main.locator(".summary").textContent()).toBe("2 nodes and 1 claim");
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => main.locator(".summary").textContent()).toBe("3 nodes and 1 claim");
    expectQuiet(visited);
    await visited.close();
  });

  testLong("is the same in every window of the browser", async () => {
    const visited = await visit({ hash: "node=zeng-yi&lang=en" });
    const other = await visited.context.newPage();
    await other.goto(visited.page.url());
    await other.locator("html[data-ready]").waitFor();
    await visited.page.locator("main .tools .collect").click();
    await other.getByRole("link", { name: "Collection 1" }).waitFor();
    expect(await other.locator("main .tools .collect").textContent()).toContain("In collection");
    await visited.close();
  });

  testLong("keeps what another window has collected when Back undoes a change, also after a reload", async () => {
    const visited = await visit({ hash: "node=zeng-yi&lang=en" });
    const { page } = visited;
    await page.locator("main .tools .collect").click();
    const other = await visited.context.newPage();
    await other.goto(page.url().replace("zeng-yi", "gao-wen"));
    await other.locator("html[data-ready]").waitFor();
    await other.getByRole("link", { name: "Collection 1" }).waitFor();
    await other.locator("main .tools .collect").click();
    await page.getByRole("link", { name: "Collection 2" }).waitFor();
    await page.getByRole("combobox").fill("Wei Kai");
    await page.getByRole("combobox").press("Enter");
    await expect.poll(() => page.url()).toContain("node=wei-kai");
    await page.reload();
    await page.locator("html[data-ready]").waitFor();
    await page.goBack();
    await expect.poll(() => page.url()).toContain("node=zeng-yi");
    await page.getByRole("link", { name: "Collection 2" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Collection 1" }).waitFor();
    await other.getByRole("link", { name: "Collection 1" }).waitFor();
    expect(await other.locator("main .tools .collect").textContent()).toContain("In collection");
    await visited.close();
  });

  test("is saved as CSV with locators and citations, and as an image of itself alone", async () => {
    const visited = await visit({ hash: "page=collection&lang=en", before: storing("safety-budget-share.zhang-ya-qin~zeng-yi-04") });
    const { page } = visited;
    await waitForTexts(page);
    const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save claims as CSV" }).click()]);
    const lines: string[][] = parse(readFileSync(await csv.path()), { bom: true });
    const between = publishedGraph().claims.filter(({ from, to }) => from === "zhang-ya-qin" && to === "safety-budget-share");
    expect(lines).toHaveLength(1 + 1 + between.length);
    for (const line of lines.slice(1))
      expect(line.at(-1)).toMatch(/not reviewed by the speaker.*#edge=\S+ \(site address not set\), accessed 20\d\d-/);
    await page.getByRole("main").getByRole("button", { name: "Save image" }).click();
    await page.getByRole("dialog").locator("canvas").waitFor();
    await page.getByRole("radio", { name: "SVG" }).check();
    const [image] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save", exact: true }).click()]);
    expect(image.suggestedFilename()).toBe("collection-en.svg");
    const svg = readFileSync(await image.path(), "utf8");
    const { from, to } = publishedGraph().findClaim("zeng-yi-04") ?? {};
    const drawn = [...new Set([...svg.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id))].sort();
    expect(drawn).toEqual([...new Set(["safety-budget-share", "zhang-ya-qin", from, to])].sort());
    expect(svg).toContain("collection=");
    expectQuiet(visited);
    await visited.close();
  });

  testLong("prints with its claims, those between its nodes, the notice and the part of the address that opens it", async () => {
    const visited = await visit({ hash: "page=collection&lang=en", before: storing("safety-budget-share.zhang-ya-qin~zeng-yi-04") });
    await waitForTexts(visited.page);
    await visited.page.emulateMedia({ media: "print" });
    const printed = await visited.page.locator("main").evaluate((main) => (main as HTMLElement).innerText);
    for (const part of ["Claims between these nodes", "not reviewed by the speaker", "collection=safety-budget-share.zhang-ya-qin"])
      expect(printed).toContain(part);
    for (const part of ["In collection", "Clear", "Share"]) expect(printed).not.toContain(part);
    await visited.close();
  });

  testLong("offers a comparison of its people", async () => {
    const visited = await visit({ hash: "page=collection&lang=en", before: storing("dawn-song.yoshua-bengio.zeng-yi") });
    await visited.page.getByRole("link", { name: "Compare Dawn Song, Yoshua Bengio, and Zeng Yi" }).click();
    await expect.poll(() => visited.page.url()).toContain("compare=");
    const main = visited.page.getByRole("main");
    for (const name of ["Dawn Song", "Yoshua Bengio", "Zeng Yi"]) await main.getByRole("link", { name }).first().waitFor();
    await visited.close();
  });
});

test("a collection from a link is shown without changing the reader's own, and is added only on request; Back undoes that", async () => {
  const visited = await visit({ hash: "collection=zeng-yi.nobody~zeng-yi-04&lang=en", before: storing("yoshua-bengio") });
  const { page } = visited;
  await waitForTexts(page);
  const main = page.getByRole("main");
  expect(await main.getByRole("alert").textContent()).toContain("nobody");
  const notice = main.getByRole("region", { name: "Shared collection" });
  expect(await notice.textContent()).toContain("This link contains a collection of 2 items. Your own collection (1) stays as it is.");
  expect(await stored(page)).toBe("yoshua-bengio");
  await notice.getByRole("link", { name: "Back to my collection" }).click();
  await expect.poll(() => main.locator(".summary").textContent()).toBe("1 node");
  await page.goBack();
  await notice.getByRole("button", { name: "Add to my collection" }).click();
  await expect.poll(() => stored(page)).toBe("yoshua-bengio.zeng-yi~zeng-yi-04");
  await expect.poll(() => main.locator(".summary").textContent()).toBe("2 nodes and 1 claim");
  await page.goBack();
  await expect.poll(() => stored(page)).toBe("yoshua-bengio");
  expectQuiet(visited);
  await visited.close();
});

describe("sharing", () => {
  test("offers a link with the collection and a citation of the view; the focus returns", async () => {
    const visited = await visit({ hash: "page=collection&lang=en", before: storing("zeng-yi~zeng-yi-04") });
    const { page } = visited;
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const share = page.getByRole("main").getByRole("button", { name: "Share" });
    await share.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await dialog.getByText("Copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("collection=zeng-yi%7Ezeng-yi-04");
    const citation = await dialog.getByLabel("Cite this view").inputValue();
    expect(citation).toContain(`${link.slice(link.indexOf("#"))} (site address not set), accessed 20`);
    expect(citation).not.toContain("127.0.0.1");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Share");
    await page.goto(link);
    await expect.poll(() => page.locator("main .summary").first().textContent()).toBe("1 node and 1 claim");
    expectQuiet(visited);
    await visited.close();
  });

  testLong("says what does not fit into a link, and what to do instead", async () => {
    const { nodes } = publishedGraph();
    const visited = await visit({
      hash: "page=collection&lang=en",
      before: storing(
        nodes
          .slice(0, 200)
          .map(({ id }) => id)
          .join("."),
      ),
    });
    const { page } = visited;
    await page.getByRole("main").getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const text = (await dialog.textContent()) ?? "";
    expect(text).toContain("limited to 2,000 characters");
    expect(text).toContain("the collection (it stays on this device)");
    expect((await dialog.getByLabel("Link", { exact: true }).inputValue()).length).toBeLessThanOrEqual(maxAddress);
    await dialog.getByRole("button", { name: "Save image" }).click();
    await page.getByRole("dialog", { name: "Save image" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Share");
    expectQuiet(visited);
    await visited.close();
  });
});
