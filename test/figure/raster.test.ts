import { describe, expect, test } from "vitest";
import type { Drawing, Mark } from "../../src/figure/drawing.ts";
import { maxArea, maxSide, type Pen, pixelSizeOf, rasterise } from "../../src/figure/raster.ts";

/** None: texts are in the fonts of the machine. */
const fonts = { regular: [], bold: [], files: [] };

/** A context that records its calls, with the colours that were set at the time. */
function recordingPen(): { readonly pen: Pen; readonly calls: string[] } {
  const calls: string[] = [];
  const properties: Record<string, unknown> = {};
  const pen = new Proxy(properties, {
    get: (_, name: string) =>
      name in properties
        ? properties[name]
        : (...values: unknown[]) => {
            const colour = name.startsWith("fill")
              ? ` in ${properties.fillStyle}`
              : name.startsWith("stroke")
                ? ` in ${properties.strokeStyle} ${properties.lineWidth}`
                : "";
            calls.push(`${name}(${values.map((value) => JSON.stringify(value)).join(", ")})${colour}`);
          },
    set: (_, name: string, value) => {
      properties[name] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, calls };
}

const drawing = (marks: readonly Mark[]): Drawing => ({
  width: 640,
  height: 360,
  scale: 2,
  language: "en",
  title: "",
  description: "",
  paper: "#fbf9f4",
  marks,
});
const callsFor = (marks: readonly Mark[]): readonly string[] => {
  const { pen, calls } = recordingPen();
  rasterise(drawing(marks), pen, { scale: 2, fonts });
  return calls.slice(3, -1);
};

describe("rasterise", () => {
  test("fills the background first, at the given scale", () => {
    const { pen, calls } = recordingPen();
    rasterise(drawing([]), pen, { scale: 2, fonts });
    expect(calls).toEqual(["save()", "scale(2, 2)", "fillRect(-1, -1, 642, 362) in #fbf9f4", "restore()"]);
  });

  test("draws a circle, a polygon and a dashed line at their coordinates", () => {
    expect(
      callsFor([
        { kind: "circle", centre: { left: 5, top: 6 }, radius: 7, fill: "#123456" },
        {
          kind: "polygon",
          points: [
            { left: 0, top: 0 },
            { left: 9, top: 0 },
            { left: 9, top: 9 },
          ],
          fill: "#abcdef",
        },
        { kind: "line", from: { left: 1, top: 2 }, to: { left: 3, top: 4 }, stroke: { colour: "#000000", width: 2, dash: [6, 4] } },
      ]),
    ).toEqual([
      "beginPath()",
      "arc(5, 6, 7, 0, 6.283185307179586)",
      "fill() in #123456",
      "beginPath()",
      "moveTo(0, 0)",
      "lineTo(9, 0)",
      "lineTo(9, 9)",
      "closePath()",
      "fill() in #abcdef",
      "beginPath()",
      "moveTo(1, 2)",
      "lineTo(3, 4)",
      "setLineDash([6,4])",
      "stroke() in #000000 2",
    ]);
  });

  test("draws the halo of a label before its text", () => {
    const halo = { colour: "#ffffff", width: 3 };
    expect(
      callsFor([
        { kind: "text", text: "Ada", position: { left: 5, top: 6 }, anchor: "middle", size: 14, face: "text", fill: "#111111", halo },
      ]),
    ).toEqual([
      "save()",
      "translate(5, 6)",
      "setLineDash([])",
      'strokeText("Ada", 0, 0) in #ffffff 3',
      'fillText("Ada", 0, 0) in #111111',
      "restore()",
    ]);
  });

  test("clips a group, and nothing after it", () => {
    const calls = callsFor([{ kind: "group", clip: { left: 1, top: 2, width: 3, height: 4 }, marks: [] }]);
    expect(calls).toEqual(["save()", "beginPath()", "rect(1, 2, 3, 4)", "clip()", "restore()"]);
  });
});

describe("the size of an image", () => {
  test("is the size of the drawing times its scale", () => {
    expect(pixelSizeOf({ width: 1315.5, height: 930, scale: 8 / 3 })).toEqual({
      width: 3508,
      height: 2480,
      scale: 8 / 3,
      isClamped: false,
    });
  });

  test.each([
    [{ width: 40_000, height: 100, scale: 1 }],
    [{ width: 100, height: 40_000, scale: 1 }],
    [{ width: 2_000, height: 2_000, scale: 9 }],
  ])("is reduced in both directions if it is too large, and marked as clamped: %o", (requested) => {
    const size = pixelSizeOf(requested);
    expect(size.isClamped).toBe(true);
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(maxSide);
    expect(size.width * size.height).toBeLessThanOrEqual(maxArea);
    expect(size.scale * requested.width).toBeCloseTo(size.width, -1);
    expect(size.scale * requested.height).toBeCloseTo(size.height, -1);
  });
});
