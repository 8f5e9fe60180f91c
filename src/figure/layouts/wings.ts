/** A node in the middle, with those that point at it on its left and those that it points at on its right, each under its verb. */

import { nodeTypes } from "../../model/node-types.ts";
import { type FigureNode, isMembership, nodeIn } from "../subject.ts";
import { type Card, cardOf, placeCard } from "./cards.ts";
import { type Heading, headingOf, placeHeading } from "./headings.ts";
import { breakLines } from "./line-breaks.ts";
import { horizontalCurve, type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { headUnder, lineOfEdge, type Neighbour, partIndent, type VerbGroup, verbGroupsOf } from "./verb-groups.ts";

interface WingGroup extends VerbGroup {
  readonly title: Heading;
  readonly cards: readonly (Neighbour & { readonly card: Card })[];
}

type Side = "left" | "right";

export const wings: Layout = (subject, setting) => {
  if (subject.kind !== "node") return undefined;
  const { room, size, point } = setting;
  const sides = divided(verbGroupsOf(subject, subject.centre, setting));
  const hasBoth = sides.left.length > 0 && sides.right.length > 0;
  const gutter = Math.max(room.width * 0.075, size * 2.6);
  // The name in the middle is smaller than its neighbours where it has to be, but never too small to read.
  const minWidth = widestWord(nodeIn(subject, subject.centre), setting) * setting.smallest + 10 * point;
  const centreWidth = Math.max(Math.min(room.width * (hasBoth ? 0.2 : 0.26), size * 11), minWidth);
  const wingWidth = hasBoth ? (room.width - centreWidth) / 2 - gutter : Math.min(room.width - centreWidth - gutter, size * 22);
  if (wingWidth < size * 5) return undefined;

  const withCards = (groups: readonly VerbGroup[]): readonly WingGroup[] =>
    groups.map((group) => ({
      ...group,
      title: headingOf(group.heading, { width: wingWidth - size * 1.16, size: Math.max(size * 0.86, setting.smallest) }, setting),
      cards: group.neighbours.map((neighbour) => ({
        ...neighbour,
        card: cardOf(
          neighbour.node,
          { width: wingWidth - neighbour.depth * size * partIndent, numbers: setting.numbers.textOf(neighbour.edge.claims) },
          setting,
        ),
      })),
    }));
  const left = withCards(sides.left);
  const right = withCards(sides.right);
  if (Math.max(heightOf(left, setting), heightOf(right, setting)) > room.height) return undefined;

  const widest = Math.max(
    -gutter,
    ...[...left, ...right].flatMap(({ cards }) => cards.map(({ card, depth }) => card.width + depth * size * partIndent)),
  );
  const used = hasBoth ? room.width : centreWidth + gutter + widest;
  const start = (room.width - used) / 2;
  const middle = {
    left: hasBoth ? room.width / 2 : left.length > 0 ? start + used - centreWidth / 2 : start + centreWidth / 2,
    top: room.height / 2,
  };
  const placement = new Placement();
  const count = (groups: readonly WingGroup[]): number => groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const spans = [left, right].map((groups) =>
    Math.min(room.height * maxPortShare, Math.max(count(groups) - 1, 0) * portGapFor(groups) * point),
  );
  const span = Math.max(...spans);
  // A frame that is high for its lines is narrow, so that they spread in more room; one beside a single wing keeps its place.
  const centre = centreTexts(nodeIn(subject, subject.centre), centreWidth, setting);
  const frameWidth = hasBoth ? Math.min(centreWidth, centre.width) : centreWidth;
  placeCentre(placement, centre, { middle, width: frameWidth, span }, setting);
  const placeSide = (groups: readonly WingGroup[], side: Side): void => {
    const sign = side === "left" ? -1 : 1;
    const anchor = side === "left" ? "end" : "start";
    const stretch = stretchOf(groups, setting);
    const edge = middle.left + sign * (centreWidth / 2 + gutter);
    const span = spans[side === "left" ? 0 : 1] ?? 0;
    let top = middle.top - heightOf(groups, setting, stretch) / 2;
    let index = 0;
    for (const { title, key, line, cards } of groups) {
      placeHeading(placement, title, { left: edge + sign * size * 1.16, top, anchor, tone: line, owner: `${key} ${side}` }, setting);
      top += title.height;
      for (const { edge: joined, card, depth } of cards) {
        const start = edge + sign * depth * size * partIndent;
        const symbol = placeCard(placement, card, { left: start, top, anchor, list: key }, setting);
        const port = {
          left: middle.left + (sign * frameWidth) / 2,
          top: middle.top + (count(groups) > 1 ? (index / (count(groups) - 1) - 0.5) * span : 0),
        };
        const end = { left: start - sign * size * 0.12, top: symbol.top };
        // Lines to names that stand in do not cross those to the names below.
        const before = { left: edge - sign * size * 0.12, top: symbol.top };
        const head = headUnder(joined, subject.centre);
        placement.lines.push({
          ...lineOfEdge(joined, setting),
          start: port,
          steps: [horizontalCurve(port, before, 0.55), ...(depth > 0 ? [stepTo(end.left, end.top)] : [])],
          head,
        });
        index++;
        top += card.height + cardGap(size) * stretch;
      }
      top += groupGap(size) * stretch;
    }
  };
  placeSide(left, "left");
  placeSide(right, "right");
  return placement;
};

/** Between two lines at the frame in the middle, in points: more where some are doubled, and the most where these have dashes; and the most that they may take of the height. */
function portGapFor(groups: readonly WingGroup[]): number {
  const doubled = groups.flatMap(({ cards }) => cards.filter(({ edge }) => edge.confidence !== "certain"));
  if (doubled.length === 0) return 6;
  return doubled.filter(({ edge }) => edge.standing !== "stated").length > 1 ? 11 : 7.5;
}

const maxPortShare = 0.5;

const cardGap = (size: number): number => size * 0.42;
const groupGap = (size: number): number => size * 0.6;

function heightOf(groups: readonly WingGroup[], { size }: Setting, stretch = 1): number {
  const cards = groups.flatMap((group) => group.cards);
  const gaps = cards.length * cardGap(size) + Math.max(0, groups.length - 1) * groupGap(size);
  const titles = groups.reduce((sum, { title }) => sum + title.height, 0);
  return titles + cards.reduce((sum, { card }) => sum + card.height, 0) + gaps * stretch;
}

/** The factor by which gaps grow where the room allows. */
function stretchOf(groups: readonly WingGroup[], setting: Setting): number {
  const height = heightOf(groups, setting);
  const gaps = heightOf(groups, setting, 2) - height;
  if (gaps <= 0) return 1;
  return Math.min(1.9, setting.maxStretch, Math.max(1, 1 + (Math.min(setting.room.height * 0.96, height * 1.6) - height) / gaps));
}

/** Divides groups between the sides: by direction, and then whole groups change sides while one side is much longer. */
function divided(groups: readonly VerbGroup[]): Readonly<Record<Side, readonly VerbGroup[]>> {
  const left = groups.filter(({ isInverse }) => isInverse);
  const right = groups.filter(({ isInverse }) => !isInverse);
  const rows = (side: readonly VerbGroup[]): number => side.reduce((sum, { neighbours }) => sum + neighbours.length + 1, 0);
  for (;;) {
    const [long, short] = rows(left) > rows(right) ? [left, right] : [right, left];
    const difference = rows(long) - rows(short);
    const distance = ({ neighbours }: VerbGroup): number => Math.abs(difference / 2 - neighbours.length - 1);
    const [moved] = long.filter(({ neighbours }) => neighbours.length + 1 < difference).sort((a, b) => distance(a) - distance(b));
    if (!moved || difference <= 6) break;
    long.splice(long.indexOf(moved), 1);
    short.push(moved);
  }
  partWholes(left, right);
  const [only] = left.length === 0 ? right : right.length === 0 ? left : [];
  if (only && only.neighbours.length > 7 && left.length + right.length === 1) {
    const half = Math.ceil(only.neighbours.length / 2);
    const [first, second] = [only.neighbours.slice(0, half), only.neighbours.slice(half)];
    return { left: [{ ...only, neighbours: first }], right: [{ ...only, neighbours: second }] };
  }
  const inOrder = (side: readonly VerbGroup[]): readonly VerbGroup[] => groups.filter((group) => side.includes(group));
  return { left: inOrder(left), right: inOrder(right) };
}

/** Puts what the node is part of, and the members that it includes, on different sides: both lead away from it, and would read alike. */
function partWholes(left: VerbGroup[], right: VerbGroup[]): void {
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    const groups = from.filter(({ relation }) => isMembership(relation));
    const [smallest] = groups.toSorted((a, b) => a.neighbours.length - b.neighbours.length);
    if (!smallest || groups.every(({ isInverse }) => isInverse === smallest.isInverse)) continue;
    from.splice(from.indexOf(smallest), 1);
    to.push(smallest);
    return;
  }
}

