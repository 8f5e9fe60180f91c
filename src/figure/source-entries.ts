/** The entries of a list of sources: what it says of each claim, in order, under the headings of speakers and sessions where that is shorter. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import { confidenceIds, confidences } from "../model/confidences.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../view/view-state.ts";
import { type ClaimSources, claimSources, lineText, referenceOf } from "./claim-source.ts";
import { isGroupingInDoubt } from "./grouping-doubt.ts";
import { type NumberedClaim, numberText } from "./layouts/source-numbers.ts";
import { shareOfLine } from "./place-on-line.ts";
import { isGrouping } from "./subject.ts";

/**
 * How much of each source is given, from the most to the least. "claims": what is claimed, with the words of the transcript;
 * "close-claims": the same in small letters; "statements": without these words; "places": only the lines, with the numbers of their claims;
 * "short-places": the same with short names; "lines": the same for a figure in which only what is not said in a speaker's own name has a number;
 * "bare-lines": for one without numbers.
 */
export const sourceWays = ["claims", "close-claims", "statements", "places", "short-places", "lines", "bare-lines", "none"] as const;
export type SourceWay = (typeof sourceWays)[number];

/** True for sources beside which not every claim has a number. */
export const isUnnumbered = (way: SourceWay): boolean => way === "lines" || way === "bare-lines" || way === "none";

/** True for lists with short names. */
export const isShortest = (way: SourceWay): boolean => way === "short-places" || way === "lines" || way === "bare-lines";

/** True for a list from which one learns what is claimed. */
export const isWrittenOut = (way: SourceWay): boolean => way === "claims" || way === "close-claims" || way === "statements";

export interface SourceContext {
  readonly graph: ConceptGraph;
  readonly site: Site;
}

export interface ListedClaim {
  /** Such as "[3]"; empty where the text has several. */
  readonly number: string;
  readonly text: string;
  readonly claim?: BuiltClaim;
}

/** Entries of one speaker in one session; without a heading, of whomever. */
export interface SourceGroup {
  readonly heading: string;
  /** The same, shorter, where it goes on in the next column. */
  readonly continued: string;
  readonly entries: readonly ListedClaim[];
}

interface Entries {
  readonly way: SourceWay;
  readonly sources: SourceContext;
  readonly language: Language;
  /** True to have the claims in the order of their numbers, without headings. */
  readonly isInOrder: boolean;
  /** True for a list of places without a line that says which of them are not certain. */
  readonly isWithoutDoubts?: boolean;
}

/** Headings are worth their lines where at least so many claims share one. */
const minPerHeading = 2;

/** Writes the entries of a list. */
export function sourceGroups(
  { way, sources, language, isInOrder, isWithoutDoubts = false }: Entries,
  numbered: readonly NumberedClaim[],
): readonly SourceGroup[] {
  if (way === "none") return [];
  const { graph, site } = sources;
  const texts = claimSources(graph, language, isShortest(way) ? "short" : "full");
  const shortTexts = claimSources(graph, language, "short");
  const context: Context = { graph, texts, shortTexts, language, isQuoted: way !== "statements", isAddressed: site !== undefined };
  // Where some claims have no number, the others cannot be told from those that are certain.
  const doubts = isUnnumbered(way) || isWithoutDoubts ? [] : doubtEntries(graph, numbered, language);
  if (!isWrittenOut(way)) return [{ heading: "", continued: "", entries: [...placeEntries(context, numbered), ...doubts] }];
  const groups = groupedBy(numbered, ({ claim }) => headingOf(context, texts, claim));
  if (isInOrder || numbered.length < groups.size * minPerHeading) {
    const entries = numbered.map((each) => entryOf(each, placeText(context, each.claim), context));
    return [{ heading: "", continued: "", entries }];
  }
  const inOrder = [...groups].sort(([, [a]], [, [b]]) => otherSourcesLast(a) - otherSourcesLast(b));
  return inOrder.map(([heading, claims]) => underHeading(context, heading, claims));
}

/** The places in the transcript come before what the curators infer, and what is from elsewhere. */
const otherSourcesLast = (first: NumberedClaim | undefined): number => (first && isFromSource(first.claim) ? 0 : 1);

