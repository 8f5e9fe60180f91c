/**
 * Arranges the map for a frame that is low and wide, as above the matrix: the sides stand as far apart as the frame is wide, and names have one
 * size. Heights are those of the sheet, without its margins.
 */
import { highest, lowest, middleOfSheet, sideAt } from "../layout/role-sheet.ts";
import type { NodeId } from "../model/built.ts";
import { fittedCamera } from "./frame.ts";
import type { Picture, ScenePoint } from "./scene-types.ts";
import { staggeredNames } from "./staggered-names.ts";

interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: the size of names, kept free above and below the rows, and for the names outside of the sides. */
const distances = { textSize: 10, end: 9, side: 170 } as const;
/** How far from the middle the sides of the sheet stand, in its units. */
const reach = sideAt(1, middleOfSheet);
/** The sides move apart by at most this factor. */
const widest = 3;

const unitsPerPixel = ({ height }: Size): number => (highest - lowest) / Math.max(height - 2 * distances.end, 1);
const stretch = (size: Size): number => Math.min(Math.max(((size.width / 2 - distances.side) * unitsPerPixel(size)) / reach, 1), widest);

/** Returns the place on the sheet of a place in a low frame. */
export const sheetPlaceOf = ({ x, y }: ScenePoint, size: Size): ScenePoint => ({ x: x / stretch(size), y });

/**
 * Arranges a picture of the layout by role. Where a column has more marks than names, those that say the most of what is drawn are named.
 *
 * @param size of the frame
 */
export function arrangedPicture(picture: Picture, size: Size): Picture {
  const unit = unitsPerPixel(size);
  const [halfWidth, halfHeight] = [(size.width / 2) * unit, (size.height / 2) * unit];
  const claims = claimsByNode(picture);
  const bounds = {
    minX: -halfWidth,
    maxX: halfWidth,
    minY: middleOfSheet - halfHeight,
    maxY: middleOfSheet + halfHeight,
    margin: 0,
  };
  const nodes = picture.nodes.map(({ wholeName: _, at, ...node }) => ({
    ...node,
    at: { x: at.x * stretch(size), y: at.y },
    weight: claims.get(node.id) ?? 0,
  }));
  const frame = { ...size, bounds, camera: fittedCamera(bounds) };
  const arranged = { ...picture, bounds, textSize: distances.textSize, nodes };
  return { ...arranged, nodes: staggeredNames(arranged, frame) };
}

/** Counts the claims of the lines of a picture that are not faded, at both of their ends. */
function claimsByNode({ edges }: Picture): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { from, to, emphasis, claims } of edges)
    if (emphasis !== "faded") for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + claims);
  return counts;
}
