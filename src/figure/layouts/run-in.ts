/**
 * Names that run in after their verbs, as in a text: for columns that are too narrow for lines from one name to another. A short line before
 * each verb shows the evidence for the names behind it.
 */
import { groupedBy } from "../../graph/grouped-by.ts";
import { type FigureSubject, isGrouping, isMembership, nodeIn, type SubjectOf } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeRoot, rootFrame } from "./root-card.ts";
import { type RunInSection, sectionsOf } from "./run-in-sections.ts";
import { headUnder, lineOfEdge, type Neighbour, partIndent, partsBelow, type VerbGroup, verbGroupsOf, withDepths } from "./verb-groups.ts";

/** Distances in sizes of names: of the line before a verb, from it to the verb, between names, and by which a section stands in. */
const lineLength = 1.7;
const lineGap = 0.4;
/** The same of the line before a further name of a row, which begins nearer to the name before. */
const [shortLength, shortGap, shortStart] = [1, 0.15, -0.3];
const nameGap = 0.75;
const depthIndent = 1;

interface Density {
  /** Space below each row, and above each section, in sizes of names. */
  readonly row: number;
  readonly section: number;
  /** True where a section goes on behind its head. */
  readonly isRunOn: boolean;
  /** True where the node that the figure is about has no frame. */
  readonly isRootPlain?: true;
}

/** The first with which all fits is taken. */
const densities: readonly Density[] = [
  { row: 0.3, section: 0.7, isRunOn: false },
  { row: 0.18, section: 0.4, isRunOn: false },
  { row: 0.18, section: 0.3, isRunOn: true },
  { row: 0.06, section: 0.14, isRunOn: true },
  { row: 0, section: 0.1, isRunOn: true, isRootPlain: true },
];

export const runIn: Layout = (subject, setting) => {
  const sections = sectionsOf(subject);
  if (!sections || subject.edges.length === 0) return undefined;
  for (const density of densities) {
    const placement = runInWith(density, subject, sections, setting);
    if (placement) return placement;
  }
  return undefined;
};

function runInWith(density: Density, subject: FigureSubject, sections: readonly RunInSection[], setting: Setting): Placement | undefined {
  const placement = new Placement();
  const page = new Rows(placement, density, setting);
  const root = subject.kind === "node" ? subject.centre : subject.kind === "family" ? subject.root : undefined;
  if (root !== undefined) {
    const { heading: _, ...node } = nodeIn(subject, root);
    if (density.isRootPlain) {
      page.beginAt(0, 0);
      page.add(cardOf(node, { width: setting.room.width, isBold: true }, setting));
      page.end();
    } else {
      placeRoot(placement, node, setting);
      page.skip(rootFrame(setting.size) + setting.size * 0.6);
    }
  }
  if (subject.kind === "family") placeParts(page, placement, subject, setting);
  const common = commonVerb(subject, sections, setting);
  if (common !== undefined) {
    page.beginAt(0, 0);
    page.say(setting.words.withoutVerb(common), {
      owner: "without verb",
      tone: "quiet",
      size: Math.max(setting.size * 0.86, setting.smallest),
    });
    page.end();
  }
  for (const [index, section] of sections.entries()) {
    if (index > 0) page.skip(setting.size * density.section);
    placeSection(page, placement, subject, section, { density, common, setting });
    if (page.bottom > setting.room.height) return undefined;
  }
  return placement;
}

/** How the members of a family belong to it, which is said once. */
function placeParts(page: Rows, placement: Placement, subject: SubjectOf<"family">, setting: Setting): void {
  const { words, numbers, language, size, smallest, room } = setting;
  const parts = subject.edges.filter(({ relation }) => isMembership(relation));
  if (parts.length === 0) return;
  const numbersOf = (isGrouped: boolean): string =>
    numbers.textOf(parts.filter((edge) => isGrouping(edge) === isGrouped).flatMap(({ claims }) => claims));
  const text = words.partsOf({
    name: nodeIn(subject, subject.root).label[language],
    ...(parts.some((edge) => !isGrouping(edge)) && { stated: numbersOf(false) }),
    ...(parts.some(isGrouping) && { grouped: numbersOf(true) }),
    hasParts: parts.some(({ to }) => to !== subject.root),
  });
  const heading = headingOf(text, { width: room.width, size: Math.max(size * 0.86, smallest), isBold: false, spaceBelow: 0.5 }, setting);
  placeHeading(placement, heading, { left: 0, top: page.bottom, tone: "quiet", owner: "parts" }, setting);
  page.skip(heading.height);
}