interface Context {
  readonly graph: ConceptGraph;
  readonly texts: ClaimSources;
  /** With short names. */
  readonly shortTexts: ClaimSources;
  readonly language: Language;
  /** True where the words of the transcript are quoted. */
  readonly isQuoted: boolean;
  /** True where the foot has an address that opens the view. */
  readonly isAddressed: boolean;
}

/** Says of a claim that it is not certain, however its line is drawn. */
const doubtOf = (claim: BuiltClaim, { graph, language }: Pick<Context, "graph" | "language">): string =>
  isInDoubt(graph, claim) ? confidences[claim.confidence].name[language].toLowerCase() : "";

/** Of a grouping that is only as doubtful as what is said of a member, that is said there. */
const isInDoubt = (graph: ConceptGraph, claim: BuiltClaim): boolean =>
  isGrouping(claim) ? isGroupingInDoubt(graph, claim) : claim.confidence !== "certain";

function entryOf({ number, claim }: NumberedClaim, place: string, context: Context): ListedClaim {
  const { texts, language } = context;
  const words = figureSheetWords[language];
  const statement = texts.statementOf(claim);
  const source = [place, doubtOf(claim, context)].filter((text) => text !== "").join(words.between);
  return { number: `[${number}]`, text: source === "" ? statement : words.sourced(statement, source), claim };
}

/** Where a claim is from, in a list without headings. */
const placeText = ({ texts, isQuoted }: Context, claim: BuiltClaim): string =>
  isQuoted || claim.locators.length === 0 ? texts.sourceOf(claim) : texts.placeOf(claim);

/** False for what the curators infer, though they name the line that they infer it from: nobody said it there. */
const isFromSource = ({ locators, standing }: BuiltClaim): boolean => locators.length > 0 && standing !== "inferred";

