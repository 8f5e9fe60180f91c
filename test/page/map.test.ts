import type { Page } from "playwright";
import { PNG } from "pngjs";
import { describe, expect } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import type { BuiltNode } from "../../src/model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../src/model/node-types.ts";
import { sceneToPage } from "../../src/scene/frame.ts";
import type { SceneEdge } from "../../src/scene/scene-types.ts";
import { initialHidden } from "../../src/view/filters.ts";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { fittedFrame, loneEdge, placeOf, placesOf, publishedGraph, selectedPlaces } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();
const heading = "main h2";

/** Measures how far the pixel in the middle of a node is from the colour of its type, 0 to 255. */
async function colourDifference(page: Page, node: BuiltNode): Promise<number> {
  const place = await placeOf(page, node.id);
  const shot = PNG.sync.read(await page.screenshot());
  const offset = (Math.round(place.y) * shot.width + Math.round(place.x)) * 4;
  const found = [...shot.data.subarray(offset, offset + 3)];
  const { colour }: NodeTypeEntry = nodeTypes[node.type];
  const wanted = [1, 3, 5].map((index) => Number.parseInt(palettes.light.nodes[colour].slice(index, index + 2), 16));
  return Math.max(...found.map((value, index) => Math.abs(value - (wanted[index] as number))));
}

