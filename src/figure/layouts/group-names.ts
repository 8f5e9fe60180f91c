/** The names of the groups of related topics of a comparison, each with its letter, below the heading over what one alone speaks of. */
import type { SubjectOf } from "../subject.ts";
import { headingOf, placeHeading } from "./headings.ts";
import type { Placement, Setting } from "./placed.ts";

interface GroupPlace {
  readonly top: number;
  /** Of the room that is free at the left of the lists, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Places the names where there is room for all of them. */
export function placeGroupNames(
  placement: Placement,
  { groups = [] }: SubjectOf<"comparison">,
  { top, width, height }: GroupPlace,
  setting: Setting,
): void {
  const { size, smallest, language, words } = setting;
  const names = groups.map(({ letter, name }) => {
    const text = `${words.relatedSign(letter).trim()} ${name[language]}`;
    return headingOf(text, { width, size: Math.max(size * 0.74, smallest), isBold: false, spaceBelow: 0.25 }, setting);
  });
  if (names.reduce((sum, name) => sum + name.height, 0) > height) return;
  let below = top;
  names.forEach((name, index) => {
    placeHeading(placement, name, { left: 0, top: below, tone: "quiet", owner: `group ${index}` }, setting);
    below += name.height;
  });
}
