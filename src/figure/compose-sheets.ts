import { figureSheetWords } from "../language/figure-sheet.ts";
import type { ActorId } from "../model/built.ts";
import { isWholeAddress } from "../model/site.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import { altTextOf } from "./alt-text.ts";
import { withCounts } from "./counted-alone.ts";
import type { Mark } from "./drawing.ts";
import { type FrameId, frameOf } from "./figure-frames.ts";
import { fileStemOf } from "./file-stem.ts";
import { brokenWords, type FitRequest, type Fitted, fitLike, fitOnSheet, type SizesTried } from "./fit-on-sheet.ts";
import { fitWithNames, withSomeNames } from "./full-names.ts";
import { lastWhere } from "./halving.ts";
import type { FigureLayout } from "./layout-choice.ts";
import { extentOf, type Move, type Placed } from "./layouts/placed.ts";
import { placedMarks } from "./layouts/placed-marks.ts";
import { mergedSubjects, standsFor } from "./merge-nodes.ts";
import { keyFactsOf, sheetKey } from "./sheet-key.ts";
import { cutBelow, drawingOf, type PlanOptions, type SheetSet } from "./sheet-plan.ts";
import { innerWidth, noteAbove } from "./sheet-style.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { isWrittenOut, type SourceWay } from "./source-entries.ts";
import { sourceMarks } from "./source-list.ts";
import { sourceSheets } from "./source-sheets.ts";
import type { FigureSubject } from "./subject.ts";
import { familySubject, subjectOfView } from "./subject-of-view.ts";
import { type SubjectPlan, subjectPlan, tightPlan } from "./subject-plan.ts";
import { thinned } from "./thinning.ts";
import { keptWithoutColours } from "./without-colours.ts";

/** "auto": on the sheet of the drawing, as fully as there is room, or on a sheet of their own. */
export const sourceChoices = ["auto", "none", "next-sheet"] as const;
export type SourceChoice = (typeof sourceChoices)[number];

export interface SheetOptions extends PlanOptions {
  /** The part of the view that is drawn: the selection, or the family of the selected node. */
  readonly subject?: "selection" | "family";
  readonly sources?: SourceChoice;
  /** True for files of one picture: sources for which the sheet has no room are behind the address. */
  readonly isOneSheet?: boolean;
  /** The nodes that the reader has moved in the preview. */
  readonly moves?: ReadonlyMap<ActorId, Move>;
}

export interface ComposedFigure extends SheetSet {
  /** The subject as it is drawn, with places relative to `origin`, so that a preview can tell what the pointer is on. */
  readonly subject: FigureSubject;
  readonly placed: Placed;
  readonly origin: PagePoint;
  /** The room that the layout had, from `origin` on. */
  readonly room: { readonly width: number; readonly height: number };
  readonly layout: FigureLayout;
  /** Size of names, in CSS pixels. */
  readonly nameSize: number;
  readonly sourceWay: SourceWay;
  /** Claims that neither its sheet nor further ones write out, for want of room. */
  readonly claimsNotListed: number;
  readonly omitted: Omitted;
}

/** The nodes for which the frame has no room. */
export interface Omitted {
  readonly nodes: readonly ActorId[];
  readonly claims: number;
  /** A frame that has room for all. */
  readonly allFitIn?: FrameId;
}

/** Frames that are offered where one is too small, in this order. */
const largerFrames: readonly FrameId[] = ["a4-portrait", "a0-portrait"];

/** The reasons why there is no figure: nothing is selected that one can be about, or the frame has no room for anything. */
export interface SheetProblem {
  readonly fault: "no-subject" | "no-room";
}

export const isComposed = (result: ComposedFigure | SheetProblem): result is ComposedFigure => !("fault" in result);

/** Composes the sheets. The same options give the same sheets. */
export function composeSheets(options: SheetOptions): ComposedFigure | SheetProblem {
  const fitted = fittedContent(options);
  if ("fault" in fitted) return fitted;
  return composed(plans[fitted.plan](options, fitted.whole), fitted);
}

/** The sheets on which a subject is tried: "written": without a headline, over claims that are written out. */
const plans = {
  usual: subjectPlan,
  tight: tightPlan,
  written: (options: SheetOptions, subject: FigureSubject) => subjectPlan({ ...options, hasHeadline: false }, subject),
} as const;

/** A subject as it has been fitted on its sheet, in whatever colours. */
interface FittedContent extends Content {
  /** All of it, of which `subject` may be a part. */
  readonly whole: FigureSubject;
  readonly plan: keyof typeof plans;
}

