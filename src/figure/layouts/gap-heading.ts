/** The verb that lines share stands over the first of their numbers; where something else is there, above all of them. */

import { overlap, shareInside } from "../../scene/boxes.ts";
import type { Box } from "../../scene/scene-types.ts";
import { type Heading, placeHeading } from "./headings.ts";
import { type Placement, pointsAlong, type Setting, type Tone } from "./placed.ts";

interface GapPlace {
  /** Ids of the edges that end in the gap and have the verb. */
  readonly edges: ReadonlySet<string>;
  /** The middle of the gap, and the top of all that stands beside it. */
  readonly middle: number;
  readonly top: number;
  readonly tone: Tone;
  readonly owner: string;
}

export function placeGapHeading(
  placement: Placement,
  heading: Heading,
  { edges, middle, top, tone, owner }: GapPlace,
  setting: Setting,
): void {
  const { lines, size } = heading;
  const width = Math.max(...lines.map((line) => setting.metric.width(line, size, true)));
  const [first] = placement.words
    .filter((word) => word.role === "edge-word" && edges.has(word.owner))
    .map(({ box }) => box)
    .sort((a, b) => a.top - b.top);
  const above = first ? first.top - heading.height + size * 0.25 : 0;
  const near = first
    ? ([
        { left: first.left + first.width, anchor: "end", box: { left: first.left + first.width - width, top: above } },
        { left: first.left, anchor: "start", box: { left: first.left, top: above } },
      ] as const)
    : [];
  const free = near.find(({ box }) => box.top > -size * 0.1 && isFree({ ...box, width, height: lines.length * size * 1.1 }, placement));
  const place = free ? { left: free.left, top: above, anchor: free.anchor } : { left: middle, top, anchor: "middle" as const };
  placeHeading(placement, heading, { ...place, tone, owner }, setting);
}

/** True where no line, no name and no other words are. */
const isFree = (box: Box, { cards, words, lines }: Placement): boolean =>
  ![...cards, ...words].some((other) => overlap(other.box, box)) &&
  !lines.some((line) => {
    const points = pointsAlong(line);
    return points.some((to, index) => index > 0 && shareInside(points[index - 1] ?? to, to, box) !== undefined);
  });
