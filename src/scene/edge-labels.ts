/** Places the relations on their lines. */
import type { NodeId } from "../model/built.ts";
import { lineKinds } from "../model/relation-entry.ts";
import { partsOf, shareInside } from "./boxes.ts";
import { laneFromSource, laneOffset } from "./edge-lanes.ts";
import { sceneToPage } from "./frame.ts";
import type { LabelGrid } from "./label-grid.ts";
import { asideOfMark, grown, type PlacedNode } from "./name-box.ts";
import type { Box, DrawnEdge, DrawnPicture, Frame, PagePoint, PlacedLabel } from "./scene-types.ts";

interface EdgeLabelOptions {
  readonly size: number;
  readonly lineHeight: number;
  readonly widthOf: (text: string, size: number) => number;
  /** Kept free around a relation, so that its halo covers no other name, in pixels. */
  readonly air: number;
  /** True if a relation may be turned along its line. */
  readonly mayTurn: boolean;
  readonly spots: readonly PlacedNode[];
  readonly grid: LabelGrid;
  readonly frame: Frame;
}

/** The order of the kinds of lines: sayings come before what somebody does, and before where they belong. */
const kindOrder = Object.keys(lineKinds);

/** Moves the box of a label around a point. */
const boxAround = (box: PlacedLabel, { left, top }: PagePoint): PlacedLabel => ({
  ...box,
  left: left - box.width / 2,
  top: top - box.height / 2,
});

/** Where along its line a relation is tried. */
const shares = [0.5, 0.55, 0.45, 0.6, 0.4, 0.65, 0.35, 0.7, 0.3, 0.75, 0.25, 0.8, 0.2, 0.85];

/**
 * Labels the emphasized edges with their relations, each at the first free place along the edge, if there is one; else turned along it. Of a bundle, one edge
 * is labelled: the one in its middle, or another where fewer lines of other bundles pass. Where more lines of others pass than of its own,
 * it has no label, which would be read as theirs.
 */
export function edgeLabels(
  picture: DrawnPicture,
  { size, lineHeight, widthOf, air, mayTurn, spots, grid, frame }: EdgeLabelOptions,
): readonly PlacedLabel[] {
  const named = picture.edges
    .filter(({ label }) => label !== undefined)
    .sort((a, b) => kindOrder.indexOf(a.line) - kindOrder.indexOf(b.line));
  if (named.length === 0) return [];
  const spotOf = new Map<NodeId, PlacedNode>(spots.map((spot) => [spot.node.id, spot]));
  const lines = picture.edges.flatMap((line) => {
    const [start, end] = [spotOf.get(line.from)?.at, spotOf.get(line.to)?.at];
    return line.emphasis !== "faded" && start && end ? [{ line, start, end }] : [];
  });
  const isCompared = picture.nodes.filter(({ emphasis }) => emphasis === "selected").length > 1;
  return bundlesOf(named, spotOf).flatMap((bundle) => {
    let [found, fewest]: [PlacedLabel | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const edge of bundle) {
      const [from, to] = [spotOf.get(edge.from), spotOf.get(edge.to)];
      if (!from || !to) continue;
      const boxes = edgeBoxes(edge, { from, to, size, lineHeight, widthOf });
      if (edge.labelAt) found = boxes[0] && boxAround(boxes[0], sceneToPage(edge.labelAt, frame));
      else
        for (const box of boxes) {
          const others = grid.covered(grown(box, Math.max(air, asideOfMark), air), 0) === 0 ? linesOfOthers(edge, box) : fewest;
          if (others < fewest) [found, fewest] = [box, others];
        }
      if (found && (edge.labelAt || fewest === 0)) break;
    }
    if (found) grid.take(found);
    return found ?? (mayTurn ? turnedLabel(bundle) : []);
  });

  /** Turns the relation of a bundle along one of its lines, for which no level place is free; where none is left either, there is no label. */
  function turnedLabel(bundle: readonly DrawnEdge[]): PlacedLabel | [] {
    for (const edge of bundle) {
      const [from, to] = [spotOf.get(edge.from), spotOf.get(edge.to)];
      if (!from || !to) continue;
      const turn = Math.atan((to.at.top - from.at.top) / (to.at.left - from.at.left || 1));
      for (const box of [size, 0.85 * size].flatMap((each) => edgeBoxes(edge, { from, to, size: each, lineHeight, widthOf }))) {
        const label = { ...box, turn };
        const parts = partsOf(label);
        const isFree = (part: Box): boolean => grid.covered(grown(part, asideOfMark, 0), 0) === 0 && linesOfOthers(edge, part) === 0;
        if (!parts.every(isFree)) continue;
        for (const part of parts) grid.take(part);
        return label;
      }
    }
    return [];
  }

  /** Counts the lines of other bundles behind a label; Infinity if they are more than those of its own. Those of somebody else who is compared count twice. */
  function linesOfOthers(edge: DrawnEdge, box: Box): number {
    let [same, others] = [0, 0];
    for (const { line, start, end } of lines) {
      const [high, low] = start.top < end.top ? [start.top, end.top] : [end.top, start.top];
      if (low < box.top || high > box.top + box.height || !shareInside(start, end, box)) continue;
      if (line.bundle === edge.bundle) same++;
      // Lines beside each other between two nodes are read together.
      else if (line.from !== edge.from || line.to !== edge.to) others += isCompared && line.from !== edge.from ? 2 : 1;
    }
    return others > same ? Number.POSITIVE_INFINITY : others;
  }
}

/** Returns the bundles, with the edges of each in the order in which they are tried: by the heights of their middles, from the middle outwards. */
function bundlesOf(edges: readonly DrawnEdge[], spotOf: ReadonlyMap<NodeId, PlacedNode>): readonly (readonly DrawnEdge[])[] {
  const heightOf = ({ from, to }: DrawnEdge): number => (spotOf.get(from)?.at.top ?? 0) + (spotOf.get(to)?.at.top ?? 0);
  const bundles = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const key = edge.bundle ?? edge.id;
    bundles.set(key, [...(bundles.get(key) ?? []), edge]);
  }
  return [...bundles.values()].map((bundle) => {
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
  return shares.map((share) => ({
    owner: edge.id,
    text,
    left: from.at.left + dx * share - (dy / length) * aside - width / 2,
    top: from.at.top + dy * share + (dx / length) * aside - height / 2,
    width,
    height,
    size,
    emphasis: edge.emphasis,
    align: "center",
    // Its line goes in on one side and out on the other, and no line strikes it through.
    isOnPaper: true,
    turn: 0,
  }));
}
