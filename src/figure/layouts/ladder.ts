/** A path from top to bottom: a row for each step, with the verbs on the lines between them. */

import { groupedBy } from "../../graph/grouped-by.ts";
import type { ActorId } from "../../model/built.ts";
import type { Box, PagePoint } from "../../scene/scene-types.ts";
import type { PathStep } from "../drawing.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { collisionsOf, isClear } from "./collisions.ts";
import { type Layout, Placement, pointsAlong, type Setting, stepTo, verticalCurve } from "./placed.ts";
import { inMovedOrder, lineOfEdge } from "./verb-groups.ts";

interface Density {
  /** The height that each line adds to the gap between two rows, in sizes of its verb; 1.5 gives each verb a height of its own. */
  readonly perLine: number;
  /** The least width for a node in its row, in sizes of its name. */
  readonly minCell: number;
}

/** The densities that are tried one after the other, from the airiest. */
const densities: readonly Density[] = [
  { perLine: 1.5, minCell: 8 },
  { perLine: 1, minCell: 8 },
  { perLine: 0.7, minCell: 6.5 },
  { perLine: 0.45, minCell: 6.5 },
];

/** Steps of a path that is short. */
const maxShort = 4;

/** Between the ends of two lines at a node, in sizes of its name. */
const portGap = 1.1;

/** The airiest of the densities with which all fits and no verb is covered. */
export const ladder: Layout = (subject, setting) => {
  if (subject.kind !== "path") return undefined;
  for (const density of densities) {
    const placement = ladderWith(density, subject, setting);
    if (placement && isClear(collisionsOf(placement, setting.room))) return placement;
  }
  return undefined;
};

