import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { type Palette, palettes } from "../../src/design/tokens.ts";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import type { Mark } from "../../src/figure/drawing.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { sceneAsSeen } from "../../src/figure/scene-as-seen.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { initialAdded, waits } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { openPdf, textOf } from "../figure/read-pdf.ts";
import { expectReopened } from "./dropped-figure.ts";
import { drop, dropAll, openDialog, saved, savedView } from "./figure-dialog.ts";
import { test, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

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

/** Finds the first text among marks and the groups among them. */
function firstText(marks: readonly Mark[]): Extract<Mark, { kind: "text" }> | undefined {
  for (const mark of marks) {
    if (mark.kind === "text") return mark;
    const within = mark.kind === "group" ? firstText(mark.marks) : undefined;
    if (within) return within;
  }
  return undefined;
}

test("a PNG has each visible type's colour where the scene put it, and title, key and source as text; two saves are equal", async () => {
  const visited = await visit({ hash: `add=${waiting.join(".")}&lang=en&theme=light` });
  const first = await savedView(visited.page, "PNG");
  const second = await savedView(visited.page, "PNG");
  expect(first.equals(second)).toBe(true);
  // Its length, and that nobody else can open it, decide the room of the map.
  const address = new URL(visited.page.url()).hash;
  await visited.close();

  const png = PNG.sync.read(first);
  const palette = palettes.light;
  const view = { ...initialView("en"), theme: "light" as const, added: { ...initialAdded, types: waiting } };
  const options = { graph: publishedGraph(), view, frame: frameOf("slide"), palette: "light", metric: metricOf(figureFonts) } as const;
  const sheet = composeMapSheet({ ...options, address, site: undefined }).sheets[0] ?? expect.fail("no sheet");
  expect([png.width, png.height]).toEqual([sheet.width, sheet.height].map((side) => Math.round(side * sheet.scale)));
  const groups = new Map(sheet.marks.flatMap((mark) => (mark.kind === "group" && mark.id ? [[mark.id, mark] as const] : [])));
  const { left, top, width, height } = groups.get("map")?.clip ?? expect.fail("no map");
  const { frame, picture } = sceneAsSeen(options, { width, height });
  const types = new Set(picture.nodes.map(({ type }) => type));
  expect(types.size).toBeGreaterThanOrEqual(10);
  for (const type of types) {
    const hits = picture.nodes.filter((node) => {
      const middle = sceneToPage(node.at, frame);
      // Above the middle: some shapes have a hole there; of a hollow one only the outline has the colour.
      const shares = node.hollow ? Array.from({ length: 40 }, (_, index) => 0.4 + index * 0.025) : [0.5];
      return (
        node.type === type &&
        shares.some((share) => {
          const above = top + middle.top - share * radiusOnPage(node.radius, frame);
          return isNear(png, { x: (left + middle.left) * sheet.scale, y: above * sheet.scale }, palette.nodes[node.colour]);
        })
      );
    });
    expect(hits.length, `nodes of type ${type} in their colour`).toBeGreaterThan(0);
  }
  for (const id of ["head", "legend", "source"]) {
    const text = firstText(groups.get(id)?.marks ?? []) ?? expect.fail(`no text in ${id}`);
    const { position, size } = text;
    const box = { left: position.left, top: position.top - size, width: 12 * size, height: size };
    const scaled = Object.fromEntries(Object.entries(box).map(([side, length]) => [side, length * sheet.scale])) as typeof box;
    expect(hasInk(png, scaled, palette), id).toBe(true);
  }
});

test("an SVG of a node's surroundings is well formed, and has title, key, sources and notice", async () => {
  const visited = await visit({ hash: "node=zhang-ya-qin&lang=zh" });
  await openDialog(visited.page);
  const download = await saved(visited.page, "SVG");
  expect(download.suggestedFilename()).toBe("zhang-ya-qin-zh.svg");
  const svg = new DOMParser().parseFromString(readFileSync(await download.path(), "utf8"), "image/svg+xml");
  await visited.close();
  const content = svg.documentElement?.textContent ?? "";
  for (const part of ["张亚勤", "人物", "本人陈述", "前沿人工智能安全与治理论坛", "未经发言人审阅"]) expect(content).toContain(part);
  const ego = new Set([...publishedGraph().neighboursOf("zhang-ya-qin" as never), "zhang-ya-qin"]);
  const drawn = [...svg.getElementsByTagName("g")].map((group) => group.getAttribute("data-node")).filter(Boolean) as string[];
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((id) => !ego.has(id as never))).toEqual([]);
});