/** The heading over a claim: where it was said, or why there is no such place. */
function headingOf({ language, isAddressed }: Context, texts: ClaimSources, claim: BuiltClaim): string {
  const words = figureSheetWords[language];
  if (isFromSource(claim)) return texts.whereOf(claim);
  if (claim.standing === "external") return capitalised(words.external);
  return capitalised(claim.standing === "inferred" ? words.inferred(isAddressed) : words.programme);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line that all claims of a group have in common stands in the heading. */
function underHeading(context: Context, heading: string, claims: readonly NumberedClaim[]): SourceGroup {
  const words = figureSheetWords[context.language];
  const lines = new Set(claims.map(({ claim }) => claim.locators[0]?.line));
  const [line] = lines;
  const [first] = claims;
  const isOneLine = lines.size === 1 && line !== undefined;
  const shares = new Set(claims.map(({ claim }) => shareOfLine(context.graph, claim)));
  const [commonShare] = isOneLine && shares.size === 1 ? shares : [];
  const sourceOf = (claim: BuiltClaim): string => {
    const [locator] = claim.locators;
    if (!locator) return claim.standing === "external" ? (referenceOf(claim, context.language) ?? "") : "";
    const share = isOneLine && commonShare === undefined ? shareOfLine(context.graph, claim) : undefined;
    const onLine = share === undefined ? "" : words.share(share);
    const [place, phrase] = [
      isOneLine ? onLine : lineText(context.graph, claim, context.language),
      context.isQuoted ? words.quoted(locator.phrase) : "",
    ];
    return place === "" || phrase === "" ? place + phrase : words.after(place, phrase);
  };
  return {
    heading: isOneLine ? words.place(heading, commonShare === undefined ? words.line(line) : words.lineShare(line, commonShare)) : heading,
    continued: words.continued(first ? headingOf(context, context.shortTexts, first.claim) : heading),
    entries: claims.map((each) => entryOf(each, sourceOf(each.claim), context)),
  };
}

/** Of so many inferred claims at most, each has the place that it is inferred from. */
const maxInferredPlaces = 3;

/** An entry for each speaker in a session, with lines and the numbers of those claims that have some; then one for each other source. */
function placeEntries(context: Context, numbered: readonly NumberedClaim[]): readonly ListedClaim[] {
  const { texts, language, isAddressed } = context;
  const words = figureSheetWords[language];
  const inSource = numbered.filter(({ claim }) => isFromSource(claim));
  const others = numbered.filter(({ claim }) => !isFromSource(claim));
  const places = [...groupedBy(inSource, ({ claim }) => texts.whereOf(claim))].map(([where, claims]) => {
    const withNumbers = claims.filter(hasNumber);
    const numberedLine = new Set(withNumbers.map(lineOf));
    // A line that is given with numbers is not given again.
    const bare = claims.filter((each) => !hasNumber(each) && !numberedLine.has(lineOf(each)));
    const lines = [
      ...(bare.length > 0 ? [bareLines(context, byLine(bare))] : []),
      ...(withNumbers.length > 0 ? [numberedLines(context, byLine(withNumbers))] : []),
    ];
    return words.place(where, lines.join(words.between));
  });
  const referenced = groupedBy(others, ({ claim }) => (claim.standing === "external" && referenceOf(claim, language, true)) || "");
  const unreferenced = referenced.get("") ?? [];
  const placed = unreferenced.filter(({ claim }) => claim.standing === "inferred" && claim.locators.length > 0);
  const isPlaced = placed.every(hasNumber) && placed.length <= maxInferredPlaces;
  const whatOf = ({ claim }: NumberedClaim): string => {
    if (claim.standing !== "inferred") return claim.standing === "external" ? words.external : words.programme;
    return isPlaced && claim.locators.length > 0 ? words.inferredFrom(texts.placeOf(claim)) : words.inferred(isAddressed);
  };
  const rest = [unreferenced.filter(hasNumber), unreferenced.filter((each) => !hasNumber(each))].flatMap((same) => [
    ...groupedBy(same, whatOf),
  ]);
  const named = [
    ...[...referenced]
      .filter(([reference]) => reference !== "")
      .map(([reference, claims]) => withNumbers(claims, words.outside(reference)) ?? capitalised(words.outside(reference))),
    ...rest.map(([what, claims]) => withNumbers(claims, what) ?? words.claimsFrom(claims.length, what)),
  ];
  return [...places, ...named].map((text) => ({ number: "", text }));
}

/** Says after a list of places which claims are not certain. */
function doubtEntries(graph: ConceptGraph, numbered: readonly NumberedClaim[], language: Language): readonly ListedClaim[] {
  const doubts = confidenceIds.flatMap((confidence) => {
    const unsure = numbered.filter(({ claim }) => isInDoubt(graph, claim) && claim.confidence === confidence);
    return unsure.some(hasNumber) ? [{ name: confidences[confidence].name[language].toLowerCase(), numbers: numbersOf(unsure) }] : [];
  });
  return doubts.length === 0 ? [] : [{ number: "", text: figureSheetWords[language].notCertain(doubts) }];
}

const hasNumber = ({ number }: NumberedClaim): boolean => number > 0;

/** A text after the numbers of its claims; undefined where they have none. */
const withNumbers = (claims: readonly NumberedClaim[], text: string): string | undefined =>
  claims.some(hasNumber) ? `${numbersOf(claims)} ${text}` : undefined;

const lineOf = ({ claim }: NumberedClaim): number => claim.locators[0]?.line ?? 0;

const byLine = (claims: readonly NumberedClaim[]): ClaimsByLine => [...groupedBy(claims, lineOf)].sort(([a], [b]) => a - b);

const numbersOf = (claims: readonly NumberedClaim[]): string => numberText(claims.map(({ number }) => number));

type ClaimsByLine = readonly (readonly [number, readonly NumberedClaim[]])[];

/** The lines with the numbers of their claims: of a long line, by how far through it they are. */
function numberedLines({ graph, language }: Context, byLine: ClaimsByLine): string {
  const words = figureSheetWords[language];
  const texts = byLine.map(([line, claims]) => {
    const byShare = [...groupedBy(claims, ({ claim }) => shareOfLine(graph, claim) ?? 0)].sort(([a], [b]) => a - b);
    return byShare
      .map(([share, same], index) => {
        const first = share === 0 ? words.line(line) : words.lineShare(line, share);
        return `${index === 0 ? first : words.share(share)} ${numbersOf(same)}`;
      })
      .join(words.betweenShares);
  });
  return texts.join(words.between);
}

/** The lines alone. */
function bareLines({ graph, language }: Context, byLine: ClaimsByLine): string {
  const lines = byLine.map(([line, claims]) => {
    const shares = claims.flatMap(({ claim }) => shareOfLine(graph, claim) ?? []);
    return { line, ...(shares.length > 0 && { shares: [Math.min(...shares), Math.max(...shares)] as const }) };
  });
  return figureSheetWords[language].lines(lines);
}
