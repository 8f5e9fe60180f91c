/** Finds the corner of a map where a box covers least of what the selection is about. */
import { sceneToPage } from "./frame.ts";
import { labelSize } from "./place-labels.ts";
import type { Frame, Picture } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

export interface Corner {
  readonly side: "left" | "right";
  readonly end: "top" | "bottom";
}

const corners: readonly Corner[] = (["bottom", "top"] as const).flatMap((end) =>
  (["right", "left"] as const).map((side): Corner => ({ side, end })),
);

/**
 * Returns the first corner, from the lower right, with the fewest marks and names that are not faded.
 *
 * @param box    CSS pixels
 * @param margin between the box and the lower edge, and between it and the upper edge, in CSS pixels
 */
export function freestCorner(
  { nodes }: Pick<Picture, "nodes">,
  frame: Frame,
  box: { readonly width: number; readonly height: number },
  margin: Readonly<Record<Corner["end"], number>>,
): Corner {
  const size = labelSize(frame.width);
  const spans = nodes
    .filter(({ emphasis }) => emphasis !== "faded")
    .map(({ at, label, nameAt }) => {
      const { left, top } = sceneToPage(at, frame);
      const width = textWidth(label, size);
      return { from: nameAt === "left" ? left - width : left, to: nameAt === "left" ? left : left + width, top };
    });
  const covered = ({ side, end }: Corner): number => {
    const [from, to] = side === "left" ? [0, box.width] : [frame.width - box.width, frame.width];
    const head = end === "top" ? margin.top : frame.height - margin.bottom - box.height;
    return spans.filter((span) => span.to > from && span.from < to && span.top > head && span.top < head + box.height).length;
  };
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
