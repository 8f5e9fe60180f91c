/**
 * Arranges the layout by role for a frame that is narrow and tall, as on a phone: the sides stand at the edges, their names inside them,
 * and who speaks stands between, where the names leave room. Heights are those of the sheet, stretched.
 */
import { highest, lowest, sheet, sideAt } from "../layout/role-sheet.ts";
import { zoneOfType } from "../model/zones.ts";
import { overlap } from "./boxes.ts";
import { boxBeside, nameDistance } from "./name-box.ts";
import { marksInColumns } from "./narrow-columns.ts";
import { isNetwork, narrowNetwork, networkPlaceOf } from "./narrow-network.ts";
import type { Box, PagePoint, Picture, SceneNode, ScenePoint } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: from the edge of the frame to the middle of a mark, above the first row and below the last, and the size of names. */
const distances = { edge: 14, end: 14, textSize: 11, lineHeight: 1.25, indent: 8 } as const;
/**
 * How far from the middle a node without a row may stand, as a share of the width; how far from its height, in pixels; and how far the height
 * of the next is at most: few of them are in sight at once.
 */
const spread = { aside: 0.14, up: 33, step: 3, highestStep: 160 } as const;
/** The prices of covering the name of a side, of covering a node without a row, of a mark so near a name that it seems to be its own, and of standing a pixel away. */
const prices = { side: 30, free: 60, seemsNamed: 12, pixel: 0.1 } as const;
/** The gap between a mark and the name of another node, in pixels, where there is room. */
const clear = 9;
/** From the marks of a column to what is faded, in pixels. */
const besideColumn = 16;
/** How far a row may stand from its height, in pixels. */
const rowShifts = [0, 3, -3, 6, -6, 9, -9, 12, -12, 15, -15];
/** Boxes farther away than this from where a node may stand are none of its business, in pixels. */
const nearby = 45;
/** Names of what the reader has moved, and of what is shared in a comparison, come first; then those of red lines, as each is somebody's own; then those of the sides, which stand apart already. */
const weights = { first: 3000, redLine: 1000, side: 500 } as const;
/** Where the name of a moved node is tried. */
const nameSides = ["below", "above", "right", "left"] as const;

/** Between places of the sheet and of a narrow frame: heights are the same, in units of the sheet, and the width is that of the frame. */
const unitsPerPixel = ({ height }: Size): number => sheet.height / height;
const stretch = (size: Size): number => (sheet.height - 2 * distances.end * unitsPerPixel(size)) / (highest - lowest);
const middle = (highest + lowest) / 2;
/** Half the width of the band on the sheet that the nodes between the sides use. */
const halfBand = 150;

/** The most pixels from row to row of an answer's columns: few rows are then in sight together. */
const highestStep = 28;

/** By how much the heights of a picture are stretched. */
function stretchOf({ columns, nodes }: Picture, size: Size): number {
  const all = stretch(size);
  if (!columns?.side) return all;
  const heights = nodes.map(({ at }) => at.y);
  const rows = Math.max(columns.centres.length, columns.groups.flat().length);
  const step = ((Math.max(...heights) - Math.min(...heights)) * all) / unitsPerPixel(size) / Math.max(rows - 1, 1);
  return all * Math.min(highestStep / Math.max(step, 1), 1);
}

/** Returns the place on the sheet of a place in a narrow frame: the opposite of what the arrangement does to a moved node. */
export const sheetPlaceOf = (place: ScenePoint, size: Size, picture: Picture): ScenePoint =>
  isNetwork(picture)
    ? networkPlaceOf(place, size)
    : {
        x: (place.x * halfBand) / (size.width * spread.aside * unitsPerPixel(size)),
        y: place.y / stretchOf(picture, size) + middle,
      };

/**
 * Arranges a picture.
 *
 * @param size of the frame, which is at least about 1.9 times as high as wide
 */
export const arrangedPicture = (picture: Picture, size: Size): Picture =>
  isNetwork(picture) ? narrowNetwork(picture, size) : byRole(picture, size);

