/** Places the relations on their lines. */
import type { NodeId } from "../model/built.ts";
import { laneFromSource, laneOffset } from "./edge-lanes.ts";
import { sceneToPage } from "./frame.ts";
import type { LabelGrid } from "./label-grid.ts";
import type { PlacedNode } from "./name-box.ts";
import type { Box, DrawnEdge, DrawnPicture, Frame, PagePoint, PlacedLabel } from "./scene-types.ts";

interface EdgeLabelOptions {
  readonly size: number;
  readonly lineHeight: number;
  readonly widthOf: (text: string, size: number) => number;
  /** Kept free around a relation, so that its halo covers no other name, in pixels. */
  readonly air: number;
  readonly spots: readonly PlacedNode[];
  readonly grid: LabelGrid;
  readonly frame: Frame;
}

/** Moves the box of a label around a point, on paper. */
const boxAround = (box: PlacedLabel, { left, top }: PagePoint): PlacedLabel => ({
  ...box,
  left: left - box.width / 2,
  top: top - box.height / 2,
  isOnPaper: true,
});

const grown = ({ left, top, width, height }: Box, margin: number): Box => ({
  left: left - margin,
  top: top - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

/**
 * Labels the emphasized edges with their relations, each at the first free place along the edge, if there is one. Of a bundle, one edge
 * is labelled: the one in its middle, or the nearest to it that has a free place.
 */
export function edgeLabels(
  picture: DrawnPicture,
  { size, lineHeight, widthOf, air, spots, grid, frame }: EdgeLabelOptions,
): readonly PlacedLabel[] {
  const named = picture.edges.filter(({ label }) => label !== undefined);
  if (named.length === 0) return [];
  const spotOf = new Map<NodeId, PlacedNode>(spots.map((spot) => [spot.node.id, spot]));
  const labelled = new Set<string>();
  return fromTheMiddle(named, spotOf).flatMap((edge) => {
    if (edge.bundle !== undefined && labelled.has(edge.bundle)) return [];
    const from = spotOf.get(edge.from);
    const to = spotOf.get(edge.to);
    if (!edge.label || !from || !to) return [];
    const boxes = edgeBoxes(edge, { from, to, size, lineHeight, widthOf });
    const box = edge.labelAt
      ? boxes[0] && boxAround(boxes[0], sceneToPage(edge.labelAt, frame))
      : boxes.find((each) => grid.covered(grown(each, air), 0) === 0);
    if (!box) return [];
    grid.take(box);
    if (edge.bundle !== undefined) labelled.add(edge.bundle);
    return [box];
  });
}

/** Puts the edges of each bundle in the order in which they are tried: by the heights of their middles, from the middle outwards. */
function fromTheMiddle(edges: readonly DrawnEdge[], spotOf: ReadonlyMap<NodeId, PlacedNode>): readonly DrawnEdge[] {
  const heightOf = ({ from, to }: DrawnEdge): number => (spotOf.get(from)?.at.top ?? 0) + (spotOf.get(to)?.at.top ?? 0);
  const bundles = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const key = edge.bundle ?? edge.id;
    bundles.set(key, [...(bundles.get(key) ?? []), edge]);
  }
  return [...bundles.values()].flatMap((bundle) => {
    const ordered = bundle.toSorted((a, b) => heightOf(a) - heightOf(b) || (a.id < b.id ? -1 : 1));
    const middle = Math.floor((ordered.length - 1) / 2);
    return ordered
      .map((edge, index) => ({ edge, away: Math.abs(index - middle) }))
      .sort((a, b) => a.away - b.away)
      .map(({ edge }) => edge);
  });
}

interface EdgeBoxOptions {
  readonly size: number;
  readonly lineHeight: number;
  readonly widthOf: (text: string, size: number) => number;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

function edgeBoxes(edge: DrawnEdge, { from, to, size, lineHeight, widthOf }: EdgeBoxOptions): readonly PlacedLabel[] {
  const text = edge.label as string;
  const width = widthOf(text, size);
  const height = size * lineHeight;
  const dx = to.at.left - from.at.left;
  const dy = to.at.top - from.at.top;
  const length = Math.hypot(dx, dy) || 1;
  const aside = laneOffset(laneFromSource(edge), Math.min(from.radius, to.radius));
  return [0.5, 0.6, 0.4, 0.7, 0.3, 0.8].map((share) => ({
    owner: edge.id,
    text,
    left: from.at.left + dx * share - (dy / length) * aside - width / 2,
    top: from.at.top + dy * share + (dx / length) * aside - height / 2,
    width,
    height,
    size,
    emphasis: edge.emphasis,
    align: "center",
    turn: 0,
  }));
}