describe("the map", () => {
  test("is painted: a node's colour is where the scene put it", async () => {
    const visited = await visit();
    const node = publishedGraph().node("dawn-song" as never);
    expect(await colourDifference(visited.page, node)).toBeLessThanOrEqual(6);
    expectQuiet(visited);
    await visited.close();
  });

  testBoth.each(shareOf(3, ["Who proposed what", "Table", "Programme"]))(
    "is painted after a selection in another tab: %s",
    async (view) => {
      const visited = await visit({ hash: "lang=en" });
      const views = visited.page.getByRole("navigation", { name: "Views" });
      await views.getByRole("button", { name: view }).click();
      await visited.page.locator(".tab-panel").getByRole("link", { name: "Zeng Yi", exact: true }).first().click();
      await expect.poll(() => visited.page.locator(heading).last().textContent()).toBe("Zeng Yi");
      await views.getByRole("button", { name: "Map", exact: true }).click();
      await expect.poll(() => colourDifference(visited.page, publishedGraph().node("zeng-yi" as never))).toBeLessThanOrEqual(6);
      expectQuiet(visited);
      await visited.close();
    },
  );

  test("a click on a node opens its details, and Back closes them", async () => {
    const visited = await visit();
    const place = await placeOf(visited.page, "zeng-yi");
    await visited.page.mouse.click(place.x, place.y);
    await expect.poll(() => visited.page.locator(heading).first().textContent()).toBe("Zeng Yi");
    await expect.poll(() => visited.page.locator("article.claim").count()).toBeGreaterThan(20);
    expect(visited.page.url()).toContain("node=zeng-yi");
    await visited.page.goBack();
    await expect.poll(() => visited.page.locator(heading).first().textContent()).toBe("Who said what about AI safety");
    await visited.page.goForward();
    await expect.poll(() => visited.page.locator(heading).first().textContent()).toBe("Zeng Yi");
    expectQuiet(visited);
    await visited.close();
  });

  test("a filter does not move or resize the map", async () => {
    const visited = await visit({ hash: "lang=en" });
    const before = await visited.page.locator(".map").boundingBox();
    await visited.page.getByRole("button", { name: /^Risks/ }).click();
    await visited.page.getByRole("button", { name: "Filters (1)" }).waitFor();
    expect(await visited.page.locator(".map").boundingBox()).toEqual(before);
    await visited.close();
  });

  testBoth.each(
    shareOf(2, [
      { off: ["certain"], lines: 2, name: "double, if the claims are not certain" },
      { off: ["likely", "unsure"], lines: 1, name: "single, if they are" },
    ] as const),
  )("the line of an edge is $name", async ({ off, lines }) => {
    const visited = await visit({ hash: `off.confidences=${off.join(".")}`, deviceScaleFactor: 3 });
    const isWanted = ({ form, standing }: SceneEdge): boolean => form === "strong" && standing === "stated";
    const { middle, across } = await loneEdge(visited.page, { hidden: { ...initialHidden, confidences: off }, isWanted, clearance: 12 });
    const shot = PNG.sync.read(await visited.page.screenshot());
    const isInk = (distance: number): boolean => {
      const [x, y] = [Math.round(3 * (middle.x + across.x * distance)), Math.round(3 * (middle.y + across.y * distance))];
      return (shot.data[(y * shot.width + x) * 4] as number) < 0xdc;
    };
    const ink = Array.from({ length: 61 }, (_, index) => isInk((index - 30) / 6));
    expect(ink.filter((isDark, index) => isDark && !ink[index - 1])).toHaveLength(lines);
    expectQuiet(visited);
    await visited.close();
  });

  testLong("a click on the background deselects", async () => {
    const visited = await visit({ hash: "node=zeng-yi" });
    const map = await visited.page.locator(".map").boundingBox();
    await visited.page.mouse.click((map?.x ?? 0) + 6, (map?.y ?? 0) + 6);
    await expect.poll(() => visited.page.url()).not.toContain("node=");
    await visited.close();
  });

  test("a click on an edge opens its claims", async () => {
    const visited = await visit({ hash: "lang=en" });
    const { edge, middle } = await loneEdge(visited.page);
    await visited.page.mouse.click(middle.x, middle.y);
    await expect.poll(() => decodeURIComponent(visited.page.url())).toContain(`edge=${edge.id}`);
    await expect.poll(() => visited.page.locator("article.claim").count()).toBe(edge.claims);
    await visited.close();
  });

  testLong("switching the language moves no node", async () => {
    const visited = await visit();
    const withoutLabels = async (): Promise<string> => (await visited.page.locator(".map canvas").first().screenshot()).toString("base64");
    await visited.page.getByRole("button", { name: "中文" }).click();
    await expect.poll(() => visited.page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    const place = await placeOf(visited.page, "zeng-yi");
    await visited.page.mouse.click(place.x, place.y);
    await expect.poll(() => visited.page.locator(heading).first().textContent()).toBe("曾毅");
    expect((await withoutLabels()).length).toBeGreaterThan(1000);
    await visited.close();
  });

  test("the keys pan and fit the map, and the link has the camera", async () => {
    const visited = await visit();
    await visited.page.locator(".map-host").focus();
    await visited.page.keyboard.press("+");
    await expect.poll(() => visited.page.url()).toContain("camera=");
    await visited.page.keyboard.press("0");
    await expect.poll(async () => zoomIn(visited.page.url())).toBeCloseTo(1, 1);
    await visited.close();
  });
});

testBoth.each(
  shareOf(4, [
    { lang: "en", width: 1280, height: 720 },
    { lang: "zh", width: 1280, height: 720 },
    { lang: "en", width: 1600, height: 1000 },
    { lang: "zh", width: 1600, height: 1000 },
  ]),
)("the legend has two rows and the map keeps its size, whatever is selected: $lang, $width", async ({ lang, width, height }) => {
  const visited = await visit({ hash: `lang=${lang}`, viewport: { width, height } });
  const { page } = visited;
  const sizes = async () =>
    (await Promise.all([".map", ".legend"].map((part) => page.locator(part).boundingBox()))).map((box) => box?.height);
  const before = await sizes();
  expect(before[1]).toBeLessThan(width > 1500 ? 88 : 75);
  for (const selection of ["node=dawn-song", "node=mark-nitzberg&depth=3", "node=agi-security-countermeasures"]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${selection}&lang=${lang}`);
    await expect.poll(() => page.title()).not.toMatch(/^(AI|人)/);
    expect(await settled(sizes), selection).toEqual(before);
    const rights = await page.locator(".legend li").evaluateAll((all) => all.map((item) => item.getBoundingClientRect().right));
    const box = await page.locator(".legend").boundingBox();
    expect(Math.max(...rights), selection).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
  }
  expectQuiet(visited);
  await visited.close();
});

test("the legend has every type that is on the map, also those that only a selection reveals, and no number beside them", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  const names = () =>
    page.locator(".legend .types button").evaluateAll((all) => all.map((button) => (button as HTMLElement).innerText.trim()));
  await expect
    .poll(async () => (await names()).map((name) => name.replace(/\s*\d.*$/s, "")))
    .toEqual([...["People", "Documents", "Risks", "Red lines", "Proposals"]]);
  await page.evaluate(() => {
    location.hash = "node=zhang-ya-qin&lang=en";
  });
  await expect
    .poll(names)
    .toEqual([...["People", "Institutions", "Sessions", "Documents", "Risks", "Red lines", "Proposals", "Methods", "Tools", "Concepts"]]);
  await visited.close();
});

test("while the pointer rests on the node that it has selected, no other mark is lit than after it has left", async () => {
  const visited = await visit({ hash: "lang=zh", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  const place = await placeOf(page, "zhang-ya-qin");
  await page.mouse.move(place.x, place.y);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => page.locator(heading).first().textContent()).toBe("张亚勤");
  const marks = async () => (await page.screenshot({ clip: { x: 645, y: 130, width: 15, height: 500 } })).toString("base64");
  const resting = await settled(marks);
  await page.mouse.move(1100, 600);
  expect((await settled(marks)) === resting).toBe(true);
  await visited.close();
});

test("the key + zooms around the selected line", async () => {
  const visited = await visit({ hash: "edge=zeng-yi~warns-of~existential-risk&lang=en" });
  const { page } = visited;
  const places = placesOf(page);
  const ends = ["zeng-yi", "existential-risk"].map((id) => places.get(id));
  const middle = { x: ((ends[0]?.x ?? 0) + (ends[1]?.x ?? 0)) / 2, y: ((ends[0]?.y ?? 0) + (ends[1]?.y ?? 0)) / 2 };
  const fitted = await fittedFrame(page);
  const before = sceneToPage(middle, fitted);
  await page.locator("#map").focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("+");
  await expect.poll(() => zoomIn(page.url())).toBeGreaterThan(4);
  const after = sceneToPage(middle, { ...fitted, camera: cameraIn(page.url()) ?? fitted.camera });
  expect(Math.hypot(after.left - before.left, after.top - before.top)).toBeLessThan(3);
  await visited.close();
});

test("what is selected after a question is in sight, and the title leads back to the whole first view", async () => {
  const visited = await visit({ hash: "lang=en&open=international-ai-governance", viewport: { width: 1280, height: 720 } });
  const { page } = visited;
  await page.getByRole("link", { name: /Who drew red lines/ }).click();
  await expect.poll(() => page.url()).toContain("question=red-lines");
  const map = await page.locator(".map").boundingBox();
  await page.mouse.move((map?.x ?? 0) + 620, (map?.y ?? 0) + 400);
  await page.mouse.wheel(0, -240);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => zoomIn(page.url())).toBeGreaterThan(2);
  await page
    .locator("main")
    .getByRole("link", { name: /^IDAIS-Beijing: Consensus/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain("node=");
  const fitted = await fittedFrame(page);
  const isAllInSight = (): boolean =>
    selectedPlaces(page).every((place) => {
      const { left, top } = sceneToPage(place, { ...fitted, camera: cameraIn(page.url()) ?? fitted.camera });
      return left > 0 && top > 0 && left < fitted.width && top < fitted.height;
    });
  expect(selectedPlaces(page).length).toBeGreaterThan(5);
  await expect.poll(isAllInSight).toBe(true);
  await page.getByRole("heading", { level: 1 }).getByRole("link").click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#lang=en");
  expectQuiet(visited);
  await visited.close();
});

/** Reads the zoom of an address; 1 if it has none. */
/** The camera in an address; undefined where the whole map is shown. */
function cameraIn(url: string): { readonly x: number; readonly y: number; readonly zoom: number } | undefined {
  const written = new URLSearchParams(new URL(url).hash.slice(1)).get("camera");
  const [x = 0, y = 0, zoom = 1] = written?.split(",").map(Number) ?? [];
  return written === null ? undefined : { x, y, zoom };
}

const zoomIn = (url: string): number => cameraIn(url)?.zoom ?? 1;

/** The names on the map, as pixels. */
const namesOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>(".map-host canvas")].at(-1)?.toDataURL() ?? "");

testBoth.each(shareOf(1, ["1280 x 720", "1600 x 1000"]))(
  "names stand where they would after a reload, though the legend grew while their marks moved, and the pointer left: %s",
  async (size) => {
    const [width = 0, height = 0] = size.split(" x ").map(Number);
    const visited = await visit({ hash: "lang=en", viewport: { width, height }, reducedMotion: "no-preference" });
    const { page } = visited;
    const atFirst = await namesOn(page);
    const place = await placeOf(page, "zeng-yi");
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => page.locator(heading).first().textContent()).toBe("Zeng Yi");
    await page.mouse.move(width - 150, height / 2);
    const reloaded = await visit({ hash: "node=zeng-yi&lang=en", viewport: { width, height } });
    await expect.poll(() => reloaded.page.locator("article.claim").count()).toBeGreaterThan(20);
    await expect.poll(async () => (await namesOn(page)) === (await namesOn(reloaded.page))).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await namesOn(page)) === atFirst).toBe(true);
    await reloaded.close();
    expectQuiet(visited);
    await visited.close();
  },
);
