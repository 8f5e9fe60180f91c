import { PNG } from "pngjs";
import { expect, test } from "vitest";
import type { Drawing } from "../../src/figure/drawing.ts";
import { drawPng, type TileCanvas, type TileSize } from "../../src/figure/png/draw-png.ts";

const drawing: Drawing = {
  width: 1280,
  height: 720,
  scale: 1.5,
  language: "zh",
  title: "关灯",
  description: "",
  paper: "#ffffff",
  marks: [],
};

/** The drawing has no texts. */
const fonts = { regular: [], bold: [], files: [] };

interface StubCanvas extends TileCanvas {
  readonly createCanvas: (size: TileSize) => TileCanvas;
}

/**
 * A canvas that gives each pixel a colour by its place in the image: red by column, green by row, in steps of 64 pixels. What is filled with
 * the colour of the probe comes back with `change` added to one of its bytes.
 */
function stubCanvas({ change = 0, context = true }: { change?: number; context?: boolean } = {}): StubCanvas {
  let corner = { left: 0, top: 0 };
  let isProbe = true;
  const pen = {
    save() {},
    restore() {},
    scale() {},
    fillRect() {},
    clearRect() {
      isProbe = false;
    },
    translate(left: number, top: number) {
      corner = { left: -left, top: -top };
    },
    getImageData(_left: number, _top: number, width: number, height: number) {
      const data = new Uint8ClampedArray(4 * width * height);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) data.set([(corner.left + x) >> 6, (corner.top + y) >> 6, 7, 255], 4 * (y * width + x));
      return { data: isProbe ? data.map((_, index) => ([18, 52, 86, 255][index % 4] ?? 0) + (index === 77 ? change : 0)) : data };
    },
  };
  const canvas: StubCanvas = {
    width: 0,
    height: 0,
    getContext: () => (context ? (pen as unknown as ReturnType<TileCanvas["getContext"]>) : null),
    createCanvas: (size) => Object.assign(canvas, size),
  };
  return canvas;
}

async function pixelsOf(result: Awaited<ReturnType<typeof drawPng>>): Promise<PNG> {
  if (result.kind !== "rendered") throw new Error(result.kind);
  return PNG.sync.read(Buffer.from(await result.blob.arrayBuffer()));
}

test("an image has the pixels that the drawing asks for", async () => {
  const { createCanvas } = stubCanvas();
  const result = await drawPng(drawing, { fonts, createCanvas });
  expect(result).toMatchObject({ kind: "rendered", size: { width: 1920, height: 1080, scale: 1.5, isClamped: false } });
  const { width, height } = await pixelsOf(result);
  expect([width, height]).toEqual([1920, 1080]);
});

test("an image larger than any canvas is drawn in parts, each at its place, and says how far it is", async () => {
  const canvas = stubCanvas();
  let largest = 0;
  const shares: number[] = [];
  const onProgress = (share: number) => {
    largest = Math.max(largest, canvas.width * canvas.height);
    shares.push(share);
  };
  const png = await pixelsOf(
    await drawPng({ ...drawing, width: 9000, height: 1200, scale: 1 }, { createCanvas: canvas.createCanvas, fonts, onProgress }),
  );
  expect(largest).toBeLessThan(4_000_000);
  for (const [x, y] of [
    [0, 0],
    [4095, 511],
    [4096, 512],
    [8999, 1199],
    [8192, 1023],
  ] as const)
    expect([...png.data.subarray(4 * (y * 9000 + x)).subarray(0, 4)]).toEqual([x >> 6, y >> 6, 7, 255]);
  expect(shares).toEqual([512 / 1200, 1024 / 1200, 1]);
  expect([canvas.width, canvas.height]).toEqual([0, 0]);
});

test("no image is made where the browser changes the pixels that are read, as some do against tracking", async () => {
  const { createCanvas } = stubCanvas({ change: 1 });
  expect(await drawPng(drawing, { fonts, createCanvas })).toEqual({ kind: "altered-canvas" });
});

test("no image is made where the browser has no canvas to draw on", async () => {
  const { createCanvas } = stubCanvas({ context: false });
  expect(await drawPng(drawing, { fonts, createCanvas })).toEqual({ kind: "no-canvas" });
});

test("an image that is no longer wanted is not finished", async () => {
  const canvas = stubCanvas();
  const aborter = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    aborter.abort();
  };
  await expect(
    drawPng({ ...drawing, height: 5000 }, { createCanvas: canvas.createCanvas, fonts, onProgress, signal: aborter.signal }),
  ).rejects.toThrow("aborted");
  expect(shares).toHaveLength(1);
  expect(canvas.width).toBe(0);
});