const fittedContent = keptWithoutColours((options): FittedContent | SheetProblem => {
  const subject = subjectFor(options);
  if (!subject || subject.nodes.length === 0) return { fault: "no-subject" };
  const written = writtenOut(options, subject);
  if (written) return written;
  const wholeOn = (name: "usual" | "tight"): FittedContent | undefined => {
    const plan = plans[name](options, subject);
    const sheet = { ...sheetOf(plan), fit: (either: FigureSubject, sizes: SizesTried) => wholeFit(plan, either, sizes) };
    const whole = isHopeless(plan, subject) ? undefined : fitWithNames(subject, sheet);
    return whole && { ...whole, omitted: nothing, whole: subject, plan: name };
  };
  // Lists in full, sources, and claims in words are worth a smaller title.
  const usual = wholeOn("usual");
  const isTightTried = usual && !lacksList(usual, options) ? !needsNoSmallTitle(usual, options) : subject.kind === "comparison";
  const tight = isTightTried ? wholeOn("tight") : undefined;
  const isBetter = tight && (!usual || isWorthIt(tight.fitted, usual.fitted) || (lacksList(usual, options) && !lacksList(tight, options)));
  const whole = isBetter ? tight : usual;
  if (whole) return whole;
  const usualPlan = subjectPlan(options, subject);
  const smallTitled = tightPlan(options, subject);
  let inPart: FittedContent | undefined;
  for (const plan of [usualPlan, smallTitled]) {
    const merged = minimallyMerged(plan, subject);
    // Large letters in a table are worth a smaller title, too.
    if (plan === usualPlan && merged.kind === "comparison" && !fitSubject(plan, merged, 0, "least")) continue;
    const smallest = fitSubject(plan, merged, 0, "smallest");
    // Fewer paths are better than broken words.
    const drawn = smallest && !(subject.kind === "path" && hasBrokenWord(smallest)) && fitWithNames(merged, sheetOf(plan));
    if (!drawn) continue;
    const omitted = omittedFrom(plan, subject, merged);
    const content: FittedContent = { ...drawn, omitted, whole: subject, plan: plan === smallTitled ? "tight" : "usual" };
    if (!lacksList(content, options)) return content;
    inPart ??= content;
  }
  if (inPart) return inPart;
  const merged = minimallyMerged(smallTitled, subject);
  const part = largestPart(smallTitled, merged, subject.kind === "path") ?? largestPart(smallTitled, merged, false);
  const left = part ? merged.nodes.length - part.nodes.length : 0;
  const fitted = part && fitSubject(smallTitled, part, left);
  if (!fitted) return { fault: "no-room" };
  const named = withSomeNames({ subject: part, fitted }, sheetOf(smallTitled, left));
  return { ...named, omitted: omittedFrom(smallTitled, subject, part), whole: subject, plan: "tight" };
});

/** True for a comparison without its sources, if they have to be on this sheet. */
const lacksList = ({ whole, fitted }: FittedContent, options: SheetOptions): boolean =>
  whole.kind === "comparison" && !fitted.list && (options.sources ?? "auto") === "auto" && !options.isBare && !hasNextSheet(options);

/** More claims than these are not written out for the price of a smaller title. */
const maxForSmallTitle = 24;

/** True where a smaller title could do no good: claims are written out below names of a good size, or are not wanted, or are too many. */
const needsNoSmallTitle = (
  { fitted: { way, size, numbers, layout } }: FittedContent,
  { sources = "auto", isBare, frame }: SheetOptions,
): boolean =>
  (isWrittenOut(way) && size >= frame.good) ||
  layout === "statement" ||
  sources !== "auto" ||
  isBare === true ||
  numbers.claims.length > maxForSmallTitle;

/** True if claims are written out below a smaller title that are not below the usual one, or only with smaller names. */
const isWorthIt = (tight: Fitted, usual: Fitted): boolean =>
  isWrittenOut(tight.way) && (!isWrittenOut(usual.way) || tight.size > usual.size);

/** An edge whose claims are written out below its two nodes, whose large names are the headline; unless the reader has written another. */
function writtenOut(options: SheetOptions, subject: FigureSubject): FittedContent | undefined {
  if (subject.kind !== "edge" || options.title !== undefined || options.isBare) return undefined;
  const fitted = fitWithNames(subject, sheetOf(plans.written(options, subject)));
  return fitted?.fitted.layout === "statement" ? { ...fitted, omitted: nothing, whole: subject, plan: "written" } : undefined;
}

