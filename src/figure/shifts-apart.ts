/** Finds how marks move, with their names, so that they lie on each other less. */
import type { Box, Frame, PagePoint } from "../scene/scene-types.ts";

export type Shift = PagePoint;

/** A mark and its name, which move together. */
interface MarkedName {
  readonly mark: Box;
  readonly name: Box;
}

/** A little more than an overlap, so that it does not come back. */
const excess = 1.02;

/** Moves two bodies that overlap apart by half each, along the axis where that is less; one that lies on what is fixed, or leaves the room, moves alone. */
export function shiftsApart(bodies: readonly MarkedName[], fixed: readonly Box[], room: Box): readonly Shift[] {
  const shifts = bodies.map(() => ({ left: 0, top: 0 }));
  const move = (index: number, { left, top }: Shift, share: number): void => {
    const shift = shifts[index];
    if (!shift) return;
    shift.left += left * share;
    shift.top += top * share;
  };
  bodies.forEach((body, index) => {
    for (const part of [body.mark, body.name]) for (const box of fixed) move(index, wayOut(part, box), 1);
    const { name } = body;
    move(index, { left: Math.max(0, room.left - name.left), top: Math.max(0, room.top - name.top) }, 1);
    const [right, bottom] = [room.left + room.width, room.top + room.height];
    move(index, { left: Math.min(0, right - name.left - name.width), top: Math.min(0, bottom - name.top - name.height) }, 1);
    bodies.forEach((other, otherIndex) => {
      if (otherIndex <= index) return;
      for (const [a, b] of [
        [body.name, other.name],
        [body.name, other.mark],
        [body.mark, other.name],
        [body.mark, other.mark],
      ] as const) {
        const way = wayOut(a, b);
        move(index, way, 0.5);
        move(otherIndex, way, -0.5);
      }
    });
  });
  return shifts;
}

/** The shortest way of the first box off the second; no way if they are apart. */
function wayOut(a: Box, b: Box): Shift {
  const left = away(a.left, a.width, b.left, b.width);
  const top = away(a.top, a.height, b.top, b.height);
  if (left === 0 || top === 0) return { left: 0, top: 0 };
  return Math.abs(top) <= Math.abs(left) ? { left: 0, top: top * excess } : { left: left * excess, top: 0 };
}

/** How far a stretch moves to leave another; 0 if it is outside. */
function away(start: number, length: number, other: number, otherLength: number): number {
  const [back, on] = [start + length - other, other + otherLength - start];
  if (back <= 0 || on <= 0) return 0;
  return back < on ? -back : on;
}

/** The farthest that a mark moves from its place, as shares of a frame. */
const reach = { width: 0.09, height: 0.07 } as const;

/** Keeps a mark near its first place. */
export const keptNear = ({ left, top }: PagePoint, start: PagePoint, { width, height }: Pick<Frame, "width" | "height">): PagePoint => ({
  left: clamped(left, start.left, reach.width * width),
  top: clamped(top, start.top, reach.height * height),
});

const clamped = (value: number, middle: number, most: number): number => Math.min(middle + most, Math.max(middle - most, value));
