/**
 * The label layer: a 2D canvas above the map.
 *
 * Labels are placed when the camera is idle. Each is painted once, into a sprite sheet. While the camera moves, a frame only copies the
 * sprites to the current positions of their nodes and edges.
 */

import type { Palette } from "../design/tokens.ts";
import { paperOf } from "../scene/name-box.ts";
import type { PagePoint, PlacedLabel } from "../scene/scene-types.ts";

/** Finds the current position of a node or edge on the page. */
type FindAnchor = (id: string) => PagePoint | undefined;

export interface LabelLayer {
  readonly element: HTMLCanvasElement;
  resize(width: number, height: number, pixelRatio: number): void;
  /** Replaces the labels. `anchorOf` says where their nodes and edges were when they were placed. */
  setLabels(labels: readonly PlacedLabel[], anchorOf: FindAnchor, palette: Palette, isFaded: (label: PlacedLabel) => boolean): void;
  /** Draws the labels at the current positions of their nodes and edges, and the focus marks above them, so that no label covers a mark; the name of what is
   * ringed above its ring, so that no letter is lost. */
  reposition(findAnchor: FindAnchor, marks: OverlayMarks): void;
}

/** Marks that are drawn above the labels, in CSS pixels. */
export interface OverlayMarks {
  /** The marks of the keyboard focus: rings around nodes, and lines along edges. */
  readonly rings: readonly (PagePoint & { readonly radius: number })[];
  readonly lines: readonly (readonly [PagePoint, PagePoint])[];
  /** The ids of the nodes and edges with such a mark. */
  readonly ringed: ReadonlySet<string>;
  /** The points of the pins that hold nodes. */
  readonly pins: readonly PagePoint[];
  readonly palette: Pick<Palette, "focusRing" | "halo" | "text">;
}

/** A painted label. */
interface Sprite {
  /** The id of the node or edge. */
  readonly owner: string;
  /** Offset from the position of the owner, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** Position on the sheet and size, in device pixels. */
  readonly sheetLeft: number;
  readonly sheetTop: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels around a label for its halo. */
const haloMargin = 4;

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
      const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (element.width === deviceWidth && element.height === deviceHeight) return;
      [element.width, element.height] = [deviceWidth, deviceHeight];
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
    },
    setLabels(labels, anchorOf, palette, isFaded) {
      const packed = packRows(labels.map(outerSize), Math.max(element.width / ratio, 600));
      sheet.width = Math.ceil(packed.width * ratio);
      sheet.height = Math.ceil(packed.height * ratio);
      sprites = [];
      const family = getComputedStyle(element).fontFamily;
      labels.forEach((label, index) => {
        const anchor = anchorOf(label.owner);
        const position = packed.positions[index];
        if (!anchor || !position) return;
        const outer = outerSize(label);
        const shift = shiftOf(label, outer.width - 2 * (label.leader ?? 0));
        pen.setTransform(ratio, 0, 0, ratio, (position.left + shift) * ratio, position.top * ratio);
        pen.font = `${label.emphasis === "selected" ? "600 " : ""}${label.size}px ${family}`;
        paintLabel(pen, label, outer, palette, isFaded(label));
        sprites.push({
          owner: label.owner,
          left: label.left + label.width / 2 - outer.width / 2 - shift - anchor.left,
          top: label.top + label.height / 2 - outer.height / 2 - anchor.top,
          sheetLeft: Math.round(position.left * ratio),
          sheetTop: Math.round(position.top * ratio),
          width: Math.ceil(outer.width * ratio),
          height: Math.ceil(outer.height * ratio),
        });
      });
    },
    reposition(findAnchor, marks) {
      context.clearRect(0, 0, element.width, element.height);
      const draw = (sprite: Sprite): void => {
        const anchor = findAnchor(sprite.owner);
        if (!anchor) return;
        const left = Math.round((anchor.left + sprite.left) * ratio);
        const top = Math.round((anchor.top + sprite.top) * ratio);
        const { width, height } = sprite;
        if (left > element.width || top > element.height || left + width < 0 || top + height < 0) return;
        context.drawImage(sheet, sprite.sheetLeft, sprite.sheetTop, width, height, left, top, width, height);
      };
      for (const sprite of sprites) draw(sprite);
      drawFocusMarks(context, marks, ratio);
      for (const sprite of sprites) if (marks.ringed.has(sprite.owner)) draw(sprite);
      for (const point of marks.pins) drawPin(context, point, marks.palette, ratio);
    },
  };
}