interface CentrePlace {
  readonly middle: { readonly left: number; readonly top: number };
  readonly width: number;
  /** The height in which lines meet on one of its sides. */
  readonly span: number;
}

interface CentreTexts {
  readonly node: FigureNode;
  readonly size: number;
  readonly lines: readonly string[];
  /** That a frame needs around them. */
  readonly width: number;
}

/** Breaks the name in the middle into lines, with room for them in a frame. */
function centreTexts(node: FigureNode, width: number, setting: Setting): CentreTexts {
  const { metric, language, point } = setting;
  const size = Math.min(setting.size * 1.35, (width - 10 * point) / widestWord(node, setting));
  const lines = breakLines(node.label[language] || node.id, { width: width - 8 * point, size, isBold: true, isBalanced: true }, setting);
  const needed = Math.max(size * 2, ...lines.map((line) => metric.width(line, size, true))) + 16 * point;
  return { node, size, lines, width: needed };
}

/** Places the node in the middle in its frame. */
function placeCentre(
  placement: Placement,
  { node, size, lines }: CentreTexts,
  { middle, width, span }: CentrePlace,
  { metric, point }: Setting,
): void {
  const radius = size * 0.72;
  const extra = nodeTypes[node.type].shape === "triangle" ? radius * 0.45 : 0;
  const content = radius * 2 + extra + size * 0.3 + lines.length * size * 1.18;
  const top = middle.top - content / 2;
  const half = Math.max(content / 2 + 5 * point, span / 2 + 6 * point);
  placement.frames.push({ node, box: { left: middle.left - width / 2, top: middle.top - half, width, height: 2 * half } });
  const textTop = top + radius * 2 + extra + size * 0.2;
  const widths = lines.map((line) => metric.width(line, size, true));
  placement.cards.push({
    node,
    symbol: { centre: { left: middle.left, top: top + radius + extra * 0.9 }, radius: radius * 0.9 },
    texts: lines.map((text, index) => ({
      text,
      position: { left: middle.left, top: textTop + size * 0.9 + index * size * 1.18 },
      anchor: "middle",
      size,
      isBold: true,
      tone: "text",
    })),
    box: { left: middle.left - Math.max(...widths) / 2, top: textTop, width: Math.max(...widths), height: lines.length * size * 1.18 },
    hasSplitWord: false,
  });
}

/** Width of the widest word of a name that cannot be broken, in ems. */
const widestWord = ({ label, id }: FigureNode, { metric, language }: Setting): number => {
  const words = (label[language] || id).split(/\s+/u);
  return Math.max(0.01, ...words.map((word) => (/\p{Script=Han}/u.test(word) ? 0 : metric.width(word, 1, true))));
};
