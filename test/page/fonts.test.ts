/** The packaged fonts, in a browser that finds no Chinese font on its machine. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import dictionary from "opencc-js/dict/TSCharacters";
import type { Page, Route } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { fonts, packagedFamily } from "../../src/design/tokens.ts";
import { canHideFonts } from "../browser/fonts.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { ownPath } from "./served-release.ts";

const { visit } = useBrowser();

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
const inDist = (path: string): string => join(inject("dist"), path);

/** The graph without the table of characters that sound alike, which is for the search alone. */
const shownData = (): string => JSON.stringify({ ...JSON.parse(readFileSync(inDist("graph.json"), "utf8")), homophones: {} });

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
  readonly glyphCount: number;
}

/** Finds the fonts that the browser used for the elements of a selector and their descendants. */
async function fontsUsed(page: Page, selector: string): Promise<readonly UsedFont[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: `${selector}, ${selector} *` });
  const used: UsedFont[] = [];
  for (const nodeId of nodeIds) used.push(...(await session.send("CSS.getPlatformFontsForNode", { nodeId })).fonts);
  await session.detach();
  return used;
}

describe("files", () => {
  const ttf = (name: string): Font => new Font(new Face(new Blob(readFileSync(ownPath(`fonts/${name}`)))));

  test.each([400, 700])("the Chinese TTF of weight %i draws every Chinese character of data and page", (weight) => {
    const font = ttf(`han-${weight}.ttf`);
    const scripts = readdirSync(inDist("assets")).map((name) => `assets/${name}`);
    const files = [ownPath("map.zh.json"), ...["index.html", ...scripts].map(inDist)].map((path) => readFileSync(path, "utf8"));
    // The dictionary of Traditional characters is not shown.
    const written = (shownData() + files.join("")).split(dictionary).join("");
    const characters = [...new Set(written)].filter(isHan);
    expect(characters.length).toBeGreaterThan(1000);
    // Nor are the character by which the library of QR codes tries an encoding, and one that begins a range of characters in that of Markdown.
    expect(characters.filter((character) => !["友", "\uf900"].includes(character) && !draws(font, character))).toEqual([]);
  });

  test.each([400, 700])("the TTFs of weight %i have every character of the data", (weight) => {
    const all = readdirSync(ownPath("fonts")).filter((name) => name.endsWith(`-${weight}.ttf`));
    const known = new Set(all.flatMap((name) => [...ttf(name).face.collectUnicodes()]));
    const written = [...new Set(shownData())].filter((character) => /\S/.test(character));
    expect(written.filter((character) => !known.has(character.codePointAt(0) as number))).toEqual([]);
  });

  test("each font has its licence beside it", () => {
    const licence = readFileSync(ownPath("fonts/LICENSE.txt"), "utf8");
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(3);
  });
});

/** True if a font has the character, with a shape. */
function draws(font: Font, character: string): boolean {
  const glyph = font.nominalGlyph(character.codePointAt(0) as number);
  return glyph !== undefined && font.glyphToPath(glyph).length > 0;
}

describe.each(["en", "zh"])("in %s", (language) => {
  test("the page writes Chinese in its own font", async () => {
    const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
    const used = await fontsUsed(visited.page, ".header");
    const names = (isCustom: boolean) => used.filter(({ isCustomFont }) => isCustomFont === isCustom).map(({ familyName }) => familyName);
    expect(names(true)).toContainEqual(expect.stringMatching(/^Noto Sans SC/));
    // The fonts that replace the machine's have no Chinese characters.
    expect(names(false).filter((name) => name !== "Noto Sans")).toEqual([]);
    expectQuiet(visited);
    await visited.close();
  });

  test("no font is requested before the map is first drawn", async () => {
    const visited = await visit({ hash: `lang=${language}` });
    const { drawn, asked } = await visited.page.evaluate(() => ({
      drawn: performance.getEntriesByName("map-drawn")[0]?.startTime ?? 0,
      asked: performance.getEntriesByType("resource").filter(({ name }) => name.includes("/fonts/")),
    }));
    expect(drawn).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(0);
    for (const { startTime, name } of asked) expect(startTime, name).toBeGreaterThan(drawn);
    await visited.close();
  });
});

test("pages in the tests cannot use a Chinese font of the machine", async () => {
  const visited = await visit({ hash: "lang=zh" });
  const stack = await visited.page.evaluate(() => getComputedStyle(document.body).fontFamily);
  // Where the fonts of the machine cannot be hidden from the browser, the page uses none of them.
  if (!canHideFonts) expect(stack).toBe(`"${packagedFamily}"`);
  else {
    const stacks = ["sans-serif", "serif", "monospace", "system-ui", fonts.text, fonts.display];
    const widths = await visited.page.evaluate((families) => {
      const pen = document.createElement("canvas").getContext("2d");
      const widthIn = (family: string, text: string): number | undefined => {
        if (pen) pen.font = `100px ${family}`;
        return pen?.measureText(text).width;
      };
      // U+0378 is no character, so no font has it.
      return families.map((family) => ({ chinese: widthIn(family, "说"), missing: widthIn(family, "\u0378") }));
    }, stacks);
    for (const { chinese, missing } of widths) {
      expect(chinese).toBeLessThan(90);
      expect(chinese).toBe(missing);
    }
    await visited.page.evaluate(() => {
      document.body.innerHTML = '<p id="plain">人工智能安全</p>';
      for (const plain of document.querySelectorAll("p")) plain.style.fontFamily = "sans-serif";
    });
    const used = async () => (await fontsUsed(visited.page, "#plain")).map(({ familyName }) => familyName);
    await expect.poll(used).toEqual(["Noto Sans"]);
  }
  await visited.close();
});

test("names on the map are drawn again when their font is loaded", async () => {
  const held: Route[] = [];
  let isHeld = true;
  const visited = await visit({
    hash: "lang=zh",
    readyWhen: ".map-host canvas",
    prepare: (page) => page.route("**/*.woff2*", (route) => (isHeld ? void held.push(route) : route.continue())),
  });
  const names = (): Promise<string> =>
    visited.page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>(".map-host canvas")].at(-1)?.toDataURL() ?? "");
  await visited.page.locator("html[data-ready]").waitFor();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const before = await names();
  isHeld = false;
  for (const route of held) await route.continue();
  await expect.poll(names).not.toBe(before);
  expectQuiet(visited);
  await visited.close();
});
