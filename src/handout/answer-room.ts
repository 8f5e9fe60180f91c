/** The room for an answer: lines to write on, options with circles, a table for the votes of a class. */
import type { GroupMark, Mark, TextMark } from "../figure/drawing.ts";
import { handoutWords } from "../language/handout.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { type HandoutStyle, leadingOf, type TextStyle } from "./handout-style.ts";
import { millimetre, point } from "./page-size.ts";
import type { Piece } from "./piece.ts";
import { labelled, plainPiece } from "./text-pieces.ts";

/** From line to line, as in a ruled exercise book. */
const pitch = 8.5 * millimetre;
/** The most lines that are added where a page has room. */
const maxMore = 4;

/** Lines to write on. */
export function writingLines(count: number, width: number, style: HandoutStyle): Piece {
  const draw = ({ left, top }: PagePoint): GroupMark => ({
    kind: "group",
    role: "ornament",
    marks: Array.from({ length: count }, (_, index): Mark => {
      const lineTop = top + (index + 1) * pitch;
      return { kind: "line", from: { left, top: lineTop }, to: { left: left + width, top: lineTop }, stroke: ruled(style) };
    }),
  });
  return {
    height: count * pitch,
    above: 0,
    draw,
    grown: (room) => writingLines(count + Math.min(maxMore, Math.floor(room / pitch)), width, style),
  };
}

/** Lines for notes, where a page has room for at least two of them. */
export function noteLines(width: number, size: number, style: HandoutStyle): Piece {
  const label = plainPiece(handoutWords[style.language].ownNotes, { size, width, tone: "quiet" }, { role: "text", above: 0 }, style);
  const above = size * 1.2;
  const none: Piece = { height: 0, above: 0, draw: () => ({ kind: "group", marks: [] }) };
  return {
    ...none,
    grown: (room) => {
      const count = Math.min(maxMore, Math.floor((room - above - label.height) / pitch));
      if (count < 2) return none;
      const lines = writingLines(count, width, style);
      return {
        height: above + label.height + lines.height,
        above: 0,
        draw: ({ left, top }) => {
          const text = label.draw({ left, top: top + above });
          return { ...text, marks: [...text.marks, lines.draw({ left, top: top + above + label.height })] };
        },
      };
    },
  };
}

/** A line for a word, behind its label. */
export function blankField(label: string, width: number, size: number, style: HandoutStyle): (corner: PagePoint) => GroupMark {
  const start = style.metric.width(label, size) + size * 0.5;
  return ({ left, top }) => ({
    kind: "group",
    role: "text",
    marks: [
      { kind: "text", text: label, position: { left, top }, anchor: "start", size, face: "text", fill: style.colours.quiet },
      {
        kind: "group",
        role: "ornament",
        marks: [
          { kind: "line", from: { left: left + start, top: top + 2 }, to: { left: left + width, top: top + 2 }, stroke: ruled(style) },
        ],
      },
    ],
  });
}

const ruled = ({ colours }: HandoutStyle) => ({ colour: colours.quiet, width: 0.5 * point });

interface Options {
  readonly texts: readonly string[];
  /** Index of the right one, where it is to be marked. */
  readonly right?: number | undefined;
}

/** Options of which one is chosen, each with a circle to mark; that of the right one is ticked. */
export function optionPieces({ texts, right }: Options, text: TextStyle, style: HandoutStyle): readonly Piece[] {
  const list = {};
  const indent = text.size * 1.75;
  return texts.map((option, index): Piece => {
    const isRight = index === right;
    const words = isRight ? handoutWords[style.language].right(option) : option;
    const look = { ...text, width: text.width - indent, isBold: isRight };
    const line = plainPiece(words, look, { role: "entry", above: 0 }, style);
    return {
      height: line.height,
      above: text.size * 0.45,
      list,
      draw: (corner) => {
        const inner = line.draw({ left: corner.left + indent, top: corner.top });
        const circle = circleMarks(corner, { size: text.size, line: text.size * leadingOf(style), isTicked: isRight }, style);
        return { ...inner, marks: [{ kind: "group", role: "ornament", marks: circle }, ...inner.marks] };
      },
    };
  });
}

