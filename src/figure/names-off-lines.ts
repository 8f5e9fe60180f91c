/**
 * Moves names and marks between the sides of a map off the lines of others: a heavy line that comes out behind a name seems to begin at its
 * mark. No name comes to lie on another, or to be taken for that of another mark.
 */
import { pageToScene, radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { NameSide } from "../scene/name-box.ts";
import type { Frame, PagePoint, Picture, PlacedLabel } from "../scene/scene-types.ts";
import { type BandMark, placesFor, surroundingsOf } from "./band-faults.ts";
import { isInBand } from "./band-parts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { lettersIn } from "./label-marks.ts";
import { type BandLine, bandCosts, type SideRow, shareOfLine } from "./line-costs.ts";
import { settleBand } from "./settle-band.ts";

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

/** The cost of names that are a size smaller. */
const smallerCost = 5;
/** A cost up to which places are as good as smaller names could make it. */
const goodCost = 80;

/** Returns the picture with its marks and names where they are least in the way of lines; names are a size smaller where that helps. */
export function namesOffLines(named: NamedMarks, setting: OffLinesSetting): NamedMarks {
  const [size] = named.labels.map((label) => label.size);
  if (size === undefined) return named;
  const usual = settledAt(size, named, setting);
  const smaller = usual.cost > goodCost ? setting.sizes.find((other) => other < size) : undefined;
  const small = smaller === undefined ? undefined : settledAt(smaller, named, setting);
  return small && small.cost + smallerCost < usual.cost ? small : usual;
}

/** Settles names of one size, in CSS pixels. */
function settledAt(
  size: number,
  { picture, labels, isInRows }: NamedMarks,
  setting: OffLinesSetting,
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
  const rowNames = new Map(setting.rows.map((label) => [label.owner as string, lettersIn(label, metric)]));
  const fixed = new Map(
    picture.nodes.flatMap((node): readonly (readonly [string, SideRow])[] => {
      const name = rowNames.get(node.id);
      const row = { at: sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame), ...(name && { name }) };
      return byId.has(node.id) ? [] : [[node.id, row]];
    }),
  );
  const lines = picture.edges.flatMap((edge): readonly BandLine[] => {
    const [from, to] = [edge.from, edge.to].map((id) => byId.get(id) ?? fixed.get(id));
    return from && to ? [{ from, to, share: shareOfLine(edge) }] : [];
  });
  const rows = [...fixed.values()];
  const [around, ordered] = [surroundingsOf(bodies, picture, setting), { frame, isInRows: isInRows === true }];
  const costs = bandCosts({ ...ordered, lines, bodies, rows });
  settleBand({ ...ordered, around, costs, sides: rows });
  const moved = new Map(bodies.map((body) => [body.node.id, pageToScene(body.at, frame)]));
  return {
    picture: { ...picture, nodes: picture.nodes.map((node) => ({ ...node, at: moved.get(node.id) ?? node.at })) },
    labels: labels.map((label) => {
      const body = byId.get(label.owner);
      if (!body) return label;
      const { label: placed } = body.place;
      return { ...placed, left: placed.left + body.at.left, top: placed.top + body.at.top };
    }),
    cost: costs.total(),
  };
}

/** The side of its mark where a name stands. */
function sideOf({ align, top, height }: PlacedLabel, middle: PagePoint): NameSide {
  if (align !== "center") return align === "left" ? "right" : "left";
  return top + height / 2 < middle.top ? "above" : "below";
}
