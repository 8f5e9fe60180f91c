/** Crossings of lines with lines and with boxes: what makes a drawing of a graph hard to read. */

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface NameBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** True if two segments cross. Those that only touch do not. */
export function cross(a: Segment, b: Segment): boolean {
  if (Math.min(a.x1, a.x2) > Math.max(b.x1, b.x2) || Math.min(b.x1, b.x2) > Math.max(a.x1, a.x2)) return false;
  return sideOf(a, b.x1, b.y1) * sideOf(a, b.x2, b.y2) < 0 && sideOf(b, a.x1, a.y1) * sideOf(b, a.x2, a.y2) < 0;
}

/** Positive on one side of the line through a segment, negative on the other. */
const sideOf = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/**
 * True if a segment passes through a box.
 *
 * @see doi:10.1145/357332.357333, clipping a line by its parameter
 */
export function passes({ x1, y1, x2, y2 }: Segment, { left, right, bottom, top }: NameBox): boolean {
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < bottom || Math.min(y1, y2) > top) return false;
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, bottom, top],
  ] as const) {
    if (step === 0) continue;
    const [near, far] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  }
  return from < to;
}

/** The distance of a point from a segment. */
export function distanceFrom({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / Math.max(dx * dx + dy * dy, 1e-9);
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x1 + dx * share - x, y1 + dy * share - y);
}
