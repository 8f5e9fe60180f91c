/** Places labels for nodes and edges in a frame: boxes that never overlap, the heaviest first. */
import type { NodeId } from "../model/built.ts";
import { laneFromSource, laneOffset } from "./edge-lanes.ts";
import { radiusOnPage, scaleOf, sceneToPage } from "./frame.ts";
import { LabelGrid } from "./label-grid.ts";
import { boxBeside, type NameSide, nameDistance, nameGap } from "./name-box.ts";
import type { DrawnEdge, DrawnNode, DrawnPicture, Emphasis, Frame, PagePoint, PlacedLabel } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";
import { wholeName } from "./whole-names.ts";

/** Between a name that is made smaller to fit and the edge of the frame, in pixels. */
const edgeAir = 3;
/** The most labels while nothing is selected: fewer in a frame that is narrow, in CSS pixels, unless the picture is arranged for it. */
const maxPlain = ({ textSize }: DrawnPicture, { width }: Frame): number => (width >= 600 || textSize !== undefined ? 120 : 20);
/** How names are set; sizes in CSS pixels. */
export interface LabelSizes {
  /** Of names that have room. */
  readonly size: number;
  /** Of names among the lines of the band, in the order in which they are tried; the one that covers the fewest marks is taken. */
  readonly inBand: readonly number[];
  /** A name that would have to be smaller is left out. */
  readonly smallest: number;
  /** The height of a box, as a multiple of the size. */
  readonly lineHeight: number;
  /** A box in a row is at most this share of the row's height. */
  readonly rowShare: number;
  /** Measures a name, in CSS pixels; what faces have at most unless given. */
  readonly widthOf?: typeof textWidth;
}
/** Sizes that are tried where a name that belongs to the selection has no room, as shares of the full size. */
const smallShares = [0.9, 0.75, 0.6];
/** The number of heaviest nodes that are always labelled and never covered by another label. */
const alwaysNamed = 24;
/** The most lighter nodes that such a label may cover. */
const maxCovered = 4;

const urgency: Readonly<Record<Emphasis, number>> = { selected: 3, near: 2, plain: 1, faded: 0 };

/** Returns the font size of labels for a frame of a width, both in CSS pixels: for a phone, a desk, and a large screen. */
export const labelSize = (width: number): number => (width >= 1400 ? 17 : width >= 1100 ? 15 : width >= 600 ? 12.5 : 11.5);

const sizesOnScreen = (width: number): LabelSizes => ({
  size: labelSize(width),
  inBand: [labelSize(width)],
  smallest: 7,
  lineHeight: 1.25,
  rowShare: 0.86,
});

/** One size for all names: it is kept even where a row is lower, and names that then overlap give way to heavier ones. */
const fixedSize = (size: number): LabelSizes => ({
  size,
  inBand: [size],
  smallest: size,
  lineHeight: 1.25,
  rowShare: Number.POSITIVE_INFINITY,
});

const sizesOf = ({ textSize }: DrawnPicture, { width }: Frame): LabelSizes =>
  textSize === undefined ? sizesOnScreen(width) : fixedSize(textSize);

interface Spot {
  readonly node: DrawnNode;
  readonly at: PagePoint;
  readonly radius: number;
}

/**
 * Places the labels of a picture in a frame.
 *
 * Nodes are labelled in the order of their emphasis and weight, each at the first of eight places around it where the box overlaps no
 * other box, stays within the frame, and covers no emphasized node. Faded nodes have no label.
 */
