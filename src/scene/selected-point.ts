import { sceneToPage } from "./frame.ts";
import type { DrawnPicture, Frame, PagePoint } from "./scene-types.ts";

/** The middle of what is selected: of a node, or of the ends of an edge. Undefined if nothing is, or if that is out of the frame. Pure. */
export function selectedPoint(picture: DrawnPicture | undefined, frame: Frame): PagePoint | undefined {
  const isSelected = ({ emphasis }: { readonly emphasis: string }): boolean => emphasis === "selected";
  const edges = picture?.edges.filter(isSelected) ?? [];
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = picture?.nodes.filter((node) => isSelected(node) || ends.has(node.id)) ?? [];
  if (nodes.length === 0) return undefined;
  const x = nodes.reduce((sum, { at }) => sum + at.x, 0) / nodes.length;
  const y = nodes.reduce((sum, { at }) => sum + at.y, 0) / nodes.length;
  const point = sceneToPage({ x, y }, frame);
  const isInside = point.left >= 0 && point.top >= 0 && point.left <= frame.width && point.top <= frame.height;
  return isInside ? point : undefined;
}
