/** Places the names of nodes in a frame: boxes that never overlap, the heaviest first. */
import type { NodeId } from "../model/built.ts";
import { columnSizes, roomBeside } from "./column-sizes.ts";
import type { edgeLabels } from "./edge-labels.ts";
import { fittedCamera, radiusOnPage, scaleOf, sceneToPage } from "./frame.ts";
import { bestBox, frameAir, LabelGrid } from "./label-grid.ts";
import { asideOfMark, boxBeside, grown, type NameSide, nameDistance, nameGap, type PlacedNode } from "./name-box.ts";
import type { Box, DrawnNode, DrawnPicture, Emphasis, Frame, PlacedLabel } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";
import { inTwoLines, wholeName } from "./whole-names.ts";

/** The most labels while nothing is selected: fewer on a screen that is narrow, in CSS pixels. */
const maxPlain = ({ areColumnsEven }: LabelSizes, { width }: Frame): number => (width >= 600 || !areColumnsEven ? 120 : 40);
/** While nothing is selected, a place is looked for only for so many of the heaviest nodes: where there are more, hardly a place is left. */
const maxTried = 3000;

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
  /** True if all names of a column have one size: those that then do not fit before the edge are set in two lines, or left out. */
  readonly areColumnsEven?: boolean;
  /** True if only the name of what is selected may cover the mark of another: all others stand elsewhere, or are left out. */
  readonly areMarksFree?: boolean;
  /** Boxes that stay free of names. */
  readonly taken?: readonly Box[];
  /** Measures a name, in CSS pixels; what faces have at most unless given. */
  readonly widthOf?: typeof textWidth;
}
/** The height of a box in the lowest rows with names, as a multiple of its size. */
const tightLine = 1.08;
/** Sizes that are tried where a name that belongs to the selection has no room, as shares of the full size. */
const smallShares = [0.9, 0.8, 0.72, 0.6];
/** The number of heaviest nodes that are always labelled and never covered by another label. */
const alwaysNamed = 24;
/** The most lighter nodes that such a label may cover. */
const maxCovered = 4;

const urgency: Readonly<Record<Emphasis, number>> = { selected: 3, near: 2, plain: 1, faded: 0 };

/** Returns the font size of labels for a frame of a width, both in CSS pixels: for a phone, a desk, and a large screen. */
export const labelSize = (width: number): number => (width >= 1400 ? 17 : width >= 1100 ? 15 : width >= 600 ? 12.5 : 11.5);

/** Frames that are at least as wide, in CSS pixels, are on a desk: no name on them is smaller than 9 pixels. */
const deskWidth = 660;

const sizesOnScreen = (width: number): LabelSizes => ({
  size: labelSize(width),
  inBand: width >= deskWidth ? [labelSize(width)] : [10, 8.5],
  smallest: width >= deskWidth ? 9 : 7,
  lineHeight: 1.25,
  rowShare: 0.86,
  areColumnsEven: true,
  areMarksFree: true,
});

/** One size for all names: it is kept even where a row is lower, and names that then overlap give way to heavier ones. */
const fixedSize = (size: number): LabelSizes => ({
  size,
  inBand: [size],
  smallest: size,
  lineHeight: 1.25,
  rowShare: Number.POSITIVE_INFINITY,
  areMarksFree: true,
});

/** The sizes of a picture that says none itself. */
export const sizesOf = ({ textSize }: DrawnPicture, { width }: Frame): LabelSizes =>
  textSize === undefined ? sizesOnScreen(width) : fixedSize(textSize);

/** Returns the names on the screen, none of which is in some boxes: what stands over the map there. */
export const namesOnScreen = (picture: DrawnPicture, frame: Frame, taken: readonly Box[] = []): readonly PlacedLabel[] =>
  placeNames(picture, frame, { ...sizesOf(picture, frame), taken });

/**
 * Places the names of a picture in a frame.
 *
 * Nodes are labelled in the order of their emphasis and weight, each at the first of eight places around it where the box overlaps no
 * other box, stays within the frame, and covers no emphasized node. Faded nodes have no label.
 *
 * @param labelEdges places the relations; none are placed without it
 */