export function placeLabels(picture: DrawnPicture, frame: Frame, sizes: LabelSizes = sizesOf(picture, frame)): readonly PlacedLabel[] {
  const { size, inBand, smallest, lineHeight, rowShare, widthOf = textWidth } = sizes;
  const spots = picture.nodes
    .map((node): Spot => ({ node, at: sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) }))
    .filter(({ at }) => at.left >= 0 && at.top >= 0 && at.left <= frame.width && at.top <= frame.height);
  const grid = new LabelGrid(frame);
  const wanted = spots
    .filter(({ node }) => node.emphasis !== "faded")
    .sort(
      (a, b) => urgency[b.node.emphasis] - urgency[a.node.emphasis] || b.node.weight - a.node.weight || (a.node.id < b.node.id ? -1 : 1),
    );
  for (const [rank, { at, radius }] of wanted.entries()) grid.block(at, radius, rank < alwaysNamed ? maxCovered + 1 : 1);
  const isSelected = wanted.some(({ node }) => node.emphasis !== "plain");
  const placed: PlacedLabel[] = [];
  for (const spot of wanted) {
    if (!isSelected && placed.length === maxPlain(picture, frame)) break;
    const { nameAt, room = Number.POSITIVE_INFINITY } = spot.node;
    const height = Math.min(size, (room * scaleOf(frame) * rowShare) / lineHeight);
    if (height < smallest) continue;
    const heights = spot.node.room === undefined ? inBand : [height];
    const boxes = nameAt
      ? heights.flatMap((each) => besideMark(spot, nameAt, { height: each, smallest, lineHeight, frame, widthOf }))
      : boxesAround(spot, size, sizes);
    // A name that has its place covers no mark but those of lines: the layout left room for it.
    const box =
      best(boxes, { grid, labelled: spot.at, max: nameAt ? Number.POSITIVE_INFINITY : mayCover(spot.node, placed.length) }) ??
      (isSelected ? best(otherBoxes(spot, sizes), { grid, labelled: spot.at, max: 0 }) : undefined);
    if (!box) continue;
    grid.take(box);
    placed.push(box);
  }
  const verbs = edgeLabels(picture, {
    size: Math.max(smallest, Math.round(size * 0.86 * 2) / 2),
    lineHeight,
    widthOf,
    spots,
    grid,
    frame,
  });
  if (!isSelected) return [...placed, ...verbs];
  const spotOf = new Map(spots.map((spot) => [spot.node.id, spot]));
  const lines = picture.edges.flatMap(({ from, to, emphasis }) => {
    const [start, end] = [spotOf.get(from), spotOf.get(to)];
    return emphasis !== "faded" && start && end ? [[start.at, end.at] as const] : [];
  });
  const whole = placed.flatMap((label) => {
    const spot = spotOf.get(label.owner as NodeId);
    return spot ? wholeName(label, spot, { grid, lines, widthOf }) : [label];
  });
  return [...whole, ...verbs];
}

/** The number of nodes that the label of a node may cover; only the heaviest may cover any. */
const mayCover = (node: DrawnNode, rank: number): number => (node.emphasis === "selected" ? Infinity : rank < alwaysNamed ? maxCovered : 0);

interface LabelLimits {
  readonly grid: LabelGrid;
  readonly labelled?: PagePoint;
  /** The most nodes that the box may cover. */
  readonly max: number;
}

/** Finds the box that covers the fewest nodes; undefined if each covers too many, or overlaps another box. */
function best(boxes: readonly PlacedLabel[], { grid, labelled, max }: LabelLimits): PlacedLabel | undefined {
  let [found, minCovered]: [PlacedLabel | undefined, number] = [undefined, Infinity];
  for (const box of boxes) {
    const covered = grid.covered(box, Math.min(max, minCovered - 1), labelled);
    if (covered < minCovered) [found, minCovered] = [box, covered];
    if (covered === 0) break;
  }
  return found;
}

interface BesideOptions {
  /** The largest font size, in pixels. */
  readonly height: number;
  readonly smallest: number;
  readonly lineHeight: number;
  readonly frame: Frame;
  readonly widthOf: typeof textWidth;
}

/**
 * The only box of a name that stands at one side of its mark; smaller where the frame ends before it, and none where it would be too small
 * to read. In the band, where lines pass, it is on paper.
 */