function ladderWith({ perLine, minCell }: Density, subject: SubjectOf<"path">, setting: Setting): Placement | undefined {
  const { room, size, smallest, metric, language, maxStretch } = setting;
  const rows = rowsOf(subject).map((row) => inMovedOrder(row, ({ id }) => id, setting.moves));
  const cells = rows.map((row) => Math.min(room.width / Math.max(1, row.length), size * 20));
  if (Math.min(...cells) < size * minCell) return undefined;
  const ends = new Set<ActorId>([subject.start, subject.end]);
  const cards = new Map<ActorId, Card>(
    rows.flatMap((row, step) =>
      row.map((node) => [node.id, cardOf(node, { width: (cells[step] ?? 0) - size * 1.5, isBold: ends.has(node.id) }, setting)] as const),
    ),
  );
  const heights = rows.map((row) => Math.max(0, ...row.map(({ id }) => cards.get(id)?.height ?? 0)));
  const wordSize = Math.max(size * 0.84, smallest);
  const stepOf = (id: ActorId): number => subject.distance.get(id) ?? 0;
  const gaps = rows.slice(1).map((_, step) => subject.edges.filter(({ from, to }) => Math.min(stepOf(from), stepOf(to)) === step));
  const gapHeights = gaps.map((edges) => wordSize * (2.6 + perLine * edges.length));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const needed = sum(heights) + sum(gapHeights);
  if (needed > room.height) return undefined;
  // A short path runs along the whole of a tall frame.
  const stretch = Math.min(
    rows.length <= maxShort && rows.every((row) => row.length === 1) ? 3.4 : 1.7,
    maxStretch,
    (room.height - sum(heights)) / Math.max(1, sum(gapHeights)),
  );

  const placement = new Placement();
  const places = new Map<ActorId, PlaceOnAxis>();
  // Symbols stand on the axis of the arrows, with the names beside them; nodes that are alone in their rows have one axis.
  const widestIn = (row: readonly FigureNode[]): number => Math.max(0, ...row.map(({ id }) => cards.get(id)?.width ?? 0));
  const widestAlone = widestIn(rows.filter((row) => row.length === 1).flat());
  let top = (room.height - sum(heights) - sum(gapHeights) * stretch) / 2;
  rows.forEach((row, step) => {
    const height = heights[step] ?? 0;
    row.forEach(({ id }, index) => {
      const card = cards.get(id);
      if (!card) return;
      const middle = room.width / 2 + (index - (row.length - 1) / 2) * (cells[step] ?? 0);
      const left = middle - (row.length === 1 ? widestAlone : widestIn(row)) / 2;
      const cardTop = top + (height - card.height) / 2;
      const symbol = placeCard(placement, card, { left, top: cardTop, list: `row ${step}` }, setting);
      places.set(id, {
        left: symbol.left,
        right: left + card.width,
        top: cardTop - size * 0.1,
        symbolBottom: symbol.top + size * 0.6,
        bottom: cardTop + card.height + size * 0.1,
      });
    });
    top += height + (gapHeights[step] ?? 0) * stretch;
  });

  for (const edges of gaps) {
    const ports = portsOf(edges, (id) => ({ ...(places.get(id) ?? nowhere), step: stepOf(id) }), size);
    const curves = edges.flatMap((edge) => {
      const isDown = stepOf(edge.from) < stepOf(edge.to);
      const [upper, lower] = isDown ? [places.get(edge.from), places.get(edge.to)] : [places.get(edge.to), places.get(edge.from)];
      if (!upper || !lower) return [];
      const below = { left: ports.leave.get(edge.id)?.left ?? upper.left, top: upper.bottom };
      const arrival = ports.arrive.get(edge.id);
      const curve = verticalCurve(below, { left: arrival?.left ?? lower.left, top: lower.top }, 0.45);
      const step = arrival && arrival.aside !== 0 ? bowed(curve, arrival.aside) : curve;
      // Past the further lines of its name, a line runs straight down from the symbol.
      const isUnderSymbol = below.left < upper.left + size * 0.5;
      const start = isUnderSymbol ? { ...below, top: upper.symbolBottom } : below;
      const isBesideName = isUnderSymbol && below.top - start.top > size * 0.5;
      const steps = isBesideName ? [stepTo(below.left, below.top), step] : [step];
      const line = lineOfEdge(edge, setting);
      // Large letters need stronger lines.
      const width = line.width * Math.max(1, size / (14 * setting.point));
      placement.lines.push({ ...line, width, start, steps, head: isDown ? "end" : "start" });
      return [{ edge, points: pointsAlong({ start: below, steps: [step] }) }];
    });
    const taken: Box[] = [];
    for (const { edge, points } of curves) {
      const text = `${edge.reading.reads[language]} ${setting.numbers.textOf(edge.claims)}`;
      const width = metric.width(text, wordSize);
      const boxAt = (share: number): Box => {
        const point = points[Math.round(share * (points.length - 1))] ?? { left: 0, top: 0 };
        const left = Math.min(Math.max(point.left - width / 2, 0), room.width - width);
        return { left, top: point.top - wordSize * 0.59, width, height: wordSize * 1.18 };
      };
      const others = curves.filter((curve) => curve.edge !== edge).flatMap((curve) => curve.points);
      const conflicts = (box: Box): number =>
        others.filter((point) => isInside(point, box, wordSize * 0.3)).length + 50 * taken.filter((other) => isOverlap(other, box)).length;
      const box = shares.map(boxAt).reduce((best, other) => (conflicts(other) < conflicts(best) ? other : best));
      taken.push(box);
      placeWords(
        placement,
        {
          text,
          position: { left: box.left + width / 2, top: box.top + wordSize * 0.94 },
          anchor: "middle",
          size: wordSize,
          isBold: false,
          tone: "quiet",
        },
        { role: "edge-word", owner: edge.id, isOnLine: true },
        setting,
      );
    }
  }
  return placement;
}

/** A node in its row: its symbol is on the axis at `left`, and its name ends at `right`. */
interface PlaceOnAxis {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly symbolBottom: number;
  readonly bottom: number;
}

const nowhere: PlaceOnAxis = { left: 0, right: 0, top: 0, symbolBottom: 0, bottom: 0 };

