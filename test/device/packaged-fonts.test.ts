import { afterEach, expect, test, vi } from "vitest";
import { bringFonts } from "../../src/device/packaged-fonts.ts";

afterEach(() => vi.unstubAllGlobals());

/** The style sheets that the page asks for on a machine whose fonts measure characters like this, in a size of 100. */
function askedWhere(widths: Readonly<Record<string, number>>): readonly string[] {
  const asked: string[] = [];
  const pen = { font: "", measureText: (text: string) => ({ width: widths[text] ?? 0 }) };
  vi.stubGlobal("document", {
    createElement: (name: string) => (name === "canvas" ? { getContext: () => pen } : {}),
    head: { append: ({ href }: HTMLLinkElement) => asked.push(href) },
  });
  bringFonts();
  return asked;
}

test("A machine with a Chinese font asks for none", () => {
  expect(askedWhere({ 说: 100, n: 55 })).toEqual([]);
});

test("A machine that has a box in the place of Chinese characters asks for the Chinese fonts", () => {
  expect(askedWhere({ 说: 60, n: 55 })).toEqual(["./fonts/han.css"]);
});

test("A machine without any font asks for the Latin ones too", () => {
  expect(askedWhere({ 说: 0, n: 0 })).toEqual(["./fonts/han.css", "./fonts/latin.css"]);
});
