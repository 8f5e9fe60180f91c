/**
 * The columns of a selection on a phone: where their rows have room, names stand at the edges, the long ones in two lines, and marks inside
 * them, so that no line passes behind a name.
 */
import { edgeAir } from "./column-sizes.ts";
import { nameDistance } from "./name-box.ts";
import type { Picture, SceneNode } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";
import { twoLines } from "./two-lines.ts";

type Side = "left" | "right";

/** Between the columns of marks, lines have at least this share of the width. */
const lineShare = 0.2;
/** So that no name is too wide by a fraction of a pixel. */
const rounding = 0.5;
interface Measures {
  /** Of the frame, in pixels. */
  readonly width: number;
  /** Of names, in pixels. */
  readonly textSize: number;
  /** Of one line of a name, in pixels. */
  readonly lineHeight: number;
  /** The height of a node on the page, in pixels. */
  readonly heightOf: (node: SceneNode) => number;
}

/**
 * Finds where the marks of both columns stand, in pixels from the middle of the frame, negative on the left; undefined if the picture has no
 * columns, or if their names would leave too little room.
 */
export function marksInColumns(
  picture: Picture,
  { width, textSize, lineHeight, heightOf }: Measures,
): Readonly<Record<Side, number>> | undefined {
  if (!picture.columns) return undefined;
  const rows = picture.nodes.filter(({ room, emphasis }) => room !== undefined && emphasis !== "faded");
  const widthOf = (text: string): number => textWidth(text, textSize);
  const awayFromEdge = (side: Side): number => {
    const column = rows.filter(({ nameAt }) => nameAt === side);
    const heights = column.map(heightOf).sort((a, b) => a - b);
    const step = Math.min(...heights.slice(1).map((height, index) => height - (heights[index] ?? 0)));
    const narrowest = ({ label }: SceneNode): number => {
      const lines = step >= 2 * lineHeight ? twoLines(label, widthOf) : undefined;
      return lines ? Math.max(...lines.map(widthOf)) : widthOf(label);
    };
    if (step < lineHeight) return Number.POSITIVE_INFINITY;
    const distance = Math.max(0, ...column.map((node) => nameDistance(node, node.radius)));
    return edgeAir + Math.max(0, ...column.map(narrowest)) + distance + rounding;
  };
  const [left, right] = [awayFromEdge("left") - width / 2, width / 2 - awayFromEdge("right")];
  return right - left >= width * lineShare ? { left, right } : undefined;
}
