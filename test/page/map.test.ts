import type { Page } from "playwright";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import type { BuiltNode } from "../../src/model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../src/model/node-types.ts";
import { loneEdge, placeOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const heading = "main h2";

/** How far the pixel in the middle of a node is from its colour, of 255. */
async function unlikeness(page: Page, node: BuiltNode): Promise<number> {
  const at = await placeOf(page, node.id);
  const shot = PNG.sync.read(await page.screenshot());
  const offset = (Math.round(at.y) * shot.width + Math.round(at.x)) * 4;
  const found = [...shot.data.subarray(offset, offset + 3)];
  const { colour }: NodeTypeEntry = nodeTypes[node.type];
  const wanted = [1, 3, 5].map((index) => Number.parseInt(palettes.light.nodes[colour].slice(index, index + 2), 16));
  return Math.max(...found.map((value, index) => Math.abs(value - (wanted[index] as number))));
}

describe("the map", () => {
  test("is painted: a node's colour is where the scene put it", async () => {
    const here = await visit();
    const node = publishedGraph().node("dawn-song" as never);
    expect(await unlikeness(here.page, node)).toBeLessThanOrEqual(6);
    expectQuiet(here);
    await here.close();
  });

  test.each(["Who proposed what", "Table", "Programme"])("is painted after a selection in another tab: %s", async (view) => {
    const here = await visit({ hash: "lang=en" });
    const views = here.page.getByRole("navigation", { name: "Views" });
    await views.getByRole("button", { name: view }).click();
    await here.page.locator(".tab-panel").getByRole("link", { name: "Zeng Yi", exact: true }).first().click();
    await expect.poll(() => here.page.locator(heading).last().textContent()).toBe("Zeng Yi");
    await views.getByRole("button", { name: "Map" }).click();
    await expect.poll(() => unlikeness(here.page, publishedGraph().node("zeng-yi" as never))).toBeLessThanOrEqual(6);
    expectQuiet(here);
    await here.close();
  });

  test("a click on a node opens its details, and Back closes them", async () => {
    const here = await visit();
    const at = await placeOf(here.page, "zeng-yi");
    await here.page.mouse.click(at.x, at.y);
    await expect.poll(() => here.page.locator(heading).first().textContent()).toBe("Zeng Yi");
    await expect.poll(() => here.page.locator("article.claim").count()).toBeGreaterThan(20);
    expect(here.page.url()).toContain("node=zeng-yi");
    await here.page.goBack();
    await expect.poll(() => here.page.locator(heading).first().textContent()).toBe("Who said what about AI safety");
    await here.page.goForward();
    await expect.poll(() => here.page.locator(heading).first().textContent()).toBe("Zeng Yi");
    expectQuiet(here);
    await here.close();
  });

  test("a filter does not move or resize the map", async () => {
    const here = await visit({ hash: "lang=en" });
    const before = await here.page.locator(".map").boundingBox();
    await here.page.getByRole("button", { name: /^Risks/ }).click();
    await here.page.getByRole("button", { name: "Filters (1)" }).waitFor();
    expect(await here.page.locator(".map").boundingBox()).toEqual(before);
    await here.close();
  });

  test("a click on the background deselects", async () => {
    const here = await visit({ hash: "node=zeng-yi" });
    const map = await here.page.locator(".map").boundingBox();
    await here.page.mouse.click((map?.x ?? 0) + 6, (map?.y ?? 0) + 6);
    await expect.poll(() => here.page.url()).not.toContain("node=");
    await here.close();
  });

  test("a click on an edge opens its claims", async () => {
    const here = await visit({ hash: "lang=en" });
    const { edge, at } = await loneEdge(here.page);
    await here.page.mouse.click(at.x, at.y);
    await expect.poll(() => decodeURIComponent(here.page.url())).toContain(`edge=${edge.id}`);
    await expect.poll(() => here.page.locator("article.claim").count()).toBe(edge.claims.length);
    await here.close();
  });

  test("switching the language moves no node", async () => {
    const here = await visit();
    const withoutLabels = async (): Promise<string> => (await here.page.locator(".map canvas").first().screenshot()).toString("base64");
    await here.page.getByRole("button", { name: "中文" }).click();
    await expect.poll(() => here.page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    const at = await placeOf(here.page, "zeng-yi");
    await here.page.mouse.click(at.x, at.y);
    await expect.poll(() => here.page.locator(heading).first().textContent()).toBe("曾毅");
    expect((await withoutLabels()).length).toBeGreaterThan(1000);
    await here.close();
  });

  test("the keys pan and fit the map, and the link has the camera", async () => {
    const here = await visit();
    await here.page.locator(".map-host").focus();
    await here.page.keyboard.press("+");
    await expect.poll(() => here.page.url()).toContain("at=");
    await here.page.keyboard.press("0");
    await expect.poll(async () => zoomIn(here.page.url())).toBeCloseTo(1, 1);
    await here.close();
  });
});

/** The zoom that an address holds; 1 where it holds none. */
const zoomIn = (url: string): number => Number(new URLSearchParams(new URL(url).hash.slice(1)).get("at")?.split(",")[2] ?? 1);
