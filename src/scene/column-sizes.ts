/** One type size for all names of a column, so that no size looks like importance. */
import { type NameSide, nameDistance, type Spot } from "./name-box.ts";

/** Kept free between a name and the edge of the frame, in pixels. */
const edgeAir = 3;
/** A column whose names all fit at this share of its size is set at that; else its long names are divided, or left out. */
const leastShare = 0.85;

interface ColumnOptions {
  readonly frameWidth: number;
  /** Pixels for one layout unit. */
  readonly scale: number;
  /** Of names that have room, in pixels. */
  readonly size: number;
  readonly smallest: number;
  readonly lineHeight: number;
  readonly rowShare: number;
  readonly widthOf: (text: string, size: number) => number;
}

/**
 * Returns the size of the names at each side, in pixels: as high as the rows allow, and smaller where all names then fit before the edge of
 * the frame.
 *
 * @param rows nodes with a row, whose names are wanted
 */
export function columnSizes(rows: readonly Spot[], options: ColumnOptions): ReadonlyMap<NameSide, number> {
  const { size: largest, smallest, lineHeight, rowShare, scale, widthOf } = options;
  const sizes = new Map<NameSide, number>();
  for (const side of ["left", "right"] as const) {
    const column = rows.filter(({ node }) => node.nameAt === side);
    const heights = column.map(({ node: { room = 0 } }) => {
      const height = room * scale;
      return Math.min(largest, Math.max((height * rowShare) / lineHeight, height >= smallest * lineHeight ? smallest : 0));
    });
    const size = Math.min(largest, ...heights.filter((height) => height >= smallest));
    const fitting = Math.min(
      size,
      ...column.map((row) => (size * roomBeside(row, side, options.frameWidth)) / widthOf(row.node.label, size)),
    );
    sizes.set(side, fitting >= Math.max(smallest, size * leastShare) ? fitting : size);
  }
  return sizes;
}

/** The pixels between a mark and the edge of the frame at a side, for its name. */
export const roomBeside = ({ node, at, radius }: Spot, side: "left" | "right", frameWidth: number): number =>
  (side === "left" ? at.left : frameWidth - at.left) - nameDistance(node, radius) - edgeAir;
