/** Finds the corner of a map where a box covers nothing that the selection is about. */
import { overlap } from "./boxes.ts";
import { radiusOnPage, sceneToPage } from "./frame.ts";
import { placeOnScreen } from "./place-labels.ts";
import type { Box, DrawnPicture, Frame } from "./scene-types.ts";

export interface Corner {
  readonly side: "left" | "right";
  readonly end: "top" | "bottom";
}

const corners: readonly Corner[] = (["bottom", "top"] as const).flatMap((end) =>
  (["right", "left"] as const).map((side): Corner => ({ side, end })),
);

/** Returns the boxes of all marks and names that are not faded, in CSS pixels of the frame. */
export function litBoxes(picture: DrawnPicture, frame: Frame): readonly Box[] {
  const lit = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
  const ids = new Set<string>(lit.map(({ id }) => id));
  const marks = lit.map(({ at, radius: units }): Box => {
    const { left, top } = sceneToPage(at, frame);
    const radius = radiusOnPage(units, frame);
    return { left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius };
  });
  return [...marks, ...placeOnScreen(picture, frame).filter(({ owner }) => ids.has(owner))];
}

/**
 * Returns the first corner, from the lower right, where a box covers none of some others; undefined if there is none.
 *
 * @param box    CSS pixels
 * @param margin between the box and the lower edge, and between it and the upper edge, in CSS pixels
 */
export function freeCorner(
  taken: readonly Box[],
  frame: Pick<Frame, "width" | "height">,
  box: { readonly width: number; readonly height: number },
  margin: Readonly<Record<Corner["end"], number>>,
): Corner | undefined {
  return corners.find(({ side, end }) => {
    const left = side === "left" ? 0 : frame.width - box.width;
    const top = end === "top" ? margin.top : frame.height - margin.bottom - box.height;
    return !taken.some((other) => overlap({ ...box, left, top }, other));
  });
}
