/** Columns from left to right: who says, what is said, what it answers or belongs to. Verbs stand at the ends of their lines. */

import { groupedBy } from "../../graph/grouped-by.ts";
import { type FigureSubject, unjoinedIn } from "../subject.ts";
import { essentialNodes } from "../thinning.ts";
import { cardOf, placeCard, placeEdgeWord } from "./cards.ts";
import { placeGapHeading } from "./gap-heading.ts";
import { type Heading, headingOf } from "./headings.ts";
import { bracketAt, bracketLeft, hasBracket } from "./layer-brackets.ts";
import { type LayerColumns, layerColumns } from "./layer-columns.ts";
import { fanStart, portOf, reachedPoint, setHeights } from "./layer-ends.ts";
import { placeHeights } from "./layer-heights.ts";
import { type LayerItem, type LayerModel, type LayerPiece, layerModel } from "./layer-model.ts";
import { orderLayers } from "./layer-order.ts";
import { outlineIndent } from "./layer-outline.ts";
import { outlineWidth, outlineWords, placeOutline } from "./outline-marks.ts";
import { extentOf, type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeUnjoined, unjoinedRows } from "./unjoined-rows.ts";
import { headUnder, lineOfEdge, weightOf } from "./verb-groups.ts";

export const layers: Layout = (subject, setting) => {
  const unjoined = subject.kind === "collection" ? unjoinedIn(subject) : [];
  if (unjoined.length === 0 || unjoined.length === subject.nodes.length) return inColumns(subject, setting);
  const rows = unjoinedRows(unjoined, setting);
  const room = { ...setting.room, height: setting.room.height - rows.height };
  const placement = inColumns({ ...subject, nodes: subject.nodes.filter((node) => !unjoined.includes(node)) }, { ...setting, room });
  if (placement) placeUnjoined(placement, rows, extentOf(placement).bottom, setting);
  return placement;
};

const inColumns = (subject: FigureSubject, setting: Setting): Placement | undefined => {
  if (subject.nodes.length === 0) return undefined;
  const model = layerModel(subject);
  orderLayers(model, setting.moves);
  for (const item of model.columns.flat()) for (const { edge, isLast } of item.left) if (isLast) setting.numbers.textOf(edge.claims);
  for (const { edge } of model.inside) setting.numbers.textOf(edge.claims);
  for (const item of model.columns.flat()) for (const edge of edgesInOutline(item, model.outline)) setting.numbers.textOf(edge.claims);
  return new LayerSheet(subject, model, setting).place();
};

const edgesInOutline = (item: LayerItem, outline: LayerModel["outline"]) =>
  [...(outline?.ticks ?? []), ...(outline?.twigs ?? [])].filter(({ from }) => from === item).map(({ edge }) => edge);

/** True where the line of a piece points at its right end. */
const isForward = ({ edge, isReversed }: LayerPiece): boolean => !isReversed || headUnder(edge, edge.to) === "end";

/** True where lines that end at a bracket have heads of their own: they differ in evidence or direction, and one head could not show both. */
const hasOwnHeads = ({ left }: LayerItem): boolean => new Set(left.map((piece) => isForward(piece) && piece.edge.standing)).size > 1;

