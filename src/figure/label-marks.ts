/** Draws placed labels as texts with a halo. */
import type { Palette } from "../design/tokens.ts";
import type { Box, PagePoint, PlacedLabel } from "../scene/scene-types.ts";
import type { Mark, TextMark } from "./drawing.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { printable } from "./layouts/line-breaks.ts";

const haloWidth = 3.5;
/** Distance from the middle of a line of text down to its baseline, in ems. */
const baseline = 0.35;

/** Paper behind a name that stands where lines pass; empty for any other. */
export function paperMarks(
  { isOnPaper, left, top, width, height, turn }: PlacedLabel,
  origin: PagePoint,
  palette: Palette,
): readonly Mark[] {
  if (!isOnPaper) return [];
  if (turn === 0)
    return [{ kind: "rectangle", left: origin.left + left - 1, top: origin.top + top, width: width + 4, height, fill: palette.paper }];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const cornerAt = (x: number, y: number): PagePoint => ({
    left: origin.left + left + width / 2 + x * cos - y * sin,
    top: origin.top + top + height / 2 + x * sin + y * cos,
  });
  const [x, y] = [width / 2 + 2, height / 2];
  return [{ kind: "polygon", points: [cornerAt(-x, -y), cornerAt(x, -y), cornerAt(x, y), cornerAt(-x, y)], fill: palette.paper }];
}

/** Space around the letters of a name, in sizes of them; their own height goes from the tallest letter to the lowest, around the middle. */
const besideLetters = 0.22;
const aboveMiddle = 0.54;
const belowMiddle = 0.6;

/** The box of a level name's letters, with a little space around them. */
export function letterBox(
  { text, left, top, width, height, size, align, emphasis }: PlacedLabel,
  origin: PagePoint,
  metric: TextMetric,
): Box {
  const drawn = metric.width(printable(text), size, emphasis === "selected");
  const start = align === "left" ? left : align === "right" ? left + width - drawn : left + (width - drawn) / 2;
  return {
    left: origin.left + start - besideLetters * size,
    top: origin.top + top + height / 2 - aboveMiddle * size,
    width: drawn + 2 * besideLetters * size,
    height: (aboveMiddle + belowMiddle) * size,
  };
}

/** The box of a level name's letters without space beside them, where the name is placed. */
export function lettersIn(label: PlacedLabel, metric: TextMetric): Box {
  const { left, width, ...rest } = letterBox(label, { left: 0, top: 0 }, metric);
  return { ...rest, left: left + besideLetters * label.size, width: width - 2 * besideLetters * label.size };
}

/** Paper beneath the letters of a level name of several words: a line behind it would come out between them, and seem to end there. */
export function fieldMarks(label: PlacedLabel, origin: PagePoint, metric: TextMetric, palette: Palette): readonly Mark[] {
  if (label.turn !== 0 || !label.text.includes(" ")) return [];
  const { left, top, width, height } = letterBox(label, origin, metric);
  const inset = 0.1 * label.size;
  return [
    { kind: "rectangle", left: left + inset, top: top + inset, width: width - 2 * inset, height: height - 2 * inset, fill: palette.halo },
  ];
}

/** @param origin the position of the map's top left corner in the drawing */
export function labelMark(label: PlacedLabel, origin: PagePoint, palette: Palette): TextMark {
  const { width, height, size, turn, align, emphasis } = label;
  const aside = align === "left" ? -width / 2 : align === "right" ? width / 2 : 0;
  const below = baseline * size;
  return {
    kind: "text",
    text: printable(label.text),
    position: {
      left: origin.left + label.left + width / 2 + aside * Math.cos(turn) - below * Math.sin(turn),
      top: origin.top + label.top + height / 2 + aside * Math.sin(turn) + below * Math.cos(turn),
    },
    anchor: align === "left" ? "start" : align === "right" ? "end" : "middle",
    size,
    face: "text",
    ...(emphasis === "selected" && { isBold: true }),
    fill: emphasis === "faded" ? palette.quiet : palette.text,
    halo: { colour: palette.halo, width: haloWidth },
    ...(turn !== 0 && { turn }),
  };
}
