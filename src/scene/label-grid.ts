import type { Box, PagePoint } from "./scene-types.ts";

interface Mark extends PagePoint {
  readonly radius: number;
  readonly weight: number;
}

/** The side of a cell, in pixels. */
const cell = 48;
/** The gap between two boxes, and between a box and the frame, in pixels. */
const air = 2;

/** Keeps track of the space in a frame that labels and nodes take. Each box is compared only with those in the same cells. */
export class LabelGrid {
  readonly #boxes = new Map<string, Box[]>();
  readonly #marks = new Map<string, Mark[]>();
  readonly #frame: { readonly width: number; readonly height: number };

  constructor(frame: { readonly width: number; readonly height: number }) {
    this.#frame = frame;
  }

  /**
   * Keeps a node's disc free of labels.
   *
   * @param weight the number of nodes that it counts as
   */
  block(centre: PagePoint, radius: number, weight = 1): void {
    const mark = { ...centre, radius, weight };
    const box = { left: centre.left - radius, top: centre.top - radius, width: 2 * radius, height: 2 * radius };
    for (const key of cellsOf(box)) push(this.#marks, key, mark);
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) push(this.#boxes, key, box);
  }

  /**
   * Counts the nodes that a box would cover; Infinity if it leaves the frame or overlaps another box.
   *
   * @param labelled the centre of the node that the box names, which it may touch
   */
  covered(box: Box, labelled?: PagePoint): number {
    const { width, height } = this.#frame;
    if (box.left < air || box.top < air || box.left + box.width > width - air || box.top + box.height > height - air) return Infinity;
    const under = new Set<Mark>();
    for (const key of cellsOf({ left: box.left - air, top: box.top - air, width: box.width + 2 * air, height: box.height + 2 * air })) {
      if (this.#boxes.get(key)?.some((other) => crosses(box, other))) return Infinity;
      for (const mark of this.#marks.get(key) ?? [])
        if (!(labelled && mark.left === labelled.left && mark.top === labelled.top) && covers(box, mark)) under.add(mark);
    }
    return [...under].reduce((sum, { weight }) => sum + weight, 0);
  }
}

const crosses = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width + air && b.left < a.left + a.width + air && a.top < b.top + b.height && b.top < a.top + a.height;

/** True if a box covers the inner part of a node; a label may touch its rim. */
function covers(box: Box, mark: Mark): boolean {
  const dx = mark.left - Math.min(Math.max(mark.left, box.left), box.left + box.width);
  const dy = mark.top - Math.min(Math.max(mark.top, box.top), box.top + box.height);
  return dx * dx + dy * dy < (mark.radius * 0.8) ** 2;
}

function* cellsOf({ left, top, width, height }: Box): Generator<string> {
  for (let column = Math.floor(left / cell); column <= Math.floor((left + width) / cell); column++)
    for (let row = Math.floor(top / cell); row <= Math.floor((top + height) / cell); row++) yield `${column} ${row}`;
}

function push<Item>(cells: Map<string, Item[]>, key: string, item: Item): void {
  const list = cells.get(key);
  if (list) list.push(item);
  else cells.set(key, [item]);
}