/** The share of the lines whose verb stands over all of them, of a family and of others; those with another verb have it at their own ends. */
const mainShare = { family: 0.6, others: 0.9 } as const;

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
  /** For each gap, the verb that all or most of its lines share. */
  readonly #headings: readonly (LayerPiece | undefined)[];
  /** Beside the bracket of a family. */
  readonly #outlineWords: Heading | undefined;

  constructor(subject: FigureSubject, model: LayerModel, setting: Setting) {
    this.#model = model;
    this.#setting = setting;
    this.#strong = new Set<string>(essentialNodes(subject));
    this.#wordSize = Math.max(setting.size * 0.8, setting.smallest);
    this.#portHeight = this.#wordSize * 1.22;
    this.#headings = model.columns.map((_, gap) => this.#sharedVerb(gap));
    this.#outlineWords = model.outline && outlineWords(model.outline, this.#wordSize, setting);
    this.#headHeight = this.#headings.some(Boolean) ? this.#wordSize * 1.9 : 0;
  }

  #sharedVerb(gap: number): LayerPiece | undefined {
    const ending = this.#model.pieces.filter((piece) => piece.gap === gap && piece.isLast);
    const byVerb = groupedBy(ending, (piece) => this.#verbOf(piece));
    const most = [...byVerb.values()].reduce((best, same) => (same.length > best.length ? same : best), []);
    const needed = ending.length * (this.#model.outline ? mainShare.family : mainShare.others);
    return most.length > 2 && most.length >= needed ? most[0] : undefined;
  }

  /** The verb as it reads from the left end of its line. */
  #verbOf({ edge, isReversed }: LayerPiece): string {
    return (isReversed ? edge.reading.inverse : edge.reading.reads)[this.#setting.language];
  }

  #portText(piece: LayerPiece): string {
    const numbers = this.#setting.numbers.textOf(piece.edge.claims);
    const heading = this.#headings[piece.gap];
    return heading && this.#verbOf(heading) === this.#verbOf(piece) ? numbers : `${this.#verbOf(piece)} ${numbers}`.trimEnd();
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
        const heading = this.#headings[index - 1];
        const isNamed =
          heading !== undefined && !this.#model.outline && item.left.every((piece) => this.#verbOf(piece) === this.#verbOf(heading));
        item.isMerged = item.node !== undefined && item.left.length >= 4 && isNamed;
        const width = (columns.widths[index] ?? 0) - item.depth * size * outlineIndent;
        if (item.node) item.card = cardOf(item.node, { width, isBold: this.#strong.has(item.id) }, this.#setting);
        setHeights(item, this.#portHeight, this.#setting);
      }
    });
    const height = room.height - this.#headHeight;
    if (!placeHeights(this.#model.columns, { height, gap: size * 0.5, maxSpread: Math.min(3.2, maxStretch * 1.5) })) return undefined;
    this.#placeCards(columns);
    for (const piece of this.#model.pieces) this.#placePiece(piece, columns);
    this.#placeHeadings(columns);
    for (const item of this.#model.columns.flat()) {
      const ports = item.left.map((piece) => this.#portOf(item, piece, "left"));
      const standings = hasOwnHeads(item) ? [] : item.left.filter(isForward).map(({ edge }) => edge.standing);
      this.#placement.lines.push(...bracketAt(item, ports, standings, this.#setting));
    }
    this.#placeInside(columns);
    const last = columns.xs.length - 1;
    const right = (columns.xs[last] ?? 0) + (columns.widths[last] ?? 0);
    if (this.#model.outline && this.#outlineWords)
      placeOutline(this.#placement, this.#model.outline, this.#outlineWords, right, this.#setting);
    return this.#placement;
  }

  /** Left ends and widths of the columns; undefined if the room is too narrow. */
  #widths(): LayerColumns | undefined {
    const { columns, pieces } = this.#model;
    const zones = columns.slice(1).map((_, gap) => {
      const ending = pieces.filter((piece) => piece.gap === gap && piece.isLast);
      return (
        Math.max(0, ...ending.map((piece) => this.#portWidth(piece) + this.#wordSize * 0.4)) + this.#reachWidth(gap) + this.#wordSize * 0.45
      );
    });
    const outlined = this.#outlineWords ? outlineWidth(this.#outlineWords, this.#setting) : 0;
    const besides = columns.map((_, column) => this.#insideWidth(column) + (column === columns.length - 1 ? outlined : 0));
    return layerColumns(columns, { zones, besides, strong: this.#strong }, this.#setting);
  }

  /** Room between the verbs in a gap and the symbols behind it. */
  #reachWidth(gap: number): number {
    const column = this.#model.columns[gap + 1] ?? [];
    const several = column.some(({ left, isMerged }) => left.length > 1 && !isMerged);
    return (
      this.#wordSize *
      (column.some(hasBracket) ? (column.some((item) => hasBracket(item) && hasOwnHeads(item)) ? 2.3 : 1.5) : several ? 1.15 : 0.85)
    );
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

  #placeCards({ xs, widths }: LayerColumns): void {
    const { size } = this.#setting;
    this.#model.columns.forEach((column, index) => {
      const width = widths[index] ?? 0;
      const list = `column ${index}`;
      const isRightAligned = index === 0 && this.#model.columns.length > 1 && !this.#model.inside.some((line) => line.column === 0);
      for (const item of column) {
        const left = (xs[index] ?? 0) + item.depth * size * outlineIndent;
        item.y += this.#headHeight;
        if (!item.card) {
          item.x = left;
          item.exit = left + width * 0.5;
          continue;
        }
        const top = item.y + item.symbolY - item.card.lineHeight / 2;
        // Names of the first column end at its symbols, so that lines start there.
        if (isRightAligned) {
          placeCard(this.#placement, item.card, { left: left + width, top, anchor: "end", list }, this.#setting);
          item.x = left + width - item.card.width;
          item.exit = left + width - size * 0.42;
          item.isFan = true;
        } else {
          placeCard(this.#placement, item.card, { left, top, list }, this.#setting);
          item.x = left;
          item.exit = left + item.card.width + size * 0.3;
        }
      }
    });
  }

  #placeHeadings({ xs, widths }: LayerColumns): void {
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
      const isNamed = (piece: LayerPiece): boolean => piece.gap === gap && piece.isLast && this.#verbOf(piece) === this.#verbOf(shared);
      const edges = new Set(this.#model.pieces.filter(isNamed).map(({ edge }) => edge.id));
      const place = { edges, middle: (start + end) / 2, top, tone: shared.edge.line, owner: `gap ${gap}` };
      placeGapHeading(this.#placement, heading, place, this.#setting);
    });
  }

  #portOf(item: LayerItem, piece: LayerPiece, side: "left" | "right"): number {
    return portOf(item, piece, side, this.#portHeight, this.#setting);
  }

  #placePiece(piece: LayerPiece, { xs, turns }: LayerColumns): void {
    const { from, to, edge, isFirst, isLast, gap } = piece;
    const { size } = this.#setting;
    const startY = this.#portOf(from, piece, "right");
    const endY = this.#portOf(to, piece, "left");
    const text = isLast ? this.#portText(piece) : "";
    const textWidth = isLast ? this.#portWidth(piece) : 0;
    const symbol = to.node ? to.x - size * 0.12 : to.x;
    const isNamedAtStart = isLast && to.isMerged;
    const pointsHere = isForward(piece);
    // Lines that meet have one head, for several would be a blot.
    const isMiddle = to.left.indexOf(piece) === Math.floor(to.left.length / 2);
    const end = isLast && !isNamedAtStart ? (xs[gap + 1] ?? 0) - textWidth - this.#reachWidth(gap) - this.#wordSize * 0.3 : symbol;
    const exit = from.isFan ? fanStart(from, startY, this.#setting) : from.exit;
    const start = exit + (isNamedAtStart ? textWidth + this.#wordSize * 0.35 : 0);
    const word = (left: number, middle: number): void =>
      placeEdgeWord(this.#placement, text, { left, middle, size: this.#wordSize, owner: edge.id }, this.#setting);
    if (isNamedAtStart) word(exit, startY);
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
      head: isFirst && !pointsHere ? "start" : isNamedAtStart && pointsHere && isMiddle ? "end" : "none",
    });
    if (!isLast || isNamedAtStart) return;
    word(end + this.#wordSize * 0.3, endY);
    // The words stand between the line and its head.
    const near = { left: end + this.#wordSize * 0.42 + textWidth, top: endY };
    const far = hasBracket(to) ? { left: bracketLeft(to, this.#setting), top: endY } : reachedPoint(to, piece, size);
    this.#placement.lines.push({
      ...lineOfEdge(edge, this.#setting),
      id: `${edge.id} head`,
      width: this.#setting.point * 0.7 * weightOf(edge),
      confidence: "certain",
      isStub: true,
      start: near,
      steps: [stepTo(far.left, far.top)],
      head: pointsHere && (!hasBracket(to) || hasOwnHeads(to)) ? "end" : "none",
    });
  }

  /** Edges within a column: brackets at its right, with their verbs. */
  #placeInside({ turns }: LayerColumns): void {
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
      const [startY, endY] = [from.y + from.symbolY + down * size * 0.3, to.y + to.symbolY - down * size * 0.3];
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
