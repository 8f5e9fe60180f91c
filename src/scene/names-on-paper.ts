/** Paper under names, so that lines pass behind them and leave their letters free. */
import { shareInside } from "./boxes.ts";
import { covers } from "./label-grid.ts";
import { grown, type PlacedNode, paperOf } from "./name-box.ts";
import type { PagePoint, PlacedLabel } from "./scene-types.ts";

/** A line, from middle to middle of the marks that it joins. */
export type DrawnLine = readonly [from: PagePoint, to: PagePoint];

/** Letters take so much less of the height of their box above and below. */
const airShare = 0.15;
/** Of a line, at most this share is hidden by a name: the rest shows where it leads. */
const mostHidden = 0.6;

/**
 * Puts the names of a selection on paper where lines pass behind them, unless it would hide the mark of another, or most of a line.
 *
 * @param spotOf finds the mark of a name; undefined for names that stay as they are
 */
export function namesOnPaper(
  names: readonly PlacedLabel[],
  {
    spotOf,
    lines,
    spots,
  }: { spotOf(name: PlacedLabel): PlacedNode | undefined; lines: readonly DrawnLine[]; spots: readonly PlacedNode[] },
): readonly PlacedLabel[] {
  return names.map((name) => {
    const spot = spotOf(name);
    if (!spot || name.isOnPaper) return name;
    const letters = grown(name, 0, -airShare * name.height);
    // The lines of what is selected begin at its name.
    const isStart = ([from, to]: DrawnLine): boolean => spot.node.emphasis === "selected" && (from === spot.at || to === spot.at);
    const behind = lines.filter((line) => shareInside(...line, letters) && !isStart(line));
    const paper = paperOf(name);
    const isHidden = (line: DrawnLine): boolean => {
      const [enters, leaves] = shareInside(...line, paper) ?? [0, 0];
      return leaves - enters > mostHidden;
    };
    const isKept =
      behind.length === 0 ||
      behind.some(isHidden) ||
      spots.some((other) => other !== spot && covers(paper, { ...other.at, radius: other.radius }));
    return isKept ? name : { ...name, isOnPaper: true };
  });
}
