/** Searches places for a small part of the map, in columns from left to right, so that names and lines can be read from far away. */
import type { NodeId } from "../model/built.ts";
import { boxBeside, type NameSide, nameDistance, nameGap, ringRoom } from "./name-box.ts";
import { pseudoRandom } from "./pseudo-random-numbers.ts";
import { type ReadingLine, type ReadingSpot, readingCost, touchingCost } from "./reading-cost.ts";
import type { Box, PagePoint, SceneNode } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

export interface ReadingPlace {
  readonly at: PagePoint;
  readonly nameAt: NameSide;
}

export interface ReadingRoom {
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the names. */
  readonly size: number;
  /** The width of the widest word on a line. */
  readonly wordWidth: number;
  /** True where all names stand above or below their marks, for want of room beside them. */
  readonly isNarrow: boolean;
  radiusOf(node: SceneNode): number;
}

/** Kept free at the edges, in pixels; above also for the buttons on the map. */
export const edges = { side: 18, top: 76, bottom: 26 } as const;
/** The selection is bold. */
const boldness = 1.08;
const lineHeight = 1.25;
/** Marks stand on rows of this share of the size of names. */
const rowShare = 0.7;
/** Nodes of a column stand this far apart, if there is room, as a multiple of the size of names. */
const pitchShare = 7;
/** The search ends after so many turns, or once so many in a row have changed nothing. */
const tries = { most: 2600, inVain: 700 } as const;

interface Standing {
  readonly node: SceneNode;
  readonly layer: number;
  readonly row: number;
  readonly nameAt: NameSide;
}

/** Finds places for all nodes of some columns; undefined where the frame is too small for their names. */
export function readingPlaces(
  layers: readonly (readonly SceneNode[])[],
  lines: readonly ReadingLine[],
  room: ReadingRoom,
): ReadonlyMap<NodeId, ReadingPlace> | undefined {
  const columns = columnsOf(layers, room);
  const { size, height } = room;
  const inner = height - edges.top - edges.bottom;
  const rows = Math.floor(inner / (size * rowShare));
  const highest = Math.max(...layers.map(({ length }) => length));
  if (!columns || highest * size * lineHeight * 1.08 > inner) return undefined;
  const pitch = Math.min(size * pitchShare, inner / highest);
  const topOf = (row: number): number => edges.top + ((row + 0.5) * inner) / rows;
  const spotOf = ({ node, layer, row, nameAt }: Standing): ReadingSpot => {
    const place = { left: columns[layer] ?? 0, top: topOf(row) };
    const radius = room.radiusOf(node);
    return { id: node.id, layer, at: place, radius, name: nameBox(node, place, { radius, size, nameAt }) };
  };
  const measures = { pitch, height, word: { width: room.wordWidth, height: size * 1.5 } };
  const costOf = (standing: readonly Standing[]): number => readingCost(standing.map(spotOf), lines, measures);
  const isMiddle = (layer: number): boolean => room.isNarrow || (layer > 0 && layer < layers.length - 1);
  const first = firstStanding(layers, { rows, pitchRows: (pitch * rows) / inner, isMiddle });
  const found = improved(first, { rows, isMiddle, costOf });
  if (costOf(found) >= touchingCost) return undefined;
  return new Map(found.map((each) => [each.node.id, { at: spotOf(each).at, nameAt: each.nameAt }]));
}

function columnsOf(
  layers: readonly (readonly SceneNode[])[],
  { width, size, wordWidth, radiusOf, isNarrow }: ReadingRoom,
): readonly number[] | undefined {
  const roomOf = (layer: readonly SceneNode[]): number =>
    Math.max(...layer.map((node) => (isNarrow ? nameWidth(node, size) / 2 : radiusOf(node) + nameGap + ringRoom + nameWidth(node, size)))) +
    edges.side;
  const [first, last] = [layers[0] ?? [], layers.at(-1) ?? []];
  if (layers.length === 1 && isNarrow) return undefined;
  if (layers.length === 1) return roomOf(first) + edges.side > width ? undefined : [Math.max(edges.side * 2, (width - roomOf(first)) / 2)];
  const left = roomOf(first);
  const right = width - roomOf(last);
  const step = (right - left) / (layers.length - 1);
  return step < wordWidth + 3 * size ? undefined : layers.map((_, index) => left + index * step);
}

