/** The map stays readable: names of what is lit, the card of the selection, low screens, and the way back to the whole map. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { overlap } from "../../src/scene/boxes.ts";
import { litBoxes } from "../../src/scene/free-corner.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { initialView } from "../../src/view/update.ts";
import { testBoth } from "./long-tests.ts";
import { fittedFrame, placeOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();

const cameraIn = (page: Page): string | null => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("camera");

testBoth.each([
  { lang: "en", node: "gao-wen", width: 1280, height: 720 },
  { lang: "zh", node: "zeng-yi", width: 1440, height: 900 },
] as const)("with the map alone, the card covers no mark and no name of the selection: $node", async ({ lang, node, width, height }) => {
  const visited = await visit({ hash: `node=${node}&lang=${lang}`, viewport: { width, height } });
  const { page } = visited;
  await page.locator(".map-alone").last().click();
  const card = page.locator(".selection-card");
  await card.waitFor();
  const written = await settled(() => cameraIn(page));
  const fitted = await fittedFrame(page);
  const [x = 0, y = 0, zoom = 1] = written?.split(",").map(Number) ?? [];
  const picture = pictureOf(publishedGraph(), { ...initialView(lang), selection: { kind: "node", id: node as never } });
  const box = await card.boundingBox();
  const over = { left: (box?.x ?? 0) - fitted.left, top: (box?.y ?? 0) - fitted.top, width: box?.width ?? 0, height: box?.height ?? 0 };
  const boxes = litBoxes(picture, { ...fitted, camera: written === null ? fitted.camera : { x, y, zoom } });
  expect(boxes.length).toBeGreaterThan(50);
  expect(boxes.filter((each) => overlap(each, over))).toEqual([]);
  await page.locator(".map-alone").last().click();
  await expect.poll(() => cameraIn(page)).toBe(null);
  expectQuiet(visited);
  await visited.close();
});

test("Esc fits the map after a wheel, with and without the focus on the map; with something selected it deselects first", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  const zoom = async (): Promise<void> => {
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => cameraIn(page)).not.toBe(null);
  };
  await zoom();
  await page.keyboard.press("Escape");
  await expect.poll(() => cameraIn(page)).toBe(null);
  await zoom();
  await page.locator("#map").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => cameraIn(page)).toBe(null);
  const place = await placeOf(page, "gao-wen");
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => page.url()).toContain("node=gao-wen");
  await zoom();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("node=");
  expect(cameraIn(page)).not.toBe(null);
  await page.keyboard.press("Escape");
  await expect.poll(() => cameraIn(page)).toBe(null);
  // A button of the map that was pressed keeps the focus.
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => page.url()).toContain("node=gao-wen");
  await page.locator(".layout-switch button").last().click();
  await expect.poll(() => page.url()).toContain("layout=network");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("node=");
  expectQuiet(visited);
  await visited.close();
});

test("the title empties the search box", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const box = page.getByRole("combobox");
  await box.fill("Bengio");
  await page.getByRole("option").first().click();
  await expect.poll(() => page.url()).toContain("node=yoshua-bengio");
  await page.getByRole("heading", { level: 1 }).getByRole("link").click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#lang=en");
  expect(await box.inputValue()).toBe("");
  await visited.close();
});

test("a font that arrives while nodes move leaves no name where its node was on the way", async () => {
  const visited = await visit({ hash: "layout=network&lang=en", reducedMotion: "no-preference" });
  const { page } = visited;
  const names = page.locator("#map canvas").last();
  const seen = async (): Promise<string> => (await names.screenshot()).toString("base64");
  const fontArrives = (): Promise<boolean> => page.evaluate(() => document.fonts.dispatchEvent(new Event("loadingdone")));
  const before = await settled(seen);
  await page.evaluate(() => {
    location.hash = "node=dawn-song&layout=network&lang=en";
    for (const after of [50, 100, 150, 200, 300]) setTimeout(() => document.fonts.dispatchEvent(new Event("loadingdone")), after);
  });
  const selected = await settled(seen);
  expect(selected).not.toBe(before);
  await fontArrives();
  expect(await settled(seen)).toBe(selected);
  await visited.close();
});

test("while something is selected, the pointer names the faded mark that it is on, and nothing else that is faded", async () => {
  const visited = await visit({ hash: "node=existential-risk&layout=network&lang=en", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  const names = page.locator("#map canvas").last();
  const before = (await names.screenshot()).toString("base64");
  const place = await placeOf(page, "he-ruimin");
  const inkAt = (left: number, top: number, width: number): Promise<number> =>
    names.evaluate(
      (element, [left, top, width]) => {
        const canvas = element as HTMLCanvasElement;
        const box = canvas.getBoundingClientRect();
        const ratio = canvas.width / box.width;
        const data = canvas
          .getContext("2d")
          ?.getImageData((left - box.left) * ratio, (top - box.top) * ratio, width * ratio, 12 * ratio).data;
        return data?.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
      },
      [left, top, width] as const,
    );
  const neighbour = await placeOf(page, "wider-participation");
  expect(await inkAt(place.x + 12, place.y - 6, 40)).toBe(0);
  expect(await inkAt(neighbour.x + 12, neighbour.y - 6, 40)).toBe(0);
  await page.mouse.move(place.x, place.y);
  await page.locator(".hover-note").waitFor();
  await expect.poll(() => inkAt(place.x + 12, place.y - 6, 40)).toBeGreaterThan(20);
  expect(await inkAt(neighbour.x + 12, neighbour.y - 6, 40)).toBe(0);
  await page.mouse.move(1100, 600);
  await expect.poll(async () => (await names.screenshot()).toString("base64")).toBe(before);
  await visited.close();
});

test("Back leaves nothing lit under a pointer that rests where it was", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  const seen = async (): Promise<string> => (await page.locator("#map").screenshot()).toString("base64");
  const before = await settled(seen);
  const place = await placeOf(page, "zhang-ya-qin");
  await page.mouse.move(place.x, place.y);
  await page.locator(".hover-note").waitFor();
  await page.mouse.click(place.x, place.y);
  await page.locator("main .claim").first().waitFor();
  expect(await settled(seen)).not.toBe(before);
  await page.goBack();
  await page.locator(".welcome").waitFor();
  await expect.poll(seen).toBe(before);
  // It is lit again as soon as the pointer moves.
  await page.mouse.move(place.x + 1, place.y);
  await page.locator(".hover-note").waitFor();
  expect(await seen()).not.toBe(before);
  await visited.close();
});

testBoth.each([
  { lang: "en", width: 320, height: 180 },
  { lang: "zh", width: 480, height: 270 },
])(
  "at 400 % the map by role stands in the page at its full height, and nothing scrolls sideways: $lang, $width",
  async ({ lang, width, height }) => {
    const visited = await visit({ hash: `lang=${lang}`, viewport: { width, height } });
    const { page } = visited;
    const map = await page.locator("#map").boundingBox();
    expect(map?.width).toBe(width);
    expect(map?.height).toBeGreaterThan(1.9 * width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await placeOf(page, "zeng-yi").then(({ y }) => page.evaluate((top) => scrollTo(0, top), y - height / 2));
    const place = await placeOf(page, "zeng-yi");
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => page.url()).toContain("node=zeng-yi");
    const card = await page.locator(".selection-card").boundingBox();
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.locator(".selection-card button").click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("sidebar");
    expectQuiet(visited);
    await visited.close();
  },
);

test("on a phone no mark is shown before the map that is arranged for it", async () => {
  let goOn = (): void => undefined;
  const waited = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const visited = await visit({
    hash: "lang=en",
    viewport: { width: 390, height: 844 },
    readyWhen: "#first-picture",
    prepare: (page) =>
      page.route("**/assets/page-*.js", async (route) => {
        await waited;
        await route.continue();
      }),
  });
  const { page } = visited;
  await page.getByText("Loading the graph…").waitFor();
  expect(await page.locator("#first-picture svg").isVisible()).toBe(false);
  expect(await page.locator("#first-picture canvas").count()).toBe(0);
  const text = await page.locator("#first-picture .welcome-title").first().boundingBox();
  goOn();
  await page.locator("html[data-ready]").waitFor();
  const there = await page.locator("#app .welcome-title").boundingBox();
  expect(Math.abs((there?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(8);
  expectQuiet(visited);
  await visited.close();
});

test("on a phone all tabs are in sight, in both languages, and none covers another", async () => {
  for (const lang of ["en", "zh"])
    for (const width of [390, 360, 320]) {
      const visited = await visit({ hash: `lang=${lang}`, viewport: { width, height: 740 } });
      const tabs = await visited.page.locator(".views > :is(button, a):visible").all();
      const boxes = (await Promise.all(tabs.map((tab) => tab.boundingBox()))).flatMap((box) => (box && box.width > 0 ? [box] : []));
      expect(boxes.length).toBeGreaterThanOrEqual(5);
      for (const [index, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(boxes[index + 1]?.x ?? width);
        expect(Math.min(box.width, box.height), `${lang} ${width}`).toBeGreaterThanOrEqual(24);
        expect(Math.abs(box.y - (boxes[0]?.y ?? 0))).toBeLessThan(10);
      }
      await visited.close();
    }
});
