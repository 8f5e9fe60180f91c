/** Reads the outline of a glyph: closed contours of straight lines and quadratic curves. */
import type { PagePoint } from "../../scene/scene-types.ts";
import { type Glyph, type TrueTypeFont, viewOf } from "./true-type.ts";

/** A piece of a contour: a straight line, or a quadratic curve with one control point. */
export interface ContourStep {
  readonly to: PagePoint;
  readonly control?: PagePoint;
}

/** Closed, and filled by the rule "nonzero" together with the others of its glyph. */
export interface Contour {
  readonly start: PagePoint;
  readonly steps: readonly ContourStep[];
}

interface OutlinePoint extends PagePoint {
  readonly isOnCurve: boolean;
}

/** The contours of a glyph in ems, from its origin on the baseline, downwards positive. */
export function outlineOf(font: TrueTypeFont, glyph: Glyph): readonly Contour[] {
  return pointsOf(font, glyph, 0).map(contourOf);
}

/** Deepest nesting of glyphs that are put together from others, against fonts that refer in a circle. */
const maxDepth = 6;

function pointsOf(font: TrueTypeFont, glyph: Glyph, depth: number): readonly (readonly OutlinePoint[])[] {
  const entry = viewOf(font.entryOf(glyph));
  if (entry.byteLength === 0 || depth > maxDepth) return [];
  const count = entry.getInt16(0);
  if (count >= 0) return simplePoints(entry, count, font.unitsPerEm);
  return componentsOf(entry).flatMap(({ glyph: part, xx, xy, yx, yy, dx, dy }) =>
    pointsOf(font, part, depth + 1).map((contour) =>
      contour.map(({ left, top, isOnCurve }) => ({
        // The matrix is given for an axis that points upwards.
        left: xx * left - yx * top + dx / font.unitsPerEm,
        top: yy * top - xy * left - dy / font.unitsPerEm,
        isOnCurve,
      })),
    ),
  );
}

const pointFlag = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;

function simplePoints(entry: DataView, contours: number, unitsPerEm: number): readonly (readonly OutlinePoint[])[] {
  const ends = Array.from({ length: contours }, (_, index) => entry.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  let offset = 10 + 2 * contours;
  offset += 2 + entry.getUint16(offset);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = entry.getUint8(offset++);
    const times = flag & pointFlag.repeat ? entry.getUint8(offset++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += entry.getUint8(offset++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += entry.getInt16(offset);
        offset += 2;
      }
      return value;
    });
  };
  const xs = coordinates(pointFlag.shortX, pointFlag.sameX);
  const ys = coordinates(pointFlag.shortY, pointFlag.sameY);
  const points = flags.map((flag, index) => ({
    left: (xs[index] ?? 0) / unitsPerEm,
    top: -(ys[index] ?? 0) / unitsPerEm,
    isOnCurve: (flag & pointFlag.onCurve) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

const componentFlag = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** A glyph that is part of another. */
export interface GlyphComponent {
  readonly glyph: Glyph;
  /** Where in the entry the number of the glyph is. */
  readonly at: number;
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  /** Font units, upwards positive. */
  readonly dx: number;
  readonly dy: number;
}

/** The parts of an entry that has parts; of any other, none. */
export function componentsOf(entry: DataView): readonly GlyphComponent[] {
  if (entry.byteLength === 0 || entry.getInt16(0) >= 0) return [];
  const components: GlyphComponent[] = [];
  let flags: number;
  let offset = 10;
  do {
    const start = offset + 2;
    flags = entry.getUint16(offset);
    const isWide = (flags & componentFlag.words) !== 0;
    // Parts that are aligned by points instead of offsets do not occur in the packaged fonts.
    const hasOffsets = (flags & componentFlag.offsets) !== 0;
    const distance = (place: number): number => (hasOffsets ? (isWide ? entry.getInt16(place) : entry.getInt8(place)) : 0);
    const [dx, dy] = isWide ? [distance(offset + 4), distance(offset + 6)] : [distance(offset + 4), distance(offset + 5)];
    offset += isWide ? 8 : 6;
    const fraction = (): number => {
      offset += 2;
      return entry.getInt16(offset - 2) / 0x4000;
    };
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if (flags & componentFlag.scale) {
      xx = fraction();
      yy = xx;
    } else if (flags & componentFlag.twoScales) [xx, yy] = [fraction(), fraction()];
    else if (flags & componentFlag.matrix) [xx, xy, yx, yy] = [fraction(), fraction(), fraction(), fraction()];
    components.push({ glyph: entry.getUint16(start), at: start, xx, xy, yx, yy, dx, dy });
  } while (flags & componentFlag.more);
  return components;
}

/** Two neighbouring control points have a point on the curve between them, at their middle. */
function contourOf(points: readonly OutlinePoint[]): Contour {
  const first = points.findIndex(({ isOnCurve }) => isOnCurve);
  const ordered = first < 0 ? points : [...points.slice(first), ...points.slice(0, first)];
  const [head, last] = [ordered[0] ?? origin, ordered.at(-1) ?? origin];
  const start = first < 0 ? middle(head, last) : head;
  const steps: ContourStep[] = [];
  let control: PagePoint | undefined;
  for (const point of first < 0 ? ordered : ordered.slice(1)) {
    if (point.isOnCurve) steps.push(stepTo(point, control));
    else if (control) steps.push(stepTo(middle(control, point), control));
    control = point.isOnCurve ? undefined : point;
  }
  return { start: stepTo(start).to, steps: control ? [...steps, stepTo(start, control)] : steps };
}

const origin: PagePoint = { left: 0, top: 0 };

const stepTo = ({ left, top }: PagePoint, control?: PagePoint): ContourStep => ({
  to: { left, top },
  ...(control && { control: { left: control.left, top: control.top } }),
});

const middle = (a: PagePoint, b: PagePoint): PagePoint => ({ left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 });
