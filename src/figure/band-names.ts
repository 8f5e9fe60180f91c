/**
 * Names every node between the sides of a map, where nothing is selected: all in one size, the largest in which each has room. A name takes
 * the side of its mark that is free, and where it is taken for that of no other; where none is, marks move a little. Only where even the
 * smallest names have no room are some left out.
 */
import { overlap } from "../scene/boxes.ts";
import { pageToScene, radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { Box, Frame, PagePoint, Picture, PlacedLabel } from "../scene/scene-types.ts";
import {
  type BandMark,
  type BandSurroundings,
  isUnclear,
  movedBy,
  type NamePlace,
  placesFor,
  problemsOf,
  surroundingsOf,
} from "./band-faults.ts";
import { isInBand, markBox } from "./band-parts.ts";
import { namesInRows } from "./band-rows.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { letterBox } from "./label-marks.ts";
import { withRoomAtEnds } from "./name-nearness.ts";
import { keptNear, type Shift, shiftsApart } from "./shifts-apart.ts";

export interface BandSetting {
  readonly frame: Frame;
  readonly metric: TextMetric;
  /** In the order in which they are tried, in CSS pixels. */
  readonly sizes: readonly number[];
  readonly lineHeight: number;
  /** True where marks do not move: some nodes have no name anyway. */
  readonly isRough: boolean;
  /** The names of the rows at the sides. */
  readonly rows: readonly PlacedLabel[];
}

export interface NamedBand {
  readonly picture: Picture;
  readonly labels: readonly PlacedLabel[];
  /** True where each name has a row of its own. */
  readonly isInRows?: true;
}

const origin = { left: 0, top: 0 };
/** The most times that names look for another place, and that marks move. */
const [maxSweeps, maxRounds] = [12, 24];
/** After so many rounds in which nothing has become better, nothing will. */
const maxIdle = 5;

/** Places the names of the band, and moves its marks as far as that needs; at last each name gets a row of its own. */
export function namedBand(picture: Picture, setting: BandSetting): NamedBand {
  const { sizes } = setting;
  let best: Attempt | undefined;
  for (const size of sizes) {
    const attempt = attemptAt(size, picture, setting);
    if (!best || isBetter(attempt, best)) best = attempt;
    if (best.problems + best.unclear === 0) break;
  }
  if (best && best.problems + best.unclear === 0) return withPlaces(best, picture, setting);
  const [smallest] = sizes.slice(-1);
  const inRows = smallest === undefined || setting.isRough ? undefined : namesInRows(picture, { ...setting, size: smallest });
  if (inRows) return inRows;
  return best ? withPlaces(best, picture, setting) : { picture, labels: [] };
}

interface Faults {
  /** The number of overlaps that are left. */
  readonly problems: number;
  /** The number of names that are taken for those of other marks. */
  readonly unclear: number;
}

interface Attempt extends Faults {
  readonly bodies: readonly BandMark[];
}

const isBetter = (a: Faults, b: Faults): boolean => a.problems < b.problems || (a.problems === b.problems && a.unclear < b.unclear);

function attemptAt(size: number, picture: Picture, setting: BandSetting): Attempt {
  const { frame, metric, lineHeight, isRough } = setting;
  const bodies = picture.nodes.filter(isInBand).flatMap((node): readonly BandMark[] => {
    const start = sceneToPage(node.at, frame);
    const radius = radiusOnPage(node.radius, frame);
    const places = placesFor(node, { frame, metric, lineHeight, size });
    const [place] = places;
    return place ? [{ node, start, at: start, radius, places, place }] : [];
  });
  const around = surroundingsOf(bodies, picture, setting);
  const { fixed, room } = around;
  let best: Attempt | undefined;
  for (let [round, lastBetter] = [0, 0]; ; round++) {
    settle(around);
    const problems = bodies.reduce((sum, body) => sum + problemsOf(body, body.place, around), 0);
    const unclear = new Set(bodies.filter((body) => isUnclear(body, body.place, around)));
    const faults = { problems, unclear: unclear.size };
    if (!best || isBetter(faults, best)) [best, lastBetter] = [{ ...faults, bodies: bodies.map((body) => ({ ...body })) }, round];
    if (problems + unclear.size === 0 || round === maxRounds || round - lastBetter > maxIdle || isRough) return best;
    const nameOf = (body: BandMark): Box => {
      const name = movedBy(body.place.ink, body.at);
      return unclear.has(body) ? withRoomAtEnds(name, body.place.label.size) : name;
    };
    const shifts = shiftsApart(
      bodies.map((body) => ({ mark: markBox(body.at, body.radius), name: nameOf(body) })),
      fixed,
      room,
    );
    bodies.forEach((body, index) => {
      body.at = keptNear(movedTo(body.at, shifts[index]), body.start, frame);
    });
  }
}

/** Lets each name take the place where it is least in the way, and clearest, until none has a better one. */
function settle(around: BandSurroundings): void {
  const { bodies } = around;
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let isSettled = true;
    for (const body of bodies) {
      const best = bestPlace(body, around);
      if (best === body.place) continue;
      body.place = best;
      isSettled = false;
    }
    if (isSettled) return;
  }
}

/** An unclear name weighs as much as one overlap: marks can move off that, but not off it. */
function bestPlace(body: BandMark, around: BandSurroundings): NamePlace {
  const costOf = (place: NamePlace, least: number): number => {
    const cost = problemsOf(body, place, around) * 100 + place.cost;
    return cost < least && isUnclear(body, place, around) ? cost + 100 : cost;
  };
  let [best, least] = [body.place, costOf(body.place, Number.POSITIVE_INFINITY)];
  for (const place of body.places) {
    const cost = place === body.place ? least : costOf(place, least);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function withPlaces({ bodies }: Attempt, picture: Picture, setting: BandSetting): NamedBand {
  const { frame, metric, rows } = setting;
  const moved = new Map(bodies.map((body) => [body.node.id, pageToScene(body.at, frame)]));
  const nodes = picture.nodes.map((node) => ({ ...node, at: moved.get(node.id) ?? node.at }));
  const marks = nodes.map((node) => ({ id: node.id, box: markBox(sceneToPage(node.at, frame), radiusOnPage(node.radius, frame)) }));
  const labels: PlacedLabel[] = [];
  const inks = rows.map((label) => letterBox(label, origin, metric));
  for (const { at: middle, place } of [...bodies].sort((a, b) => b.node.weight - a.node.weight)) {
    const label = { ...place.label, left: place.label.left + middle.left, top: place.label.top + middle.top };
    const ink = letterBox(label, origin, metric);
    if (inks.some((other) => overlap(ink, other)) || marks.some(({ id, box }) => id !== label.owner && overlap(ink, box))) continue;
    inks.push(ink);
    labels.push(label);
  }
  return { picture: { ...picture, nodes }, labels };
}

const movedTo = (point: PagePoint, shift: Shift | undefined): PagePoint =>
  shift ? { left: point.left + shift.left, top: point.top + shift.top } : point;