interface Circle {
  readonly size: number;
  /** Height of the line of text beside it. */
  readonly line: number;
  readonly isTicked: boolean;
}

function circleMarks({ left, top }: PagePoint, { size, line, isTicked }: Circle, { colours }: HandoutStyle): readonly Mark[] {
  const side = size * 0.95;
  const upper = top + (line - side) / 2;
  const stroke = { colour: colours.text, width: Math.max(0.7 * point, size * 0.055) };
  const circle: Mark = { kind: "circle", centre: { left: left + side / 2, top: upper + side / 2 }, radius: side / 2, stroke };
  if (!isTicked) return [circle];
  const pointAt = (x: number, y: number): PagePoint => ({ left: left + x * side, top: upper + y * side });
  const tick = { colour: colours.edges.answer, width: size * 0.16 };
  return [
    circle,
    { kind: "path", start: pointAt(0.2, 0.5), steps: [{ to: pointAt(0.43, 0.76) }, { to: pointAt(0.84, 0.2) }], stroke: tick },
  ];
}

/** Columns of the table for votes, as shares of its width. */
const shares = [0.36, 0.46, 0.18] as const;

/** A table for the votes of a class: an option, room for marks, and room for their number. */
export function tallyTable(options: readonly string[], text: TextStyle, style: HandoutStyle): Piece {
  const { tally } = handoutWords[style.language];
  const { size, width } = text;
  const pad = size * 0.5;
  const edges = [0, shares[0], shares[0] + shares[1], 1].map((share) => share * width);
  const headHeight = size * 2;
  const names = options.map((option) =>
    plainPiece(option, { ...text, width: (edges[1] ?? width) - 2 * pad }, { role: "cell", above: 0 }, style),
  );
  const heights = names.map(({ height }) => Math.max(height + 2 * pad, 9 * millimetre));
  const tops = [headHeight];
  for (const each of heights) tops.push((tops.at(-1) ?? 0) + each);
  const height = tops.at(-1) ?? headHeight;
  const stroke = { colour: style.colours.quiet, width: 0.5 * point };
  return {
    height,
    above: 0,
    draw: ({ left, top }) => {
      const line = (from: PagePoint, to: PagePoint): Mark => ({ kind: "line", from, to, stroke });
      const rules: Mark[] = [
        ...[0, ...tops].map((each) => line({ left, top: top + each }, { left: left + width, top: top + each })),
        ...edges.map((each) => line({ left: left + each, top }, { left: left + each, top: top + height })),
      ];
      const heads = [tally.option, tally.marks, tally.votes].map(
        (word, index): GroupMark => ({
          kind: "group",
          role: "head-cell",
          marks: [headText(word, { left: left + (edges[index] ?? 0) + pad, top: top + headHeight / 2 }, size, style)],
        }),
      );
      const rows = names.map((name, index): GroupMark => {
        const rowTop = top + (tops[index] ?? 0) + ((heights[index] ?? 0) - name.height) / 2;
        return { kind: "group", role: "row", marks: [name.draw({ left: left + pad, top: rowTop })] };
      });
      return {
        kind: "group",
        role: "table",
        marks: [{ kind: "group", role: "row", marks: heads }, ...rows, { kind: "group", role: "ornament", marks: rules }],
      };
    },
  };
}

const headText = (text: string, { left, top }: PagePoint, size: number, { colours }: HandoutStyle): TextMark => ({
  kind: "text",
  text,
  position: { left, top: top + size * 0.33 },
  anchor: "start",
  size: size * 0.9,
  face: "text",
  isBold: true,
  fill: colours.quiet,
});

/** Options of a vote on a slide, where nobody writes. */
export function voteEntries(options: readonly string[], text: TextStyle, style: HandoutStyle): readonly Piece[] {
  const list = {};
  const indent = text.size * 1.3;
  return options.map((option) => {
    const line = plainPiece(option, { ...text, width: text.width - indent }, { role: "entry", above: 0 }, style);
    return { ...labelled([line], { label: "•", indent, size: text.size }, style), list, above: text.size * 0.35 };
  });
}
