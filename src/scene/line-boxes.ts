/** The boxes of marks with their names on the sheet, and the lines that pass behind them. Layout units, y up. */
import type { PlacedBox } from "../layout/give-way.ts";
import { markInset } from "../layout/role-model.ts";
import type { BuiltNode } from "../model/built.ts";
import { shareInside } from "./boxes.ts";
import { boxAt, type FreeLayout } from "./free-places.ts";
import type { NameSide } from "./name-box.ts";
import type { ScenePoint } from "./scene-types.ts";

export type LineEnds = readonly [from: ScenePoint, to: ScenePoint];

export interface NamedBox extends PlacedBox {
  readonly mark: ScenePoint;
  readonly side: NameSide;
}

/** Letters take so much of the height of their box. */
export const letterShare = 0.7;

/** Returns the box of a mark with its name, in the wider of both languages, on a side. */
export function boxToSide(
  node: Pick<BuiltNode, "id" | "label">,
  mark: ScenePoint,
  { side, layout }: { readonly side: NameSide; readonly layout: FreeLayout },
): NamedBox {
  const box = boxAt(node, mark, layout);
  if (side === "right") return { ...box, mark, side };
  if (side === "left") return { ...box, x: mark.x - box.halfWidth + markInset, mark, side };
  const halfHeight = box.halfHeight + markInset / 2;
  const y = mark.y + (side === "above" ? 1 : -1) * (halfHeight - markInset / 2);
  return { ...box, x: mark.x, y, halfWidth: box.halfWidth - markInset, halfHeight, mark, side };
}

/** True if a line passes behind a name, its own or another, or through the mark of another. */
export function passesThrough([from, to]: LineEnds, { x, y, halfWidth, halfHeight, mark, side }: NamedBox): boolean {
  const isUpright = side === "above" || side === "below";
  const half = isUpright ? halfHeight : halfHeight * letterShare;
  // Most lines are not near it.
  if (Math.max(from.y, to.y) < y - half || Math.min(from.y, to.y) > y + half) return false;
  const isTheirs = isAt(from, mark) || isAt(to, mark);
  let [left, right, low, high] = [x - halfWidth, x + halfWidth, y - half, y + half];
  if (isTheirs && side === "right") left = mark.x + markInset;
  if (isTheirs && side === "left") right = mark.x - markInset;
  if (isTheirs && side === "above") low = mark.y + markInset;
  if (isTheirs && side === "below") high = mark.y - markInset;
  const name = { left, top: low, width: right - left, height: high - low };
  return shareInside({ left: from.x, top: from.y }, { left: to.x, top: to.y }, name) !== undefined;
}

const isAt = (a: ScenePoint, b: ScenePoint): boolean => a.x === b.x && a.y === b.y;

export const isInRoom = (box: NamedBox, { roomAt }: FreeLayout): boolean => Math.abs(box.x) <= roomAt(box, box.y);

/** True if a box overlaps none of others. */
export const isFree = (box: NamedBox, others: readonly NamedBox[]): boolean =>
  others.every(
    (other) =>
      Math.abs(other.x - box.x) >= other.halfWidth + box.halfWidth || Math.abs(other.y - box.y) >= other.halfHeight + box.halfHeight - 0.01,
  );
