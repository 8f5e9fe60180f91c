/**
 * Moves names and marks between the sides of a map off the lines of others: a heavy line that comes out behind a name seems to begin at its
 * mark. No name comes to lie on another, or to be taken for that of another mark.
 */
import { pageToScene, radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { NameSide } from "../scene/name-box.ts";
import { pseudoRandom } from "../scene/pseudo-random-numbers.ts";
import type { Frame, PagePoint, Picture, PlacedLabel } from "../scene/scene-types.ts";
import {
  type BandMark,
  type BandSurroundings,
  isOnFixed,
  isUnclear,
  movedBy,
  type NamePlace,
  placesFor,
  problemsOf,
  surroundingsOf,
} from "./band-faults.ts";
import { isInBand, markBox } from "./band-parts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { lettersIn } from "./label-marks.ts";
import { type BandLine, costWith, type SideRow, shareOfLine } from "./line-costs.ts";
import type { RoundMark } from "./name-nearness.ts";

interface OffLinesSetting {
  readonly frame: Frame;
  readonly metric: TextMetric;
  readonly lineHeight: number;
  readonly rows: readonly PlacedLabel[];
  /** Sizes that names may have, in CSS pixels, the largest first. */
  readonly sizes: readonly number[];
}

interface NamedMarks {
  readonly picture: Picture;
  readonly labels: readonly PlacedLabel[];
  /** True where each name has a row of its own, between which it moves. */
  readonly isInRows?: true;
}

/** The share of the tries after which it is known whether smaller names have better places. */
const draftShare = 0.2;
/** The cost of names that are a size smaller. */
const smallerCost = 5;
/** A cost up to which places are as good as smaller names could make it. */
const goodCost = 80;

/** Returns the picture with its marks and names where they are least in the way of lines; names are a size smaller where that helps. */
export function namesOffLines(named: NamedMarks, setting: OffLinesSetting): NamedMarks {
  const [size] = named.labels.map((label) => label.size);
  if (size === undefined) return named;
  const smaller = setting.sizes.find((other) => other < size);
  if (smaller === undefined) return settledAt(size, named, setting, 1);
  const first = settledAt(size, named, setting, draftShare);
  const isSmaller = first.cost > goodCost && settledAt(smaller, named, setting, draftShare).cost + smallerCost < first.cost;
  return settledAt(isSmaller ? smaller : size, named, setting, 1);
}

/** Settles names of one size, in CSS pixels, with a share of the tries. */
function settledAt(
  size: number,
  { picture, labels, isInRows }: NamedMarks,
  setting: OffLinesSetting,
  shareOfTries: number,
): NamedMarks & { readonly cost: number } {
  const { frame, metric, lineHeight } = setting;
  const labelOf = new Map(labels.map((label) => [label.owner as string, label]));
  const bodies = picture.nodes.filter(isInBand).flatMap((node): readonly BandMark[] => {
    const label = labelOf.get(node.id);
    const middle = sceneToPage(node.at, frame);
    const places = label ? placesFor(node, { frame, metric, lineHeight, size }) : [];
    const place = places.find(({ side }) => side === (label && sideOf(label, middle)));
    return place ? [{ node, start: middle, at: middle, radius: radiusOnPage(node.radius, frame), places, place }] : [];
  });
  const byId = new Map<string, BandMark>(bodies.map((body) => [body.node.id, body]));
  const fixedPoints = new Map<string, PagePoint>(picture.nodes.map(({ id, at }) => [id, sceneToPage(at, frame)]));
  const lines = picture.edges.flatMap((edge): readonly BandLine[] => {
    const [from, to] = [edge.from, edge.to].map((id) => byId.get(id) ?? fixedPoints.get(id));
    return from && to ? [{ from, to, share: shareOfLine(edge) }] : [];
  });
  const rowNames = new Map(setting.rows.map((label) => [label.owner as string, lettersIn(label, metric)]));
  const rows = picture.nodes.flatMap((node): readonly SideRow[] => {
    const [at, name] = [fixedPoints.get(node.id), rowNames.get(node.id)];
    if (isInBand(node) || !at) return [];
    return [{ at, boxes: [markBox(at, radiusOnPage(node.radius, frame)), ...(name ? [name] : [])] }];
  });
  settle({ lines, rows, around: surroundingsOf(bodies, picture, setting), frame, isInRows: isInRows === true, shareOfTries });
  const moved = new Map(bodies.map((body) => [body.node.id, pageToScene(body.at, frame)]));
  return {
    picture: { ...picture, nodes: picture.nodes.map((node) => ({ ...node, at: moved.get(node.id) ?? node.at })) },
    labels: labels.map((label) => {
      const body = byId.get(label.owner);
      if (!body) return label;
      const { label: placed } = body.place;
      return { ...placed, left: placed.left + body.at.left, top: placed.top + body.at.top };
    }),
    cost: costWith(bodies, { lines, bodies, rows, frame }),
  };
}

/** The side of its mark where a name stands. */
function sideOf({ align, top, height }: PlacedLabel, middle: PagePoint): NameSide {
  if (align !== "center") return align === "left" ? "right" : "left";
  return top + height / 2 < middle.top ? "above" : "below";
}

interface Band {
  readonly lines: readonly BandLine[];
  readonly rows: readonly SideRow[];
  readonly around: BandSurroundings;
  readonly frame: Frame;
  readonly isInRows: boolean;
  readonly shareOfTries: number;
}

/** Marks between the sides have no place of their own; how far they go from the first one, as a share of the frame. */
const reach = 0.3;
/** The number of moves that are tried for each body; fewer where there are more lines, each of which takes as long. */
const [maxTriesEach, linesByTries] = [3000, 300_000];
/** How much worse a move may be to be kept, in costs: at first, and at last. */
const [warm, cold] = [8, 0.1];

/**
 * Tries random moves, of which the cheaper ones are kept, and at first some others too.
 *
 * @see Kirkpatrick, Gelatt & Vecchi 1983, Optimization by simulated annealing
 */
function settle({ lines, rows, around, frame, isInRows, shareOfTries }: Band): void {
  const { bodies } = around;
  if (bodies.length === 0) return;
  const random = pseudoRandom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const isFaulty = faultsIn(around, isInRows);
  const costOf = (moved: readonly BandMark[]): number => costWith(moved, { lines, bodies, rows, frame });
  const mayStand = limitsOf(rows, frame);
  const placesOf = ({ places }: BandMark): readonly NamePlace[] =>
    isInRows ? places.filter(({ side }) => side === "left" || side === "right") : places;
  let [total, least] = [0, 0];
  let best = bodies.map(({ at, place }) => ({ at, place }));
  const tries = Math.min(maxTriesEach, linesByTries / Math.max(1, lines.length)) * bodies.length * shareOfTries;
  for (let count = 0; count < tries; count++) {
    const heat = warm * (cold / warm) ** (count / tries);
    const body = pick(bodies);
    const isSwap = random() < (isInRows ? 0.4 : 0.15);
    const moved = isSwap ? [body, pick(bodies)] : [body];
    if (isSwap && moved[0] === moved[1]) continue;
    const before = moved.map(({ at, place }) => ({ at, place }));
    if (isSwap) {
      moved.forEach((each, index) => {
        const other = before[1 - index]?.at ?? each.at;
        each.at = isInRows ? { left: each.at.left, top: other.top } : other;
        if (random() < 0.5) each.place = pick(placesOf(each));
      });
    } else {
      // Small steps from where it is, or a new place near the first one.
      const [middle, far] = random() < 0.6 ? [body.at, reach * 0.2] : [body.start, reach];
      if (random() < 0.8)
        body.at = {
          left: middle.left + (2 * random() - 1) * far * frame.width,
          top: isInRows ? body.at.top : middle.top + (2 * random() - 1) * far * frame.height,
        };
      if (random() < 0.5) body.place = pick(placesOf(body));
    }
    const after = moved.map(({ at, place }) => ({ at, place }));
    const isPossible = moved.every(mayStand) && !moved.some(isFaulty.onOthers);
    const cost = isPossible ? costOf(moved) : Number.POSITIVE_INFINITY;
    putBack(moved, before);
    if (!isPossible) continue;
    const more = cost - costOf(moved);
    if (more > 0 && random() >= Math.exp(-more / heat)) continue;
    putBack(moved, after);
    if (isFaulty.forOthers(moved)) {
      putBack(moved, before);
      continue;
    }
    total += more;
    if (total < least) [least, best] = [total, bodies.map(({ at, place }) => ({ at, place }))];
  }
  putBack(bodies, best);
}

/** Puts marks and their names at some places. */
function putBack(bodies: readonly BandMark[], places: readonly Pick<BandMark, "at" | "place">[]): void {
  bodies.forEach((body, index) => {
    const { at, place } = places[index] ?? body;
    body.at = at;
    body.place = place;
  });
}

/** Finds whether a mark is as near to its first place as may be, between the sides, and within the frame. */
function limitsOf(rows: readonly SideRow[], { width, height }: Frame): (body: BandMark) => boolean {
  const sides = rows.map(({ at }) => at.left);
  const first = Math.max(0, ...sides.filter((left) => left < width / 2));
  const last = Math.min(width, ...sides.filter((left) => left >= width / 2));
  return ({ at, start, radius }) =>
    Math.abs(at.left - start.left) <= reach * width &&
    Math.abs(at.top - start.top) <= reach * height &&
    Math.min(at.left - first, last - at.left) >= Math.min(2 * radius, start.left - first, last - start.left) &&
    Math.min(at.top, height - at.top) >= Math.min(radius, start.top, height - start.top);
}

/** Finds whether bodies lie on anything, or names are taken for others that were not where they began. */
function faultsIn(around: BandSurroundings, isInRows: boolean) {
  const { bodies } = around;
  const isTaken = (body: BandMark): boolean => isUnclear(body, body.place, around) || hasMarkAtEnd(body, around);
  const unclear = new Set(bodies.filter(isTaken));
  const isAround = (body: BandMark, moved: readonly BandMark[]): boolean => moved.some((other) => other === body || isNearTo(body, other));
  const isWrong = (body: BandMark, moved: readonly BandMark[]): boolean => moved.includes(body) || !unclear.has(body);
  return {
    // Names in rows touch those above and below.
    onOthers: (body: BandMark): boolean => isOnFixed(body, around) || (!isInRows && problemsOf(body, body.place, around, 0) > 0),
    forOthers: (moved: readonly BandMark[]): boolean =>
      bodies.some((body) => isWrong(body, moved) && isAround(body, moved) && isTaken(body)),
  };
}

/** A mark of another that is so near to the line of a name, and to its end, is taken for its own; in sizes of the name. */
const [besideLine, atEnd] = [0.85, 0.7];

function hasMarkAtEnd(body: BandMark, { bodies, fixedMarks }: BandSurroundings): boolean {
  const { left, top, width, height } = movedBy(body.place.letters, body.at);
  const { size } = body.place.label;
  const middle = top + height / 2;
  const distanceOf = ({ at, radius }: RoundMark): number =>
    Math.hypot(Math.max(0, left - at.left, at.left - left - width), at.top - middle) - radius;
  const most = distanceOf(body) + atEnd * size;
  const isNear = (mark: RoundMark): boolean => Math.abs(mark.at.top - middle) < besideLine * size && distanceOf(mark) < most;
  return fixedMarks.some(isNear) || bodies.some((other) => other !== body && isNear(other));
}

/** Beyond this, in pixels, a mark is taken for no name. */
const farAway = 60;
function isNearTo({ at, place }: Pick<BandMark, "at"> & { readonly place: NamePlace }, other: BandMark): boolean {
  const { left, top, width, height } = movedBy(place.letters, at);
  const room = other.radius + farAway;
  const { at: middle } = other;
  return middle.left > left - room && middle.left < left + width + room && middle.top > top - room && middle.top < top + height + room;
}
