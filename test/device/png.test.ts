import { afterEach, expect, test, vi } from "vitest";
import { AlteredCanvasError, NoCanvasError, renderPng } from "../../src/device/png.ts";
import type { Drawing } from "../../src/figure/drawing.ts";

const drawing: Drawing = { width: 1280, height: 720, scale: 1.5, language: "zh", title: "", description: "", paper: "#ffffff", marks: [] };
/** Eight by eight pixels of the colour that is drawn to see whether it comes back. */
const colours = (change = 0) =>
  Uint8ClampedArray.from({ length: 256 }, (_, index) => ([18, 52, 86, 255][index % 4] ?? 0) + (index === 77 ? change : 0));
const pen = { save() {}, restore() {}, scale() {}, fillRect() {}, getImageData: () => ({ data: colours() }) };

/** A canvas that records its size when its image is taken. */
function stubCanvas(context: unknown, blob: Blob | null): { sizes: string[] } {
  const sizes: string[] = [];
  const canvas = {
    width: 0,
    height: 0,
    lang: "",
    getContext: () => context,
    toBlob: (done: (blob: Blob | null) => void, type: string) => {
      sizes.push(`${canvas.width} ${canvas.height} ${canvas.lang} ${type}`);
      done(blob);
    },
  };
  vi.stubGlobal("document", { createElement: () => canvas, fonts: { load: () => Promise.resolve([]) } });
  return { sizes };
}

afterEach(() => vi.unstubAllGlobals());

test("an image has the pixels that the drawing asks for", async () => {
  const blob = new Blob(["png"]);
  const { sizes } = stubCanvas(pen, blob);
  expect(await renderPng(drawing)).toEqual({ blob, size: { width: 1920, height: 1080, scale: 1.5, isClamped: false } });
  expect(sizes).toEqual(["1920 1080 zh-Hans image/png"]);
});

test("no image is made where the browser changes the pixels that are read, as some do against tracking", async () => {
  const { sizes } = stubCanvas({ ...pen, getImageData: () => ({ data: colours(1) }) }, new Blob(["noise"]));
  await expect(renderPng(drawing)).rejects.toThrow(AlteredCanvasError);
  expect(sizes).toEqual([]);
});

test("an error names the size that the browser could not make", async () => {
  stubCanvas(pen, null);
  await expect(renderPng(drawing)).rejects.toThrow(new NoCanvasError({ width: 1920, height: 1080, scale: 1.5, isClamped: false }));
  stubCanvas(null, null);
  await expect(renderPng(drawing)).rejects.toThrow("1920 by 1080");
});
