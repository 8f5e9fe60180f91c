/** Names of a column whose rows are lower than a name: every other one stands farther out, and a thin line joins it to its mark. */
import { radiusOnPage, scaleOf, sceneToPage } from "./frame.ts";
import { frameAir } from "./label-grid.ts";
import { nameDistance } from "./name-box.ts";
import { sizesOf } from "./place-names.ts";
import type { Frame, Picture, SceneNode } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

/** Between the nearer names and the farther ones, and at the edge of the frame, in pixels. */
const gaps = { aside: 8, edge: 3 } as const;

/** Returns the nodes of a picture, where every other name of a crowded column at the left stands farther out, if the frame has room for it there. */
export function staggeredNames(picture: Picture, frame: Frame): readonly SceneNode[] {
  const { nodes } = picture;
  const { size, lineHeight } = sizesOf(picture, frame);
  const rows = nodes
    .filter(({ emphasis, nameAt, room }) => emphasis !== "faded" && nameAt === "left" && room !== undefined)
    .sort((a, b) => b.at.y - a.at.y);
  const high = (size * lineHeight + frameAir) / scaleOf(frame);
  const steps = rows.slice(1).map(({ at }, index) => (rows[index]?.at.y ?? at.y) - at.y);
  if (steps.every((step) => step >= high)) return nodes;
  const [even, odd] = [0, 1].map((parity) => rows.filter((_, index) => index % 2 === parity)) as [SceneNode[], SceneNode[]];
  const widthOf = (column: readonly SceneNode[]): number => Math.max(0, ...column.map(({ label }) => textWidth(label, size)));
  const [near, far] = widthOf(even) <= widthOf(odd) ? [even, odd] : [odd, even];
  const away = widthOf(near) + gaps.aside;
  const isInFrame = ({ at, label, radius, ...node }: SceneNode): boolean =>
    sceneToPage(at, frame).left - nameDistance({ ...node, radius }, radiusOnPage(radius, frame)) - away - textWidth(label, size) >
    gaps.edge;
  const farther = new Set(far.filter(isInFrame));
  return nodes.map((node) =>
    farther.has(node) ? { ...node, nameAway: (away * node.radius) / radiusOnPage(node.radius, frame), isNameJoined: true as const } : node,
  );
}
