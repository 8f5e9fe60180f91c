/**
 * The key of a figure: types, evidence and marks of what is shown, in rows under the head. It wraps, and is never cut. It has no numbers:
 * those of the title are of what is said in a speaker's own name, and two counts of one thing would contradict each other.
 */

import { isSignature } from "../graph/compare/signed-documents.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureWords } from "../language/figure.ts";
import { type FigureSheetWords, figureSheetWords } from "../language/figure-sheet.ts";
import type { IndentFacts } from "../model/figure-facts.ts";
import { nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { type LineKind, lineKinds } from "../model/relation-entry.ts";
import { type Standing, standingIds, standings } from "../model/standings.ts";
import { dashes } from "../scene/line-styles.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { type BarEvidence, evidenceOf } from "./bar-evidence.ts";
import { barMarks, doubledBar } from "./bar-marks.ts";
import type { CellAttitudeEntry } from "./cell-attitude-key.ts";
import { attitudeMark, cellFill, cellMarks, type Share } from "./cell-attitudes.ts";
import { edgesByTopic, isOfOne } from "./counted-alone.ts";
import { doubledLine } from "./doubled-line.ts";
import type { GroupMark, Mark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import { spokenWeight } from "./layouts/verb-groups.ts";
import { dashOf, headMarks } from "./line-heads.ts";
import { paleOf } from "./pale-colour.ts";
import { omittedPathsOf } from "./paths-shown.ts";
import { shapeMarks } from "./shape-marks.ts";
import { innerWidth, type SheetStyle, textLine } from "./sheet-style.ts";
import { type FigureEdge, type FigureSubject, isGrouping, nodeIn, type OmittedKind } from "./subject.ts";
import { type UnidentifiedNames, unidentifiedNames } from "./unidentified-names.ts";
import type { VisibleParts } from "./visible-parts.ts";

interface KeyEntry {
  readonly text: string;
  /** Width of the sample, in sizes of the text. */
  readonly sampleWidth: number;
  /** Draws the sample from its left end, at the middle of the row. */
  readonly sample?: (start: PagePoint) => readonly Mark[];
  readonly isStrong?: boolean;
  /** True for an entry that is left out where it would need a row of its own. */
  readonly isOptional?: boolean;
}

export interface SheetKey {
  readonly group: GroupMark;
  readonly bottom: number;
}

const rowHeight = 1.5;
const symbolWidth = 1.15;
const lineWidth = 2.7;
/** The width of a thin line, in widths of the samples of others. */
const paleWeight = 0.5;
const entryGap = 1.3;

/** The facts of a figure that its key has to explain. */
export interface KeyFacts extends Pick<VisibleParts, "types" | "standings" | "hasDoubt" | "hasHollow" | "inside"> {
  /** Kinds of lines, where no words in the figure name them. */
  readonly lines?: ReadonlySet<LineKind>;
  /** True where some lines in the colour of red lines are of those who speak for one. */
  readonly hasSpokenLines?: boolean;
  /** True where these have short names. */
  readonly hasShortLines?: boolean;
  readonly hasRinged?: boolean;
  /** How much of what marks of a table stand for is not said in a speaker's own name. */
  readonly unstatedShares?: ReadonlySet<Share>;
  /** True where marks of a table have numbers in them. */
  readonly hasNumbers?: boolean;
  /** Marks of a table, with the verbs that they stand for. */
  readonly marks?: readonly CellAttitudeEntry[];
  /** The colour of these. */
  readonly markColour?: string;
  /** True where lines show how the curators group nodes. */
  readonly hasGrouping?: boolean;
  /** True where the line under the title says that the curators do. */
  readonly isGroupingSaid?: boolean;
  /** True where bars on the lines of actors mark what they speak of. */
  readonly hasBars?: boolean;
  /** True where some of them stand for signatures. */
  readonly hasSignatures?: boolean;
  readonly hasOpenBars?: boolean;
  readonly hasDottedBars?: boolean;
  readonly hasDoubleBars?: boolean;
  /** True where what one alone speaks of is only counted; `isAddressed` is true where the foot has an address that opens the view. */
  readonly hasCounts?: boolean;
  readonly isAddressed?: boolean;
  /** The number of topics that are only counted and related to those of another. */
  readonly countedRelated?: number;
  /** True where names have the sign for topics to which one of another is related. */
  readonly hasRelated?: boolean;
  /** Who says that what stands in below another is part of it. */
  readonly indents?: IndentFacts;
  /** True for lists of several nodes, which need the room more than a row about that. */
  readonly isOfLists?: boolean;
  /** True where a topic of one alone stands under two verbs. */
  readonly hasTwice?: boolean;
  /** True where heavier lines are those of paths that speakers' claims alone make. */
  readonly hasSpokenPaths?: boolean;
  /** True where the heads of lines show the evidence too. */
  readonly hasHeads?: boolean;
  /** Where names end in the number of those in their families that are not shown, the first of these numbers. */
  readonly inFamily?: number | undefined;
  /** True where the size of a node says something. */
  readonly hasSizes?: boolean;
  /** True where the width of a line says something. */
  readonly hasWeights?: boolean;
  /** The most claims of a pale line; 0 where there is none. */
  readonly paleClaims?: number;
  /** True where lines of further steps around a selected node are thin. */
  readonly hasFarther?: boolean;
  /** Where names end in the number of lines that are not drawn, the first of these numbers; other pale lines are then the only ones of a mark. */
  readonly undrawnAfterName?: number | undefined;
  /** True where a node of a map has no line. */
  readonly hasUnlinked?: boolean;
  /** True where nodes stand between two sides, at places that say nothing. */
  readonly hasFreePlaces?: boolean;
  /** True where a name has the sign for somebody who is not identified. */
  readonly hasUnidentified?: boolean;
  /** How names say that somebody is not identified, who may be another person that is named. */
  readonly unidentified?: UnidentifiedNames | undefined;
  /** How much of what they stand for is not certain. */
  readonly doubtShares?: ReadonlySet<Share>;
  /** The long names of abbreviations in the names; as many as have room are written. */
  readonly abbreviations?: readonly string[];
  /** True where rows of a comparison say of somebody that they speak only of something narrower or broader. */
  readonly hasKin?: boolean;
  /** True for a comparison, which counts what somebody only describes where another speaks of it. */
  readonly isComparison?: boolean;
  /** True where entries stand for several topics each. */
  readonly hasMerged?: boolean;
  /** True where some may not belong to the family of the figure. */
  readonly hasDoubtfulMembers?: boolean;
  /** True where some of these have the name of a group. */
  readonly hasGroups?: boolean;
  /** True where some stand for topics of different evidence. */
  readonly hasWeakest?: boolean;
  /** More sentences about a table; the last one may be left out. */
  readonly notes?: readonly string[];
  /** The number of nodes that have no room. */
  readonly omitted: number;
  /** Families of the verbs by which these are joined, where they are left out by verbs. */
  readonly omittedKinds?: readonly OmittedKind[] | undefined;
  /** Says what has no room where it is not nodes. */
  readonly omission?: string;
  /** The number of nodes that are drawn, but whose names have no room. */
  readonly unnamed?: number;
  /** The number of paths that are not shown, which then stands for that of their nodes. */
  readonly omittedPaths?: number;
}

/**
 * @param omitted   the number of nodes that have no room
 * @param hasLanes  true where actors have lines, with bars on them
 * @param indents   who says that what stands in below another is part of it
 */
export function keyFactsOf(subject: FigureSubject, omitted: number, hasLanes: boolean, indents?: IndentFacts): KeyFacts {
  const { kind, nodes, edges } = subject;
  const bars = kind === "comparison" && hasLanes ? barsOf(subject) : [];
  // Bars and counts have no lines of their own.
  const drawn = bars.length > 0 || nodes.some(({ isCount }) => isCount) ? edgesAlone(subject) : edges;
  const hasBars = (...standings: readonly Standing[]): boolean => bars.some(({ standing }) => standings.includes(standing));
  return {
    types: new Set(nodes.filter(({ isPlace, isCount }) => !isPlace && !isCount).map(({ type }) => type)),
    standings: new Set(drawn.filter((edge) => !isGrouping(edge)).map(({ standing }) => standing)),
    hasGrouping: drawn.some(isGrouping),
    hasSpokenPaths: drawn.some(({ isOnSpokenPath }) => isOnSpokenPath === true),
    hasDoubt: drawn.some(({ confidence }) => confidence !== "certain"),
    hasHollow: nodes.some(({ isHollow }) => isHollow),
    hasHeads: true,
    ...(indents && { indents }),
    isOfLists: kind !== "node",
    unidentified: unidentifiedNames(subject),
    inFamily: nodes.flatMap(({ inside }) => inside ?? [])[0],
    hasMerged: nodes.some(({ members, isCount }) => members !== undefined && !isCount),
    hasWeakest: drawn.some(({ isWeakest }) => isWeakest === true),
    hasDoubtfulMembers: nodes.some(({ isDoubtfulMember }) => isDoubtfulMember === true),
    hasGroups: nodes.some(({ isGroup }) => isGroup === true),
    hasBars: bars.length > 0,
    hasSignatures: bars.length > 0 && edges.some(isSignature),
    hasOpenBars: hasBars("reported"),
    hasDottedBars: hasBars("inferred", "external"),
    hasDoubleBars: bars.some(({ isDoubtful }) => isDoubtful),
    hasCounts: nodes.some(({ isCount }) => isCount),
    hasKin: kind === "comparison" && bars.length > 0 && (subject.kin?.size ?? 0) > 0,
    isComparison: kind === "comparison",
    ...(kind === "comparison" && { countedRelated: subject.countedRelated ?? 0 }),
    hasRelated: nodes.some(({ isRelated, isCount }) => isRelated === true && isCount !== true),
    hasTwice: kind === "comparison" && new Set(drawn.map(({ to }) => to)).size < drawn.length,
    omitted,
    omittedKinds: kind === "node" ? subject.omittedKinds : undefined,
    ...(kind === "path" && { omittedPaths: omittedPathsOf(subject) }),
  };
}

/** The evidence in the bars of a comparison: one for each actor and topic that several speak of. */
const barsOf = (subject: FigureSubject): readonly BarEvidence[] =>
  [...edgesByTopic(subject).values()]
    .filter((edges) => !isOfOne(edges))
    .flatMap((edges) => [...groupedBy(edges, ({ from }) => from).values()].map(evidenceOf));

/** The edges of a comparison to topics of one alone that are not just counted. */
const edgesAlone = (subject: FigureSubject): readonly FigureEdge[] =>
  [...edgesByTopic(subject).values()].filter(isOfOne).flatMap((edges) => edges.filter(({ to }) => !nodeIn(subject, to).isCount));

export function sheetKey(facts: KeyFacts, from: number, style: SheetStyle): SheetKey {
  return flowEntries(entriesOf(facts, style), from, style);
}

/** Sets entries in rows between the margins. */
function flowEntries(entries: readonly KeyEntry[], from: number, style: SheetStyle): SheetKey {
  const { frame, metric } = style;
  const { key: size, margin } = frame;
  const right = frame.width - margin;
  const marks: Mark[] = [];
  let left = margin;
  let top = from + size * 0.7;
  const put = ({ text, sampleWidth, sample, isStrong = false }: KeyEntry, isInRow: boolean): boolean => {
    const indent = sampleWidth * size;
    const lines = breakLines(text, { width: innerWidth(frame) - indent, size, isBold: isStrong }, style);
    const width = indent + Math.max(...lines.map((line) => metric.width(line, size, isStrong)));
    const needsRow = left > margin && left + width > right;
    if (needsRow && isInRow) return false;
    if (needsRow) {
      left = margin;
      top += size * rowHeight;
    }
    marks.push(...(sample?.({ left, top: top + size * 0.55 }) ?? []));
    lines.forEach((line, index) => {
      if (index > 0) top += size * rowHeight;
      marks.push(textLine(line, { left: left + indent, top: top + size * 0.92, size, tone: "text", isBold: isStrong }, style));
    });
    left += width + entryGap * size;
    return true;
  };
  // What is optional fills the end of the first row that has room for it.
  let optional = entries.filter(({ isOptional }) => isOptional);
  const fill = (): void => {
    optional = optional.filter((entry) => !put(entry, true));
  };
  for (const entry of entries.filter(({ isOptional }) => !isOptional)) {
    if (put(entry, true)) continue;
    fill();
    put(entry, false);
  }
  fill();
  return { group: { kind: "group", id: "legend", marks }, bottom: entries.length > 0 ? top + size * rowHeight : from };
}

function entriesOf(facts: KeyFacts, style: SheetStyle): readonly KeyEntry[] {
  const { frame, palette, language } = style;
  const { colours } = palette;
  const { key: size, point } = frame;
  const words = figureSheetWords[language];
  const types = nodeTypeIds.flatMap((type): KeyEntry[] => {
    const { shape, plural, colour } = nodeTypes[type];
    const style = { colour: colours.nodes[colour], paper: colours.paper, isHollow: false };
    const sample = ({ left, top }: PagePoint) =>
      shapeMarks(shape, { centre: { left: left + size * 0.5, top }, radius: size * 0.36 }, style);
    return facts.types.has(type) ? [{ text: plural[language], sampleWidth: symbolWidth, sample }] : [];
  });
  const line =
    (dash: readonly number[], isDoubled: boolean, colour = colours.text, weight = 1) =>
    ({ left, top }: PagePoint): readonly Mark[] => {
      const single = 1.1 * weight * point;
      const { stroke, gap } = doubledLine(single, point);
      const width = isDoubled ? stroke : single;
      const broken = dash.length > 0 && { dash: dash.map((length) => length * width) };
      return (isDoubled ? [-1, 1] : [0]).map((side): Mark => {
        const from = { left, top: top + (side * (stroke + gap)) / 2 };
        return { kind: "line", from, to: { ...from, left: left + size * 2.2 }, stroke: { colour, width, ...broken } };
      });
    };
  const arrow =
    (standing: Standing, colour = colours.text) =>
    ({ left, top }: PagePoint): readonly Mark[] => {
      const [width, length] = [1.1 * point, 4.4 * point];
      const tip = { left: left + size * 2.3, top };
      const end = { left: tip.left - length, top };
      const dash = dashOf(standing, width, end.left - left);
      const look = { standing, colour, paper: colours.paper, outline: 0.75 * point };
      return [
        { kind: "line", from: { left, top }, to: end, stroke: { colour, width, ...(dash.length > 0 && { dash }) } },
        ...headMarks({ tip, along: { left: 1, top: 0 }, length }, look),
      ];
    };
  const evidence = standingIds
    .filter((standing) => facts.standings.has(standing))
    .map(
      (standing): KeyEntry => ({
        text: standings[standing].name[language],
        sampleWidth: lineWidth,
        sample: facts.hasHeads ? arrow(standing) : line(dashes[standing], false),
      }),
    );
  const circle =
    (isThick: boolean, colour: string) =>
    ({ left, top }: PagePoint): readonly Mark[] => [
      {
        kind: "circle",
        centre: { left: left + size * 0.5, top },
        radius: size * 0.36,
        fill: colours.paper,
        stroke: { colour, width: (isThick ? 1.6 : 1.1) * point },
      },
    ];
  const bar =
    (standing: Standing, isDoubtful = false) =>
    ({ left, top }: PagePoint): readonly Mark[] => {
      const place = { centre: { left: left + size * 0.5, top }, width: size * 0.36 * (isDoubtful ? doubledBar : 1), height: size * 0.95 };
      return [
        { kind: "line", from: { left, top }, to: { left: left + size, top }, stroke: { colour: colours.rule, width: 0.8 * point } },
        ...barMarks({ ...place, standing, isDoubtful }, { colour: colours.quiet, paper: colours.paper, point }),
      ];
    };
  const entry = (isShown: boolean, text: string, sampleWidth: number, sample: KeyEntry["sample"]): readonly KeyEntry[] =>
    isShown ? [{ text, sampleWidth, ...(sample && { sample }) }] : [];
  const kindsShown = (Object.keys(lineKinds) as LineKind[]).filter((kind) => facts.lines?.has(kind));
  // Samples in one grey would tell nothing apart.
  const alike = palette.isGrey ? [kindsShown] : kindsShown.map((kind) => [kind]);
  const nameOf = (kind: LineKind): string =>
    (facts.hasShortLines && words.shortLines[kind]) ||
    (kind === "prohibition" && facts.hasSpokenLines ? words.drawsOrSpeaksFor : lineKinds[kind][language]);
  const kinds = alike.flatMap((same): KeyEntry[] => {
    const text = same.map(nameOf).join(words.between);
    return same.slice(0, 1).map((kind) => ({ text, sampleWidth: lineWidth, sample: line([], false, colours.edges[kind], 2) }));
  });
  const { unnamed = 0, paleClaims = 0, hasDoubleBars = false } = facts;
  const lineDoubt = facts.hasShortLines ? words.shortDoubt : figureWords[language].doubt;
  const doubt = hasDoubleBars ? words.doubleLineOrBar : lineDoubt;
  const omission = facts.omission ?? omissionOf(facts, words);
  const markColour = facts.markColour ?? colours.quiet;
  const marks = (facts.marks ?? []).map(({ attitude, text }): KeyEntry => {
    const look = { fill: markColour, stroke: { colour: markColour, width: 1.1 * point } };
    const sample = ({ left, top }: PagePoint) => [
      attitudeMark(attitude, { centre: { left: left + size * 0.5, top }, radius: size * 0.36 }, look),
    ];
    return { text, sampleWidth: symbolWidth + 0.1, sample };
  });
  const cellMark =
    (doubt: Share, unstated: Share = "none") =>
    ({ left, top }: PagePoint): readonly Mark[] => {
      const look = {
        fill: cellFill(unstated, markColour, colours.paper),
        stroke: { colour: markColour, width: 0.8 * point },
        paper: colours.paper,
      };
      return cellMarks("for", { centre: { left: left + size * 0.5, top }, radius: size * (doubt === "none" ? 0.46 : 0.5), doubt }, look);
    };
  const { unstatedShares = new Set<Share>(), doubtShares = new Set<Share>() } = facts;
  return [
    ...types,
    ...marks,
    ...evidence,
    ...entry(facts.hasSpokenPaths === true, words.spokenPath, lineWidth, line([], false, colours.text, spokenWeight * 0.85)),
    ...entry(
      facts.hasGrouping === true,
      words.grouping(facts.isGroupingSaid === true),
      lineWidth,
      arrow("inferred", colours.edges.structure),
    ),
    ...kinds,
    ...entry(facts.hasDoubt, doubt, lineWidth, line([], true)),
    ...entry(facts.hasHollow, figureWords[language].hollow, symbolWidth, circle(false, colours.quiet)),
    ...entry(facts.hasRinged === true, figureWords[language].ringed, symbolWidth, circle(true, colours.focusRing)),
    ...entry(unstatedShares.has("all"), words.openMark, symbolWidth, cellMark("none", "all")),
    ...entry(unstatedShares.has("some"), words.matrix.partlyUnstated, symbolWidth, cellMark("none", "some")),
    ...entry(facts.hasBars === true, words.bar(facts.hasSignatures === true), symbolWidth + 0.15, bar("stated")),
    ...entry(facts.hasOpenBars === true, words.openBar, symbolWidth + 0.15, bar("reported")),
    ...entry(facts.hasDottedBars === true, words.dottedBar, symbolWidth + 0.15, bar("inferred")),
    ...entry(hasDoubleBars && !facts.hasDoubt, words.doubleBar, symbolWidth + 0.15, bar("stated", true)),
    ...entry(doubtShares.has("all"), words.matrix.doubtful, symbolWidth + 0.1, cellMark("all")),
    ...entry(doubtShares.has("some"), words.matrix.partlyDoubtful(doubtShares.has("all")), symbolWidth + 0.1, cellMark("some")),
    ...entry(facts.hasNumbers === true, words.matrix.numbers, 0, undefined),
    ...entry(facts.hasRelated === true, words.related, 0, undefined),
    ...(facts.indents && (facts.indents.hasSaid || facts.indents.hasGrouped)
      ? [{ text: words.indented(facts.indents), sampleWidth: 0, isOptional: facts.isOfLists === true }]
      : []),
    ...(facts.hasSignatures ? [{ text: words.signingUncounted, sampleWidth: 0, isOptional: true } as const] : []),
    ...(facts.hasKin ? [{ text: words.kinKey, sampleWidth: 0, isOptional: true } as const] : []),
    ...(facts.isComparison ? [{ text: words.describedUncounted, sampleWidth: 0, isOptional: true } as const] : []),
    ...entry(facts.hasTwice === true, words.twice, 0, undefined),
    ...entry(facts.hasCounts === true, words.countsKey(facts.isAddressed === true, facts.countedRelated ?? 0), 0, undefined),
    ...entry(
      facts.hasMerged === true,
      words.mergedKey({ hasGroups: facts.hasGroups === true, hasWeakest: facts.hasWeakest === true }),
      0,
      undefined,
    ),
    ...entry(facts.hasDoubtfulMembers === true, words.doubtfulMember, 0, undefined),
    ...entry(facts.inFamily !== undefined, words.familyKey(facts.inFamily ?? 0), 0, undefined),
    ...entry(facts.inside !== undefined, words.insideKey(facts.inside ?? 0), 0, undefined),
    ...entry(facts.hasUnidentified === true, words.unidentified, 0, undefined),
    ...entry(facts.unidentified !== undefined, words.unidentifiedAmongOthers(facts.unidentified === "sign"), 0, undefined),
    ...entry(
      paleClaims > 0,
      words.paleLine(paleClaims, facts.lines?.has("prohibition") === true, (facts.undrawnAfterName ?? 0) > 0),
      lineWidth,
      line([], false, paleOf(colours.text, colours.paper), paleWeight),
    ),
    ...entry(facts.hasFarther === true, words.fartherLine, lineWidth, line([], false, paleOf(colours.text, colours.paper), paleWeight)),
    ...entry((facts.undrawnAfterName ?? 0) > 0, words.undrawnAfterName(facts.undrawnAfterName ?? 0), 0, undefined),
    ...entry(facts.hasSizes === true, facts.hasWeights === true ? words.sizeAndWidth : figureWords[language].size, 0, undefined),
    ...entry(facts.hasUnlinked === true, words.unlinked, 0, undefined),
    ...(facts.hasFreePlaces ? [{ text: words.freePlaces, sampleWidth: 0, isOptional: true } as const] : []),
    ...(facts.inside !== undefined && facts.hasFreePlaces ? [{ text: words.insideTwice, sampleWidth: 0, isOptional: true } as const] : []),
    ...(facts.abbreviations ?? []).map((text) => ({ text, sampleWidth: 0, isOptional: true })),
    ...(facts.notes ?? []).map((text, index, all) => ({ text, sampleWidth: 0, isOptional: index === all.length - 1 && index > 0 })),
    ...(omission === "" ? [] : [{ text: omission, sampleWidth: 0, isStrong: true } as const]),
    ...(unnamed === 0 ? [] : [{ text: words.unnamed(unnamed), sampleWidth: 0, isStrong: true } as const]),
  ];
}

function omissionOf({ omitted, omittedKinds = [], omittedPaths }: KeyFacts, words: FigureSheetWords): string {
  if (omittedPaths !== undefined) return omittedPaths > 0 ? words.omittedPaths(omittedPaths) : "";
  return omitted > 0 ? words.omitted(omitted, omittedKinds) : "";
}
