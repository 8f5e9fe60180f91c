/** Draws bars on the lines of actors: filled where stated, open where reported, dotted where inferred or from outside, double where not certain. */
import type { PagePoint } from "../scene/scene-types.ts";
import type { BarEvidence } from "./bar-evidence.ts";
import type { RectangleMark } from "./drawing.ts";

interface BarShape extends BarEvidence {
  readonly centre: PagePoint;
  readonly width: number;
  readonly height: number;
}

interface BarLook {
  readonly colour: string;
  readonly paper: string;
  readonly point: number;
}

/** The share of a double bar's width between its halves. */
const gapShare = 0.34;
/** The width of a double bar, in widths of one that is certain: its halves have no more ink than that one. */
export const doubledBar = 1 / (1 - gapShare);

export function barMarks(
  { centre, width, height, standing, isDoubtful }: BarShape,
  { colour, paper, point }: BarLook,
): readonly RectangleMark[] {
  const isOpen = standing !== "stated";
  const isDotted = standing === "inferred" || standing === "external";
  // Halves are narrow: a thick outline would fill them, or what is between them.
  const outline = (isDoubtful ? (isOpen ? 0.6 : 0) : 1.2) * point;
  const stroke = { colour, width: outline, ...(isDotted && { dash: [1.2 * point, 1.2 * point] }) };
  const left = centre.left - width / 2;
  const top = centre.top - height / 2;
  const bar = (from: number, wide: number): RectangleMark => ({
    kind: "rectangle",
    ...{ left: from, top, width: wide, height },
    fill: isOpen ? paper : colour,
    ...(outline > 0 && { stroke }),
  });
  if (!isDoubtful) return [bar(left, width)];
  const half = (width * (1 - gapShare)) / 2;
  const ground: RectangleMark = { kind: "rectangle", ...{ left, top, width, height }, fill: paper };
  return [ground, bar(left, half), bar(left + width - half, half)];
}