/** @param omitted the number of nodes that are left out, which the key says */
const sheetOf = (plan: SubjectPlan, omitted = 0) => ({
  frame: plan.style.frame,
  language: plan.style.language,
  fit: (subject: FigureSubject, sizes: SizesTried) => fitSubject(plan, subject, omitted, sizes),
  fitLike: (fitted: Fitted, subject: FigureSubject) => fitLike(requestFor(plan, subject, omitted), fitted),
});

/** True for a comparison that has no room even with short names and without its sources; it is never set smaller than is good to read. */
const isHopeless = (plan: SubjectPlan, subject: FigureSubject): boolean =>
  subject.kind === "comparison" && !fitSubject(plan, subject, 0, "least");

/** Fits a subject without merging any of its nodes; a comparison and paths have no broken words. */
function wholeFit(plan: SubjectPlan, subject: FigureSubject, sizes: SizesTried): Fitted | undefined {
  const tried = sizes === "all" && subject.kind === "comparison" ? "readable" : sizes;
  if (tried === "all" && subject.nodes.length > maxUntried && !fitSubject(plan, subject, 0, "smallest")) return undefined;
  const fitted = fitSubject(plan, subject, 0, tried);
  return fitted && (subject.kind === "comparison" || subject.kind === "path") && hasBrokenWord(fitted) ? undefined : fitted;
}

/** Of more nodes than these, it is first tried whether they fit in the smallest letters: else no larger ones need be tried. */
const maxUntried = 30;

const nothing: Omitted = { nodes: [], claims: 0 };

const hasBrokenWord = (fitted: Fitted): boolean => brokenWords(fitted) > 0;

/** Finds by halving the fewest nodes that have to be merged; all that can be where not even that is enough. Of a comparison all are counted. */
function minimallyMerged(plan: SubjectPlan, subject: FigureSubject): FigureSubject {
  if (subject.kind === "comparison") return withCounts(subject);
  const ways = subject.kind === "path" ? [] : mergedSubjects(plan.options.graph, subject);
  const isTooMuch = (way: number): boolean => {
    const merged = ways[way]?.();
    return !merged || !fitSubject(plan, merged, 0, "smallest");
  };
  const last = lastWhere(isTooMuch, -1, ways.length - 1);
  return ways[Math.min(last + 1, ways.length - 1)]?.() ?? subject;
}

/** Finds by halving how many nodes fit at the smallest size of names; if it is asked for, without a broken word. */
function largestPart(plan: SubjectPlan, subject: FigureSubject, isUnbroken: boolean): FigureSubject | undefined {
  const count = subject.nodes.length;
  const fits = (kept: number): FigureSubject | undefined => {
    const part = thinned(subject, kept);
    const fitted = fitSubject(plan, part, count - part.nodes.length, "smallest");
    return fitted && !(isUnbroken && hasBrokenWord(fitted)) ? part : undefined;
  };
  let best: FigureSubject | undefined;
  const isFitting = (kept: number): boolean => {
    const part = fits(kept);
    best = part ?? best;
    return part !== undefined;
  };
  lastWhere(isFitting, 2, count);
  return best ?? fits(1);
}

function subjectFor({ graph, view, highlight, subject }: SheetOptions): FigureSubject | undefined {
  const context = { graph, view, answer: highlight };
  if (subject === "family") return view.selection.kind === "node" ? familySubject(context, view.selection.id) : undefined;
  return subjectOfView(context);
}

const fitSubject = (plan: SubjectPlan, subject: FigureSubject, omitted: number, sizes: SizesTried = "all"): Fitted | undefined =>
  fitOnSheet(requestFor(plan, subject, omitted), sizes);

function requestFor(plan: SubjectPlan, subject: FigureSubject, omitted: number): FitRequest {
  const { style, sources, head, foot, options } = plan;
  // The key of the lanes of a comparison is the longest.
  const { bottom } = sheetKey({ ...keyFactsOf(subject, omitted, true), isAddressed: isWholeAddress(options.address) }, head.bottom, style);
  return {
    subject,
    style,
    sources,
    isListed: options.isBare !== true && (options.sources ?? "auto") === "auto",
    isNumbered: options.isBare !== true,
    isListedNext: hasNextSheet(options),
    unjoinedHeading: options.unjoinedHeading,
    moves: options.moves ?? new Map(),
    top: bottom + style.frame.key * 0.9,
    bottom: foot.top,
  };
}

/** True if sources for which the sheet has no room are on sheets of their own. */
const hasNextSheet = ({ sources = "auto", isOneSheet }: SheetOptions): boolean =>
  sources === "next-sheet" || (sources === "auto" && !isOneSheet);

