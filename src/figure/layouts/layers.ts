/** Columns from left to right: who says, what is said, what it answers or belongs to. Verbs stand at the ends of their lines. */

import type { FigureSubject } from "../subject.ts";
import { essentialNodes } from "../thinning.ts";
import { cardOf, placeCard, placeEdgeWord } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { bracketAt } from "./layer-brackets.ts";
import { placeHeights } from "./layer-heights.ts";
import { type LayerItem, type LayerModel, type LayerPiece, layerModel } from "./layer-model.ts";
import { orderLayers } from "./layer-order.ts";
import { widestPiece } from "./line-breaks.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { headUnder, lineOfEdge } from "./verb-groups.ts";

/** Wider columns than this, in sizes of names, are hard to read across. */
const widestColumn = 34;

interface Columns {
  readonly xs: readonly number[];
  readonly widths: readonly number[];
}

export const layers: Layout = (subject, setting) => {
  if (subject.nodes.length === 0) return undefined;
  const model = layerModel(subject);
  orderLayers(model, setting.moves);
  for (const item of model.columns.flat()) for (const { edge, isLast } of item.left) if (isLast) setting.numbers.textOf(edge.claims);
  for (const { edge } of model.inside) setting.numbers.textOf(edge.claims);
  return new LayerSheet(subject, model, setting).place();
};

/** One attempt to place a model in a room. */
class LayerSheet {
  readonly #placement = new Placement();
  readonly #model: LayerModel;
  readonly #setting: Setting;
  readonly #strong: ReadonlySet<string>;
  /** Of verbs at the ends of lines. */
  readonly #wordSize: number;
  readonly #portHeight: number;
  readonly #headHeight: number;
  /** For each gap, the verb that all of its lines share. */
  readonly #headings: readonly (LayerPiece | undefined)[];

  constructor(subject: FigureSubject, model: LayerModel, setting: Setting) {
    this.#model = model;
    this.#setting = setting;
    this.#strong = new Set<string>(essentialNodes(subject));
    this.#wordSize = Math.max(setting.size * 0.8, setting.smallest);
    this.#portHeight = this.#wordSize * 1.22;
    this.#headings = model.columns.map((_, gap) => this.#sharedVerb(gap));
    this.#headHeight = this.#headings.some(Boolean) ? this.#wordSize * 1.9 : 0;
  }

  #sharedVerb(gap: number): LayerPiece | undefined {
    const ending = this.#model.pieces.filter((piece) => piece.gap === gap && piece.isLast);
    const verbs = new Set(ending.map((piece) => this.#verbOf(piece)));
    return verbs.size === 1 && ending.length > 2 ? ending[0] : undefined;
  }

  /** The verb as it reads from the left end of its line. */
  #verbOf({ edge, isReversed }: LayerPiece): string {
    return (isReversed ? edge.reading.inverse : edge.reading.reads)[this.#setting.language];
  }

  #portText(piece: LayerPiece): string {
    const numbers = this.#setting.numbers.textOf(piece.edge.claims);
    return this.#headings[piece.gap] ? numbers : `${this.#verbOf(piece)} ${numbers}`;
  }

