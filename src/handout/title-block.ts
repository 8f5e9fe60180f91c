/** The head of a handout: title, audience, time, aims, and the code that leads to the lesson. */
import type { GroupMark } from "../figure/drawing.ts";
import { maxQrAddress, qrMarks } from "../figure/qr-marks.ts";
import { handoutWords } from "../language/handout.ts";
import type { BuiltLesson } from "../model/lesson.ts";
import { isWholeAddress } from "../model/site.ts";
import { blankField } from "./answer-room.ts";
import type { HandoutKind } from "./handout-kinds.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { stepAddress } from "./lesson-links.ts";
import { millimetre, point } from "./page-size.ts";
import { heightOf, type Piece } from "./piece.ts";
import { labelled, plainPiece } from "./text-pieces.ts";

/** Sizes of letters in points. */
export interface TitleSizes {
  readonly kicker: number;
  readonly title: number;
  readonly text: number;
}

interface TitleRoom {
  readonly kind: HandoutKind;
  readonly width: number;
  readonly sizes: TitleSizes;
}

/** Side of the code with its light border. */
const qrSide = 27 * millimetre;

/** The pieces of the head. The code stands beside the first of them. */
export function titlePieces(lesson: BuiltLesson, { kind, width, sizes }: TitleRoom, style: HandoutStyle): readonly Piece[] {
  const { language, colours } = style;
  const words = handoutWords[language];
  const address = stepAddress(lesson, 0, style);
  const hasQr = isWholeAddress(address) && new TextEncoder().encode(address).length <= maxQrAddress;
  const narrow = hasQr ? width - qrSide - 6 * millimetre : width;
  const [kicker, title, text] = [sizes.kicker * point, sizes.title * point, sizes.text * point];
  const facts = words.facts(lesson.audience[language], lesson.minutes, lesson.steps.length);
  const list = {};
  const aims = lesson.aims.map((aim, index): Piece => {
    const line = plainPiece(aim[language], { size: text, width: narrow - text * 1.15 }, { role: "entry", above: 0 }, style);
    return { ...labelled([line], { label: "•", indent: text * 1.15, size: text }, style), list, above: text * (index === 0 ? 0.3 : 0.25) };
  });
  const head = [
    plainPiece(words.kicker[kind], { size: kicker, width: narrow, tone: "link", isBold: true }, { role: "text", above: 0 }, style),
    plainPiece(
      lesson.title[language],
      { size: title, width: narrow, isBold: true },
      { role: "document-title", above: kicker * 0.4 },
      style,
    ),
    plainPiece(facts, { size: text, width: narrow, tone: "quiet" }, { role: "text", above: text * 0.8 }, style),
    plainPiece(words.aims, { size: text, width: narrow, isBold: true }, { role: "heading", above: text * 0.9 }, style),
    ...aims,
  ];
  const height = heightOf(head);
  if (!hasQr) return head;
  const code = (left: number, top: number): GroupMark => ({
    kind: "group",
    role: "figure",
    href: address,
    title: `${words.followAt} ${address}`,
    clip: { left, top, width: qrSide, height: qrSide },
    marks: qrMarks(address, { left, top, side: qrSide }).map((mark) =>
      mark.kind === "rectangle" && mark.fill === "#ffffff" ? { ...mark, fill: colours.panel } : mark,
    ),
  });
  // The quiet zone of the code ends at the margin.
  const zone = qrSide * 0.1;
  return [
    ...head,
    {
      height: Math.max(0, qrSide - zone - height),
      above: 0,
      draw: ({ left, top }) => code(left + width - qrSide + zone, top - height - zone),
    },
  ];
}

/** Fields for name and date. */
export function namePiece(width: number, size: number, style: HandoutStyle): Piece {
  const words = handoutWords[style.language];
  const [name, date] = [blankField(words.name, width * 0.58, size, style), blankField(words.date, width * 0.36, size, style)];
  return {
    height: size * 1.2,
    above: 9 * millimetre,
    draw: ({ left, top }) => ({
      kind: "group",
      role: "text",
      marks: [...name({ left, top: top + size }).marks, ...date({ left: left + width * 0.64, top: top + size }).marks],
    }),
  };
}
