/**
 * Names in rows under their verbs, for columns that are too narrow for lines from one name to another. A short line at the left edge shows the
 * evidence for each name; where there is no room for a row each, for the names of a row that have the same.
 */
import { groupedBy } from "../../graph/grouped-by.ts";
import { type FigureSubject, isGrouping, isMembership, nodeIn, type SubjectOf } from "../subject.ts";
import { cardOf } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeRoot, rootFrame } from "./root-card.ts";
import { Rows } from "./rows.ts";
import { type RunInSection, sectionsOf } from "./run-in-sections.ts";
import { headUnder, lineOfEdge, type Neighbour, partIndent, type VerbGroup, verbGroupsOf } from "./verb-groups.ts";

/** Sizes of names: the length of the line before a name, and the space from it to the name. */
const lineLength = 1.7;
const lineGap = 0.4;
/** By how much a section stands in. */
const depthIndent = 1;

interface Density {
  /** Space below each row, above each verb, and above each section, in sizes of names. */
  readonly row: number;
  readonly verb: number;
  readonly section: number;
  /** True where names of the same evidence stand in one row. */
  readonly isRunOn?: true;
  /** True where the node that the figure is about has no frame. */
  readonly isRootPlain?: true;
}

/** The first with which all fits is taken. */
const densities: readonly Density[] = [
  { row: 0.3, verb: 0.8, section: 0.9 },
  { row: 0.12, verb: 0.5, section: 0.6 },
  { row: 0, verb: 0.4, section: 0.4, isRootPlain: true },
  { row: 0.12, verb: 0.3, section: 0.4, isRunOn: true },
  { row: 0, verb: 0.1, section: 0.12, isRunOn: true, isRootPlain: true },
];

export const runIn: Layout = (subject, setting) => {
  const sections = sectionsOf(subject);
  if (!sections || subject.edges.length === 0) return undefined;
  for (const density of densities) {
    // Who a speaker is, and where, is left out before what they say shares rows.
    if (density.isRunOn && isAboutSpeaker(subject)) return undefined;
    const placement = runInWith(density, subject, sections, setting);
    if (placement) return placement;
  }
  return undefined;
};

const isAboutSpeaker = (subject: FigureSubject): boolean => subject.kind === "node" && nodeIn(subject, subject.centre).type === "person";

function runInWith(density: Density, subject: FigureSubject, sections: readonly RunInSection[], setting: Setting): Placement | undefined {
  const placement = new Placement();
  const page = new Rows(placement, density.row, setting);
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
  const { size, smallest, words, room } = setting;
  const { heads, depth, edges, owner } = section;
  // What stands in is part of the one above.
  const start = depth * depthIndent * size;
  page.beginAt(start, start);
  if (subject.kind !== "family" && heads.length > 0 && edges.length === 0)
    page.say(words.unjoined, { owner: `${owner} unjoined`, tone: "quiet" });
  const isBold = edges.length > 0 || subject.kind === "family";
  for (const head of heads) page.add(cardOf(head, { width: room.width - start, isBold: isBold && heads.length === 1 }, setting));
  page.nextRow(start);
  const groups = verbGroupsOf(subject, owner, setting, edges);
  for (const group of [...groups].sort((a, b) => Number(b.heading === common) - Number(a.heading === common))) {
    if (group.heading !== common) {
      if (page.hasRows) page.skip(size * density.verb);
      page.say(group.heading, { owner: `${owner} ${group.key}`, tone: group.line, size: Math.max(size * 0.92, smallest), isBold: true });
      page.nextRow(start);
    }
    for (const row of density.isRunOn ? alikeIn(group) : group.neighbours.map((neighbour) => [neighbour]))
      placeRow(page, placement, { row, owner, start }, setting);
  }
  page.end();
}

/** The neighbours of a verb that have the same evidence; what is part of another has a row of its own. */
const alikeIn = ({ neighbours }: VerbGroup): readonly (readonly Neighbour[])[] => {
  const isAlone = (neighbour: Neighbour, index: number): boolean => neighbour.depth > 0 || (neighbours[index + 1]?.depth ?? 0) > 0;
  return [
    ...groupedBy(neighbours, (neighbour) => {
      const { edge } = neighbour;
      const index = neighbours.indexOf(neighbour);
      return isAlone(neighbour, index)
        ? `${index}`
        : `${edge.standing} ${edge.confidence === "certain"} ${edge.from === neighbour.node.id}`;
    }).values(),
  ];
};

interface PlacedRow {
  readonly row: readonly Neighbour[];
  readonly owner: RunInSection["owner"];
  /** Where its line begins. */
  readonly start: number;
}

function placeRow(page: Rows, placement: Placement, { row, owner, start }: PlacedRow, setting: Setting): void {
  const { size, numbers, room } = setting;
  const [first] = row;
  if (!first) return;
  const lineWidth = size * (lineLength + lineGap);
  const { left, middle } = page.take(lineWidth);
  const steps = [stepTo(left + size * lineLength, middle)];
  const { edge } = first;
  placement.lines.push({ ...lineOfEdge(edge, setting), start: { left, top: middle }, steps, head: headUnder(edge, owner) });
  const indent = start + lineWidth + first.depth * size * partIndent;
  page.take(first.depth * size * partIndent);
  page.indentBy(indent);
  for (const {
    node,
    edge: { claims },
  } of row)
    page.add(cardOf(node, { width: room.width - indent, numbers: numbers.textOf(claims) }, setting));
  page.nextRow(start);
}
