import { overlap } from "./boxes.ts";
import { paperOf } from "./name-box.ts";
import type { Box, PagePoint, PlacedLabel } from "./scene-types.ts";

interface Mark extends PagePoint {
  readonly radius: number;
  readonly weight: number;
  /** The box that was last compared with the mark, which may be in several cells. */
  comparedWith: number;
}

/** The side of a cell, in pixels. */
const cell = 48;
/** The gap between two boxes, and between a box and the frame, in pixels. */
export const frameAir = 2;

/** Keeps track of the space in a frame that labels and nodes take. Each box is compared only with what is in the same cells. */
export class LabelGrid {
  readonly #frame: { readonly width: number; readonly height: number };
  readonly #columns: number;
  readonly #rows: number;
  readonly #boxes: Box[][];
  readonly #marks: Mark[][];
  #comparisons = 0;

  /** @param frame its size in pixels */
  constructor(frame: { readonly width: number; readonly height: number }) {
    this.#frame = frame;
    this.#columns = Math.floor(frame.width / cell) + 1;
    this.#rows = Math.floor(frame.height / cell) + 1;
    this.#boxes = Array.from({ length: this.#columns * this.#rows }, () => []);
    this.#marks = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  /**
   * Keeps a node's disc free of labels.
   *
   * @param weight the number of nodes that it counts as
   */
  block(centre: PagePoint, radius: number, weight = 1): void {
    const mark = { left: centre.left, top: centre.top, radius, weight, comparedWith: 0 };
    this.#visitCells({ left: centre.left - radius, top: centre.top - radius, width: 2 * radius, height: 2 * radius }, (place) => {
      this.#marks[place]?.push(mark);
      return true;
    });
  }

  take(box: Box): void {
    this.#visitCells(box, (place) => {
      this.#boxes[place]?.push(box);
      return true;
    });
  }

  /** Frees the space of a box that has been taken. */
  release(box: Box): void {
    this.#visitCells(box, (place) => {
      const boxes = this.#boxes[place] ?? [];
      boxes.splice(boxes.indexOf(box), 1);
      return true;
    });
  }

  /**
   * Counts the nodes that a box would cover; Infinity if there are more than `max`, or if the box leaves the frame or overlaps another.
   *
   * @param box of a name; one on paper covers nodes by its paper
   * @param labelled the centre of the node that the box names, which it may touch
   */
  covered(box: Box & Pick<PlacedLabel, "isOnPaper"> & Partial<Pick<PlacedLabel, "align">>, max: number, labelled?: PagePoint): number {
    const { width, height } = this.#frame;
    if (box.left < frameAir || box.top < frameAir || box.left + box.width > width - frameAir || box.top + box.height > height - frameAir)
      return Infinity;
    const painted = box.isOnPaper ? paperOf(box) : box;
    const around = {
      left: box.left - frameAir,
      top: box.top - frameAir,
      width: box.width + 2 * frameAir + 2,
      height: box.height + 2 * frameAir,
    };
    const comparison = ++this.#comparisons;
    let count = 0;
    const isFree = this.#visitCells(around, (place) => {
      if (this.#boxes[place]?.some((other) => overlap(box, other, frameAir))) return false;
      for (const mark of this.#marks[place] ?? []) {
        if (mark.comparedWith === comparison) continue;
        mark.comparedWith = comparison;
        if (labelled && mark.left === labelled.left && mark.top === labelled.top) continue;
        if (covers(painted, mark)) count += mark.weight;
        if (count > max) return false;
      }
      return true;
    });
    return isFree ? count : Infinity;
  }

  /** Puts a name that has been taken on paper, so that lines pass behind it, unless that would hide the mark of another. */
  onPaper(name: PlacedLabel, labelled?: PagePoint): PlacedLabel {
    const onPaper = { ...name, isOnPaper: true as const };
    this.release(name);
    const covered = this.covered(onPaper, 0, labelled);
    this.take(name);
    return covered ? name : onPaper;
  }

  /** Visits the cells of the frame that a box is in, until `visit` returns false. @returns false if it did */
  #visitCells({ left, top, width, height }: Box, visit: (place: number) => boolean): boolean {
    const lastColumn = Math.min(Math.floor((left + width) / cell), this.#columns - 1);
    const lastRow = Math.min(Math.floor((top + height) / cell), this.#rows - 1);
    for (let row = Math.max(Math.floor(top / cell), 0); row <= lastRow; row++)
      for (let column = Math.max(Math.floor(left / cell), 0); column <= lastColumn; column++)
        if (!visit(row * this.#columns + column)) return false;
    return true;
  }
}

/** True if a box covers the inner part of a node; a label may touch its rim. */
function covers(box: Box, mark: Mark): boolean {
  const dx = mark.left - Math.min(Math.max(mark.left, box.left), box.left + box.width);
  const dy = mark.top - Math.min(Math.max(mark.top, box.top), box.top + box.height);
  return dx * dx + dy * dy < (mark.radius * 0.8) ** 2;
}

interface LabelLimits {
  readonly grid: LabelGrid;
  readonly labelled?: PagePoint;
  /** The most nodes that the box may cover. */
  readonly max: number;
}

/** Finds the box that covers the fewest nodes; undefined if each covers too many, or overlaps another box. */
export function bestBox<Item extends Box>(boxes: readonly Item[], { grid, labelled, max }: LabelLimits): Item | undefined {
  let [found, minCovered]: [Item | undefined, number] = [undefined, Infinity];
  for (const box of boxes) {
    const covered = grid.covered(box, Math.min(max, minCovered - 1), labelled);
    if (covered < minCovered) [found, minCovered] = [box, covered];
    if (covered === 0) break;
  }
  return found;
}
