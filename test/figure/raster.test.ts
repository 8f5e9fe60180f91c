import { describe, expect, test } from "vitest";
import type { Drawing, Mark } from "../../src/figure/drawing.ts";
import { maxArea, maxSide, type Pen, pixelSizeOf, rasterise } from "../../src/figure/raster.ts";

/** A context that writes down what it is told to draw, with the inks that it then had. */
function recordingPen(): { readonly pen: Pen; readonly told: string[] } {
  const told: string[] = [];
  const inks: Record<string, unknown> = {};
  const pen = new Proxy(inks, {
    get: (_, name: string) =>
      name in inks
        ? inks[name]
        : (...given: unknown[]) => {
            const ink = name.startsWith("fill")
              ? ` in ${inks.fillStyle}`
              : name.startsWith("stroke")
                ? ` in ${inks.strokeStyle} ${inks.lineWidth}`
                : "";
            told.push(`${name}(${given.map((one) => JSON.stringify(one)).join(", ")})${ink}`);
          },
    set: (_, name: string, value) => {
      inks[name] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, told };
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
const drawn = (marks: readonly Mark[]): readonly string[] => {
  const { pen, told } = recordingPen();
  rasterise(drawing(marks), pen, 2);
  return told.slice(3, -1);
};

describe("pixels", () => {
  test("begin with the paper, at the scale that was asked for", () => {
    const { pen, told } = recordingPen();
    rasterise(drawing([]), pen, 2);
    expect(told).toEqual(["save()", "scale(2, 2)", "fillRect(0, 0, 640, 360) in #fbf9f4", "restore()"]);
  });

  test("of a disc, a polygon and a dashed line are where the list puts them", () => {
    expect(
      drawn([
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

  test("of a label have its rim beneath its ink", () => {
    const halo = { colour: "#ffffff", width: 3 };
    expect(
      drawn([{ kind: "text", text: "Ada", at: { left: 5, top: 6 }, anchor: "middle", size: 14, face: "text", fill: "#111111", halo }]),
    ).toEqual([
      "save()",
      "translate(5, 6)",
      "setLineDash([])",
      'strokeText("Ada", 0, 0) in #ffffff 3',
      'fillText("Ada", 0, 0) in #111111',
      "restore()",
    ]);
  });

  test("of a map are cut off at its frame, and nothing after it is", () => {
    const told = drawn([{ kind: "group", clip: { left: 1, top: 2, width: 3, height: 4 }, marks: [] }]);
    expect(told).toEqual(["save()", "beginPath()", "rect(1, 2, 3, 4)", "clip()", "restore()"]);
  });
});

describe("the size of an image", () => {
  test("is what was asked for", () => {
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
  ])("that no browser can hold is made smaller in both directions, and says so: %o", (asked) => {
    const size = pixelSizeOf(asked);
    expect(size.isClamped).toBe(true);
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(maxSide);
    expect(size.width * size.height).toBeLessThanOrEqual(maxArea);
    expect(size.scale * asked.width).toBeCloseTo(size.width, -1);
    expect(size.scale * asked.height).toBeCloseTo(size.height, -1);
  });
});
