/**
 * The sheet on which the layout by role stands: two sides with rows, and the band between them.
 *
 * Its units are CSS pixels of the smallest map that shows everything; x to the right, y up, around the middle of the sheet.
 */
import type { Zone } from "../model/node-types.ts";

export const sheet = {
  width: 896,
  height: 590,
  /** Room for the headings, and below the last row. */
  top: 44,
  bottom: 16,
  /** The size of names for which the sheet is laid out. */
  textSize: 12.5,
} as const;

export const highest = sheet.height / 2 - sheet.top;
export const lowest = -sheet.height / 2 + sheet.bottom;
export const middleOfSheet = (highest + lowest) / 2;
export const halfHeight = (highest - lowest) / 2;

/** How far a side lies from the middle of the sheet at half its height, and how far its ends come in, so that lines meet rows less flatly. */
const sideDistance = 222;
const bow = 18;
/** No row is higher. */
const highestRow = 40;
/** Rows left free between two zones of a side. */
const zoneGap = 1.4;

/** The zones of each side, from top to bottom. */
export const sides: readonly (readonly Zone[])[] = [["left"], ["upper right", "lower right"]];

export const directionOf = (zone: Zone): -1 | 1 => (zone === "left" ? -1 : 1);

/** Returns the x of a side at a height. */
export function sideAt(direction: -1 | 1, y: number): number {
  const share = Math.min(Math.abs((y - middleOfSheet) / halfHeight), 1);
  return direction * (sideDistance - bow * share * share);
}

export interface SheetRow<Item> {
  readonly item: Item;
  readonly y: number;
  /** In layout units. */
  readonly height: number;
}

/**
 * Spreads items over the height of a side in rows of one height, from top to bottom, with a gap between zones.
 *
 * @param zones   the items of each zone; empty ones take no room
 * @param shareOf the share of a full row that an item takes; 1 unless given
 * @param gap     rows left free between two zones
 */
export function rowsOf<Item>(
  zones: readonly (readonly Item[])[],
  shareOf: (item: Item) => number = () => 1,
  gap = zoneGap,
): readonly SheetRow<Item>[] {
  const filled = zones.filter(({ length }) => length > 0);
  const shares = filled.flat().reduce((sum, item) => sum + shareOf(item), 0) + gap * Math.max(filled.length - 1, 0);
  const full = Math.min((highest - lowest) / Math.max(shares, 1), highestRow);
  let y = middleOfSheet + (full * shares) / 2;
  return filled.flatMap((items, index) => {
    if (index > 0) y -= gap * full;
    return items.map((item) => {
      const height = full * shareOf(item);
      const row = { item, y: y - height / 2, height };
      y -= height;
      return row;
    });
  });
}