/** Finds a frame that has room for all of a subject. */
const frameForAll = (options: SheetOptions, whole: FigureSubject): FrameId | undefined =>
  largerFrames.find((id) => {
    if (id === options.frame.id) return false;
    const isCompared = whole.kind === "comparison";
    const plan = (isCompared ? tightPlan : subjectPlan)({ ...options, frame: frameOf(id) }, whole);
    // Larger names would fit only where the smallest do.
    return fitSubject(plan, whole, 0, isCompared ? "least" : "smallest") !== undefined;
  });

function omittedFrom({ options }: SubjectPlan, whole: FigureSubject, part: FigureSubject): Omitted {
  const kept = new Set(part.nodes.flatMap(standsFor));
  const claimsIn = ({ edges }: FigureSubject): number => edges.reduce((sum, { claims }) => sum + claims.length, 0);
  const allFitIn = frameForAll(options, whole);
  return {
    nodes: whole.nodes.map(({ id }) => id).filter((id) => !kept.has(id)),
    claims: claimsIn(whole) - claimsIn(part),
    ...(allFitIn && { allFitIn }),
  };
}

/** The claims of an edge in words, which its alternative text begins with. */
const statementsOf = ({ edges }: FigureSubject, language: Language): string =>
  edges.flatMap(({ claims }) => claims.map(({ statement }) => statement[language])).join(language === "en" ? " " : "");

interface Content {
  readonly subject: FigureSubject;
  readonly fitted: Fitted;
  readonly omitted: Omitted;
}

/** Those with bars on the lines of actors. */
const barredLayouts: ReadonlySet<FigureLayout> = new Set(["wide-lanes", "lanes", "apart", "counted"]);

function composed(plan: SubjectPlan, { subject, fitted, omitted }: Content): ComposedFigure {
  const { options, style, sources, title, deck, notice, head, foot } = plan;
  const { frame, palette, language } = style;
  const words = figureSheetWords[language];
  const facts = keyFactsOf(subject, omitted.nodes.length, barredLayouts.has(fitted.layout));
  const key = sheetKey({ ...facts, isAddressed: isWholeAddress(options.address) }, head.bottom, style);
  const extent = extentOf(fitted.placed);
  // Large letters need more space around them.
  const air = fitted.layout === "statement" && !frame.isCut ? 14 * frame.point : 0;
  const roomTop = key.bottom + frame.key * 0.9;
  const drawn = extent.bottom - extent.top;
  const numbered = fitted.numbers.claims;
  const isElsewhere = fitted.list === undefined && numbered.length > 0;
  const isShort =
    numbered.length > 0 && !isWrittenOut(fitted.way) && fitted.layout !== "statement" && !options.isBare && options.sources !== "none";
  const hasNext = isShort && hasNextSheet(options);
  const lists = hasNext ? sourceSheets(numbered, { title: words.sourcesOf(title), sources, foot }, style) : [];
  const unlisted = (): string => words.unlisted(numbered.length, isWholeAddress(options.address));
  const elsewhere = hasNext ? words.nextSheet(numbered.length, lists.length) : unlisted();
  const note = isElsewhere ? elsewhere : "";
  const listHeight = fitted.list?.height ?? noteAbove(0, note, style).height;
  const end = roomTop + drawn + 9 * frame.point + 2 * air + listHeight;
  const { footTop, height, isCut } = cutBelow(end, foot, frame);
  const origin = { left: frame.margin, top: isCut ? roomTop + air - extent.top : roomTop };
  const marks: Mark[] = [
    head.group,
    key.group,
    placedMarks(fitted.placed, { palette: palette.colours, language, point: frame.point, origin }),
    ...(fitted.list ? [sourceMarks(fitted.list, footTop - fitted.list.height, sources, style)] : []),
    ...noteAbove(footTop, note, style).marks,
    foot.drawAt(footTop),
  ];
  const description = altTextOf(subject, {
    language,
    deck: subject.kind === "edge" ? statementsOf(subject, language) : deck,
    notice,
    omitted: omitted.nodes.length,
  });
  const more = lists.map((content) => drawingOf(content, { height: frame.height, title: words.sourcesOf(title), description }, style));
  const sheets = [drawingOf(marks, { height, title, description }, style), ...more];
  return {
    sheets,
    subject,
    placed: fitted.placed,
    origin,
    room: { width: innerWidth(frame), height: fitted.height },
    layout: fitted.layout,
    nameSize: fitted.size,
    smallestText: Math.min(...sheets.map(smallestTextIn)),
    sourceWay: fitted.way,
    claimsNotListed: isShort && !hasNext ? numbered.length : 0,
    omitted,
    title,
    deck,
    description,
    fileStem: fileStemOf(options.view.selection, language),
  };
}
