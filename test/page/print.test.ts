/** Print: what is seen, in light colours, with the address and the day. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { shareOf, test, testBoth } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const printed = (page: Page): Promise<string> => page.locator("#app").evaluate((app) => (app as HTMLElement).innerText);

/** Finds the lowest contrast of a text to white paper. @see WCAG 2.2, relative luminance */
const lowestContrast = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const contrast = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => Number(value) / 255);
      return 1.05 / (0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05);
    };
    const texts = [...document.querySelectorAll<HTMLElement>("#app *")].filter(
      (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    // What has a ground of its own, such as a sign in a box, is drawn on that.
    const onPaper = texts.filter((element) => getComputedStyle(element).backgroundColor === "rgba(0, 0, 0, 0)");
    return Math.min(...onPaper.map((element) => contrast(getComputedStyle(element).color)));
  });

testBoth.each(
  shareOf(3, [
    ["table", "view=table", "tr[data-id]", /of [\d,]+ nodes|[\d,]+ nodes/],
    ["matrix", "view=board", ".matrix-scroll td", /People and|Who proposed what|proposals/i],
    ["programme", "view=programme", ".programme > ol[aria-busy=false]", /Panel 4/],
  ]),
)("the %s is printed, without the words of the first view", async (_name, hash, ready, words) => {
  const visited = await visit({ hash: `${hash}&lang=en&theme=dark` });
  const { page } = visited;
  await page.locator(ready).first().waitFor();
  await page.emulateMedia({ media: "print" });
  const text = await printed(page);
  expect(text).toMatch(words);
  expect(text).not.toContain("Who said what about AI safety");
  expect(text).toMatch(/AI Safety Concept Graph · #.*view=.*CC BY 4\.0/);
  expect(
    await page.locator(".tab-settings, .header, .views, .legend").evaluateAll((all) => all.filter((e) => e.checkVisibility()).length),
  ).toBe(0);
  expect(await lowestContrast(page)).toBeGreaterThan(3);
  expectQuiet(visited);
  await visited.close();
});

test("a comparison beside the matrix is printed with it", async () => {
  const visited = await visit({ hash: "view=board&compare=zeng-yi.yoshua-bengio&lang=en" });
  const { page } = visited;
  await page.locator("main .topic").first().waitFor();
  await page.locator(".matrix-scroll td").first().waitFor();
  await page.emulateMedia({ media: "print" });
  const text = await printed(page);
  expect(text).toMatch(/Related/);
  expect(text).toMatch(/Yoshua Bengio \[B\]/);
  await visited.close();
});

testBoth.each(shareOf(2, ["dark", "light"] as const))("details are printed dark on light in a %s theme", async (theme) => {
  const visited = await visit({ hash: `node=zeng-yi&lang=en&theme=${theme}`, colorScheme: "dark" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await lowestContrast(page)).toBeGreaterThan(4.4);
  await visited.close();
});

test("the map is printed as a figure on white, with what is selected on it, and leaves the page after that", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en&theme=dark" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await page.locator(".printed-map").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const figure = page.locator(".printed-map svg");
  expect(await figure.locator("[data-node=loss-of-control]").count()).toBeGreaterThan(0);
  expect(await figure.locator(":scope > rect").first().getAttribute("fill")).toBe("#ffffff");
  expect(await figure.textContent()).toContain("Loss of control");
  expect((await figure.boundingBox())?.width ?? 0).toBeGreaterThan(900);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await figure.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
