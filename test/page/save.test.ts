import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { type Palette, palettes } from "../../src/design/tokens.ts";
import { sceneFor } from "../../src/figure/compose.ts";
import { figureSizes, layOutSheet } from "../../src/figure/sheet.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { initialAdded, waits } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { publishedGraph } from "./map-points.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

async function saved(page: Page, format: "PNG" | "SVG"): Promise<Buffer> {
  await page.getByRole("button", { name: "Save image" }).click();
  await page.getByRole("radio", { name: format }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save", exact: true }).click()]);
  const bytes = readFileSync(await download.path());
  await page.getByRole("button", { name: "Close", exact: true }).click();
  return bytes;
}

const rgb = (hex: string): readonly number[] => [1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16));

const isNear = (png: PNG, place: { x: number; y: number }, colour: string): boolean => {
  const offset = (Math.round(place.y) * png.width + Math.round(place.x)) * 4;
  return rgb(colour).every((value, channel) => Math.abs(value - (png.data[offset + channel] as number)) <= 10);
};

/** True if a pixel in a box has the colour of text, or nearly. */
function hasInk(png: PNG, box: { left: number; top: number; width: number; height: number }, palette: Palette): boolean {
  for (let y = Math.round(box.top); y < box.top + box.height; y++)
    for (let x = Math.round(box.left); x < box.left + box.width; x++)
      if (isNear(png, { x, y }, palette.text) || isNear(png, { x, y }, palette.quiet)) return true;
  return false;
}

const waiting = nodeTypeIds.filter(waits);

test("a PNG has each visible type's colour where the scene put it, and title, legend and source as text; two saves are equal", async () => {
  const visited = await visit({ hash: `add=${waiting.join(".")}&lang=en&theme=light` });
  const first = await saved(visited.page, "PNG");
  const second = await saved(visited.page, "PNG");
  expect(first.equals(second)).toBe(true);
  await visited.close();

  const png = PNG.sync.read(first);
  const size = figureSizes.slide;
  expect([png.width, png.height]).toEqual([size.width, size.height]);
  const palette = palettes.light;
  const graph = publishedGraph();
  const sheet = layOutSheet(size, { title: "x", deck: "x", source: ["x", "x"] }, palette);
  const view = { ...initialView("en"), theme: "light" as const, added: { ...initialAdded, types: waiting } };
  const { frame, picture } = sceneFor({ graph, view, scope: "as-seen" }, sheet.map);
  const types = new Set(picture.nodes.map(({ type }) => type));
  expect(types.size).toBeGreaterThanOrEqual(10);
  for (const type of types) {
    const hits = picture.nodes.filter((node) => {
      const middle = sceneToPage(node.at, frame);
      // Above the middle: some shapes have a hole there.
      const top = middle.top - 0.5 * radiusOnPage(node.radius, frame);
      const place = { x: (sheet.map.left + middle.left) * size.scale, y: (sheet.map.top + top) * size.scale };
      return node.type === type && isNear(png, place, palette.nodes[node.colour]);
    });
    expect(hits.length, `nodes of type ${type} in their colour`).toBeGreaterThan(0);
  }
  const scaled = (box: { left: number; top: number; width: number; height: number }) => ({
    left: box.left * size.scale,
    top: box.top * size.scale,
    width: box.width * size.scale,
    height: box.height * size.scale,
  });
  expect(hasInk(png, { left: 60, top: 66, width: 700, height: 60 }, palette), "title").toBe(true);
  expect(hasInk(png, scaled(sheet.legend), palette), "legend").toBe(true);
  expect(hasInk(png, { left: 60, top: size.height - 130, width: 900, height: 100 }, palette), "source").toBe(true);
});

test("an SVG of an ego network is well formed, names what it shows, and carries legend, source and notice", async () => {
  const visited = await visit({ hash: "node=zhang-ya-qin&lang=zh" });
  await visited.page.getByRole("button", { name: "保存图片" }).click();
  await visited.page.getByRole("radio", { name: "SVG" }).check();
  await visited.page.getByRole("radio", { name: "所选内容及相邻节点" }).check();
  const [download] = await Promise.all([
    visited.page.waitForEvent("download"),
    visited.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  await visited.close();
  const svg = new DOMParser().parseFromString(text, "image/svg+xml");
  const content = svg.documentElement?.textContent ?? "";
  for (const part of ["张亚勤", "人物", "本人陈述", "前沿人工智能安全与治理论坛", "未经发言人审阅"]) expect(content).toContain(part);
  const ego = new Set([...publishedGraph().neighboursOf("zhang-ya-qin" as never), "zhang-ya-qin"]);
  const drawn = [...svg.getElementsByTagName("g")].map((group) => group.getAttribute("data-node")).filter(Boolean) as string[];
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((id) => !ego.has(id as never))).toEqual([]);
});
