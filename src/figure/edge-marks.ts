/** Draws an edge as a line with an arrow head. The dash pattern shows its standing; a doubled line, that it is not certain. */
import { edgeAtRest, mixed, type Palette } from "../design/tokens.ts";
import type { Standing } from "../model/standings.ts";
import { laneFromSource, laneOffset } from "../scene/edge-lanes.ts";
import { dashes, doubledGap, doubledWidth, hairStrength, hairWidth, taper } from "../scene/line-styles.ts";
import type { DrawnEdge, PagePoint } from "../scene/scene-types.ts";
import type { Mark, Stroke } from "./drawing.ts";

interface EdgeEnd {
  readonly centre: PagePoint;
  /** CSS pixels. */
  readonly radius: number;
}

/** Pixels between the tip of an arrow and the node. */
const arrowGap = 1.5;
/** Width of an edge with one claim, in CSS pixels. */
const minWidth = 1.1;

/** The strokes for a standing and a confidence: one, or two beside each other where it is not certain. */
function evidenceStrokes(
  { standing, confidence }: Pick<DrawnEdge, "standing" | "confidence">,
  colour: string,
  width: number,
): readonly { readonly aside: number; readonly stroke: Stroke }[] {
  if (confidence === "certain") return [{ aside: 0, stroke: standingStroke(standing, colour, width) }];
  const whole = Math.max(width, doubledWidth);
  const single = (whole * (1 - doubledGap)) / 2;
  const stroke = { ...standingStroke(standing, colour, whole), width: single };
  return [-1, 1].map((side) => ({ aside: (side * (whole - single)) / 2, stroke }));
}

/** The stroke for a standing. */
const standingStroke = (standing: Standing, colour: string, width: number): Stroke => {
  const dash = dashes[standing].map((length) => length * Math.max(width, 1.2));
  return { colour, width, ...(dash.length > 0 && { dash }) };
};

/** The line and its arrow head; no marks if the two nodes touch. */
export function edgeMarks(
  edge: DrawnEdge,
  { from, to }: { readonly from: EdgeEnd; readonly to: EdgeEnd },
  palette: Palette,
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
  if (tip - start < 1) return [];

  if (edge.form === "strong" || edge.form === "hair") return taperedMarks(edge, { start, tip, pointAt }, palette);
  const isStrong = edge.emphasis === "selected" || edge.emphasis === "near";
  const width = minWidth * (1 + 0.25 * Math.min(edge.claims - 1, 4)) * (isStrong ? 1.35 : 1) * (edge.emphasis === "selected" ? 1.4 : 1);
  const drawn = edge.confidence === "certain" ? width : Math.max(width, doubledWidth);
  const head = edge.form === "line" ? 0 : Math.min(drawn * 2.6 + 2.4, 0.6 * (tip - start));
  const unfaded = isStrong ? palette.edges[edge.line] : edgeAtRest(palette, edge.line);
  const colour = edge.emphasis === "faded" ? palette.fadedEdge : unfaded;
  return [
    ...evidenceStrokes(edge, colour, width).map(
      ({ aside, stroke }): Mark => ({ kind: "line", from: pointAt(start, aside), to: pointAt(tip - head, aside), stroke }),
    ),
    ...(head > 0 ? [arrowHead(pointAt, tip, head, colour)] : []),
  ];
}

const arrowHead = (pointAt: Shaft["pointAt"], tip: number, length: number, fill: string): Mark => ({
  kind: "polygon",
  points: [pointAt(tip), pointAt(tip - length, 0.42 * length), pointAt(tip - length, -0.42 * length)],
  fill,
});

interface Shaft {
  /** Distances from the centre of the first node. */
  readonly start: number;
  readonly tip: number;
  pointAt(distance: number, side?: number): PagePoint;
}

/** A line of somebody who speaks, while nothing is selected: wide where it begins. A broken or doubled line has one width. */
function taperedMarks(edge: DrawnEdge, { start, tip, pointAt }: Shaft, palette: Palette): readonly Mark[] {
  const isHair = edge.form === "hair";
  const colour = isHair ? mixed(edgeAtRest(palette, edge.line), palette.paper, hairStrength) : edgeAtRest(palette, edge.line);
  const width = isHair ? hairWidth : taper.narrowest + taper.growth * (Math.min(edge.claims, taper.maxClaims) - 1) ** taper.power;
  if (!isHair && edge.confidence === "certain" && dashes[edge.standing].length === 0) {
    const [wide, narrow] = [(taper.start * width) / 2, Math.max((taper.end * width) / 2, 0.35)];
    const points = [pointAt(start, wide), pointAt(tip, narrow), pointAt(tip, -narrow), pointAt(start, -wide)];
    return [{ kind: "polygon", points, fill: colour }];
  }
  return evidenceStrokes(edge, colour, width).map(
    ({ aside, stroke }): Mark => ({ kind: "line", from: pointAt(start, aside), to: pointAt(tip, aside), stroke }),
  );
}
