/** Where a tall map that scrolls shows the most of what it is about. All lengths are CSS pixels from the top of the map. */

/** The part of a map that is in sight. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  /** Of the whole map. */
  readonly total: number;
}

/** A mark is in sight if it is at least so far from the upper and the lower edge. */
const air = 16;
/** The same of what is selected, as a share of the height in sight. */
const selectedAir = 1 / 8;

/** Counts the marks that are above what is in sight, and below it. */
export function countOutside(tops: readonly number[], { top, height }: Sight): { readonly above: number; readonly below: number } {
  return {
    above: tops.filter((each) => each < top + air).length,
    below: tops.filter((each) => each > top + height - air).length,
  };
}

/**
 * Finds the top of the part that shows the most marks, as near as possible to the part that is in sight; the middle of what is selected is inside.
 *
 * @param tops of all marks that are lit
 * @param selected of those that are selected
 */
export function bestTop(tops: readonly number[], selected: readonly number[], sight: Sight): number {
  const { height, total } = sight;
  const last = Math.max(total - height, 0);
  const middle = selected.length > 0 ? selected.reduce((sum, each) => sum + each, 0) / selected.length : undefined;
  const edge = height * selectedAir;
  const isAllowed = (top: number): boolean =>
    middle === undefined || (middle >= top + (top > 0 ? edge : 0) && middle <= top + height - (top < last ? edge : 0));
  const candidates = [
    sight.top,
    ...tops.flatMap((each) => [each - air - 1, each + air + 1 - height]),
    ...(middle === undefined ? [] : [middle - edge - 1, middle + edge + 1 - height, middle - height / 2]),
  ]
    .map((top) => Math.min(Math.max(top, 0), last))
    .filter(isAllowed);
  const seen = (top: number): number => {
    const { above, below } = countOutside(tops, { ...sight, top });
    return tops.length - above - below;
  };
  const farness = (top: number): number => Math.abs(top - sight.top);
  return candidates.toSorted((a, b) => seen(b) - seen(a) || farness(a) - farness(b))[0] ?? sight.top;
}
