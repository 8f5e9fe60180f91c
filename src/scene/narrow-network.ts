/** Arranges the network for a frame that is narrow and tall, as on a phone: its width is that of the frame, and its heights are stretched, so that names have room above each other. */
import { sheet } from "../layout/role-sheet.ts";
import type { Picture, ScenePoint } from "./scene-types.ts";

interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: kept free above and below the marks, and the size of names. */
const distances = { end: 16, textSize: 9 } as const;
/** The part of the sheet on which the marks of the network stand, in its units. */
const [highest, lowest] = [sheet.height / 2 - 56, -sheet.height / 2 + 14];
const middle = (highest + lowest) / 2;

const unitsPerPixel = ({ width }: Size): number => sheet.width / width;
const stretch = (size: Size): number => ((size.height - 2 * distances.end) * unitsPerPixel(size)) / (highest - lowest);

/** True for a picture without rows or columns. */
export const isNetwork = ({ nodes, columns }: Picture): boolean => columns === undefined && nodes.every(({ room }) => room === undefined);

/** Returns the place on the sheet of a place in a narrow frame. */
export const networkPlaceOf = ({ x, y }: ScenePoint, size: Size): ScenePoint => ({ x, y: y / stretch(size) + middle });

/** Arranges a picture of the network; names stand wherever there is room around their marks. */
export function narrowNetwork(picture: Picture, size: Size): Picture {
  const halfHeight = (size.height / 2) * unitsPerPixel(size);
  return {
    ...picture,
    bounds: { minX: -sheet.width / 2, maxX: sheet.width / 2, minY: -halfHeight, maxY: halfHeight, margin: 0 },
    textSize: distances.textSize,
    nodes: picture.nodes.map(({ nameAt, ...node }) => ({
      ...node,
      // The names of a list stand on one side.
      ...(node.listStep !== undefined && nameAt && { nameAt }),
      at: { x: node.at.x, y: (node.at.y - middle) * stretch(size) },
    })),
  };
}