export function placeNames(picture: DrawnPicture, frame: Frame, sizes: LabelSizes, labelEdges?: typeof edgeLabels): readonly PlacedLabel[] {
  const { size, inBand, smallest, lineHeight, rowShare, taken = [], widthOf = textWidth } = sizes;
  const spots = picture.nodes
    .map((node): PlacedNode => ({ node, at: sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) }))
    .filter(({ at }) => at.left >= 0 && at.top >= 0 && at.left <= frame.width && at.top <= frame.height);
  const grid = new LabelGrid(frame);
  for (const box of taken) grid.take(box);
  const wanted = spots
    .filter(({ node }) => node.emphasis !== "faded")
    .sort(
      (a, b) => urgency[b.node.emphasis] - urgency[a.node.emphasis] || b.node.weight - a.node.weight || (a.node.id < b.node.id ? -1 : 1),
    );
  for (const [rank, { at, radius }] of wanted.entries()) grid.block(at, radius, rank < alwaysNamed ? maxCovered + 1 : 1);
  // Where the reader has dropped a node, the names of rows give way.
  for (const { node, at, radius } of wanted)
    if (node.isPinned && !node.room) grid.take({ left: at.left - radius, top: at.top - radius, width: 2 * radius, height: 2 * radius });
  const isSelected = wanted.some(({ node }) => node.emphasis !== "plain");
  const scale = scaleOf(frame);
  const sizeIn = (room: number): number => {
    const inRow = sizes.areColumnsEven && room * scale >= smallest * tightLine ? smallest : 0;
    return Math.min(size, Math.max((room * scale * rowShare) / lineHeight, inRow));
  };
  const sizeInList = ({ listStep = Number.POSITIVE_INFINITY }: DrawnNode, largest: number): number =>
    Math.max(Math.min(largest, (listStep * scale) / lineHeight), Math.min(largest, smallest));
  const rows = wanted.filter(({ node }) => node.room !== undefined);
  // When the reader moves the map, the names of columns stay on their side with their size, and the frame may cut them.
  const whole = { ...frame, camera: fittedCamera(picture.bounds) };
  const atFirst = ({ node, ...spot }: PlacedNode): PlacedNode => ({ ...spot, node, at: sceneToPage(node.at, whole) });
  const columns = sizes.areColumnsEven ? columnSizes(rows.map(atFirst), { frameWidth: frame.width, sizeIn, smallest, widthOf }) : undefined;
  const placed: PlacedLabel[] = [];
  const tooWide: PlacedLabel[] = [];
  for (const spot of isSelected ? wanted : wanted.slice(0, maxTried)) {
    if (!isSelected && placed.length === maxPlain(sizes, frame)) break;
    const { nameAt, room = Number.POSITIVE_INFINITY } = spot.node;
    const ofColumn = nameAt && room < Number.POSITIVE_INFINITY ? columns?.get(nameAt) : undefined;
    const isLow = (ofColumn ?? sizeIn(room)) < smallest || (ofColumn !== undefined && ofColumn * tightLine > room * scale);
    // Where all families are expanded, rows are too low for names: the heaviest have theirs, which take the room of several.
    if (isLow && (isSelected || !sizes.areColumnsEven)) continue;
    const columnSize = isLow ? undefined : ofColumn;
    const height = isLow ? smallest : (columnSize ?? sizeIn(room));
    const heights = spot.node.room === undefined ? inBand.map((each) => sizeInList(spot.node, each)) : [height];
    const line = columnSize ? Math.min(lineHeight, (0.99 * room * scale) / columnSize) : lineHeight;
    const beside = { smallest: columnSize ? columnSize * 0.999 : smallest, lineHeight: line, frameWidth: frame.width, widthOf };
    const boxes = nameAt
      ? heights.flatMap((each) => besideMark(spot, nameAt, { ...beside, height: each }))
      : boxesAround(spot, size, sizes);
    if (columnSize && nameAt && boxes.length === 0) {
      const boxes = besideMark(spot, nameAt, { ...beside, height: columnSize, frameWidth: undefined });
      const fits = besideMark(atFirst(spot), nameAt, { ...beside, height: columnSize }).length > 0;
      const free = boxes.filter(
        (box) => grid.covered(partInside(box, frame), Number.POSITIVE_INFINITY, spot.at) < Number.POSITIVE_INFINITY,
      );
      if (fits) for (const box of free) grid.take(box);
      if (fits) placed.push(...free);
      else tooWide.push(...boxes);
      continue;
    }
    const isFree = sizes.areMarksFree && spot.node.emphasis !== "selected";
    const max = isFree ? 0 : nameAt ? Number.POSITIVE_INFINITY : mayCover(spot.node, placed.length);
    const box =
      bestBox(boxes, { grid, labelled: spot.at, max }) ??
      (isSelected && !(spot.node.room !== undefined && rowShare === Number.POSITIVE_INFINITY)
        ? bestBox(otherBoxes(spot, sizes), { grid, labelled: spot.at, max: 0 })
        : sizes.areMarksFree && spot.node.room === undefined
          ? bestBox(
              inBand
                .flatMap((each) => boxesAround(spot, each, sizes))
                .filter((each) => grid.covered(grown(each, asideOfMark, 0), 0, spot.at) === 0)
                .map((each) => ({ ...each, isOnPaper: true as const })),
              { grid, labelled: spot.at, max: 0 },
            )
          : undefined);
    const inTwo = (among: readonly PlacedLabel[]): readonly PlacedLabel[] | undefined =>
      among.map((each) => inTwoLines(each, { at: spot.at, grid, widthOf })).find((each) => each);
    const atSide = (): readonly PlacedLabel[] =>
      nameAt && spot.node.room !== undefined
        ? besideMark(spot, nameAt, { ...beside, height: size, frameWidth: undefined })
        : otherBoxes(spot, sizes);
    const found = box ? [box] : (isSelected && (spot.node.room === undefined || !sizes.areColumnsEven) && inTwo(atSide())) || [];
    for (const each of found) grid.take(each);
    placed.push(...found);
  }
  const spotOf = new Map(spots.map((spot) => [spot.node.id, spot]));
  for (const label of tooWide) {
    const spot = spotOf.get(label.owner as NodeId);
    if (!spot) continue;
    // A smaller name at its side is read sooner than one among the lines.
    const atSide = besideMark(spot, spot.node.nameAt ?? "right", { ...sizes, height: label.size, frameWidth: frame.width, widthOf });
    const inOne = isSelected ? bestBox([...atSide, ...otherBoxes(spot, sizes)], { grid, labelled: spot.at, max: 0 }) : undefined;
    const boxes = inTwoLines(label, { at: spot.at, grid, widthOf }) ?? (inOne ? [inOne] : []);
    for (const box of boxes) grid.take(box);
    placed.push(...boxes);
  }
  const verbs =
    labelEdges?.(picture, {
      size: Math.max(smallest, Math.round(size * 0.86 * 2) / 2),
      lineHeight,
      widthOf,
      air: sizes.areColumnsEven ? 2 : 0,
      mayTurn: sizes.areColumnsEven === true,
      spots,
      grid,
      frame,
    }) ?? [];
  if (!isSelected) return [...placed, ...verbs];
  const lines = picture.edges.flatMap(({ from, to, emphasis }) => {
    const [start, end] = [spotOf.get(from), spotOf.get(to)];
    return emphasis !== "faded" && start && end ? [[start.at, end.at] as const] : [];
  });
  const written = placed.flatMap((label) => {
    const spot = spotOf.get(label.owner as NodeId);
    const whole = spot?.node.label === label.text ? wholeName(label, spot, { grid, lines, widthOf }) : [label];
    // The lines of what is selected begin at its name.
    return spot?.node.room === undefined && label.emphasis !== "selected" ? whole.map((each) => grid.onPaper(each, spot?.at)) : whole;
  });
  return [...written, ...verbs];
}

