import type { PagePoint } from "./scene-types.ts";

/** A box on the page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Mark extends PagePoint {
  readonly radius: number;
  readonly weight: number;
}

/** Pixels along a cell's side. */
const cell = 48;
/** Pixels kept free between two boxes, and between a box and the frame. */
const air = 2;

/** Remembers which places of a frame are taken by labels and by nodes, so that a box is compared with its neighbours only. */
export class LabelGrid {
  readonly #boxes = new Map<string, Box[]>();
  readonly #marks = new Map<string, Mark[]>();
  readonly #frame: { readonly width: number; readonly height: number };

  constructor(frame: { readonly width: number; readonly height: number }) {
    this.#frame = frame;
  }

  /** Keeps a node's disc free of labels. `weight`: for how many nodes it counts. */
  block(at: PagePoint, radius: number, weight = 1): void {
    const mark = { ...at, radius, weight };
    const box = { left: at.left - radius, top: at.top - radius, width: 2 * radius, height: 2 * radius };
    for (const key of cellsOf(box)) push(this.#marks, key, mark);
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) push(this.#boxes, key, box);
  }

  /**
   * How many nodes a box would cover; infinitely many where it leaves the frame or crosses another box.
   *
   * @param own the middle of the node that the box names, which it may touch
   */
  covered(box: Box, own?: PagePoint): number {
    const { width, height } = this.#frame;
    if (box.left < air || box.top < air || box.left + box.width > width - air || box.top + box.height > height - air) return Infinity;
    const under = new Set<Mark>();
    for (const key of cellsOf({ left: box.left - air, top: box.top - air, width: box.width + 2 * air, height: box.height + 2 * air })) {
      if (this.#boxes.get(key)?.some((other) => crosses(box, other))) return Infinity;
      for (const mark of this.#marks.get(key) ?? [])
        if (!(own && mark.left === own.left && mark.top === own.top) && covers(box, mark)) under.add(mark);
    }
    return [...under].reduce((sum, { weight }) => sum + weight, 0);
  }
}

const crosses = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width + air && b.left < a.left + a.width + air && a.top < b.top + b.height && b.top < a.top + a.height;

/** A label may come near a node's rim, not over its middle. */
function covers(box: Box, mark: Mark): boolean {
  const dx = mark.left - Math.min(Math.max(mark.left, box.left), box.left + box.width);
  const dy = mark.top - Math.min(Math.max(mark.top, box.top), box.top + box.height);
  return dx * dx + dy * dy < (mark.radius * 0.8) ** 2;
}

function* cellsOf({ left, top, width, height }: Box): Generator<string> {
  for (let column = Math.floor(left / cell); column <= Math.floor((left + width) / cell); column++)
    for (let row = Math.floor(top / cell); row <= Math.floor((top + height) / cell); row++) yield `${column} ${row}`;
}

function push<Of>(cells: Map<string, Of[]>, key: string, of: Of): void {
  const list = cells.get(key);
  if (list) list.push(of);
  else cells.set(key, [of]);
}
