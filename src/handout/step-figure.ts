/** The figure of a step: laid out for the room that it has on a page, in letters that can be read there. */

import type { GroupMark } from "../figure/drawing.ts";
import type { FigureFrame } from "../figure/figure-frames.ts";
import { figureOfView } from "../figure/figure-of-view.ts";
import type { FigureLayout } from "../figure/layout-choice.ts";
import { isMade } from "../figure/make-figure.ts";
import { handoutWords } from "../language/handout.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { moved } from "./moved-marks.ts";
import { point } from "./page-size.ts";
import type { Piece } from "./piece.ts";
import type { StepView } from "./withheld-view.ts";

export interface FigureRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters in points, the largest first: of names, of which none is smaller than the others of the figure. */
  readonly names: readonly number[];
  /** The unit of the widths of lines, in CSS pixels; a point unless given. */
  readonly linePoint?: number;
  /** True for paper, where a figure is only as high as what is in it. */
  readonly isCut: boolean;
}

export interface StepFigure {
  readonly piece: Piece;
  /** Absent where the map or the matrix is shown as it is. */
  readonly layout?: FigureLayout;
  /** The number of nodes that have no room. */
  readonly omitted: number;
}

/** Makes the figure of a view; undefined where it shows nothing, or the room is too small for anything. */
export async function stepFigure(
  { view, graph, isPartial }: StepView,
  room: FigureRoom,
  style: HandoutStyle,
): Promise<StepFigure | undefined> {
  const { metric, site, language } = style;
  const request = {
    ...(isPartial && { unjoinedHeading: handoutWords[language].besides }),
    graph,
    view,
    address: "",
    site,
    metric,
    palette: "light",
    sources: "none",
    isOneSheet: true,
    isBare: true,
  } as const;
  const made = await figureOfView({ ...request, frame: frameFor(room) });
  const drawing = isMade(made) ? made.sheets[0] : undefined;
  if (!isMade(made) || !drawing) return undefined;
  const { width, height, marks, description } = drawing;
  const draw = (corner: { readonly left: number; readonly top: number }): GroupMark => ({
    kind: "group",
    role: "figure",
    title: description,
    // Lines at the edge of the room keep their width.
    clip: { left: corner.left - point, top: corner.top - point, width: width + 2 * point, height: height + 2 * point },
    marks: marks.map((mark) => moved(mark, corner)),
  });
  const { composed } = made;
  return { piece: { height, above: 0, draw }, ...(composed && { layout: composed.layout }), omitted: composed?.omitted.nodes.length ?? 0 };
}

function frameFor({ width, height, names, isCut, linePoint = point }: FigureRoom): FigureFrame {
  const smallest = (names.at(-1) ?? 8) * point;
  const sizes = names.map((size) => size * point);
  const frame: FigureFrame = {
    id: "handout",
    width,
    height,
    scale: 1,
    point: linePoint,
    margin: 0,
    title: smallest,
    deck: smallest,
    key: smallest,
    foot: smallest,
    source: smallest,
    names: sizes,
    good: sizes.at(-2) ?? smallest,
    smallest,
    sourceColumns: 1,
    sourceShare: 0,
    isCut,
    mayBeCut: false,
    isPlain: true,
    isPaper: true,
    isLarge: false,
  };
  return frame;
}
