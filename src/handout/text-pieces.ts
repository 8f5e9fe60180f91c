/** Headings, paragraphs and lists as pieces of a page. */
import type { GroupMark, GroupRole, Mark, TextMark } from "../figure/drawing.ts";
import type { LessonBlock } from "../lesson/lesson-text.ts";
import { hasHan } from "../model/width.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { type HandoutStyle, leadingOf, type TextStyle } from "./handout-style.ts";
import { drawPieces, heightOf, type Piece } from "./piece.ts";
import { plainRun, type Run, runsOf, type SetRun, setRuns } from "./rich-lines.ts";

interface TextOptions {
  readonly role: GroupRole;
  readonly above: number;
  readonly isKept?: boolean;
}

/** Sets a text with emphasis and links. */
export function textPiece(runs: readonly Run[], text: TextStyle, { role, above, isKept = false }: TextOptions, style: HandoutStyle): Piece {
  const lines = setRuns(runs, text, style);
  const leading = text.size * (role === "text" || role === "entry" ? leadingOf(style) : 1.25);
  return {
    height: lines.length * leading,
    above,
    isKept,
    draw: (corner) => ({ kind: "group", role, marks: lineMarks(lines, { corner, leading, text }, style) }),
  };
}

/** Sets a text in one style. */
export const plainPiece = (text: string, look: TextStyle, options: TextOptions, style: HandoutStyle): Piece =>
  textPiece([plainRun(text)], look, options, style);

interface LinesPlace {
  readonly corner: PagePoint;
  readonly leading: number;
  readonly text: TextStyle;
}

/** The baseline of a line stands so much below its top, as a share of its height, that letters are in its middle. */
const baseline = (leading: number, size: number): number => leading / 2 + size * 0.35;

function lineMarks(lines: readonly (readonly SetRun[])[], { corner, leading, text }: LinesPlace, style: HandoutStyle): readonly Mark[] {
  const ornaments: Mark[] = [];
  const texts = lines.flatMap((line, index) => {
    const top = corner.top + index * leading + baseline(leading, text.size);
    return line.map((run): TextMark | GroupMark => {
      const place = { left: corner.left + run.left, top };
      const mark = runMark(run, place, text, style);
      if (run.isEmphasized) ornaments.push(...emphasisMarks(run, place, text, style));
      return run.href === undefined ? mark : { kind: "group", href: run.href, title: run.text.trim(), marks: [mark] };
    });
  });
  return ornaments.length === 0 ? texts : [...texts, { kind: "group", role: "ornament", marks: ornaments }];
}

const runMark = (
  run: SetRun,
  position: PagePoint,
  { size, isBold = false, tone = "text" }: TextStyle,
  { colours }: HandoutStyle,
): TextMark => ({
  kind: "text",
  text: run.text,
  position,
  anchor: "start",
  size,
  face: "text",
  ...((isBold || run.isBold) && { isBold: true }),
  fill: colours[run.href === undefined ? tone : "link"],
});

/**
 * Marks what is emphasized: with a dot under each Han character, as is usual in Chinese, and a fine line under all else. The fonts have no
 * slanted letters.
 */
function emphasisMarks(
  { text, isBold }: SetRun,
  { left, top }: PagePoint,
  look: TextStyle,
  { metric, colours }: HandoutStyle,
): readonly Mark[] {
  const { size } = look;
  const colour = colours.link;
  const marks: Mark[] = [];
  let reached = 0;
  for (const part of text.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []) {
    const width = metric.width(part, size, isBold || look.isBold === true);
    if (hasHan(part))
      marks.push({
        kind: "circle",
        centre: { left: left + reached + width / 2, top: top + size * 0.27 },
        radius: size * 0.055,
        fill: colour,
      });
    else if (/[\p{L}\p{N}]/u.test(part)) {
      const end = left + reached + metric.width(part.trimEnd(), size, isBold || look.isBold === true);
      const line = { from: { left: left + reached, top: top + size * 0.17 }, to: { left: end, top: top + size * 0.17 } };
      marks.push({ kind: "line", ...line, stroke: { colour, width: size * 0.05 } });
    }
    reached += width;
  }
  return marks;
}

interface BlockOptions {
  /** The space between paragraphs. */
  readonly gap: number;
  readonly hrefOf: (view: string) => string | undefined;
}

/** Sets the Markdown of a lesson: each paragraph, and each entry of a list, is a piece. */
export function blockPieces(blocks: readonly LessonBlock[], text: TextStyle, options: BlockOptions, style: HandoutStyle): readonly Piece[] {
  const { gap, hrefOf } = options;
  return blocks.flatMap((block, place): readonly Piece[] => {
    // A paragraph that leads to a list stands on its page.
    const isKept = blocks[place + 1]?.kind === "list";
    if (block.kind === "paragraph") return [textPiece(runsOf(block.children, hrefOf), text, { role: "text", above: gap, isKept }, style)];
    const list = {};
    return block.items.map((item, index) => {
      const label = block.isOrdered ? `${index + 1}.` : "•";
      return { ...entryPiece(item, label, text, options, style), list, above: index === 0 ? gap * 0.7 : gap * 0.35 };
    });
  });
}

/** An entry of a list, with what stands in it. */
function entryPiece(item: readonly LessonBlock[], label: string, text: TextStyle, options: BlockOptions, style: HandoutStyle): Piece {
  const indent = text.size * (label === "•" ? 1.15 : 1.7);
  const inner = { ...text, width: text.width - indent };
  const parts = item.flatMap((block) =>
    block.kind === "paragraph"
      ? [textPiece(runsOf(block.children, options.hrefOf), inner, { role: "entry", above: options.gap * 0.35 }, style)]
      : blockPieces([block], inner, options, style),
  );
  return labelled(parts, { label, indent, size: text.size }, style);
}

interface Label {
  readonly label: string;
  readonly indent: number;
  readonly size: number;
}

/** Puts a label before pieces, and makes them one entry of a list. */
export function labelled(parts: readonly Piece[], { label, indent, size }: Label, style: HandoutStyle): Piece {
  return {
    height: heightOf(parts),
    above: 0,
    draw: ({ left, top }) => {
      const mark: TextMark = {
        kind: "text",
        text: label,
        position: { left: left + (label === "•" ? indent * 0.22 : 0), top: top + baseline(size * leadingOf(style), size) },
        anchor: "start",
        size,
        face: "text",
        fill: style.colours.quiet,
      };
      const inner = drawPieces(parts, { left: left + indent, top });
      // The entry itself is tagged; a list within it keeps its own tags.
      const drawn = inner.flatMap((group) => (group.role === "entry" ? group.marks : [group]));
      return { kind: "group", role: "entry", marks: [mark, ...drawn] };
    },
  };
}
