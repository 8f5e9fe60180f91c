/** Draws a layout as marks: lines at the bottom, then frames, bars and cards, words on top. */
import { mixed, type Palette } from "../../design/tokens.ts";
import type { EdgeId, NodeId } from "../../model/built.ts";
import { nodeTypes } from "../../model/node-types.ts";
import type { PagePoint } from "../../scene/scene-types.ts";
import type { Language } from "../../view/view-state.ts";
import { barMarks } from "../bar-marks.ts";
import { doubledLine } from "../doubled-line.ts";
import type { GroupMark, Mark, PathStep, TextMark } from "../drawing.ts";
import { dashOf, headMarks } from "../line-heads.ts";
import { headingColour } from "../pale-colour.ts";
import { shapeMarks } from "../shape-marks.ts";
import type { FigureNode } from "../subject.ts";
import { type Placed, type PlacedLine, type PlacedText, pointsAlong, type Tone } from "./placed.ts";

export interface FigureStyle {
  readonly palette: Palette;
  readonly language: Language;
  /** A point of the frame, in CSS pixels. */
  readonly point: number;
  /** Where the room is in the drawing. */
  readonly origin: PagePoint;
}

export function placedMarks({ cards, words, lines, bars, frames }: Placed, style: FigureStyle): GroupMark {
  const { palette, language, origin } = style;
  const toSheet = (point: PagePoint): PagePoint => ({ left: point.left + origin.left, top: point.top + origin.top });
  const texts = (text: PlacedText): TextMark => textMark({ ...text, position: toSheet(text.position) }, palette);
  const marks: Mark[] = [
    ...lines.map((line): GroupMark => ({ kind: "group", edge: line.id as EdgeId, marks: lineMarks(shifted(line, toSheet), style) })),
    ...frames.map(
      ({ node, box }): Mark => ({
        kind: "rectangle",
        ...toSheet(box),
        width: box.width,
        height: box.height,
        radius: 4 * style.point,
        fill: mixed(palette.sunken, palette.paper, 0.6),
        stroke: { colour: colourOf(node, palette), width: style.point },
      }),
    ),
    ...bars.flatMap((bar) =>
      barMarks({ ...bar, centre: toSheet(bar.centre) }, { colour: colourOf(bar.node, palette), paper: palette.paper, point: style.point }),
    ),
    ...words
      .filter(({ isOnLine }) => isOnLine)
      .map(
        ({ box }): Mark => ({
          kind: "rectangle",
          left: origin.left + box.left - 2 * style.point,
          top: origin.top + box.top,
          width: box.width + 4 * style.point,
          height: box.height,
          fill: palette.paper,
        }),
      ),
    ...cards.map(
      ({ node, symbol, texts: own }): GroupMark => ({
        kind: "group",
        node: node.id as NodeId,
        title: node.name[language],
        marks: [
          ...(symbol
            ? shapeMarks(
                nodeTypes[node.type].shape,
                { centre: toSheet(symbol.centre), radius: symbol.radius },
                { colour: colourOf(node, palette), paper: palette.paper, isHollow: node.isHollow },
              ).map((mark) => withFineOutline(mark, symbol.radius))
            : []),
          ...own.map(texts),
        ],
      }),
    ),
    ...words.map(
      ({ text, href }): Mark => (href === undefined ? texts(text) : { kind: "group", href, title: text.text, marks: [texts(text)] }),
    ),
  ];
  return { kind: "group", id: "map", marks };
}

/** The outline of a small symbol is finer, so that its inside can be seen. */
const withFineOutline = (mark: Mark, radius: number): Mark =>
  "stroke" in mark && mark.stroke
    ? ({ ...mark, stroke: { ...mark.stroke, width: mark.stroke.width * Math.min(1, radius / 7) } } as Mark)
    : mark;

const colourOf = ({ type }: FigureNode, palette: Palette): string => palette.nodes[nodeTypes[type].colour];

export const textMark = ({ text, position, anchor, size, isBold, tone }: PlacedText, palette: Palette): TextMark => ({
  kind: "text",
  text,
  position,
  anchor,
  size,
  face: "text",
  ...(isBold && { isBold }),
  fill: textColour(tone, palette),
});

