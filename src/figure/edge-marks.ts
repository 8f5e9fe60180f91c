/** Draws an edge as a line with an arrow head. The dash pattern shows its standing; a doubled line, that it is not certain. */
import { edgeAtRest, type Palette, thinEdge } from "../design/tokens.ts";
import type { Standing } from "../model/standings.ts";
import { laneFromSource, laneOffset } from "../scene/edge-lanes.ts";
import { dashes, doubledApart, hairWidth, taper } from "../scene/line-styles.ts";
import type { Box, DrawnEdge, PagePoint } from "../scene/scene-types.ts";
import { doubledLine, strokesWithGap } from "./doubled-line.ts";
import type { Mark, Stroke } from "./drawing.ts";
import { type Span, spansBetween, spansOutside, spansThroughMarks, spansWithout } from "./line-spans.ts";
import { paleOf } from "./pale-colour.ts";

/** The ground of a map: lines need more contrast in print than on the page. */
export type Medium = "page" | "sheet";

interface EdgeEnd {
  readonly centre: PagePoint;
  /** CSS pixels. */
  readonly radius: number;
}

/** Pixels between the tip of an arrow and the node. */
const arrowGap = 1.5;
/** Width of a pale line, in CSS pixels; paler ones than these would be lost in print, so that they are thinner. */
const paleWidth = 0.7;
/** Half the width of an arrow head, as a share of its length. */
const headWidth = 0.42;
/** A point of the paper or slide that a map is drawn on, about, in CSS pixels. */
const pointOfMap = 1.25;
/** Width of an edge with one claim, in CSS pixels. */
const minWidth = 1.1;

/** The strokes for a standing and a confidence: one, or two beside each other where it is not certain. */
function evidenceStrokes(
  { standing, confidence }: Pick<DrawnEdge, "standing" | "confidence">,
  colour: string,
  width: number,
  medium: Medium,
): readonly { readonly aside: number; readonly stroke: Stroke }[] {
  if (confidence === "certain") return [{ aside: 0, stroke: standingStroke(standing, colour, width) }];
  const doubled = doubledOn(medium, width);
  const stroke = { ...standingStroke(standing, colour, width), width: doubled.stroke };
  return [-1, 1].map((side) => ({ aside: (side * (doubled.stroke + doubled.gap)) / 2, stroke }));
}

/** The width of a line with what is between its strokes. */
const drawnWidth = ({ confidence }: Pick<DrawnEdge, "confidence">, width: number, medium: Medium): number =>
  confidence === "certain" ? width : doubledOn(medium, width).whole;

/** On the page, lines are those of the canvas that follows. */
const doubledOn = (medium: Medium, width: number): ReturnType<typeof doubledLine> =>
  medium === "sheet" ? doubledLine(width, pointOfMap) : strokesWithGap(width, doubledApart - width / 2);

/** The stroke for a standing. */
const standingStroke = (standing: Standing, colour: string, width: number): Stroke => {
  const dash = dashes[standing].map((length) => length * Math.max(width, 1.2));
  return { colour, width, ...(dash.length > 0 && { dash }) };
};

interface Surroundings {
  readonly names?: readonly Box[];
  readonly others?: readonly EdgeEnd[];
  readonly medium?: Medium;
}

/**
 * The line and its arrow head; no marks if the two nodes touch.
 *
 * The boxes of `names` are those behind which the line goes on as it is: a paler one would say that fewer claims are made. It stops beside
 * the marks of `others`.
 */
export function edgeMarks(
  edge: DrawnEdge,
  { from, to }: { readonly from: EdgeEnd; readonly to: EdgeEnd },
  palette: Palette,
  { names = [], others = [], medium = "sheet" }: Surroundings = {},
): readonly Mark[] {
  const length = Math.hypot(to.centre.left - from.centre.left, to.centre.top - from.centre.top);
  if (length === 0) return [];
  const along = { left: (to.centre.left - from.centre.left) / length, top: (to.centre.top - from.centre.top) / length };
  const offset = laneOffset(laneFromSource(edge), Math.min(from.radius, to.radius));
  const pointAt = (distance: number, side = 0): PagePoint => ({
    left: from.centre.left + along.left * distance - along.top * (offset + side),
    top: from.centre.top + along.top * distance + along.left * (offset + side),
  });
  const start = Math.sqrt(Math.max(from.radius ** 2 - offset ** 2, 0));
  const tip = length - Math.sqrt(Math.max(to.radius ** 2 - offset ** 2, 0)) - arrowGap;
  // What a selection fades keeps its mark, not its lines.
  if (tip - start < 1 || edge.emphasis === "faded") return [];

  if (edge.form === "strong" || edge.form === "hair") return taperedMarks(edge, { start, tip, pointAt, names, others }, palette, medium);
  const isStrong = edge.emphasis === "selected" || edge.emphasis === "near";
  const width = minWidth * (1 + 0.25 * Math.min(edge.claims - 1, 4)) * (isStrong ? 1.35 : 1) * (edge.emphasis === "selected" ? 1.4 : 1);
  const drawn = drawnWidth(edge, width, medium);
  // An arrow that would end among the letters of a name ends at the box of the name.
  const headLength = width * 2.6 + 2.4;
  const end = spansOutside(names, [start, tip], pointAt, headWidth * headLength).at(-1)?.[1] ?? start;
  const spans = spansOutside(names, [start, end], pointAt, drawn / 2);
  const [begin] = spans.at(-1) ?? [end];
  if (end <= begin) return [];
  const head = edge.form === "line" ? 0 : Math.min(headLength, 0.6 * (end - begin));
  const colour = isStrong ? palette.edges[edge.line] : edgeAtRest(palette, edge.line);
  const strokes = evidenceStrokes(edge, colour, width, medium);
  const { before, behind } = besideMarks([...spans.slice(0, -1), [begin, end - head]], others, [start, end - head], pointAt, drawn / 2);
  return [
    ...strokeMarks(strokes, before, pointAt),
    ...(head > 0 ? [arrowHead(pointAt, end, head, colour)] : []),
    ...asOne(strokeMarks(strokes, behind, pointAt)),
  ];
}

