/** Paper under names, so that lines pass behind them and leave their letters free. */
import { shareInside } from "./boxes.ts";
import type { LabelGrid } from "./label-grid.ts";
import { grown, type PlacedNode, paperOf } from "./name-box.ts";
import type { PagePoint, PlacedLabel } from "./scene-types.ts";

/** A line, from middle to middle of the marks that it joins. */
export type DrawnLine = readonly [from: PagePoint, to: PagePoint];

/** Letters take so much less of the height of their box above and below. */
const airShare = 0.15;
/** Of a line, at most this share is hidden by a name: the rest shows where it leads. */
const hiddenShare = 0.6;

/**
 * Puts a name on paper where lines pass behind it, unless it would hide the mark of another, or nearly all of a line.
 *
 * @param name has been taken in the grid
 */
export function nameOnPaper(
  name: PlacedLabel,
  { node, at }: PlacedNode,
  { grid, lines }: { readonly grid: LabelGrid; readonly lines: readonly DrawnLine[] },
): PlacedLabel {
  const letters = grown(name, 0, -airShare * name.height);
  // The lines of what is selected begin at its name.
  const behind = lines.filter((line) => shareInside(...line, letters) && !(node.emphasis === "selected" && line.includes(at)));
  const onPaper = { ...name, isOnPaper: true as const };
  grid.release(name);
  const isFree =
    behind.length > 0 &&
    grid.covered(onPaper, 0, at) === 0 &&
    behind.every((line) => {
      const [enters, leaves] = shareInside(...line, paperOf(name)) ?? [0, 0];
      return leaves - enters < hiddenShare;
    });
  grid.take(name);
  return isFree ? onPaper : name;
}