/** The part of a box that the frame does not cut. */
function partInside({ left, width, ...box }: Box, frame: Pick<Frame, "width">): Box {
  const start = Math.max(left, frameAir);
  return { ...box, left: start, width: Math.min(left + width, frame.width - frameAir) - start };
}

/** The number of nodes that the label of a node may cover; only the heaviest may cover any. */
const mayCover = (node: DrawnNode, rank: number): number => (node.emphasis === "selected" ? Infinity : rank < alwaysNamed ? maxCovered : 0);

interface BesideOptions {
  /** The largest font size, in pixels. */
  readonly height: number;
  readonly smallest: number;
  readonly lineHeight: number;
  /** Undefined: the name is as wide as it is, even beyond the frame. */
  readonly frameWidth: number | undefined;
  readonly widthOf: typeof textWidth;
}

/**
 * The only box of a name that stands at one side of its mark; smaller where the frame ends before it, and none where it would be too small
 * to read. In the band, where lines pass, it is on paper, so that they pass behind it; but not over lines of the selection, which a reader follows.
 */
function besideMark(
  { node, at, radius }: PlacedNode,
  side: NameSide,
  { height: largest, smallest, lineHeight, frameWidth = Number.POSITIVE_INFINITY, widthOf }: BesideOptions,
): readonly PlacedLabel[] {
  const distance = nameDistance(node, radius);
  const isAside = side === "left" || side === "right";
  const isEndless = frameWidth === Number.POSITIVE_INFINITY;
  const room = isAside && !isEndless ? roomBeside({ node, at, radius }, side, frameWidth) : frameWidth;
  const size = Math.min(largest, (largest * room) / widthOf(node.label, largest));
  if (size < smallest) return [];
  const width = widthOf(node.label, size);
  const box = boxBeside(at, side, { distance, width, height: size * lineHeight });
  const { id, label, emphasis } = node;
  const onPaper = ((node.room === undefined && emphasis === "plain") || node.isNameOnPaper) && { isOnPaper: true as const };
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
      ...(node.isNameJoined && { leader: distance - radius }),
    },
  ];
}

/** The boxes of a name that has no room at its usual place and size, the largest first. */
const otherBoxes = (spot: PlacedNode, sizes: LabelSizes): readonly PlacedLabel[] =>
  (sizes.size === sizes.smallest ? [1] : smallShares)
    .filter((share) => share * sizes.size >= sizes.smallest)
    .flatMap((share) => boxesAround(spot, share * sizes.size, sizes));

/** Right, left, below, above, then the corners. */
function boxesAround(
  { node, at, radius }: PlacedNode,
  size: number,
  { lineHeight, widthOf = textWidth }: LabelSizes,
): readonly PlacedLabel[] {
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