function byRole(picture: Picture, size: Size): Picture {
  const unit = unitsPerPixel(size);
  const isSelected = picture.nodes.some(({ emphasis }) => emphasis === "selected" || emphasis === "near");
  const onPage = ({ x, y }: ScenePoint): PagePoint => ({ left: size.width / 2 + x / unit, top: size.height / 2 - y / unit });
  const stretched = stretchOf(picture, size);
  const yOf = ({ y }: ScenePoint): number => (y - middle) * stretched;
  const marksAt = marksInColumns(picture, {
    width: size.width,
    textSize: distances.textSize,
    lineHeight: distances.textSize * distances.lineHeight,
    heightOf: ({ at }) => onPage({ x: 0, y: yOf(at) }).top,
  });
  const taken: { readonly box: Box; readonly price: number }[] = [];
  const free = picture.nodes.filter(({ room }) => room === undefined);
  const sides = picture.nodes.filter(({ room }) => room !== undefined).toSorted((a, b) => b.at.x - a.at.x);
  const moved = new Map(free.filter((node) => node.isPinned && node.emphasis !== "faded").map((node) => [node.id, whereDropped(node)]));
  const rows = sides.map(inRow);
  const standing = free.filter((node) => node.emphasis !== "faded" && !node.isPinned);
  const ordered = together(standing.toSorted((a, b) => b.at.y - a.at.y || (a.id < b.id ? -1 : 1)));
  const places = new Map(ordered.map((node, index) => [node.id, between(node, index)]));
  const nodes = new Map(
    [...rows, ...free.map((node) => moved.get(node.id) ?? places.get(node.id) ?? aside(node))].map((node) => [node.id, node]),
  );
  return {
    ...picture,
    bounds: { minX: (-size.width / 2) * unit, maxX: (size.width / 2) * unit, minY: -sheet.height / 2, maxY: sheet.height / 2, margin: 0 },
    textSize: distances.textSize,
    nodes: picture.nodes.flatMap(({ id }) => nodes.get(id) ?? []),
  };

  /** The node of a side at the height of its row. */
  function levelIn({ room: _, nameAway: __, ...node }: SceneNode): SceneNode {
    const direction = node.nameAt === "left" ? -1 : 1;
    const isUnder = Math.abs(node.at.x) > Math.abs(sideAt(direction, node.at.y)) + 1;
    const x = direction * (size.width / 2 - distances.edge - (isUnder ? distances.indent : 0)) * unit;
    return {
      ...scaled(node),
      at: { x, y: yOf(node.at) },
      nameAt: direction < 0 ? "right" : "left",
      weight: node.weight + (node.ringed ? weights.first : 0) + (zoneOfType(node.type) === "lower right" ? weights.redLine : weights.side),
    };
  }

  /** A long name on the left gives way to those on the right, up or down. */
  function inRow(node: SceneNode): SceneNode {
    if (marksAt && (node.nameAt === "left" || node.nameAt === "right")) {
      const placed = { ...scaled(node), at: { x: marksAt[node.nameAt] * unit, y: yOf(node.at) } };
      taken.push(...boxesOf(placed).map((box) => ({ box, price: prices.side })));
      return placed;
    }
    const level = levelIn(node);
    if (node.emphasis === "faded") return level;
    const shifted = rowShifts.map((up): SceneNode => ({ ...level, at: { x: level.at.x, y: level.at.y + up * unit } }));
    const placed = shifted.find((each) => priceOf(each, taken) === 0) ?? level;
    taken.push(...boxesOf(placed).map((box) => ({ box, price: prices.side })));
    return placed;
  }

  function scaled(node: SceneNode): SceneNode {
    return { ...node, radius: node.radius * unit };
  }

  /** The place of a node that keeps its own: one that the reader has moved, or one that is faded. */
  function aside(node: SceneNode): SceneNode {
    const left = (node.at.x / halfBand) * spread.aside * size.width;
    const inside = marksAt && !node.isPinned ? Math.min(Math.max(left, marksAt.left + besideColumn), marksAt.right - besideColumn) : left;
    return { ...scaled(node), at: { x: inside * unit, y: yOf(node.at) }, nameAt: "below" };
  }

  /** A moved node keeps its place; its name stands at the side where it covers the least, and the names of the sides give way to it. */
  function whereDropped(node: SceneNode): SceneNode {
    const start = { ...aside(node), weight: node.weight + weights.first };
    const levels = sides.flatMap((side) => boxesOf(levelIn(side)).map((box) => ({ box, price: prices.side })));
    const [placed = start] = nameSides
      .map((nameAt): SceneNode => ({ ...start, nameAt }))
      .toSorted((a, b) => priceOf(a, [...levels, ...taken]) - priceOf(b, [...levels, ...taken]));
    taken.push(...boxesOf(placed).map((box) => ({ box, price: prices.free })));
    return placed;
  }

  /** The nearest place to that of its rank where its mark and name cover the least. */
  function between(node: SceneNode, index: number): SceneNode {
    const step = Math.min((size.height - 2 * distances.end) / ordered.length, spread.highestStep);
    const wanted = step * ((ordered.length - 1) / 2 - index);
    const start = aside(node);
    const column = (index % 2 === 0 ? -1 : 1) * (size.width * spread.aside) * 0.4;
    const isBetweenColumns = marksAt && node.emphasis === "selected";
    const lefts = isBetweenColumns ? [(marksAt.left + marksAt.right) / 2] : [column, 0, -column, 2.5 * column, -2.5 * column];
    const wantedTop = size.height / 2 - wanted;
    const near = taken.filter(({ box }) => Math.abs(box.top - wantedTop) < spread.up + nearby);
    let [best, least]: [SceneNode, number] = [start, Number.POSITIVE_INFINITY];
    for (let up = -spread.up; up <= spread.up; up += spread.step)
      for (const left of lefts)
        for (const nameAt of nameSides) {
          const placed = { ...start, at: { x: left * unit, y: (wanted + up) * unit }, nameAt };
          const price = priceOf(placed, near) + priceOfMark(placed, near) + prices.pixel * (Math.abs(up) + Math.abs(left - column));
          if (price < least) [best, least] = [placed, price];
        }
    taken.push(...boxesOf(best).map((box) => ({ box, price: prices.free })));
    return best;
  }

  function priceOf(node: SceneNode, near: typeof taken): number {
    return boxesOf(node).reduce(
      (sum, box) =>
        sum +
        (box.left < 2 || box.top < 2 || box.left + box.width > size.width - 2 || box.top + box.height > size.height - 2 ? prices.free : 0) +
        near.reduce((covered, other) => covered + (overlap(box, other.box, 2) ? other.price : 0), 0),
      0,
    );
  }

  /** The price of a mark beside the name of a side, which would seem to be its own. */
  function priceOfMark(node: SceneNode, near: typeof taken): number {
    const [mark] = boxesOf(node);
    const isBeside = mark && near.some(({ box, price }) => price === prices.side && overlap(mark, box, clear));
    return isBeside ? prices.seemsNamed : 0;
  }

  /** The boxes of the mark and the name. */
  function boxesOf(node: SceneNode): readonly Box[] {
    const radius = Math.max(node.radius / unit, 2.5);
    const point = onPage(node.at);
    const width = textWidth(node.label, distances.textSize);
    const distance = nameDistance(node, radius);
    const mark = { left: point.left - radius, top: point.top - radius, width: 2 * radius, height: 2 * radius };
    const name = boxBeside(point, node.nameAt ?? "right", { distance, width, height: distances.textSize * distances.lineHeight });
    return isSelected && node.emphasis === "plain" ? [mark] : [mark, name];
  }
}

/** Brings those that are selected together, in the middle between their ranks: who is compared is in sight at once. */
function together(ordered: readonly SceneNode[]): readonly SceneNode[] {
  const isSelected = ({ emphasis }: SceneNode): boolean => emphasis === "selected";
  const selected = ordered.filter(isSelected);
  if (selected.length < 2) return ordered;
  const [first, last] = [ordered.findIndex(isSelected), ordered.findLastIndex(isSelected)];
  const others = ordered.filter((node) => !isSelected(node));
  return others.toSpliced(Math.round((first + last + 1 - selected.length) / 2), 0, ...selected);
}