function drawFocusMarks(context: CanvasRenderingContext2D, { rings, lines, palette }: OverlayMarks, ratio: number): void {
  const strokes = [
    [2.5, palette.halo],
    [1, palette.focusRing],
  ] as const;
  for (const [widthFactor, colour] of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = 1.75 * widthFactor * ratio;
    for (const [from, to] of lines) {
      context.beginPath();
      context.moveTo(from.left * ratio, from.top * ratio);
      context.lineTo(to.left * ratio, to.top * ratio);
      context.stroke();
    }
    context.lineWidth = 3.5 * widthFactor * ratio;
    for (const { left, top, radius } of rings) {
      context.beginPath();
      context.arc(left * ratio, top * ratio, radius * ratio, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

/** Draws a pin whose needle ends at a point: a head with a halo, up and to the left of it. */
function drawPin(context: CanvasRenderingContext2D, { left, top }: PagePoint, palette: OverlayMarks["palette"], ratio: number): void {
  context.save();
  context.setTransform(ratio, 0, 0, ratio, left * ratio, top * ratio);
  context.lineCap = "round";
  for (const [colour, needle, head] of [
    [palette.halo, 4, 4.5],
    [palette.text, 1.5, 3],
  ] as const) {
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = needle;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-5, -5);
    context.stroke();
    context.beginPath();
    context.arc(-6, -6, head, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

/** How far a text stands from the middle of its sprite, which is a whole number of pixels wide: lines that begin or end together do so to the pixel. */
export function shiftOf({ align, width, turn }: Pick<PlacedLabel, "align" | "width" | "turn">, outerWidth: number): number {
  const slack = turn === 0 ? outerWidth - 2 * haloMargin - width : 0;
  return align === "left" ? -slack / 2 : align === "right" ? slack / 2 : 0;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function outerSize({ width: text, height, turn, leader = 0 }: PlacedLabel): Size {
  const width = text + 2 * leader;
  const cos = Math.abs(Math.cos(turn));
  const sin = Math.abs(Math.sin(turn));
  return { width: Math.ceil(width * cos + height * sin) + 2 * haloMargin, height: Math.ceil(width * sin + height * cos) + 2 * haloMargin };
}

/** Packs boxes into rows no wider than `maxWidth`, in their order. All lengths in CSS pixels. */
function packRows(boxes: readonly Size[], maxWidth: number): Size & { readonly positions: readonly PagePoint[] } {
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  let width = 1;
  const positions = boxes.map((box) => {
    if (left + box.width > maxWidth && left > 0) {
      top += rowHeight + 1;
      left = 0;
      rowHeight = 0;
    }
    const position = { left, top };
    left += box.width + 1;
    rowHeight = Math.max(rowHeight, box.height);
    width = Math.max(width, left);
    return position;
  });
  return { width, height: top + rowHeight + 1, positions };
}

/** Paints a label into a box whose top left corner is the pen's origin. A text wider than its label is condensed. */
function paintLabel(pen: CanvasRenderingContext2D, label: PlacedLabel, outer: Size, palette: Palette, isFaded: boolean): void {
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
  if (label.isOnPaper && !isFaded) {
    pen.fillStyle = palette.paper;
    pen.beginPath();
    const { left, top, width, height } = paperOf({ ...label, left: -label.width / 2, top: -label.height / 2 });
    pen.roundRect(left, top, width, height, label.height / 2);
    pen.fill();
    pen.fillStyle = palette.text;
  }
  if (isFaded) pen.globalAlpha = 0.28;
  else pen.strokeText(label.text, x, 0, label.width);
  if (label.leader) {
    pen.fillStyle = palette.quiet;
    pen.fillRect(label.width / 2 + 2, -0.25, label.leader - 3, 0.5);
    pen.fillStyle = palette.text;
  }
  pen.fillText(label.text, x, 0, label.width);
  pen.restore();
}