  #portWidth(piece: LayerPiece): number {
    return this.#setting.metric.width(this.#portText(piece), this.#wordSize);
  }

  place(): Placement | undefined {
    const columns = this.#widths();
    if (!columns) return undefined;
    const { room, size, maxStretch } = this.#setting;
    this.#model.columns.forEach((column, index) => {
      for (const item of column) {
        item.isMerged = item.node !== undefined && item.left.length >= 4 && this.#headings[index - 1] !== undefined;
        if (item.node)
          item.card = cardOf(item.node, { width: columns.widths[index] ?? 0, isBold: this.#strong.has(item.id) }, this.#setting);
        const ports = Math.max(item.isMerged ? 0 : item.left.length * this.#portHeight, item.right.length * size * 0.2);
        item.height = item.card ? Math.max(item.card.height, ports) : size * 0.5;
      }
    });
    const height = room.height - this.#headHeight;
    if (!placeHeights(this.#model.columns, { height, gap: size * 0.5, maxSpread: Math.min(3.2, maxStretch * 1.5) })) return undefined;
    this.#placeCards(columns);
    this.#placeHeadings(columns);
    for (const piece of this.#model.pieces) this.#placePiece(piece, columns);
    for (const item of this.#model.columns.flat()) {
      const ports = item.left.map((piece) => this.#portOf(item, piece, "left"));
      this.#placement.lines.push(...bracketAt(item, ports, this.#portHeight, this.#setting));
    }
    this.#placeInside(columns);
    return this.#placement;
  }

  /** Left ends and widths of the columns; undefined if the room is too narrow. */
  #widths(): (Columns & { readonly turns: readonly number[] }) | undefined {
    const { room, size, metric, language } = this.#setting;
    const { columns, pieces } = this.#model;
    const zones = columns.slice(1).map((_, gap) => {
      const ending = pieces.filter((piece) => piece.gap === gap && piece.isLast);
      return Math.max(0, ...ending.map((piece) => this.#portWidth(piece) + this.#wordSize * 0.4)) + this.#wordSize * 1.3;
    });
    const curve = Math.max(size * 3, room.width * 0.06);
    const insideWidths = columns.map((_, column) => this.#insideWidth(column));
    const natural = columns.map((column) =>
      Math.max(
        0,
        ...column.map(({ node }) => (node ? metric.width(node.label[language], size, this.#strong.has(node.id)) + size * 1.2 : 0)),
      ),
    );
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    const fixed = sum(zones) + curve * zones.length + sum(insideWidths);
    const free = room.width - fixed;
    if (free < columns.length * size * 5.5) return undefined;
    const minWidths = (isDivided: boolean): readonly number[] =>
      columns.map((column) =>
        Math.max(0, ...column.map(({ id, node }) => (node ? this.#widestWord(node.label[language], this.#strong.has(id), isDivided) : 0))),
      );
    const cappedTo = (cap: number, least: readonly number[]): readonly number[] =>
      natural.map((width, column) => Math.min(width, Math.max(cap, least[column] ?? 0)));
    const narrowed = (least: readonly number[]): readonly number[] => {
      let cap = size * widestColumn;
      while (sum(cappedTo(cap, least)) > free && cap > size * 5.5) cap -= size * 0.5;
      return cappedTo(cap, least);
    };
    // Words are divided at hyphens only where they have no room.
    const whole = narrowed(minWidths(false));
    const widths = sum(whole) > free ? narrowed(minWidths(true)) : whole;
    if (sum(widths) > free) return undefined;
    const extra = Math.min(size * 9, (free - sum(widths)) / Math.max(1, zones.length));
    let left = (room.width - sum(widths) - fixed - extra * zones.length) / 2;
    const xs: number[] = [];
    const turns: number[] = [];
    widths.forEach((width, column) => {
      xs.push(left);
      left += width + (insideWidths[column] ?? 0);
      turns.push(left);
      if (column < zones.length) left += curve + extra + (zones[column] ?? 0);
    });
    return { xs, widths, turns };
  }

  /** With its symbol. */
  #widestWord(text: string, isBold: boolean, isDivided: boolean): number {
    const { size } = this.#setting;
    return widestPiece(text, { size, isBold, isDivided }, this.#setting) + size * 1.2;
  }

  /** Room beside a column for the edges between its own nodes, with their verbs. */
  #insideWidth(column: number): number {
    const lines = this.#model.inside.filter((line) => line.column === column);
    if (lines.length === 0) return 0;
    return this.#setting.size * (1.4 + 0.7 * lines.length) + Math.max(...lines.map(({ edge }) => this.#insideTextWidth(edge)));
  }

  #insideText(edge: LayerPiece["edge"]): string {
    return `${edge.reading.reads[this.#setting.language]} ${this.#setting.numbers.textOf(edge.claims)}`;
  }

  #insideTextWidth(edge: LayerPiece["edge"]): number {
    return this.#setting.metric.width(this.#insideText(edge), this.#wordSize);
  }

  #placeCards({ xs, widths }: Columns): void {
    const { size } = this.#setting;
    this.#model.columns.forEach((column, index) => {
      const left = xs[index] ?? 0;
      const width = widths[index] ?? 0;
      const list = `column ${index}`;
      const isRightAligned = index === 0 && this.#model.columns.length > 1 && !this.#model.inside.some((line) => line.column === 0);
      for (const item of column) {
        item.y += this.#headHeight;
        if (!item.card) {
          item.x = left;
          item.exit = left + width * 0.5;
          continue;
        }
        const top = item.y - item.card.height / 2;
        // Names of the first column end at its symbols, so that lines start there.
        if (isRightAligned) {
          placeCard(this.#placement, item.card, { left: left + width, top, anchor: "end", list }, this.#setting);
          item.x = left + width - item.card.width;
          item.exit = left + width + size * 0.15;
          item.isFan = true;
        } else {
          placeCard(this.#placement, item.card, { left, top, list }, this.#setting);
          item.x = left;
          item.exit = left + item.card.width + size * 0.3;
        }
      }
    });
  }

  #placeHeadings({ xs, widths }: Columns): void {
    const { size } = this.#setting;
    this.#headings.forEach((shared, gap) => {
      if (!shared) return;
      const start = (xs[gap] ?? 0) + (widths[gap] ?? 0);
      const end = xs[gap + 1] ?? start;
      const tops = this.#model.pieces
        .filter((piece) => piece.gap === gap)
        .flatMap(({ from, to }) => [from.y - from.height / 2, to.y - to.height / 2]);
      const top = Math.max(0, Math.min(...tops) - size * 1.6);
      const heading = headingOf(this.#verbOf(shared), { width: end - start, size: this.#wordSize }, this.#setting);
      placeHeading(
        this.#placement,
        heading,
        { left: (start + end) / 2, top, anchor: "middle", tone: shared.edge.line, owner: `gap ${gap}` },
        this.#setting,
      );
    });
  }

  /** The height at which a piece meets the right of an item, or its left. */
  #portOf(item: LayerItem, piece: LayerPiece, side: "left" | "right"): number {
    const list = item[side];
    const place = list.indexOf(piece) - (list.length - 1) / 2;
    const { card } = item;
    if (!card) return item.y;
    const firstLine = item.y - card.height / 2 + card.lineHeight / 2;
    const { size, point } = this.#setting;
    if (list.length === 1) return firstLine;
    if (side === "right" && item.isFan) return firstLine + place * Math.min(1.6 * point, (size * 0.6) / list.length);
    if (side === "left" && item.isMerged) return firstLine + place * Math.min(1.8 * point, (size * 0.7) / list.length);
    return item.y + place * (side === "left" ? this.#portHeight : Math.min(3.4 * point, item.height / list.length));
  }

  #placePiece(piece: LayerPiece, { xs, turns }: Columns & { readonly turns: readonly number[] }): void {
    const { from, to, edge, isFirst, isLast, isReversed, gap } = piece;
    const { size } = this.#setting;
    const startY = this.#portOf(from, piece, "right");
    const endY = this.#portOf(to, piece, "left");
    const text = isLast ? this.#portText(piece) : "";
    const textWidth = isLast ? this.#portWidth(piece) : 0;
    const symbol = to.node ? to.x - size * 0.12 : to.x;
    const isNamedAtStart = isLast && to.isMerged;
    const isForward = !isReversed || headUnder(edge, edge.to) === "end";
    // Lines that meet have one head, for several would be a blot.
    const isMiddle = to.left.indexOf(piece) === Math.floor(to.left.length / 2);
    const end = isLast && !isNamedAtStart ? (xs[gap + 1] ?? 0) - textWidth - this.#wordSize * 1.15 : symbol;
    const start = from.exit + (isNamedAtStart ? textWidth + this.#wordSize * 0.35 : 0);
    const word = (left: number, middle: number): void =>
      placeEdgeWord(this.#placement, text, { left, middle, size: this.#wordSize, owner: edge.id }, this.#setting);
    if (isNamedAtStart) word(from.exit, startY);
    const turn = Math.min(Math.max(start, turns[gap] ?? start), end);
    const bend = (end - turn) * 0.5;
    this.#placement.lines.push({
      ...lineOfEdge(edge, this.#setting),
      start: { left: from.node ? start : from.x, top: startY },
      steps: [
        stepTo(turn, startY),
        {
          to: { left: end, top: endY },
          controls: [
            { left: turn + bend, top: startY },
            { left: end - bend, top: endY },
          ],
        },
      ],
      head: isFirst && !isForward ? "start" : isNamedAtStart && isForward && isMiddle ? "end" : "none",
    });
    if (!isLast || isNamedAtStart) return;
    word(end + this.#wordSize * 0.3, endY);
    if (!isForward) return;
    // The words stand between the line and its head.
    this.#placement.lines.push({
      ...lineOfEdge(edge, this.#setting),
      id: `${edge.id} head`,
      width: this.#setting.point * 0.7,
      confidence: "certain",
      start: { left: symbol - this.#wordSize * 0.6, top: endY },
      steps: [stepTo(symbol, endY)],
      head: "end",
    });
  }

  /** Edges within a column: brackets at its right, with their verbs. */
  #placeInside({ turns }: Columns & { readonly turns: readonly number[] }): void {
    const { size, point } = this.#setting;
    const count = new Map<number, number>();
    for (const { edge, from, to, column } of this.#model.inside) {
      const lane = count.get(column) ?? 0;
      count.set(column, lane + 1);
      const textWidth = Math.max(
        ...this.#model.inside.filter((line) => line.column === column).map((line) => this.#insideTextWidth(line.edge)),
      );
      const bracket = (turns[column] ?? 0) - textWidth - size * (0.5 + 0.7 * lane);
      const down = Math.sign(to.y - from.y) || 1;
      const [startY, endY] = [from.y + down * size * 0.3, to.y - down * size * 0.3];
      this.#placement.lines.push({
        ...lineOfEdge(edge, this.#setting),
        start: { left: from.exit, top: startY },
        steps: [stepTo(bracket, startY), stepTo(bracket, endY), stepTo(to.exit, endY)],
        head: "end",
      });
      const place = { left: bracket + 2 * point, middle: (startY + endY) / 2, size: this.#wordSize, owner: edge.id, isOnLine: true };
      placeEdgeWord(this.#placement, this.#insideText(edge), place, this.#setting);
    }
  }
}
