/** A part of a page that is not broken: a heading, a paragraph, a figure, the room for an answer. */
import type { GroupMark } from "../figure/drawing.ts";
import type { PagePoint } from "../scene/scene-types.ts";

export interface Piece {
  /** In CSS pixels. */
  readonly height: number;
  /** The space above it, which it has not at the top of a page. */
  readonly above: number;
  /** True for one that stands on the same page as the next. */
  readonly isKept?: boolean;
  /** The cost of a page break before the next, compared with that of a page left empty, which is 1. */
  readonly breakCost?: number;
  /** Neighbours of the same list are tagged as one. */
  readonly list?: object;
  /** The same with more room to write, for at most so much more height; absent if it has none. */
  readonly grown?: (room: number) => Piece;
  /** Draws it with its top left corner at a place. */
  readonly draw: (corner: PagePoint) => GroupMark;
}

/** The pieces, of which none is parted from the next by a page break. */
export const kept = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? piece : { ...piece, isKept: true }));

interface BreakCosts {
  readonly between: number;
  readonly inList: number;
  readonly after: number;
}

/** The pieces, with the cost of a page break between them, within a list, and after the last. */
export const withBreakCost = (pieces: readonly Piece[], { between, inList, after }: BreakCosts): readonly Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return { ...piece, breakCost: !next ? after : piece.list && piece.list === next.list ? inList : between };
  });

/** The pieces with another space above the first. */
export const withAbove = (pieces: readonly Piece[], above: number): readonly Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, above } : piece));

/** Height of pieces below each other, without the space above the first. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { height, above }, index) => sum + height + (index === 0 ? 0 : above), 0);

/** Draws pieces below each other; entries of a list become one group. */
export function drawPieces(pieces: readonly Piece[], { left, top }: PagePoint): readonly GroupMark[] {
  const groups: { readonly list: object | undefined; readonly marks: GroupMark[] }[] = [];
  let reached = top;
  for (const [index, { height, above, list, draw }] of pieces.entries()) {
    reached += index === 0 ? 0 : above;
    const mark = draw({ left, top: reached });
    const last = groups.at(-1);
    if (list && last?.list === list) last.marks.push(mark);
    else groups.push({ list, marks: [mark] });
    reached += height;
  }
  return groups.flatMap(({ list, marks }): readonly GroupMark[] => (list ? [{ kind: "group", role: "list", marks }] : marks));
}

/** Moves pieces to the right, with a bar on their left that joins them. */
export function inset(pieces: readonly Piece[], { indent, bar }: { readonly indent: number; readonly bar?: string }): readonly Piece[] {
  return pieces.map(({ draw, ...piece }, index): Piece => {
    const gap = index === 0 ? 0 : piece.above;
    return {
      ...piece,
      draw: (corner) => {
        const inner = draw({ left: corner.left + indent, top: corner.top });
        if (bar === undefined) return inner;
        const rectangle = { left: corner.left, top: corner.top - gap, width: indent * 0.22, height: piece.height + gap, fill: bar };
        const ornament: GroupMark = { kind: "group", role: "ornament", marks: [{ kind: "rectangle", ...rectangle }] };
        return { ...inner, marks: [...inner.marks, ornament] };
      },
    };
  });
}
