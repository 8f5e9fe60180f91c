/** A path from top to bottom: a row for each step, with the verbs on the lines between them. */

import { groupedBy } from "../../graph/grouped-by.ts";
import type { ActorId } from "../../model/built.ts";
import type { Box, PagePoint } from "../../scene/scene-types.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { collisionsOf, isClear } from "./collisions.ts";
import { nearest } from "./layer-heights.ts";
import { type Layout, Placement, pointsAlong, type Setting, verticalCurve } from "./placed.ts";
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
  const stretch = Math.min(1.7, maxStretch, (room.height - sum(heights)) / Math.max(1, sum(gapHeights)));

  const placement = new Placement();
  const places = new Map<ActorId, { readonly left: number; readonly top: number; readonly bottom: number }>();
  let top = (room.height - sum(heights) - sum(gapHeights) * stretch) / 2;
  rows.forEach((row, step) => {
    const height = heights[step] ?? 0;
    row.forEach(({ id }, index) => {
      const card = cards.get(id);
      if (!card) return;
      const left = room.width / 2 + (index - (row.length - 1) / 2) * (cells[step] ?? 0);
      const cardTop = top + (height - card.height) / 2;
      placeCard(placement, card, { left: left - card.width / 2, top: cardTop, list: `row ${step}` }, setting);
      places.set(id, { left, top: cardTop - size * 0.2, bottom: cardTop + card.height + size * 0.2 });
    });
    top += height + (gapHeights[step] ?? 0) * stretch;
  });

  for (const edges of gaps) {
    const ports = portsOf(edges, (id) => ({ left: places.get(id)?.left ?? 0, step: stepOf(id) }), size);
    const curves = edges.flatMap((edge) => {
      const isDown = stepOf(edge.from) < stepOf(edge.to);
      const [upper, lower] = isDown ? [places.get(edge.from), places.get(edge.to)] : [places.get(edge.to), places.get(edge.from)];
      if (!upper || !lower) return [];
      const start = { left: ports.leave.get(edge.id) ?? upper.left, top: upper.bottom };
      const step = verticalCurve(start, { left: ports.arrive.get(edge.id) ?? lower.left, top: lower.top }, 0.45);
      placement.lines.push({ ...lineOfEdge(edge, setting), start, steps: [step], head: isDown ? "end" : "start" });
      return [{ edge, points: pointsAlong({ start, steps: [step] }) }];
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

interface Ports {
  /** By edge: where its line leaves the upper node, and where it arrives at the lower one. */
  readonly leave: ReadonlyMap<string, number>;
  readonly arrive: ReadonlyMap<string, number>;
}

/** Spreads the ends of lines at a node, so that their heads do not cover each other. */
function portsOf(
  edges: readonly FigureEdge[],
  placeOf: (id: ActorId) => { readonly left: number; readonly step: number },
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
  const spread = (side: "upper" | "lower", other: "upper" | "lower"): ReadonlyMap<string, number> => {
    const placed = new Map<string, number>();
    for (const [id, own] of groupedBy(ends, (end) => end[side])) {
      const sorted = own.toSorted((a, b) => a.aside - b.aside || placeOf(a[other]).left - placeOf(b[other]).left);
      const targets = sorted.map(({ aside }) => placeOf(id).left + aside);
      const lefts = nearest(
        targets,
        targets.map(() => 0),
        size * portGap,
      );
      sorted.forEach((end, index) => {
        placed.set(end.id, lefts[index] ?? 0);
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