function besideMark(
  { node, at, radius }: Spot,
  side: NameSide,
  { height: largest, smallest, lineHeight, frame, widthOf }: BesideOptions,
): readonly PlacedLabel[] {
  const distance = nameDistance(node, radius);
  const isAside = side === "left" || side === "right";
  const room = isAside ? (side === "left" ? at.left : frame.width - at.left) - distance - edgeAir : frame.width;
  const size = Math.min(largest, (largest * room) / widthOf(node.label, largest));
  if (size < smallest) return [];
  const width = widthOf(node.label, size);
  const box = boxBeside(at, side, { distance, width, height: size * lineHeight });
  const { id, label, emphasis } = node;
  const onPaper = node.room === undefined && { isOnPaper: true as const };
  return [
    {
      owner: id,
      text: label,
      ...box,
      size,
      emphasis,
      align: side === "left" ? "right" : isAside ? "left" : "center",
      turn: 0,
      ...onPaper,
    },
  ];
}

/** The boxes of a name that has no room at its usual place and size, the largest first. */
const otherBoxes = (spot: Spot, sizes: LabelSizes): readonly PlacedLabel[] =>
  (sizes.size === sizes.smallest ? [1] : smallShares)
    .filter((share) => share * sizes.size >= sizes.smallest)
    .flatMap((share) => boxesAround(spot, share * sizes.size, sizes));

/** Right, left, below, above, then the corners. */
function boxesAround({ node, at, radius }: Spot, size: number, { lineHeight, widthOf = textWidth }: LabelSizes): readonly PlacedLabel[] {
  const width = widthOf(node.label, size);
  const height = size * lineHeight;
  const out = radius + nameGap;
  const slant = radius * 0.7 + nameGap;
  const mid = at.top - height / 2;
  const box = (left: number, top: number, align: PlacedLabel["align"]): PlacedLabel => {
    return { owner: node.id, text: node.label, left, top, width, height, size, emphasis: node.emphasis, align, turn: 0 };
  };
  return [
    box(at.left + out, mid, "left"),
    box(at.left - out - width, mid, "right"),
    box(at.left - width / 2, at.top + out, "center"),
    box(at.left - width / 2, at.top - out - height, "center"),
    box(at.left + slant, at.top + slant - height * 0.3, "left"),
    box(at.left + slant, at.top - slant - height * 0.7, "left"),
    box(at.left - slant - width, at.top + slant - height * 0.3, "right"),
    box(at.left - slant - width, at.top - slant - height * 0.7, "right"),
  ];
}

interface EdgeLabelOptions extends Pick<LabelSizes, "size" | "lineHeight"> {
  readonly widthOf: typeof textWidth;
  readonly spots: readonly Spot[];
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

/** Labels the emphasized edges with their relations, each at the first free place along the edge, if there is one. */
function edgeLabels(picture: DrawnPicture, { size, lineHeight, widthOf, spots, grid, frame }: EdgeLabelOptions): readonly PlacedLabel[] {
  const spotOf = new Map<NodeId, Spot>(spots.map((spot) => [spot.node.id, spot]));
  return picture.edges.flatMap((edge) => {
    const from = spotOf.get(edge.from);
    const to = spotOf.get(edge.to);
    if (!edge.label || !from || !to) return [];
    const boxes = edgeBoxes(edge, { from, to, size, lineHeight, widthOf });
    const box = edge.labelAt ? boxes[0] && boxAround(boxes[0], sceneToPage(edge.labelAt, frame)) : best(boxes, { grid, max: 0 });
    if (!box) return [];
    grid.take(box);
    return [box];
  });
}

interface EdgeBoxOptions extends Pick<LabelSizes, "size" | "lineHeight"> {
  readonly widthOf: typeof textWidth;
  readonly from: Spot;
  readonly to: Spot;
}

function edgeBoxes(edge: DrawnEdge, { from, to, size, lineHeight, widthOf }: EdgeBoxOptions): readonly PlacedLabel[] {
  const text = edge.label as string;
  const width = widthOf(text, size);
  const height = size * lineHeight;
  const dx = to.at.left - from.at.left;
  const dy = to.at.top - from.at.top;
  const length = Math.hypot(dx, dy) || 1;
  const aside = laneOffset(laneFromSource(edge), Math.min(from.radius, to.radius));
  return [0.5, 0.6, 0.4, 0.7, 0.3].map((share) => ({
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
