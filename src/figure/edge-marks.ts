/** An edge as a line with a head; the dash tells its standing. */
import { edgeAtRest, type Palette } from "../design/tokens.ts";
import type { Standing } from "../model/standings.ts";
import { dashes } from "../scene/dashes.ts";
import { laneFromSource, laneOffset } from "../scene/edge-lanes.ts";
import type { PagePoint, SceneEdge } from "../scene/scene-types.ts";
import type { Mark, Stroke } from "./drawing.ts";

interface EdgeEnd {
  readonly at: PagePoint;
  /** CSS pixels. */
  readonly radius: number;
}

/** Pixels between the tip of an arrow and the node. */
const arrowGap = 1.5;
const minWidth = 1.1;

/** A line of a standing: on the map, and as a sample in the legend. */
export const standingStroke = (standing: Standing, colour: string, width: number): Stroke => {
  const dash = dashes[standing].map((length) => length * Math.max(width, 1.2));
  return { colour, width, ...(dash.length > 0 && { dash }) };
};

/** The line and its head; nothing where the two nodes touch. */
export function edgeMarks(
  edge: SceneEdge,
  { from, to }: { readonly from: EdgeEnd; readonly to: EdgeEnd },
  palette: Palette,
): readonly Mark[] {
  const length = Math.hypot(to.at.left - from.at.left, to.at.top - from.at.top);
  if (length === 0) return [];
  const along = { left: (to.at.left - from.at.left) / length, top: (to.at.top - from.at.top) / length };
  const aside = laneOffset(laneFromSource(edge), Math.min(from.radius, to.radius));
  const at = (distance: number, beside = 0): PagePoint => ({
    left: from.at.left + along.left * distance - along.top * (aside + beside),
    top: from.at.top + along.top * distance + along.left * (aside + beside),
  });
  const start = Math.sqrt(Math.max(from.radius ** 2 - aside ** 2, 0));
  const tip = length - Math.sqrt(Math.max(to.radius ** 2 - aside ** 2, 0)) - arrowGap;
  if (tip - start < 1) return [];

  const isStrong = edge.emphasis === "focus" || edge.emphasis === "near";
  const width = minWidth * (1 + 0.25 * Math.min(edge.claims - 1, 4)) * (isStrong ? 1.35 : 1) * (edge.emphasis === "focus" ? 1.4 : 1);
  const head = Math.min(width * 2.6 + 2.4, 0.6 * (tip - start));
  const strong = isStrong ? palette.edges[edge.family] : edgeAtRest(palette, edge.family);
  const colour = edge.emphasis === "faded" ? palette.fadedEdge : strong;
  return [
    { kind: "line", from: at(start), to: at(tip - head), stroke: standingStroke(edge.standing, colour, width) },
    { kind: "polygon", points: [at(tip), at(tip - head, 0.42 * head), at(tip - head, -0.42 * head)], fill: colour },
  ];
}
