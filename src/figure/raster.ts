/** Draws a drawing into a 2D context. The caller creates the canvas. */
import { fonts as families, packagedFamily } from "../design/tokens.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Drawing, GroupMark, Mark, Stroke, TextMark } from "./drawing.ts";
import type { FigureFonts } from "./font/figure-fonts.ts";
import type { Contour } from "./font/glyph-outline.ts";
import { contoursOf } from "./font/text-outline.ts";

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
  | "quadraticCurveTo"
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

/** Largest side and area of an image in pixels: room for A0 at 300 dpi. Beyond them, programs that open images give up, one here, one there. */
export const maxSide = 32_767;
export const maxArea = 200_000_000;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
  /** Pixels per CSS pixel. */
  readonly scale: number;
  /** True if the image is smaller than the drawing asks for. The page should say so. */
  readonly isClamped: boolean;
}

/** The size of the image of a drawing, within the limits. */
export function pixelSizeOf({ width, height, scale }: Pick<Drawing, "width" | "height" | "scale">): PixelSize {
  const bySide = maxSide / Math.max(width, height);
  const byArea = Math.sqrt(maxArea / (width * height));
  const allowed = Math.min(scale, bySide, byArea);
  const isClamped = allowed < scale;
  const toInteger = isClamped ? Math.floor : Math.round;
  return { width: Math.max(toInteger(width * allowed), 1), height: Math.max(toInteger(height * allowed), 1), scale: allowed, isClamped };
}

export interface RasterOptions {
  /** Pixels per CSS pixel. */
  readonly scale: number;
  /** The pixel of the image that is at the corner of the canvas, for an image that is drawn in parts. */
  readonly corner?: PagePoint;
  /** Fonts whose outlines are drawn, so that texts look the same on every machine. What they lack is in the machine's own fonts. */
  readonly fonts: FigureFonts;
}

/** Draws the marks into a context. */
export function rasterise(drawing: Drawing, pen: Pen, { scale, corner, fonts }: RasterOptions): void {
  pen.save();
  if (corner) pen.translate(-corner.left, -corner.top);
  pen.scale(scale, scale);
  pen.lineJoin = "round";
  pen.textBaseline = "alphabetic";
  if (drawing.paper !== undefined) {
    pen.fillStyle = drawing.paper;
    // Beyond the edge, where a pixel may lie that the sheet covers only in part.
    pen.fillRect(-1, -1, drawing.width + 2, drawing.height + 2);
  }
  for (const mark of drawing.marks) drawMark(mark, pen, fonts);
  pen.restore();
}

function drawMark(mark: Mark, pen: Pen, fonts: FigureFonts): void {
  switch (mark.kind) {
    case "group":
      drawGroup(mark, pen, fonts);
      break;
    case "text":
      drawText(mark, pen, fonts);
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

function drawGroup({ clip, marks }: GroupMark, pen: Pen, fonts: FigureFonts): void {
  if (!clip) {
    for (const mark of marks) drawMark(mark, pen, fonts);
    return;
  }
  pen.save();
  pen.beginPath();
  pen.rect(clip.left, clip.top, clip.width, clip.height);
  pen.clip();
  for (const mark of marks) drawMark(mark, pen, fonts);
  pen.restore();
}

/** The font of a text for a 2D context: that of the page, first the packaged one. */
export const fontOf = ({ isBold, face }: Pick<TextMark, "isBold" | "face">, size: number): string =>
  `${isBold ? "600 " : ""}${size}px "${packagedFamily}", ${families[face]}`;

function drawText(mark: TextMark, pen: Pen, fonts: FigureFonts): void {
  const outline = contoursOf({ ...mark, position: { left: 0, top: 0 } }, fonts);
  pen.save();
  pen.translate(mark.position.left, mark.position.top);
  if (mark.turn) pen.rotate(mark.turn);
  if (outline) {
    drawOutline(outline, mark, pen);
    pen.restore();
    return;
  }
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

function drawOutline(contours: readonly Contour[], { halo, fill }: TextMark, pen: Pen): void {
  pen.beginPath();
  for (const { start, steps } of contours) {
    pen.moveTo(start.left, start.top);
    for (const { to, control } of steps)
      if (control) pen.quadraticCurveTo(control.left, control.top, to.left, to.top);
      else pen.lineTo(to.left, to.top);
    pen.closePath();
  }
  if (halo) fillAndStroke(pen, { stroke: halo });
  fillAndStroke(pen, { fill });
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
