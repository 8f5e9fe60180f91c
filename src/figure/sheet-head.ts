/** The head of a figure's sheet: a bar, the title, the line under it, and the QR code beside them. */
import type { GroupMark, Mark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import { maxQrAddress, qrMarks } from "./qr-marks.ts";
import { innerWidth, type SheetStyle, textLine } from "./sheet-style.ts";

export interface SheetHead {
  readonly group: GroupMark;
  /** Of the last line, or of the code, if that is lower. */
  readonly bottom: number;
}

interface HeadTexts {
  readonly title: string;
  readonly deck: string;
  /** True for the usual deck, which says what must not be left out. */
  readonly isDeckWhole?: boolean;
  /** The address for the QR code; none is drawn if it is absent or too long. */
  readonly qr?: string | undefined;
}

/** Lines of a title, and of a line under it that a reader has written. */
const maxLines = 2;
/** Of the usual line under a title, which is never cut: it has no more. */
const maxDeckLines = 9;

/** Sizes of the title that are tried, as shares of that of the frame: a long one is smaller before it is cut short. */
const titleShares = [1, 0.85, 0.72] as const;

/** The largest size at which the title has room; never smaller than the line under it. */
function titleSize(title: string, width: number, style: SheetStyle): number {
  const { title: largest, deck } = style.frame;
  const sizes = titleShares.map((share) => Math.max(share * largest, deck));
  return sizes.find((size) => breakLines(title, { width, size, isBold: true }, style).length <= maxLines) ?? sizes.at(-1) ?? largest;
}

export function sheetHead({ title, deck, isDeckWhole = false, qr }: HeadTexts, style: SheetStyle): SheetHead {
  const { frame, palette } = style;
  const { margin, point } = frame;
  const side =
    !frame.isPlain && qr !== undefined && new TextEncoder().encode(qr).length <= maxQrAddress ? Math.max(52 * point, frame.title * 2.4) : 0;
  const width = innerWidth(frame) - (side > 0 ? side + 16 * point : 0);
  const marks: Mark[] = [];
  let top = margin;
  if (!frame.isPlain) {
    const bar = { left: margin, top, width: frame.title * 1.4, height: Math.max(2 * point, frame.title * 0.11) };
    marks.push({ kind: "group", role: "ornament", marks: [{ kind: "rectangle", ...bar, fill: palette.colours.link }] });
    top += frame.title * 0.35;
  }
  const size = titleSize(title, width, style);
  const titleLines = breakLines(title, { width, size, isBold: true, maxLines, isBalanced: true }, style).map((line) => {
    const mark = textLine(line, { left: margin, top: top + size * 0.98, size, tone: "text", isBold: true }, style);
    top += size * 1.24;
    return mark;
  });
  const deckLines = breakLines(
    deck,
    { width, size: frame.deck, maxLines: isDeckWhole ? maxDeckLines : maxLines, isBalanced: true },
    style,
  ).map((line) => {
    const mark = textLine(line, { left: margin, top: top + frame.deck, size: frame.deck }, style);
    top += frame.deck * 1.32;
    return mark;
  });
  if (titleLines.length > 0) marks.push({ kind: "group", role: "title", marks: titleLines });
  if (deckLines.length > 0) marks.push({ kind: "group", role: "text", marks: deckLines });
  if (side > 0) marks.push({ kind: "group", id: "qr", marks: qrMarks(qr ?? "", { left: frame.width - margin - side, top: margin, side }) });
  const codeBottom = side > 0 ? margin + side - frame.key * 2 : 0;
  return { group: { kind: "group", id: "head", marks }, bottom: Math.max(top, codeBottom) };
}
