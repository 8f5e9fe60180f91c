/** Compares pictures from different renderers, whose edges are never quite the same. */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha. */
  readonly data: ArrayLike<number>;
}

/** A block is about as large as a letter. */
const block = 16;

/**
 * Finds the largest difference of the mean colours of two blocks at the same place, from 0 to 255. Edges that are smoothed in another way
 * leave the mean nearly as it is; a letter that is missing does not.
 *
 * @param slack pixels by which a renderer may set a line of text higher or lower, as poppler does where its place is a fraction
 */
export function largestDifference(a: Pixels, b: Pixels, slack = 0): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  let largest = 0;
  for (let top = 0; top < a.height; top += block)
    for (let left = 0; left < a.width; left += block) {
      const second = meanOf(b, left, top);
      let least = Number.POSITIVE_INFINITY;
      for (let shift = -slack; shift <= slack && least > 0; shift++) {
        const first = meanOf(a, left, Math.max(top + shift, 0));
        least = Math.min(least, Math.max(...first.map((value, channel) => Math.abs(value - (second[channel] as number)))));
      }
      largest = Math.max(largest, least);
    }
  return largest;
}

/** On white, as paper shows what is transparent. */
function meanOf({ width, height, data }: Pixels, left: number, top: number): readonly number[] {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = top; y < Math.min(top + block, height); y++)
    for (let x = left; x < Math.min(left + block, width); x++) {
      const offset = 4 * (y * width + x);
      const opacity = (data[offset + 3] as number) / 255;
      for (let channel = 0; channel < 3; channel++)
        sums[channel] = (sums[channel] as number) + (data[offset + channel] as number) * opacity + 255 * (1 - opacity);
      count++;
    }
  return sums.map((sum) => sum / count);
}
