import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { checksumOf } from "../../src/figure/png/png-chunks.ts";
import { type PngPicture, writePng } from "../../src/figure/png/write-png.ts";
import { renderDrawing } from "../../src/rendering/render-png.ts";
import { everyMark } from "./every-mark.ts";
import { figureFonts } from "./figure-fonts.ts";
import { largestDifference } from "./pixel-difference.ts";

const picture = (width: number, height: number, more: Partial<PngPicture> = {}): PngPicture => ({
  ...{ width, height, hasAlpha: true, dpi: 300, texts: [] },
  ...more,
});

async function fileOf(header: PngPicture, pixels: Uint8Array, rowsOfStrip: number): Promise<Buffer> {
  async function* strips(): AsyncGenerator<Uint8Array> {
    const length = 4 * header.width * rowsOfStrip;
    for (let offset = 0; offset < pixels.length; offset += length) yield pixels.subarray(offset, offset + length);
  }
  return Buffer.concat(await writePng(header, strips()));
}

/** The chunks by their names, after their checksums were found right. */
function chunksOf(file: Buffer): readonly (readonly [string, Buffer])[] {
  const chunks: (readonly [string, Buffer])[] = [];
  for (let offset = 8; offset < file.length; offset += 12 + file.readUInt32BE(offset)) {
    const length = file.readUInt32BE(offset);
    expect(checksumOf(file.subarray(offset + 4, offset + 8 + length))).toBe(file.readUInt32BE(offset + 8 + length));
    chunks.push([file.toString("latin1", offset + 4, offset + 8), file.subarray(offset + 8, offset + 8 + length)]);
  }
  return chunks;
}

describe("a PNG", () => {
  test("gives every pixel back, whatever the height of the strips that it was written in", async () => {
    const pictures = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(pictures, fc.array(fc.nat(255), { minLength: 324, maxLength: 324 }), async ({ width, height, rows }, values) => {
        const pixels = Uint8Array.from(values.slice(0, 4 * width * height));
        const read = PNG.sync.read(await fileOf(picture(width, height), pixels, rows));
        expect([read.width, read.height, ...read.data]).toEqual([width, height, ...pixels]);
      }),
    );
  });

  test("that is opaque has three bytes a pixel", async () => {
    const read = PNG.sync.read(await fileOf(picture(2, 1, { hasAlpha: false }), Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255), 1));
    expect([...read.data]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
  });

  test("can be as wide as A0 at 300 dpi", async () => {
    const [width, height] = [14_043, 7];
    const pixels = Uint8Array.from({ length: 4 * width * height }, (_, index) => (index * 7) & 255);
    const read = PNG.sync.read(await fileOf(picture(width, height), pixels, 2));
    expect(Buffer.compare(read.data, pixels)).toBe(0);
  });

  test("without all of its rows is never made", async () => {
    await expect(fileOf(picture(2, 3), new Uint8Array(16), 1)).rejects.toThrow(RangeError);
  });
});

test("a rendered figure has its resolution, title, address and version of the data, in every language", async () => {
  const { bytes } = await renderDrawing(everyMark, figureFonts, {
    provenance: { address: "https://graph.example.org/map/#node=ada", dataVersion: "0123456789ab" },
  });
  const chunks = chunksOf(Buffer.from(bytes));
  const density = chunks.find(([name]) => name === "pHYs")?.[1];
  // 192 dots an inch are 7559 a metre.
  expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([7559, 7559, 1]);
  const texts = chunks.filter(([name]) => name === "iTXt").map(([, data]) => data.toString("utf8").split("\0").filter(Boolean));
  expect(texts).toEqual([
    ["Title", "关灯 Lights off"],
    ["Description", everyMark.description],
    ["Source", "https://graph.example.org/map/#node=ada"],
    ["Data version", "0123456789ab"],
  ]);
});

test("a figure that is rendered in strips is the same, also where a clipped group is outside of a strip", async () => {
  const whole = PNG.sync.read(Buffer.from((await renderDrawing(everyMark, figureFonts)).bytes));
  const inStrips = PNG.sync.read(Buffer.from((await renderDrawing(everyMark, figureFonts, { maxStrip: 800 * 33 })).bytes));
  expect(largestDifference(inStrips, whole)).toBeLessThan(1);
});

test("a figure without paper is transparent where nothing is drawn, and colours at edges are not darker", async () => {
  const { paper: _, ...transparent } = everyMark;
  const { data, width } = PNG.sync.read(Buffer.from((await renderDrawing(transparent, figureFonts)).bytes));
  expect(data[3]).toBe(0);
  const row = [...data.subarray(4 * 300 * width, 4 * 301 * width)];
  const blue = row.flatMap((_value, index) =>
    index % 4 === 0 && (row[index + 3] as number) > 40 && index / 4 > 400 && index / 4 < 480 ? [row.slice(index, index + 3)] : [],
  );
  expect(blue.length).toBeGreaterThan(60);
  for (const colour of blue)
    expect(colour.every((value, channel) => Math.abs(value - ([0x1f, 0x4e, 0x8c][channel] as number)) < 6)).toBe(true);
});
