/** Where a tall map that scrolls shows the most of what it is about. All lengths are CSS pixels from the top of the map. */

/** The part of a map that is in sight. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  /** Of the whole map. */
  readonly total: number;
}

/** A mark with its name. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The height of the row that says how much more there is, over the upper or the lower edge. */
export const rowHeight = 24;
/** The middle of what is selected is at least so far from the upper and the lower edge, as a share of the height in sight. */
const selectedAir = 1 / 8;

/** Counts the marks that are above what is in sight, and below it, in whole or in part. Where there are any, a row that says so hides those under it, too. */
export function countOutside(extents: readonly Extent[], { top, height }: Sight): { readonly above: number; readonly below: number } {
  const above = (limit: number): number => extents.filter((each) => each.top < limit).length;
  const below = (limit: number): number => extents.filter((each) => each.bottom > limit).length;
  return {
    above: above(top) > 0 ? above(top + rowHeight) : 0,
    below: below(top + height) > 0 ? below(top + height - rowHeight) : 0,
  };
}

/**
 * Finds the top of the part that shows the most marks, as near as possible to the part that is in sight; the middle of what is selected is inside.
 *
 * @param extents of all marks that are lit
 * @param selected of those that are selected
 */
export function bestTop(extents: readonly Extent[], selected: readonly Extent[], sight: Sight): number {
  const { height, total } = sight;
  const last = Math.max(total - height, 0);
  const middle = selected.length > 0 ? selected.reduce((sum, each) => sum + (each.top + each.bottom) / 2, 0) / selected.length : undefined;
  const edge = height * selectedAir;
  const isAllowed = (top: number): boolean =>
    middle === undefined || (middle >= top + (top > 0 ? edge : 0) && middle <= top + height - (top < last ? edge : 0));
  const candidates = [
    sight.top,
    ...extents.flatMap((each) => [0, rowHeight].flatMap((row) => [each.top - row - 1, each.bottom + row + 1 - height])),
    ...(middle === undefined ? [] : [middle - edge - 1, middle + edge + 1 - height, middle - height / 2]),
  ]
    .map((top) => Math.min(Math.max(top, 0), last))
    .filter(isAllowed);
  const seen = (top: number): number => {
    const { above, below } = countOutside(extents, { ...sight, top });
    return extents.length - above - below;
  };
  const farness = (top: number): number => Math.abs(top - sight.top);
  return candidates.toSorted((a, b) => seen(b) - seen(a) || farness(a) - farness(b))[0] ?? sight.top;
}
