/** One type size for all names of a column, so that no size looks like importance. */
import { type NameSide, nameDistance, type PlacedNode } from "./name-box.ts";

/** Kept free between a name and the edge of the frame, in pixels. */
export const edgeAir = 6;
/** A column whose names all fit at this share of its size is set at that; else its long names are divided, or left out. */
const minShare = 0.85;

interface ColumnOptions {
  readonly frameWidth: number;
  /** As high as the row of a name allows, in pixels. */
  readonly sizeIn: (room: number) => number;
  readonly smallest: number;
  readonly widthOf: (text: string, size: number) => number;
}

/**
 * Returns the size of the names at each side, in pixels: as high as the rows allow, and smaller where all names then fit before the edge of
 * the frame.
 *
 * @param rows nodes with a row, whose names are wanted
 */
export const columnSizes = (
  rows: readonly PlacedNode[],
  { frameWidth, sizeIn, smallest, widthOf }: ColumnOptions,
): ReadonlyMap<NameSide, number> =>
  new Map(
    (["left", "right"] as const).map((side) => {
      const column = rows.filter(({ node }) => node.nameAt === side);
      const size = Math.min(...column.map(({ node }) => sizeIn(node.room ?? 0)).filter((height) => height >= smallest));
      const fitting = Math.min(size, ...column.map((row) => (size * roomBeside(row, side, frameWidth)) / widthOf(row.node.label, size)));
      return [side, fitting >= Math.max(smallest, size * minShare) ? fitting : size];
    }),
  );

/** The pixels between a mark and the edge of the frame at a side, for its name. */
export const roomBeside = ({ node, at, radius }: PlacedNode, side: "left" | "right", frameWidth: number): number =>
  (side === "left" ? at.left : frameWidth - at.left) - nameDistance(node, radius) - edgeAir;
