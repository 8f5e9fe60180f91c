/** The foot of a figure's sheet: source, notice, caveats, address, version of the data and licence. */
import type { GroupMark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import { innerWidth, ruleAt, type SheetStyle, textLine } from "./sheet-style.ts";

export interface SheetFoot {
  /** Of the rule above it, where the sheet has the height of its frame. */
  readonly top: number;
  readonly height: number;
  /** Draws it, with its rule at a height. */
  drawAt(top: number): GroupMark;
}

const leading = 1.35;
/** A paragraph whose last line would be shorter than this share of the width has lines of about the same length. */
const shortLine = 0.25;

/** @param paragraphs each begins on a line of its own; without any, there is no foot */
export function sheetFoot(paragraphs: readonly string[], style: SheetStyle): SheetFoot {
  const { frame } = style;
  const { foot: size, margin } = frame;
  if (paragraphs.length === 0) return { top: frame.height - margin, height: 0, drawAt: () => ({ kind: "group", marks: [] }) };
  const measure = { width: innerWidth(frame), size, maxLines: 4 };
  const lines = paragraphs.flatMap((text) => {
    const full = breakLines(text, measure, style);
    const last = style.metric.width(full.at(-1) ?? "", size);
    return full.length > 1 && last < measure.width * shortLine ? breakLines(text, { ...measure, isBalanced: true }, style) : full;
  });
  const height = lines.length * size * leading + size * 0.5;
  return {
    top: frame.height - margin - height,
    height,
    drawAt: (top) => ({
      kind: "group",
      id: "source",
      role: "text",
      marks: [
        ruleAt(top, 0.7, style),
        ...lines.map((line, index) => textLine(line, { left: margin, top: top + size * 1.45 + index * size * leading, size }, style)),
      ],
    }),
  };
}
