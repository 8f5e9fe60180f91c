/** Draws how the members of a family belong to it: ticks at a bracket that leads down to the root, and twigs to members of members. */
import { isGrouping } from "../subject.ts";
import { type Heading, headingOf, placeHeading } from "./headings.ts";
import type { Outline, OutlineLink } from "./layer-outline.ts";
import { type Placement, type Setting, stepTo } from "./placed.ts";
import { lineOfEdge, railOf } from "./verb-groups.ts";

/** Between the longest name and the bracket, the least length of a tick, and between the bracket and its words, in sizes of names. */
const nameGap = 1.3;
const tickLength = 0.9;
const wordGap = 0.5;
/** The widest that the words may be, in sizes of names and as a share of the room. */
const widest = 9;
const widestShare = 0.2;

const symbolTop = ({ from: { y, symbolY } }: Pick<OutlineLink, "from">): number => y + symbolY;

/** The words beside the bracket: parts of what, who says so, and the numbers of the claims. */
export function outlineWords({ root, ticks, twigs }: Outline, size: number, setting: Setting): Heading {
  const { language, numbers, words, room } = setting;
  const numbersOf = (isGrouped: boolean): string =>
    numbers.textOf([...ticks, ...twigs].filter(({ edge }) => isGrouping(edge) === isGrouped).flatMap(({ edge }) => edge.claims));
  const has = (isGrouped: boolean): boolean => [...ticks, ...twigs].some(({ edge }) => isGrouping(edge) === isGrouped);
  const text = words.partsOf({
    name: root.node?.label[language] ?? root.id,
    ...(has(false) && { stated: numbersOf(false) }),
    ...(has(true) && { grouped: numbersOf(true) }),
    hasParts: twigs.length > 0,
  });
  return headingOf(text, { width: Math.min(setting.size * widest, room.width * widestShare), size, isBold: false }, setting);
}

/** The room to the right of the names that the bracket takes, with its words. */
export function outlineWidth({ lines, size }: Heading, setting: Setting): number {
  const widths = lines.map((line) => setting.metric.width(line, size));
  return setting.size * (nameGap + wordGap) + Math.max(...widths);
}

/** @param right where the longest name of the column ends */
export function placeOutline(placement: Placement, outline: Outline, words: Heading, right: number, setting: Setting): void {
  const { root, ticks, twigs } = outline;
  const { size, point, room } = setting;
  const rail = right + size * nameGap;
  for (const link of ticks) {
    const top = symbolTop(link);
    // The dots begin at the name, so that the bracket is seen to belong to it.
    const start = { left: Math.min(link.from.exit, rail - size * tickLength), top };
    placement.lines.push({ ...lineOfEdge(link.edge, setting), start, steps: [stepTo(rail, top)], head: "none" });
  }
  const tops = ticks.map(symbolTop);
  const [highest, lowest] = [Math.min(...tops), Math.max(...tops)];
  const [first] = ticks;
  const bottom = root.y + root.symbolY;
  if (first) {
    const isOne = new Set(ticks.map(({ edge }) => edge.standing)).size === 1;
    const look = isOne ? { ...lineOfEdge(first.edge, setting), confidence: "certain" as const } : railOf("", root.id as never, 0.8 * point);
    placement.lines.push({
      ...look,
      id: `bracket ${root.id}`,
      start: { left: rail, top: highest },
      steps: [stepTo(rail, bottom), stepTo(root.exit, bottom)],
      head: "end",
    });
  }
  for (const { edge, from, to } of twigs) {
    const [above, below] = [to.y + to.symbolY, from.y + from.symbolY];
    const [left, end] = [to.x + size * 0.42, from.x + size * 0.42];
    placement.lines.push({
      ...lineOfEdge(edge, setting),
      // So short a line has no room for two strokes.
      confidence: "certain",
      start: { left, top: above + size * 0.55 },
      steps: [stepTo(left, below - size * 0.8), stepTo(end, below - size * 0.8), stepTo(end, below - size * 0.5)],
      head: "none",
    });
  }
  const height = words.lines.length * words.size * 1.15;
  const top = Math.max(0, Math.min(room.height - height, (highest + lowest) / 2 - height / 2));
  placeHeading(placement, words, { left: rail + size * wordGap, top, tone: "quiet", owner: `bracket ${root.id}` }, setting);
}