interface Port {
  readonly left: number;
  /** How far the line bows to the side, where another joins the same two nodes. */
  readonly aside: number;
}

interface Ports {
  /** By edge: where its line leaves the upper node, and where it arrives at the lower one. */
  readonly leave: ReadonlyMap<string, Port>;
  readonly arrive: ReadonlyMap<string, Port>;
}

/** Moves the middle of a curve to the side. */
const bowed = ({ to, controls }: PathStep, aside: number): PathStep => ({
  to,
  ...(controls && { controls: controls.map(({ left, top }) => ({ left: left + (aside * 4) / 3, top })) as [PagePoint, PagePoint] }),
});

/** Spreads the ends of lines at a node from its symbol along its name, so that their heads do not cover each other. */
function portsOf(
  edges: readonly FigureEdge[],
  placeOf: (id: ActorId) => Pick<PlaceOnAxis, "left" | "right"> & { readonly step: number },
  size: number,
): Ports {
  const ends = edges.map((edge) => {
    const isDown = placeOf(edge.from).step < placeOf(edge.to).step;
    const [upper, lower] = isDown ? [edge.from, edge.to] : [edge.to, edge.from];
    // Edges that join the same two nodes run beside each other.
    const twins = edges.filter((other) => isSamePair(other, edge));
    const aside = (twins.indexOf(edge) - (twins.length - 1) / 2) * size * 5;
    return { id: edge.id, upper, lower, aside };
  });
  const spread = (side: "upper" | "lower", other: "upper" | "lower"): ReadonlyMap<string, Port> => {
    const placed = new Map<string, Port>();
    for (const [id, own] of groupedBy(ends, (end) => end[side])) {
      const sorted = own.toSorted((a, b) => a.aside - b.aside || placeOf(a[other]).left - placeOf(b[other]).left);
      const { left, right } = placeOf(id);
      const last = sorted.length - 1;
      const gap = last === 0 ? 0 : Math.max(size * 0.5, Math.min(size * portGap, (right - left) / last));
      sorted.forEach((end, index) => {
        placed.set(end.id, { left: left + index * gap, aside: end.aside });
      });
    }
    return placed;
  };
  return { leave: spread("upper", "lower"), arrive: spread("lower", "upper") };
}

/** The nodes of each step, each row in an order in which few lines cross. */
function rowsOf({ nodes, edges, distance, end }: SubjectOf<"path">): readonly (readonly FigureNode[])[] {
  const rows = Array.from({ length: (distance.get(end) ?? 0) + 1 }, (_, step) => nodes.filter(({ id }) => distance.get(id) === step));
  const sortBy = (row: FigureNode[], beside: readonly FigureNode[] | undefined): void => {
    if (!beside) return;
    const mean = new Map(
      row.map((node, index) => {
        const places = edges.flatMap(({ from, to }) => {
          const other = from === node.id ? to : to === node.id ? from : undefined;
          const place = beside.findIndex(({ id }) => id === other);
          return place < 0 ? [] : [(place + 0.5) / beside.length];
        });
        return [
          node,
          places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : (index + 0.5) / row.length,
        ] as const;
      }),
    );
    row.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
  };
  for (let sweep = 0; sweep < 4; sweep++) {
    rows.forEach((row, step) => {
      sortBy(row, rows[step - 1]);
    });
    for (let step = rows.length - 1; step >= 0; step--) sortBy(rows[step] ?? [], rows[step + 1]);
  }
  return rows;
}

/** Where along its line a verb may stand, the best first. */
const shares = [0.5, 0.42, 0.58, 0.33, 0.67, 0.25, 0.75, 0.17, 0.83];

const isInside = ({ left, top }: PagePoint, box: Box, margin: number): boolean =>
  left > box.left - margin && left < box.left + box.width + margin && top > box.top - margin && top < box.top + box.height + margin;

const isOverlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

interface Ends {
  readonly from: ActorId;
  readonly to: ActorId;
}

const isSamePair = (a: Ends, b: Ends): boolean => (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
