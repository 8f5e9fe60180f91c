/** Finds where on a page the links are: a reader of PDF knows them as rectangles that lie over the drawing. */
import type { PagePoint } from "../../scene/scene-types.ts";
import type { Drawing, GroupMark, Mark, TextMark } from "../drawing.ts";
import { type FigureFonts, metricOf } from "../font/figure-fonts.ts";
import type { TextMetric } from "../font/text-metric.ts";

/** In the space of the marks, downwards positive. */
export interface MarkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LinkBox {
  readonly group: GroupMark;
  readonly href: string;
  readonly box: MarkBox;
}

/** The groups that lead to a web address, in drawing order. A group of which nothing is visible has no box. */
export function linkBoxesOf(drawing: Drawing, fonts: FigureFonts): readonly LinkBox[] {
  const sheet = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
  return linksIn(drawing.marks, sheet, metricOf(fonts));
}

function linksIn(marks: readonly Mark[], clip: MarkBox, metric: TextMetric): readonly LinkBox[] {
  return marks.flatMap((mark): readonly LinkBox[] => {
    if (mark.kind !== "group") return [];
    const within = mark.clip ? common(clip, boxOfSize(mark.clip)) : clip;
    if (mark.href === undefined || !/^(?:https?|mailto):/i.test(mark.href)) return linksIn(mark.marks, within, metric);
    const box = common(boxOfMarks(mark.marks, metric), within);
    return box.left < box.right && box.top < box.bottom ? [{ group: mark, href: mark.href, box }] : [];
  });
}

const nothing: MarkBox = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

const boxOfMarks = (marks: readonly Mark[], metric: TextMetric): MarkBox => {
  const boxes = marks.map((mark) => boxOfMark(mark, metric));
  return boxes.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    nothing,
  );
};

function boxOfMark(mark: Mark, metric: TextMetric): MarkBox {
  switch (mark.kind) {
    case "group": {
      const box = boxOfMarks(mark.marks, metric);
      return mark.clip ? common(box, boxOfSize(mark.clip)) : box;
    }
    case "line":
      return boxAround([mark.from, mark.to], mark.stroke.width / 2);
    case "path":
      return boxAround([mark.start, ...mark.steps.flatMap(({ to, controls = [] }) => [to, ...controls])], mark.stroke.width / 2);
    case "polygon":
      return boxAround(mark.points, (mark.stroke?.width ?? 0) / 2);
    case "circle":
      return boxAround([mark.centre], mark.radius + (mark.stroke?.width ?? 0) / 2);
    case "rectangle":
      return boxOfSize(mark);
    case "text":
      return boxOfText(mark, metric);
  }
}

/** From the top of capitals with accents to the bottom of a "g", in ems. */
const lineBox = { above: 0.95, below: 0.25 };

function boxOfText(mark: TextMark, metric: TextMetric): MarkBox {
  const width = metric.width(mark.text, mark.size, mark.isBold);
  const start = mark.anchor === "middle" ? -width / 2 : mark.anchor === "end" ? -width : 0;
  const turn = mark.turn ?? 0;
  const corners = [start, start + width].flatMap((x) =>
    [-lineBox.above * mark.size, lineBox.below * mark.size].map((y) => ({
      left: mark.position.left + x * Math.cos(turn) - y * Math.sin(turn),
      top: mark.position.top + x * Math.sin(turn) + y * Math.cos(turn),
    })),
  );
  return boxAround(corners, 0);
}

const boxAround = (points: readonly PagePoint[], margin: number): MarkBox => ({
  left: Math.min(...points.map(({ left }) => left)) - margin,
  top: Math.min(...points.map(({ top }) => top)) - margin,
  right: Math.max(...points.map(({ left }) => left)) + margin,
  bottom: Math.max(...points.map(({ top }) => top)) + margin,
});

const boxOfSize = ({ left, top, width, height }: NonNullable<GroupMark["clip"]>): MarkBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const common = (a: MarkBox, b: MarkBox): MarkBox => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
