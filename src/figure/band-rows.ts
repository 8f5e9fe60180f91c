/** Gives each name between the sides of a narrow map a row of its own, in the order of their marks from top to bottom. */
import { pageToScene, radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { boxBeside, nameDistance } from "../scene/name-box.ts";
import type { Picture, PlacedLabel } from "../scene/scene-types.ts";
import type { BandSetting, NamedBand } from "./band-names.ts";
import { isInBand, markBox } from "./band-parts.ts";
import { letterBox } from "./label-marks.ts";
import { roomAtEnd } from "./name-nearness.ts";

/** The height of the letters of a name from the top of the tallest to the bottom of the lowest, in sizes. */
const letterHeight = 0.96;
/** The room of the lowest letters below the last row, in sizes. */
const belowRow = 0.12;

/** @returns undefined where rows would be lower than letters, or names wider than the room between the sides */
export function namesInRows(
  picture: Picture,
  { frame, metric, rows, size, lineHeight }: BandSetting & { readonly size: number },
): NamedBand | undefined {
  const band = picture.nodes.filter(isInBand).sort((a, b) => b.at.y - a.at.y || (a.id < b.id ? -1 : 1));
  const rowHeight = (frame.height - belowRow * size) / band.length;
  if (rowHeight < letterHeight * size) return undefined;
  const fixed = [
    ...rows.map((label) => letterBox(label, { left: 0, top: 0 }, metric)),
    ...picture.nodes
      .filter((node) => !isInBand(node))
      .map((node) => markBox(sceneToPage(node.at, frame), radiusOnPage(node.radius, frame))),
  ];
  const middle = frame.width / 2;
  /** From the marks and names of one side to those of the other, as far as they are near a row. */
  const freeIn = (row: number): readonly [number, number] => {
    const near = fixed.filter(({ top, height }) => top < rowHeight * (row + 2) && top + height > rowHeight * (row - 1));
    const starts = near.filter(({ left }) => left < middle).map(({ left, width }) => left + width);
    return [Math.max(0, ...starts), Math.min(frame.width, ...near.filter(({ left }) => left >= middle).map(({ left }) => left))];
  };
  const placed = band.map((node, row) => {
    const [start, end] = freeIn(row);
    const radius = radiusOnPage(node.radius, frame);
    const distance = nameDistance(node, radius);
    const width = metric.width(node.label, size, false) + 0.25 * size;
    const wanted = sceneToPage(node.at, frame).left;
    const isRight = wanted + distance + width <= end || wanted - distance - width < start;
    // Where there is room, a name does not end at a mark of the side.
    const reachWith = (free: number): readonly [number, number] =>
      isRight ? [start + radius + lineRoom, end - distance - width - free] : [start + distance + width + free, end - radius - lineRoom];
    const apart = reachWith(roomAtEnd(size, distance - radius));
    const [first, last] = apart[0] <= apart[1] ? apart : reachWith(0);
    const middleOfMark = { left: Math.min(Math.max(wanted, first), last), top: rowHeight * (row + 0.5) };
    const box = boxBeside(middleOfMark, isRight ? "right" : "left", { distance, width: width - 0.25 * size, height: size * lineHeight });
    const { id: owner, label: text, emphasis } = node;
    const label: PlacedLabel = { owner, text, ...box, size, emphasis, align: isRight ? "left" : "right", turn: 0 };
    return { id: node.id, middleOfMark, label, hasRoom: first <= last };
  });
  if (placed.some(({ hasRoom }) => !hasRoom)) return undefined;
  const places = new Map(placed.map(({ id, middleOfMark }) => [id, pageToScene(middleOfMark, frame)]));
  const nodes = picture.nodes.map((node) => ({ ...node, at: places.get(node.id) ?? node.at }));
  return { picture: { ...picture, nodes }, labels: placed.map(({ label }) => label), isInRows: true };
}

/** Between a mark and the side, so that a line can be seen there. */
const lineRoom = 6;