const textColour = (tone: Tone, palette: Palette): string =>
  tone === "text" || tone === "quiet" ? palette[tone] : headingColour(palette.edges[tone], palette);

const shifted = (line: PlacedLine, toSheet: (point: PagePoint) => PagePoint): PlacedLine => ({
  ...line,
  start: toSheet(line.start),
  steps: line.steps.map(({ to, controls }) => ({
    to: toSheet(to),
    ...(controls && { controls: [toSheet(controls[0]), toSheet(controls[1])] as const }),
  })),
});

/** Draws a line with its arrow head. One that is not certain is doubled: the colour of the paper runs along its middle. */
function lineMarks(line: PlacedLine, { palette, point }: FigureStyle): readonly Mark[] {
  const { tone, standing } = line;
  const colour = colourOfLine(tone, palette);
  const isDoubled = line.confidence !== "certain";
  const { whole, gap } = doubledLine(line.width, point);
  const width = isDoubled ? whole : line.width;
  const size = Math.max(3.2 * point, line.width * 2.4 + 1.8 * point) * (standing === "stated" ? 1 : 1.2);
  const head = headOf(line, size);
  const { start, steps } = head ? head.shortened : line;
  const dash = line.isStub ? [] : dashOf(standing, Math.max(width * 0.7, 0.9 * point), lengthOf({ start, steps }));
  return [
    { kind: "path", start, steps, stroke: { colour, width, ...(dash.length > 0 && { dash }) } },
    ...(isDoubled ? [{ kind: "path", start, steps, stroke: { colour: palette.paper, width: gap } } as const] : []),
    ...(head ? headMarks(head.place, { standing, colour, paper: palette.paper, outline: 0.75 * point }) : []),
  ];
}

/** Share of a quiet text's colour in that of a row that joins the lines of actors. */
const rowStrength = 0.75;

/** Finds the colour of a line. That of a row, which says who shares a topic, has a contrast of at least 3:1. */
export function colourOfLine(tone: PlacedLine["tone"], palette: Palette): string {
  switch (tone) {
    case "rule":
      return palette.rule;
    case "row":
      return mixed(palette.quiet, palette.paper, rowStrength);
    case "trunk":
      return palette.quiet;
    default:
      return palette.edges[tone];
  }
}

function lengthOf(line: Pick<PlacedLine, "start" | "steps">): number {
  const points = pointsAlong(line);
  return points.slice(1).reduce((sum, { left, top }, index) => {
    const before = points[index] ?? { left, top };
    return sum + Math.hypot(left - before.left, top - before.top);
  }, 0);
}

/** The place of an arrow head, and the line without the piece that it covers. */
function headOf(line: PlacedLine, wanted: number) {
  if (line.head === "none") return undefined;
  const { start, steps: all } = line.head === "end" ? line : reversed(line);
  // Steps that lead nowhere have no direction.
  const steps = all.filter(({ to, controls }, index) => {
    const from = all[index - 1]?.to ?? start;
    return controls !== undefined || Math.hypot(to.left - from.left, to.top - from.top) > 1e-6;
  });
  const last = steps.at(-1);
  if (!last) return undefined;
  const tip = last.to;
  const before = last.controls?.[1] ?? steps.at(-2)?.to ?? start;
  const length = Math.hypot(tip.left - before.left, tip.top - before.top);
  if (length === 0) return undefined;
  const reach = Math.min(wanted, length * 0.5);
  const along = { left: (tip.left - before.left) / length, top: (tip.top - before.top) / length };
  const base = { left: tip.left - along.left * reach, top: tip.top - along.top * reach };
  return { place: { tip, along, length: reach }, shortened: { start, steps: [...steps.slice(0, -1), { ...last, to: base }] } };
}

function reversed({ start, steps }: Pick<PlacedLine, "start" | "steps">): Pick<PlacedLine, "start" | "steps"> {
  const points = [start, ...steps.map(({ to }) => to)];
  return {
    start: points.at(-1) ?? start,
    steps: steps
      .map(
        (step, index): PathStep => ({
          to: points[index] ?? start,
          ...(step.controls && { controls: [step.controls[1], step.controls[0]] as const }),
        }),
      )
      .reverse(),
  };
}
