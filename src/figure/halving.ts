/**
 * Finds by halving the last number for which something is true.
 *
 * @param isTrue of `low`, which is not tried; then of all up to some number, and of none after it
 * @param high   the first for which it is not, which is not tried either
 * @param gap    how far from the last number the result may be
 */
export function lastWhere(isTrue: (value: number) => boolean, low: number, high: number, gap = 1): number {
  let [last, first] = [low, high];
  while (first - last > Math.max(1, gap)) {
    const middle = Math.floor((last + first) / 2);
    if (isTrue(middle)) last = middle;
    else first = middle;
  }
  return last;
}
