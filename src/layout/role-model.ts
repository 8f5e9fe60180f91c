/** The nodes and lines of the layout by role, while it is computed. */
import type { Zone } from "../model/node-types.ts";
import type { Position } from "./layout-file.ts";
import { directionOf, highest, lowest, sideAt } from "./role-sheet.ts";
import { byId, type JoinedLine, joinLines, type ShownLine } from "./spots.ts";

export interface RoleNode {
  readonly id: string;
  /** Absent for who speaks, in the band between the sides. */
  readonly zone?: Zone;
  /** The head under which its row stands. */
  readonly under?: string;
  /** Width of the widest of its names, in units of the sheet. */
  readonly nameWidth: number;
}

/** A node that moves. In the band, x is the middle of its mark and name together; on a side, that of its mark. */
export interface Spot {
  readonly id: string;
  readonly zone?: Zone;
  readonly under?: string;
  readonly index: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly lines: Line[];
  /** In the band: the x to which it tends, the further left the more of its claims are about what is on the left. */
  lean: number;
  x: number;
  y: number;
  dx: number;
  dy: number;
}

export type Line = JoinedLine<Spot>;

export interface RoleModel {
  /** By id. */
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
}

/** How far left of the middle somebody stands who only speaks of what is on the left. */
const farthestLean = 70;
/** Room for the mark and for air, besides the name. */
const markRoom = 23;
/** Kept free beside a side, so that lines can spread. */
const gutter = 34;

/** Half the room of a mark in the band with a name of a width. */
export const halfWidthInBand = (nameWidth: number): number => (nameWidth + markRoom) / 2;
export const halfHeightInBand = 9.5;

/** Makes the model anew. Another order of nodes and lines gives the same model. */
export function roleModel(nodes: readonly RoleNode[], lines: readonly ShownLine[]): RoleModel {
  const spots = [...nodes].sort(byId).map(
    ({ id, zone, under, nameWidth }, index): Spot => ({
      id,
      ...(zone && { zone }),
      ...(under !== undefined && { under }),
      index,
      halfWidth: zone ? 10 : halfWidthInBand(nameWidth),
      halfHeight: zone ? 8 : halfHeightInBand,
      lines: [],
      lean: 0,
      x: 0,
      y: 0,
      dx: 0,
      dy: 0,
    }),
  );
  const joined = joinLines(spots, lines, (from, to) => !from.zone && to.zone !== undefined);
  for (const spot of spots) if (!spot.zone) spot.lean = leanOf(spot);
  return { spots, lines: joined };
}

function leanOf({ lines }: Spot): number {
  let [left, right] = [0, 0];
  for (const { to, claims } of lines) {
    if (to.zone === "left") left += claims;
    else right += claims;
  }
  return ((right - left) / Math.max(left + right, 1)) * farthestLean;
}

/** How far from the middle the middle of a name may be at a height. */
export const roomAt = ({ halfWidth }: Pick<Spot, "halfWidth">, y: number): number => Math.max(sideAt(1, y) - gutter - halfWidth, 4);

/** Brings the middle of a name back into the band. */
export function inRoom(spot: Pick<Spot, "halfWidth" | "x" | "y">): Position {
  const y = Math.min(Math.max(spot.y, lowest + 4), highest - 4);
  const room = roomAt(spot, y);
  return { x: Math.min(Math.max(spot.x, -room), room), y };
}

/** Puts a spot on its side, at its height. */
export function toSide(spot: Spot): void {
  if (spot.zone) spot.x = sideAt(directionOf(spot.zone), spot.y);
}

/** The place of a mark: in the band, at the left end of the name. */
export const markOf = ({ zone, x, y, halfWidth }: Spot): Position => ({ x: zone ? x : x - halfWidth + markInset, y });
/** How far a mark stands from the left end of its name's room. */
export const markInset = 9;
