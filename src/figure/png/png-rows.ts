/** Prepares rows of pixels for compression: each is written as its difference from its left or upper neighbour, whichever is smaller. */

const filterType = { left: 1, up: 2 } as const;

/** Filters strips of rows, one strip after the other from the top. */
export type RowFilter = (pixels: Uint8Array | Uint8ClampedArray) => Uint8Array<ArrayBuffer>;

/**
 * Makes a filter for a picture; it remembers the last row between strips.
 *
 * @returns a function from pixels of four bytes (red, green, blue, alpha) to filtered rows, each after the number of its filter
 */
export function rowFilter(width: number, hasAlpha: boolean): RowFilter {
  const size = hasAlpha ? 4 : 3;
  const length = width * size;
  let above = new Uint8Array(length);
  return (pixels) => {
    const rows = pixels.length / (4 * width);
    const filtered = new Uint8Array(rows * (length + 1));
    for (let row = 0; row < rows; row++) {
      const current = packed(pixels.subarray(row * 4 * width, (row + 1) * 4 * width), size, length);
      filterRow(current, above, { size, out: filtered.subarray(row * (length + 1), (row + 1) * (length + 1)) });
      above = current;
    }
    return filtered;
  };
}

function packed(pixels: Uint8Array | Uint8ClampedArray, size: number, length: number): Uint8Array<ArrayBuffer> {
  if (size === 4) return new Uint8Array(pixels);
  const row = new Uint8Array(length);
  for (let from = 0, to = 0; to < length; from += 4, to += 3) {
    row[to] = pixels[from] as number;
    row[to + 1] = pixels[from + 1] as number;
    row[to + 2] = pixels[from + 2] as number;
  }
  return row;
}

function filterRow(row: Uint8Array, above: Uint8Array, { size, out }: { readonly size: number; readonly out: Uint8Array }): void {
  let [left, up] = [0, 0];
  for (let index = 0; index < row.length; index++) {
    const value = row[index] as number;
    left += distance(value - (index < size ? 0 : (row[index - size] as number)));
    up += distance(value - (above[index] as number));
  }
  out[0] = up <= left ? filterType.up : filterType.left;
  for (let index = 0; index < row.length; index++) {
    const neighbour = up <= left ? above[index] : index < size ? 0 : row[index - size];
    out[index + 1] = (row[index] as number) - (neighbour as number);
  }
}

/** Of a difference of bytes, which wraps at 256. */
const distance = (difference: number): number => {
  const byte = difference & 0xff;
  return byte < 128 ? byte : 256 - byte;
};
