/** Where the relation of each line stands on it in an arrangement. */
import type { EdgeId, NodeId } from "../model/built.ts";
import { overlap, shareInside } from "./boxes.ts";
import { laneFromSource } from "./edge-lanes.ts";
import type { Box, PagePoint, SceneEdge } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

interface WordOptions {
  readonly size: number;
  readonly placeOf: ReadonlyMap<NodeId, PagePoint>;
  /** Names and marks. */
  readonly taken: readonly Box[];
}

/** Along a line, from its start; the middle first. */
const shares = [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82, 0.18];
/** Above or below it, as multiples of the height of a word. Words of lines that lie beside each other stand in the order of the lines. */
const asides = [0, -1.05, 1.05];
/** Between two words, in pixels. */
const air = 2;

/** Returns the middle of each word that has room; a word covers no name, no mark and no other word, and as few other lines as can be. */
export function readingWords(edges: readonly SceneEdge[], { size, placeOf, taken }: WordOptions): ReadonlyMap<EdgeId, PagePoint> {
  const boxes = [...taken];
  const found = new Map<EdgeId, PagePoint>();
  const lines = edges.flatMap((edge) => {
    const [from, to] = [placeOf.get(edge.from), placeOf.get(edge.to)];
    return from && to ? [{ edge, from, to, length: Math.hypot(to.left - from.left, to.top - from.top) }] : [];
  });
  // Short lines have the fewest places.
  for (const { edge, from, to } of lines.toSorted((a, b) => a.length - b.length || (a.edge.id < b.edge.id ? -1 : 1))) {
    const [width, height] = [textWidth(edge.label ?? "", size), size * 1.25];
    let [best, fewest]: [{ readonly middle: PagePoint; readonly box: Box } | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const aside of asidesOf(edge, lines) ?? asides)
      for (const share of shares) {
        const middle = {
          left: from.left + (to.left - from.left) * share,
          top: from.top + (to.top - from.top) * share + aside * height,
        };
        const box = { left: middle.left - width / 2, top: middle.top - height / 2, width, height };
        if (boxes.some((other) => overlap(box, other, air))) continue;
        const covered =
          lines.filter((line) => line.edge !== edge && !isBeside(line.edge, edge) && shareInside(line.from, line.to, box)).length +
          Math.abs(aside) * 1.5;
        if (covered < fewest) [best, fewest] = [{ middle, box }, covered];
      }
    if (!best) continue;
    boxes.push(best.box);
    found.set(edge.id, best.middle);
  }
  return found;
}

interface Line {
  readonly edge: SceneEdge;
  readonly from: PagePoint;
  readonly to: PagePoint;
}

/** Where the word of a line stands that has others beside it; undefined for a line alone. */
function asidesOf(edge: SceneEdge, lines: readonly Line[]): readonly number[] | undefined {
  const beside = lines.filter((line) => isBeside(line.edge, edge));
  if (beside.length < 2) return undefined;
  const depthOf = ({ edge: each, from, to }: Line): number => laneFromSource(each) * (to.left >= from.left ? 1 : -1);
  const ordered = beside.toSorted((a, b) => depthOf(a) - depthOf(b));
  return [(ordered.findIndex((line) => line.edge === edge) - (ordered.length - 1) / 2) * 1.05];
}

/** True for two lines between the same nodes. */
const isBeside = (a: SceneEdge, b: SceneEdge): boolean => (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