/** The verb of most sections of a family, which is said once: the others have their own. Undefined where there is none. */
function commonVerb(subject: FigureSubject, sections: readonly RunInSection[], setting: Setting): string | undefined {
  if (subject.kind !== "family") return undefined;
  const verbs = sections.flatMap(({ owner, edges }) => verbGroupsOf(subject, owner, setting, edges).map(({ heading }) => heading));
  const [most] = [...groupedBy(verbs, (verb) => verb)].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length > 2 && most[1].length * 2 > verbs.length ? most[0] : undefined;
}

interface Look {
  readonly density: Density;
  /** Stands before no names. */
  readonly common: string | undefined;
  readonly setting: Setting;
}

function placeSection(page: Rows, placement: Placement, subject: FigureSubject, section: RunInSection, look: Look): void {
  const { density, common, setting } = look;
  const { size, words, room } = setting;
  const { heads, depth, edges, owner } = section;
  const start = depth * depthIndent * size;
  // Names without verbs stand below each other: one that stands in is part of the one above.
  const indent = start + (heads.length > 0 && edges.length > 0 ? size * depthIndent : 0);
  page.beginAt(start, indent);
  if (subject.kind !== "family" && heads.length > 0 && edges.length === 0)
    page.say(words.unjoined, { owner: `${owner} unjoined`, tone: "quiet" });
  const isBold = edges.length > 0 || subject.kind === "family";
  for (const head of heads) page.add(cardOf(head, { width: room.width - start, isBold: isBold && heads.length === 1 }, setting));
  let isFirst = heads.length === 0;
  const groups = verbGroupsOf(subject, owner, setting, edges);
  for (const group of [...groups].sort((a, b) => Number(b.heading === common) - Number(a.heading === common)))
    bundlesOf(group).forEach((bundle, index) => {
      if (!isFirst && !(density.isRunOn && (index > 0 || page.isInFirstRow))) page.nextRow(indent);
      isFirst = false;
      // Names go on under names.
      page.indentBy(indent + size * (lineLength + lineGap));
      placeBundle(
        page,
        placement,
        { group, bundle, isVerbGiven: common === undefined ? index > 0 : group.heading === common, owner, indent },
        setting,
      );
    });
  page.end();
}

/** The neighbours of a verb by the evidence that joins them to it. */
const bundlesOf = ({ neighbours }: VerbGroup): readonly (readonly Neighbour[])[] => [
  ...[...groupedBy(neighbours, ({ edge: { standing, confidence } }) => `${standing} ${confidence === "certain"}`).values()].map((same) =>
    withDepths(partsBelow(same)),
  ),
];

interface Bundle {
  readonly group: VerbGroup;
  readonly bundle: readonly Neighbour[];
  /** True where the verb stands before others of its group, or over all. */
  readonly isVerbGiven: boolean;
  readonly owner: RunInSection["owner"];
  /** Where its line begins in a new row. */
  readonly indent: number;
}

