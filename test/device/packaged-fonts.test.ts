import { afterEach, expect, test, vi } from "vitest";
import { bringFonts } from "../../src/device/packaged-fonts.ts";

afterEach(() => vi.unstubAllGlobals());

/** Gives the style sheets that the page requests on a machine with fonts of these character widths at size 100. */
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

test("a machine with a Chinese font requests no packaged fonts", () => {
  expect(askedWhere({ 说: 100, n: 55 })).toEqual([]);
});

test("a machine that shows boxes for Chinese characters requests the Chinese fonts", () => {
  expect(askedWhere({ 说: 60, n: 55 })).toEqual(["./fonts/han.css"]);
});

test("a machine without any font also requests the Latin fonts", () => {
  expect(askedWhere({ 说: 0, n: 0 })).toEqual(["./fonts/han.css", "./fonts/latin.css"]);
});
