/** Shares the width of a room out among the columns of a layered layout: names come before wide curves, and long names have more of it. */
import type { FigureNode } from "../subject.ts";
import { type Card, cardOf, signsBehind } from "./cards.ts";
import type { LayerItem } from "./layer-model.ts";
import { outlineIndent } from "./layer-outline.ts";
import { widestPiece } from "./line-breaks.ts";
import type { Setting } from "./placed.ts";

/** Left ends and widths of columns, and where the lines between them begin to turn. */
export interface LayerColumns {
  readonly xs: readonly number[];
  readonly widths: readonly number[];
  readonly turns: readonly number[];
}

interface Between {
  /** Width of the verbs in each gap, and of what stands beside each column. */
  readonly zones: readonly number[];
  readonly besides: readonly number[];
  /** Ids of nodes with bold names. */
  readonly strong: ReadonlySet<string>;
}

/** Wider columns than this, in sizes of names, are hard to read across. */
const widestColumn = 34;
/** The least mean width of a column, in sizes of names. */
const minColumn = 5.5;
/** By which columns are widened, in sizes of names. */
const stride = 0.5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** @returns undefined if the room is too narrow */
export function layerColumns(columns: readonly (readonly LayerItem[])[], between: Between, setting: Setting): LayerColumns | undefined {
  const { zones, besides } = between;
  const { room, size } = setting;
  // The widest curves with which names take no more lines than with the narrowest.
  const tried = [Math.max(size * 3, room.width * 0.06), size * 4, size * 3, size * 2.4].map((curve) => {
    const fixed = sum(zones) + curve * zones.length + sum(besides);
    return { curve, fixed, shares: sharedOut(columns, room.width - fixed, between, setting) };
  });
  const fewest = Math.min(...tried.map(({ shares }) => shares?.lines ?? Number.POSITIVE_INFINITY));
  const best = tried.find(({ shares }) => shares?.lines === fewest);
  if (!best?.shares) return undefined;
  const { curve, fixed } = best;
  const { widths } = best.shares;
  const spare = room.width - fixed - sum(widths);
  const extra = Math.min(size * 9, spare / Math.max(1, zones.length));
  let left = (spare - extra * zones.length) / 2;
  const xs: number[] = [];
  const turns: number[] = [];
  widths.forEach((width, column) => {
    xs.push(left);
    left += width + (besides[column] ?? 0);
    turns.push(left);
    if (column < zones.length) left += curve + extra + (zones[column] ?? 0);
  });
  return { xs, widths, turns };
}

interface Shares {
  readonly widths: readonly number[];
  /** The lines of all names. */
  readonly lines: number;
}

/** Widens the columns whose names take the most lines, until the width is used up. */
function sharedOut(columns: readonly (readonly LayerItem[])[], free: number, { strong }: Between, setting: Setting): Shares | undefined {
  const { size, metric, language } = setting;
  const named = columns.map((column) =>
    column.flatMap(({ node, depth }) => (node ? [{ node, indent: depth * size * outlineIndent }] : [])),
  );
  if (free < columns.length * size * minColumn) return undefined;
  const textOf = (node: FigureNode): string => (node.heading ?? node.label)[language] + signsBehind(node, setting);
  const most = (widthOf: (node: FigureNode, isBold: boolean) => number): readonly number[] =>
    named.map((nodes) => Math.max(0, ...nodes.map(({ node, indent }) => widthOf(node, strong.has(node.id)) + size * 1.2 + indent)));
  const natural = most((node, isBold) => metric.width(textOf(node), size, isBold)).map((width) => Math.min(width, size * widestColumn));
  const least = (isDivided: boolean): readonly number[] =>
    most((node, isBold) => widestPiece(textOf(node), { size, isBold, isDivided }, setting)).map((width, column) =>
      Math.min(natural[column] ?? 0, Math.max(width, size * minColumn)),
    );
  // Words are divided at hyphens only where they have no room.
  const whole = least(false);
  const widths = [...(sum(whole) > free ? least(true) : whole)];
  if (sum(widths) > free) return undefined;
  const cardsOf = (column: number): readonly Card[] =>
    (named[column] ?? []).map(({ node, indent }) =>
      cardOf(node, { width: (widths[column] ?? 0) - indent, isBold: strong.has(node.id) }, setting),
    );
  const countsOf = (column: number): readonly number[] => cardsOf(column).map((card) => card.lines.length);
  if (sum(natural) <= free) widths.splice(0, widths.length, ...natural);
  const lines = widths.map((_, column) => countsOf(column));
  const highest = (column: number): number => Math.max(0, ...(lines[column] ?? []));
  for (;;) {
    const spare = free - sum(widths);
    const wider = widths
      .map((_, column) => column)
      .filter((column) => (natural[column] ?? 0) > (widths[column] ?? 0) && spare > 0)
      .sort((a, b) => highest(b) - highest(a) || sum(lines[b] ?? []) - sum(lines[a] ?? []));
    const [column] = wider;
    if (column === undefined || spare < size * stride) {
      // What broken names leave free at their ends is for the lines.
      const filled = widths.map((width, each) =>
        Math.min(width, Math.max(0, ...cardsOf(each).map((card, row) => card.width + (named[each]?.[row]?.indent ?? 0))) + 0.01),
      );
      return { widths: filled, lines: sum(lines.flat()) };
    }
    widths[column] = Math.min(natural[column] ?? 0, (widths[column] ?? 0) + size * stride);
    lines[column] = countsOf(column);
  }
}
