/** Draws a drawing into a 2D context. The caller creates the canvas. */
import { fonts, packagedFamily } from "../design/tokens.ts";
import type { Drawing, GroupMark, Mark, Stroke, TextMark } from "./drawing.ts";

/** The part of a 2D context that is used, so that a test can record the calls. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "scale"
  | "translate"
  | "rotate"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "bezierCurveTo"
  | "arc"
  | "rect"
  | "roundRect"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "fillText"
  | "strokeText"
  | "setLineDash"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "font"
  | "textAlign"
  | "textBaseline"
>;

/** Largest side and area of a canvas in pixels. Beyond them, browsers return an empty image without an error. */
export const maxSide = 16_384;
export const maxArea = 16_384 * 8_192;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
  /** Pixels per CSS pixel. */
  readonly scale: number;
  /** True if the image is smaller than the drawing asks for, because browsers cannot hold more. The page should say so. */
  readonly isClamped: boolean;
}

/** The size of the image of a drawing, within the limits of browsers. */
export function pixelSizeOf({ width, height, scale }: Pick<Drawing, "width" | "height" | "scale">): PixelSize {
  const bySide = maxSide / Math.max(width, height);
  const byArea = Math.sqrt(maxArea / (width * height));
  const allowed = Math.min(scale, bySide, byArea);
  const isClamped = allowed < scale;
  const toInteger = isClamped ? Math.floor : Math.round;
  return { width: Math.max(toInteger(width * allowed), 1), height: Math.max(toInteger(height * allowed), 1), scale: allowed, isClamped };
}

/** Draws the marks into a context, whose canvas has the size that `pixelSizeOf` gives. */
export function rasterise(drawing: Drawing, pen: Pen, scale: number): void {
  pen.save();
  pen.scale(scale, scale);
  pen.lineJoin = "round";
  pen.textBaseline = "alphabetic";
  if (drawing.paper !== undefined) {
    pen.fillStyle = drawing.paper;
    pen.fillRect(0, 0, drawing.width, drawing.height);
  }
  for (const mark of drawing.marks) drawMark(mark, pen);
  pen.restore();
}

function drawMark(mark: Mark, pen: Pen): void {
  switch (mark.kind) {
    case "group":
      drawGroup(mark, pen);
      break;
    case "text":
      drawText(mark, pen);
      break;
    case "line":
      pen.beginPath();
      pen.moveTo(mark.from.left, mark.from.top);
      pen.lineTo(mark.to.left, mark.to.top);
      fillAndStroke(pen, { stroke: mark.stroke });
      break;
    case "path":
      pen.beginPath();
      pen.moveTo(mark.start.left, mark.start.top);
      for (const { to, controls } of mark.steps)
        if (controls) pen.bezierCurveTo(controls[0].left, controls[0].top, controls[1].left, controls[1].top, to.left, to.top);
        else pen.lineTo(to.left, to.top);
      fillAndStroke(pen, { stroke: mark.stroke });
      break;
    case "polygon":
      pen.beginPath();
      for (const [index, point] of mark.points.entries())
        if (index === 0) pen.moveTo(point.left, point.top);
        else pen.lineTo(point.left, point.top);
      pen.closePath();
      fillAndStroke(pen, mark);
      break;
    case "circle":
      pen.beginPath();
      pen.arc(mark.centre.left, mark.centre.top, mark.radius, 0, 2 * Math.PI);
      fillAndStroke(pen, mark);
      break;
    case "rectangle":
      pen.beginPath();
      if (mark.radius) pen.roundRect(mark.left, mark.top, mark.width, mark.height, mark.radius);
      else pen.rect(mark.left, mark.top, mark.width, mark.height);
      fillAndStroke(pen, mark);
      break;
  }
}

function drawGroup({ clip, marks }: GroupMark, pen: Pen): void {
  if (!clip) {
    for (const mark of marks) drawMark(mark, pen);
    return;
  }
  pen.save();
  pen.beginPath();
  pen.rect(clip.left, clip.top, clip.width, clip.height);
  pen.clip();
  for (const mark of marks) drawMark(mark, pen);
  pen.restore();
}

const fontOf = ({ isBold, face }: TextMark, size: number): string => `${isBold ? "600 " : ""}${size}px "${packagedFamily}", ${fonts[face]}`;

/** The fonts that a drawing is written in, all in one size, each with what it writes. */
export function fontsOf({ marks }: Pick<Drawing, "marks">, found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const mark of marks) {
    if (mark.kind === "group") fontsOf(mark, found);
    if (mark.kind !== "text") continue;
    const font = fontOf(mark, 16);
    found.set(font, (found.get(font) ?? "") + mark.text);
  }
  return found;
}

function drawText(mark: TextMark, pen: Pen): void {
  pen.save();
  pen.translate(mark.position.left, mark.position.top);
  if (mark.turn) pen.rotate(mark.turn);
  pen.font = fontOf(mark, mark.size);
  pen.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  if (mark.halo) {
    pen.strokeStyle = mark.halo.colour;
    pen.lineWidth = mark.halo.width;
    pen.setLineDash([]);
    pen.strokeText(mark.text, 0, 0);
  }
  pen.fillStyle = mark.fill;
  pen.fillText(mark.text, 0, 0);
  pen.restore();
}

function fillAndStroke(pen: Pen, { fill, stroke }: { readonly fill?: string; readonly stroke?: Stroke }): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (!stroke) return;
  pen.strokeStyle = stroke.colour;
  pen.lineWidth = stroke.width;
  pen.setLineDash([...(stroke.dash ?? [])]);
  pen.stroke();
}
