/** All that the parts of a figure's sheet depend on: frame, colours, language, and how texts are set. */
import type { Palette } from "../design/tokens.ts";
import type { Language } from "../view/view-state.ts";
import type { GroupMark, TextMark } from "./drawing.ts";
import type { FigureFrame } from "./figure-frames.ts";
import type { FigurePalette } from "./figure-palette.ts";
import { breakLines, type Typesetting } from "./layouts/line-breaks.ts";

export interface SheetStyle extends Typesetting {
  readonly frame: FigureFrame;
  readonly palette: FigurePalette;
  readonly language: Language;
}

interface LinePlace {
  readonly left: number;
  /** Of the baseline. */
  readonly top: number;
  readonly size: number;
  readonly tone?: keyof Pick<Palette, "text" | "quiet" | "link">;
  readonly isBold?: boolean;
}

/** A line of text that starts at a place. */
export const textLine = (
  text: string,
  { left, top, size, tone = "quiet", isBold = false }: LinePlace,
  { palette }: Pick<SheetStyle, "palette">,
): TextMark => ({
  kind: "text",
  text,
  position: { left, top },
  anchor: "start",
  size,
  face: "text",
  ...(isBold && { isBold }),
  fill: palette.colours[tone],
});

/** The distance of lines of a note, in sizes of its letters. */
const noteSpacing = 1.3;

export interface Note {
  readonly marks: readonly TextMark[];
  /** Of the lines, with the space above them. */
  readonly height: number;
}

/** A note about the sources, in as many lines as it takes between the margins, that ends above a place; an empty one takes no room. */
export function noteAbove(bottom: number, text: string, style: SheetStyle): Note {
  const { frame } = style;
  const size = frame.source;
  const lines = text === "" ? [] : breakLines(text, { width: innerWidth(frame), size }, style);
  const lastLine = bottom - size * 0.8;
  const marks = lines.map((line, index) =>
    textLine(line, { left: frame.margin, top: lastLine - (lines.length - 1 - index) * size * noteSpacing, size }, style),
  );
  return { marks, height: lines.length === 0 ? 0 : size * (2 + (lines.length - 1) * noteSpacing) };
}

/** A line between the margins; its width is in points of the frame. */
export const ruleAt = (top: number, width: number, { frame, palette }: Pick<SheetStyle, "frame" | "palette">): GroupMark => ({
  kind: "group",
  role: "ornament",
  marks: [
    {
      kind: "line",
      from: { left: frame.margin, top },
      to: { left: frame.width - frame.margin, top },
      stroke: { colour: palette.colours.rule, width: width * frame.point },
    },
  ],
});

/** Width between the margins. */
export const innerWidth = ({ width, margin }: FigureFrame): number => width - 2 * margin;