function placeBundle(page: Rows, placement: Placement, { group, bundle, isVerbGiven, owner, indent }: Bundle, setting: Setting): void {
  const { size, smallest, metric, numbers } = setting;
  const [first] = bundle;
  if (!first) return;
  const verbSize = Math.max(size * 0.92, smallest);
  const verb = isVerbGiven ? "" : group.heading;
  const verbWidth = verb === "" ? 0 : metric.width(verb, verbSize, true) + size * 0.5;
  const [lineWidth, shortWidth] = [size * (lineLength + lineGap), size * (shortStart + shortLength + shortGap)];
  const cardIn = ({ node, edge }: Neighbour, width: number): Card => cardOf(node, { width, numbers: numbers.textOf(edge.claims) }, setting);
  const cards = bundle.map((neighbour) => cardIn(neighbour, page.width - neighbour.depth * size * partIndent));
  const beside = setting.room.width - indent - lineWidth - verbWidth;
  const [firstCard] = cards;
  // A line without a verb is never alone in its row.
  if (verb === "" && firstCard && firstCard.width > beside) cards[0] = cardIn(first, beside);
  // A name that has no room behind its verb stands below it, with its line.
  const isVerbApart = verb !== "" && (firstCard?.width ?? 0) > beside;
  page.keep(lineWidth + verbWidth + (isVerbApart ? 0 : (cards[0]?.width ?? 0)), indent);
  const drawLine = ({ edge }: Neighbour, isShort = false): void => {
    const { left, middle } = page.take(isShort ? shortWidth : lineWidth);
    const start = left + (isShort ? size * shortStart : 0);
    const steps = [stepTo(start + size * (isShort ? shortLength : lineLength), middle)];
    placement.lines.push({ ...lineOfEdge(edge, setting), start: { left: start, top: middle }, steps, head: headUnder(edge, owner) });
  };
  if (isVerbApart) page.take(lineWidth);
  else drawLine(first);
  if (verb !== "") page.say(verb, { owner: `${owner} ${group.key}`, tone: group.line, size: verbSize, isBold: true });
  if (isVerbApart) {
    page.nextRow(indent);
    drawLine(first);
  }
  bundle.forEach((neighbour, index) => {
    const [card, before] = [cards[index], bundle[index - 1]];
    if (!card) return;
    // What is part of another stands in a row below it; each name has its line.
    if (before) {
      const isBelow = neighbour.depth !== before.depth || !page.hasRoom(shortWidth + card.width);
      if (isBelow) page.nextRow(indent);
      drawLine(neighbour, !isBelow);
      if (isBelow) page.take(neighbour.depth * size * partIndent);
    }
    page.add(card);
  });
}

interface Said {
  readonly owner: string;
  readonly tone: VerbGroup["line"] | "quiet";
  readonly size?: number;
  readonly isBold?: boolean;
}

/** Sets names and verbs in rows, from the left, as far as the room is wide. */
class Rows {
  readonly #placement: Placement;
  readonly #setting: Setting;
  readonly #gap: number;
  #rowStart = 0;
  #indent = 0;
  #left = 0;
  #top = 0;
  #height = 0;
  #rows = 0;

  constructor(placement: Placement, { row }: Density, setting: Setting) {
    this.#placement = placement;
    this.#setting = setting;
    this.#gap = setting.size * row;
  }

  /** The lower end of what has been set. */
  get bottom(): number {
    return this.#top;
  }

  /** Of a row that is not the first. */
  get width(): number {
    return this.#setting.room.width - this.#indent;
  }

  get isInFirstRow(): boolean {
    return this.#rows === 0;
  }

  skip(height: number): void {
    this.#top += height;
  }

  /** Begins a section, with its first row and the others in from the left. */
  beginAt(start: number, indent: number): void {
    this.#rowStart = start;
    this.#indent = indent;
    this.#left = start;
    this.#height = 0;
    this.#rows = 0;
  }

  /** Sets how far in from the left further rows begin. */
  indentBy(indent: number): void {
    this.#indent = indent;
  }

  nextRow(left = this.#indent): void {
    if (this.#height === 0) return;
    this.#top += this.#height + this.#gap;
    this.#height = 0;
    this.#left = left;
    this.#rowStart = left;
    this.#rows++;
  }

  end(): void {
    this.nextRow();
  }

  /** Begins a new row where what comes next has no room in this one. */
  keep(width: number, left = this.#indent): void {
    if (this.#left > this.#rowStart && this.#left + width > this.#setting.room.width) this.nextRow(left);
  }

  /** True where a name has room in this row. */
  hasRoom(width: number): boolean {
    return this.#left + width <= this.#setting.room.width;
  }

  /** Takes a piece of the row. */
  take(width: number): { readonly left: number; readonly middle: number } {
    const left = this.#left;
    this.#left += width;
    this.#height = Math.max(this.#height, this.#setting.size * 1.18);
    return { left, middle: this.#top + this.#setting.size * 0.59 };
  }

  add(card: Card): void {
    this.keep(card.width);
    placeCard(this.#placement, card, { left: this.#left, top: this.#top }, this.#setting);
    this.#left += card.width + this.#setting.size * nameGap;
    this.#height = Math.max(this.#height, card.height);
  }

  /** Sets words in the row. */
  say(text: string, { owner, tone, size = this.#setting.size, isBold = false }: Said): void {
    const width = this.#setting.metric.width(text, size, isBold);
    const { left } = this.take(width + this.#setting.size * 0.5);
    const position = { left, top: this.#top + this.#setting.size * 0.93 };
    placeWords(this.#placement, { text, position, anchor: "start", size, isBold, tone }, { role: "heading", owner }, this.#setting);
  }
}
