/**
 * Arrow heads and dashes of laid-out figures. Both show the evidence, so that the shortest line does, and in grey: a full head is stated, an
 * empty one reported, an angle inferred, a diamond external.
 */
import type { Standing } from "../model/standings.ts";
import { dashes } from "../scene/line-styles.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Mark } from "./drawing.ts";

interface HeadPlace {
  readonly tip: PagePoint;
  /** The direction in which it points, of length 1. */
  readonly along: PagePoint;
  /** From the tip to its base, in CSS pixels. */
  readonly length: number;
}

interface HeadLook {
  readonly standing: Standing;
  readonly colour: string;
  readonly paper: string;
  /** Of outlines, in CSS pixels. */
  readonly outline: number;
}

/** Half the width of a head, as a share of its length. */
const halfWidth = 0.42;

/** Draws the head of a line for a standing. */
export function headMarks({ tip, along, length }: HeadPlace, { standing, colour, paper, outline }: HeadLook): readonly Mark[] {
  const pointAt = (back: number, side: number): PagePoint => ({
    left: tip.left - along.left * length * back - along.top * length * side,
    top: tip.top - along.top * length * back + along.left * length * side,
  });
  const stroke = { colour, width: outline };
  const [upper, lower] = [pointAt(1, halfWidth), pointAt(1, -halfWidth)];
  switch (standing) {
    case "stated":
      return [{ kind: "polygon", points: [tip, upper, lower], fill: colour }];
    case "reported":
      return [{ kind: "polygon", points: [pointAt(0.08, 0), upper, lower], fill: paper, stroke }];
    case "inferred":
      return [{ kind: "path", start: upper, steps: [{ to: tip }, { to: lower }], stroke }];
    case "external":
      return [{ kind: "polygon", points: [tip, pointAt(0.5, 0.36), pointAt(1, 0), pointAt(0.5, -0.36)], fill: paper, stroke }];
  }
}

/** Dashes that are drawn in full on the shortest line. */
const minPeriods: Readonly<Record<Standing, number>> = { stated: 1, reported: 2, inferred: 3, external: 2 };
/**
 * The dashes of a line, in CSS pixels: as long or a little longer, so that it begins and ends with a dash; on a short line shorter, so that it
 * has a gap.
 *
 * @param unit   the length that the pattern is a multiple of, in CSS pixels
 * @param length of the line, in CSS pixels
 */
export function dashOf(standing: Standing, unit: number, length: number): readonly number[] {
  const pattern = dashes[standing];
  const gap = pattern.at(-1);
  if (gap === undefined) return [];
  const period = pattern.reduce((sum, part) => sum + part, 0);
  const periods = Math.max(minPeriods[standing], Math.floor((length / unit + gap) / period));
  return pattern.map((part) => (part * length) / (periods * period - gap));
}