const nameWidth = ({ label, emphasis }: SceneNode, size: number): number =>
  textWidth(label, size) * (emphasis === "selected" ? boldness : 1);

/** The box of a name beside its mark, as `placeLabels` puts it. */
export const nameBox = (
  node: SceneNode,
  at: PagePoint,
  { radius, size, nameAt }: { readonly radius: number; readonly size: number; readonly nameAt: NameSide },
): Box => boxBeside(at, nameAt, { distance: nameDistance(node, radius), width: nameWidth(node, size), height: size * lineHeight });

interface Grid {
  readonly rows: number;
  readonly pitchRows: number;
  /** True for a column with lines on both sides: names stand above or below its marks. */
  isMiddle(layer: number): boolean;
}

/** Spreads each column around the middle, in the order in which its nodes stand on the map. */
function firstStanding(layers: readonly (readonly SceneNode[])[], { rows, pitchRows, isMiddle }: Grid): readonly Standing[] {
  return layers.flatMap((layer, index): readonly Standing[] => {
    const ordered = layer.toSorted((a, b) => b.at.y - a.at.y || (a.id < b.id ? -1 : 1));
    const nameAt: NameSide = isMiddle(index) ? "above" : index === 0 && layers.length > 1 ? "left" : "right";
    return ordered.map((node, place) => {
      const row = rows / 2 + (place - (ordered.length - 1) / 2) * pitchRows;
      return { node, layer: index, row: Math.min(Math.max(Math.round(row), 0), rows - 1), nameAt };
    });
  });
}

interface Search {
  readonly rows: number;
  isMiddle(layer: number): boolean;
  costOf(standing: readonly Standing[]): number;
}

/** Moves one node at a time, or exchanges two of a column, while the cost falls. The same input gives the same places. */
function improved(first: readonly Standing[], { rows, isMiddle, costOf }: Search): readonly Standing[] {
  const random = pseudoRandom(7);
  let [best, cost, inVain] = [first, costOf(first), 0];
  for (let turn = 0; turn < tries.most && inVain < tries.inVain; turn++) {
    const index = Math.floor(random() * best.length);
    const chosen = best[index];
    if (!chosen) break;
    const next = changed(best, chosen, { random, rows, isMiddle });
    const nextCost = costOf(next);
    inVain = nextCost < cost ? 0 : inVain + 1;
    if (nextCost < cost) [best, cost] = [next, nextCost];
  }
  return best;
}

function changed(
  standing: readonly Standing[],
  chosen: Standing,
  { random, rows, isMiddle }: Pick<Search, "rows" | "isMiddle"> & { readonly random: () => number },
): readonly Standing[] {
  const kind = random();
  if (kind < 0.35) {
    const others = standing.filter((each) => each.layer === chosen.layer && each !== chosen);
    const other = others[Math.floor(random() * others.length)];
    if (other)
      return standing.map((each) => (each === chosen ? { ...each, row: other.row } : each === other ? { ...each, row: chosen.row } : each));
  }
  if (kind > 0.85 && isMiddle(chosen.layer))
    return standing.map((each) => (each === chosen ? { ...each, nameAt: each.nameAt === "above" ? "below" : "above" } : each));
  if (kind > 0.7) {
    // A whole column moves.
    const shift = Math.round((random() - 0.5) * 8);
    const rowsThere = standing.filter(({ layer }) => layer === chosen.layer).map(({ row }) => row + shift);
    if (rowsThere.every((row) => row >= 0 && row < rows))
      return standing.map((each) => (each.layer === chosen.layer ? { ...each, row: each.row + shift } : each));
  }
  const row = kind < 0.55 ? Math.floor(random() * rows) : chosen.row + Math.round((random() - 0.5) * 6);
  return standing.map((each) => (each === chosen ? { ...each, row: Math.min(Math.max(row, 0), rows - 1) } : each));
}
