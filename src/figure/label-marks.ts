/** Draws placed labels as texts with a halo. */
import type { Palette } from "../design/tokens.ts";
import type { PagePoint, PlacedLabel } from "../scene/scene-types.ts";
import type { Mark, TextMark } from "./drawing.ts";
import { printable } from "./layouts/line-breaks.ts";

const haloWidth = 3.5;
/** Distance from the middle of a line of text down to its baseline, in ems. */
const baseline = 0.35;

/** Paper behind a name that stands where lines pass; empty for any other. */
export const paperMarks = ({ isOnPaper, left, top, width, height }: PlacedLabel, origin: PagePoint, palette: Palette): readonly Mark[] =>
  isOnPaper
    ? [{ kind: "rectangle", left: origin.left + left - 1, top: origin.top + top, width: width + 4, height, fill: palette.paper }]
    : [];

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