test("the preview follows the choices, which are remembered; what is written over the title is in the PDF", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en" });
  const { page } = visited;
  const dialog = await openDialog(page);
  const proportion = () => dialog.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.height);
  expect(await proportion()).toBeCloseTo(16 / 9, 2);
  await dialog.getByLabel("Size", { exact: true }).selectOption("square");
  await expect.poll(proportion).toBeCloseTo(1, 2);
  await dialog.getByLabel("Title", { exact: true }).fill("When nobody can stop it");
  await dialog.getByRole("img", { name: "When nobody can stop it" }).waitFor();
  const bytes = readFileSync(await (await saved(page, "PDF")).path());
  const pdf = await openPdf(bytes);
  expect(await textOf(pdf, 1)).toContain("When nobody can stop it");
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: "When nobody can stop it" });
  const [, , width, height] = (await pdf.getPage(1)).view;
  expect(width).toBe(height);
  await pdf.destroy();
  expect(await dialog.getByRole("status").last().textContent()).toBe("The browser is saving loss-of-control-en.pdf.");
  await page.reload();
  await page.locator("html[data-ready]").waitFor();
  await openDialog(page);
  await expect.poll(proportion).toBeCloseTo(1, 2);
  expect(await dialog.getByRole("radio", { name: "PDF" }).isChecked()).toBe(true);
  expect(await dialog.getByLabel("Title", { exact: true }).inputValue()).not.toContain("nobody can stop");
  expectQuiet(visited);
  await visited.close();
});

testLong("what a frame has no room for is said, with a frame that has", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  const dialog = await openDialog(page);
  await dialog.getByLabel("Size", { exact: true }).selectOption({ label: "Paper column, 85 mm" });
  await dialog.getByText(/^There is no room (?:to name|for) \d+ nodes/).waitFor();
  await dialog.getByRole("button", { name: /^All fit/ }).click();
  await expect.poll(() => dialog.getByText(/^There is no room (?:to name|for)/).count()).toBe(0);
  await visited.close();
});

testLong("a size that cannot be is refused in words", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  const dialog = await openDialog(page);
  await dialog.getByLabel("Size", { exact: true }).selectOption({ label: "Other size…" });
  const size = dialog.getByLabel("Width × height, in mm or px");
  for (const [written, said] of [
    ["0x0mm", /at least 60 mm/],
    ["1000000x10mm", /at least 60 mm|at most 2000 mm/],
    ["wide", /such as 120x80mm/],
  ] as const) {
    await size.fill(written);
    await expect.poll(() => dialog.getByRole("alert").textContent()).toMatch(said);
  }
  await size.fill("1200x630px");
  await expect.poll(() => dialog.getByRole("alert").count()).toBe(0);
  const png = PNG.sync.read(readFileSync(await (await saved(page, "PNG")).path()));
  expect([png.width, png.height]).toEqual([1200, 630]);
  expectQuiet(visited);
  await visited.close();
});

test("the figure is copied as SVG, and its description as text", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en" });
  const { page, context } = visited;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openDialog(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole("button", { name: "Copy as SVG" }).click();
  await expect.poll(copied).toMatch(/^<svg.*Loss of control/s);
  await dialog.getByRole("button", { name: "Copy description" }).click();
  await expect.poll(copied).toMatch(/^In grey: who warns of each.*Zhang Ya-Qin warns of/s);
  expectQuiet(visited);
  await visited.close();
});

test("of several saved figures that are dropped at once, the first opens and the others are named, in both languages", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  const svg = await savedView(page, "SVG");
  await page.goto(page.url().replace(/#.*/, "#node=zeng-yi&lang=en"));
  await dropAll(page, [
    ["one.svg", svg],
    ["two.svg", svg],
    ["three.pdf", Buffer.from("%PDF-1.7")],
  ]);
  const notice = page.locator("main .dropped");
  await expect.poll(() => notice.textContent()).toContain("Not opened: “two.svg”, “three.pdf”.");
  expect(await page.locator("main h2").first().textContent()).toBe("Loss of control over AI");
  await page.getByRole("button", { name: "中文" }).first().click();
  await expect.poll(() => notice.textContent()).toContain("未打开“two.svg”、“three.pdf”");
  await notice.getByRole("button", { name: "关闭" }).click();
  expect(await notice.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

// The other kinds of files are dropped by `npm run test:long`.
test("a saved SVG that is dropped on the page opens its view; Back leaves it", async () => {
  await expectReopened(await visit({ hash: "node=loss-of-control&lang=en" }), "SVG");
});

testLong("of a figure of other data, it is said what has changed since; a picture of somebody else opens nothing", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  const svg = (await savedView(page, "SVG")).toString();
  const older = svg
    .replace(/(<xmpMM:VersionID>)[0-9a-f]+/, "$10123456789ab")
    .replace(/(<dc:relation>)(\S+)@[0-9a-f]{8} /, "$1$2@00000000 gone-01@00000000 ");
  await drop(page, "older.svg", Buffer.from(older));
  const notice = page.locator("main .dropped");
  await expect.poll(() => notice.textContent()).toMatch(/of its \d+ claims, 1 says something else.*1 is no longer in the graph/);
  await drop(page, "holiday.png", Buffer.from("not a picture"));
  await expect.poll(() => notice.textContent()).toMatch(/“holiday\.png” is not a figure saved from this graph/);
  expect(page.url()).toContain("node=loss-of-control");
  expectQuiet(visited);
  await visited.close();
});

testLong("a dialog whose code did not come is loaded again on request, once there is a connection", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page, context } = visited;
  await page.route("**/assets/figure-dialog-*.js", (route) => route.abort());
  await page.getByRole("button", { name: "Save image" }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/Check the connection/);
  await page.unrouteAll();
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("dialog").getByRole("heading").first().waitFor();
  expect(await alert.count()).toBe(0);
  await context.close();
});
