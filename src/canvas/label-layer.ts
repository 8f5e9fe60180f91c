/**
 * The labels' own layer: a 2D canvas above the map.
 *
 * Labels are placed when the camera rests. Each is painted once, into a sheet; while the camera moves they ride with their nodes, and a
 * frame only copies them from the sheet.
 */
import type { Palette } from "../design/tokens.ts";
import type { PagePoint, PlacedLabel } from "../scene/types.ts";

/** Where what a label belongs to is on the page now. */
type PlaceOf = (id: string) => PagePoint | undefined;

export interface LabelLayer {
  readonly element: HTMLCanvasElement;
  resize(width: number, height: number, pixelRatio: number): void;
  /** Takes new labels, as they stand with the camera of `placeOf`. */
  place(labels: readonly PlacedLabel[], placeOf: PlaceOf, palette: Palette, isFaded: (label: PlacedLabel) => boolean): void;
  /** Draws them where what they belong to is now, and over them what the keys point at, so that no label hides it. */
  ride(placeOf: PlaceOf, pointer: Pointer): void;
}

/** Rings about nodes and lines along edges, in CSS pixels. */
export interface Pointer {
  readonly rings: readonly (PagePoint & { readonly radius: number })[];
  readonly lines: readonly (readonly [PagePoint, PagePoint])[];
  readonly palette: Pick<Palette, "focusRing" | "halo">;
}

interface Sprite {
  readonly of: string;
  /** From the place of what it belongs to, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** On the sheet, in device pixels. */
  readonly sheetLeft: number;
  readonly sheetTop: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels around a label's box that its halo may take. */
const margin = 4;

export function labelLayer(): LabelLayer {
  const element = document.createElement("canvas");
  const context = element.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const sheet = document.createElement("canvas");
  const pen = sheet.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  let ratio = 1;
  let sprites: Sprite[] = [];

  return {
    element,
    resize(width, height, pixelRatio) {
      ratio = pixelRatio;
      const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (element.width === wide && element.height === high) return;
      [element.width, element.height] = [wide, high];
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
    },
    place(labels, placeOf, palette, isFaded) {
      const boxes = shelved(labels.map(outerBox), Math.max(element.width / ratio, 600));
      sheet.width = Math.ceil(boxes.width * ratio);
      sheet.height = Math.ceil(boxes.height * ratio);
      sprites = [];
      const family = getComputedStyle(element).fontFamily;
      labels.forEach((label, index) => {
        const anchor = placeOf(label.of);
        const box = boxes.at[index];
        if (!anchor || !box) return;
        const outer = outerBox(label);
        pen.setTransform(ratio, 0, 0, ratio, box.left * ratio, box.top * ratio);
        pen.font = `${label.emphasis === "focus" ? "600 " : ""}${label.size}px ${family}`;
        paint(pen, label, outer, palette, isFaded(label));
        sprites.push({
          of: label.of,
          left: label.left + label.width / 2 - outer.width / 2 - anchor.left,
          top: label.top + label.height / 2 - outer.height / 2 - anchor.top,
          sheetLeft: Math.round(box.left * ratio),
          sheetTop: Math.round(box.top * ratio),
          width: Math.ceil(outer.width * ratio),
          height: Math.ceil(outer.height * ratio),
        });
      });
    },
    ride(placeOf, pointer) {
      context.clearRect(0, 0, element.width, element.height);
      for (const sprite of sprites) {
        const anchor = placeOf(sprite.of);
        if (!anchor) continue;
        const left = Math.round((anchor.left + sprite.left) * ratio);
        const top = Math.round((anchor.top + sprite.top) * ratio);
        const { width, height } = sprite;
        if (left > element.width || top > element.height || left + width < 0 || top + height < 0) continue;
        context.drawImage(sheet, sprite.sheetLeft, sprite.sheetTop, width, height, left, top, width, height);
      }
      drawPointer(context, pointer, ratio);
    },
  };
}

function drawPointer(context: CanvasRenderingContext2D, { rings, lines, palette }: Pointer, ratio: number): void {
  const strokes = [
    [2.5, palette.halo],
    [1, palette.focusRing],
  ] as const;
  for (const [wide, colour] of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = 1.75 * wide * ratio;
    for (const [from, to] of lines) {
      context.beginPath();
      context.moveTo(from.left * ratio, from.top * ratio);
      context.lineTo(to.left * ratio, to.top * ratio);
      context.stroke();
    }
    context.lineWidth = 3.5 * wide * ratio;
    for (const { left, top, radius } of rings) {
      context.beginPath();
      context.arc(left * ratio, top * ratio, radius * ratio, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

interface Box {
  readonly width: number;
  readonly height: number;
}

function outerBox({ width, height, turn }: PlacedLabel): Box {
  const cos = Math.abs(Math.cos(turn));
  const sin = Math.abs(Math.sin(turn));
  return { width: Math.ceil(width * cos + height * sin) + 2 * margin, height: Math.ceil(width * sin + height * cos) + 2 * margin };
}

/** Boxes side by side on shelves no wider than `most`. */
function shelved(boxes: readonly Box[], most: number): { width: number; height: number; at: { left: number; top: number }[] } {
  let left = 0;
  let top = 0;
  let shelf = 0;
  let width = 1;
  const at = boxes.map((box) => {
    if (left + box.width > most && left > 0) {
      top += shelf + 1;
      left = 0;
      shelf = 0;
    }
    const place = { left, top };
    left += box.width + 1;
    shelf = Math.max(shelf, box.height);
    width = Math.max(width, left);
    return place;
  });
  return { width, height: top + shelf + 1, at };
}

/** Paints a label into a box whose top left corner is the pen's origin. The text never runs out of its box: it is narrowed. */
function paint(pen: CanvasRenderingContext2D, label: PlacedLabel, outer: Box, palette: Palette, isFaded: boolean): void {
  pen.save();
  pen.translate(outer.width / 2, outer.height / 2);
  pen.rotate(label.turn);
  pen.textBaseline = "middle";
  pen.textAlign = label.align;
  const x = label.align === "left" ? -label.width / 2 : label.align === "right" ? label.width / 2 : 0;
  pen.lineJoin = "round";
  pen.lineWidth = 3.5;
  pen.strokeStyle = palette.halo;
  pen.fillStyle = palette.text;
  if (isFaded) pen.globalAlpha = 0.28;
  else pen.strokeText(label.text, x, 0, label.width);
  pen.fillText(label.text, x, 0, label.width);
  pen.restore();
}
