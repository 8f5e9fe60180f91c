/** The nodes and lines of the network, while it is laid out. */
import type { Body } from "./forces.ts";
import type { Position } from "./layout-file.ts";
import { markInset } from "./role-model.ts";
import { sheet } from "./role-sheet.ts";
import { byId, type JoinedLine, joinLines, type ShownLine } from "./spots.ts";

export interface NetworkNode {
  readonly id: string;
  /** Width of the widest of its names, in units of the sheet. */
  readonly nameWidth: number;
}

/** A node that moves: a box with its mark at the left end, and its name. x and y are the middle of the box. */
export interface NetworkSpot extends Body {
  readonly index: number;
  readonly lines: NetworkLine[];
}

export type NetworkLine = JoinedLine<NetworkSpot>;

export interface NetworkModel {
  /** By id. */
  readonly spots: readonly NetworkSpot[];
  readonly lines: readonly NetworkLine[];
}

/** Room for the mark and for air, besides the name; and half the height of a name. Closer than in the band: there are more names. */
const markRoom = 19;
const halfHeight = 8.5;

/** Half the size of the box of a mark with a name of a width. */
export const networkBox = (nameWidth: number): { readonly halfWidth: number; readonly halfHeight: number } => ({
  halfWidth: (nameWidth + markRoom) / 2,
  halfHeight,
});

/** Makes the model anew. Another order of nodes and lines gives the same model. */
export function networkModel(nodes: readonly NetworkNode[], lines: readonly ShownLine[]): NetworkModel {
  const spots = [...nodes].sort(byId).map(
    ({ id, nameWidth }, index): NetworkSpot => ({
      id,
      index,
      ...networkBox(nameWidth),
      lines: [],
      x: 0,
      y: 0,
      dx: 0,
      dy: 0,
    }),
  );
  return { spots, lines: joinLines(spots, lines, (from, to) => from !== to) };
}

/** Kept free at the edge of the sheet, above it more: the page has its buttons there. */
const margin = 6;
const topMargin = 44;

/** Brings the middle of a box back onto the sheet. */
export function onSheet({ halfWidth, halfHeight, x, y }: Pick<NetworkSpot, "halfWidth" | "halfHeight" | "x" | "y">): Position {
  const wide = sheetRoom({ halfWidth });
  const high = sheet.height / 2 - halfHeight;
  return { x: Math.min(Math.max(x, -wide), wide), y: Math.min(Math.max(y, -high + margin), high - topMargin) };
}

/** How far from the middle of the sheet the middle of a box may be. */
export const sheetRoom = ({ halfWidth }: Pick<NetworkSpot, "halfWidth">): number => sheet.width / 2 - halfWidth - margin;

/** Keeps a waiting mark on the sheet. */
export const markOnSheet = ({ x, y }: Position): Position => onSheet({ halfWidth: 0, halfHeight: 0, x, y });

export const networkMark = ({ x, y, halfWidth }: NetworkSpot): Position => ({ x: x - halfWidth + markInset, y });