const arrowHead = (pointAt: Shaft["pointAt"], tip: number, length: number, fill: string): Mark => ({
  kind: "polygon",
  points: [pointAt(tip), pointAt(tip - length, headWidth * length), pointAt(tip - length, -headWidth * length)],
  fill,
});

interface Shaft {
  /** Distances from the centre of the first node. */
  readonly start: number;
  readonly tip: number;
  pointAt(distance: number, side?: number): PagePoint;
  readonly names: readonly Box[];
  readonly others: readonly EdgeEnd[];
}

const strokeMarks = (strokes: ReturnType<typeof evidenceStrokes>, spans: readonly Span[], pointAt: Shaft["pointAt"]): readonly Mark[] =>
  spans.flatMap(([from, to]) =>
    strokes.map(({ aside, stroke }): Mark => ({ kind: "line", from: pointAt(from, aside), to: pointAt(to, aside), stroke })),
  );

/** A line of somebody who speaks, while nothing is selected: wide where it begins. A broken line has one width, a doubled one that of a tapered one in its middle. */
function taperedMarks(edge: DrawnEdge, { start, tip, pointAt, names, others }: Shaft, palette: Palette, medium: Medium): readonly Mark[] {
  const isHair = edge.form === "hair";
  const isOnPage = medium === "page";
  const resting = edgeAtRest(palette, edge.line);
  const pale = isOnPage ? thinEdge(palette, edge.line) : paleOf(palette.edges[edge.line], palette.paper);
  const colour = isHair ? pale : resting;
  const thin = isOnPage ? hairWidth : paleWidth;
  const width = isHair ? thin : taper.narrowest + taper.growth * (Math.min(edge.claims, taper.maxClaims) - 1) ** taper.power;
  if (!isHair && edge.confidence === "certain" && dashes[edge.standing].length === 0) {
    const [wide, narrow] = [(taper.start * width) / 2, Math.max((taper.end * width) / 2, 0.35)];
    const halfAt = (distance: number): number => wide + ((narrow - wide) * (distance - start)) / (tip - start);
    const taperOf = ([from, to]: Span): Mark => {
      const [first, last] = [halfAt(from), halfAt(to)];
      return {
        kind: "polygon",
        points: [pointAt(from, first), pointAt(to, last), pointAt(to, -last), pointAt(from, -first)],
        fill: colour,
      };
    };
    const outside = spansOutside(names, [start, tip], pointAt, wide);
    const { before, behind } = besideMarks(outside, others, [start, tip], pointAt, wide);
    return [...before.map(taperOf), ...asOne(behind.map(taperOf))];
  }
  const isDoubled = edge.confidence !== "certain";
  const even = isDoubled && !isHair ? (width * (taper.start + taper.end)) / 2 : width;
  const half = drawnWidth(edge, even, medium) / 2;
  const outside = spansOutside(names, [start, tip], pointAt, half);
  const { before, behind } = besideMarks(outside, others, [start, tip], pointAt, half);
  const strokes = evidenceStrokes(edge, colour, even, medium);
  return [...strokeMarks(strokes, before, pointAt), ...asOne(strokeMarks(strokes, behind, pointAt))];
}

/** The parts of a line that stop beside the marks of others: those outside of names, and those behind them. */
function besideMarks(outside: readonly Span[], others: readonly EdgeEnd[], whole: Span, pointAt: Shaft["pointAt"], half: number) {
  const holes = spansThroughMarks(others, whole, pointAt, half);
  return { before: spansWithout(outside, holes), behind: spansWithout(spansBetween(outside, whole), holes) };
}

/** The parts of a line behind names. */
const asOne = (marks: readonly Mark[]): readonly Mark[] => (marks.length === 0 ? [] : [{ kind: "group", marks }]);
