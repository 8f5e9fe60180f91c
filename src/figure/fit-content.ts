/** Finds what of a subject its sheet shows, and how: all of it, with nodes merged, or a part; below a title as large as it may be. */
import { findingContext } from "./finding-context.ts";
import type { SizesTried } from "./fit-on-sheet.ts";
import type { Fitted } from "./fit-once.ts";
import { fitSubject, hasBrokenWord, isHopeless, needsList, sheetOf, wholeFit } from "./fit-subject.ts";
import { fitWithNames, withSomeNames } from "./full-names.ts";
import type { SheetOptions } from "./sheet-options.ts";
import { largestPart, minimallyMerged, nothing, type Omitted, omittedFrom } from "./smaller-subject.ts";
import { isWrittenOut } from "./source-entries.ts";
import { withSpeakersOfMembers } from "./speakers-of-members.ts";
import type { FigureSubject } from "./subject.ts";
import { familySubject, subjectOfView } from "./subject-of-view.ts";
import { subjectPlan, tightPlan } from "./subject-plan.ts";
import { keptWithoutColours } from "./without-colours.ts";

/** The reasons why there is no figure: nothing is selected that one can be about, or the frame has no room for anything. */
export interface SheetProblem {
  readonly fault: "no-subject" | "no-room";
}

/** The sheets on which a subject is tried: "written": without a headline, over claims that are written out. */
export const plans = {
  usual: subjectPlan,
  tight: tightPlan,
  written: (options: SheetOptions, subject: FigureSubject) => subjectPlan({ ...options, hasHeadline: false }, subject),
} as const;

export interface Content {
  readonly subject: FigureSubject;
  readonly fitted: Fitted;
  readonly omitted: Omitted;
}

/** A subject as it has been fitted on its sheet, in whatever colours. */
export interface FittedContent extends Content {
  /** All of it, of which `subject` may be a part. */
  readonly whole: FigureSubject;
  readonly plan: keyof typeof plans;
}

/** Fits the subject of some options on its sheet. */
export const fittedContent = keptWithoutColours((options: SheetOptions): FittedContent | SheetProblem => {
  const content = contentOf(options);
  if ("fault" in content) return content;
  const numbered = withLinesBehind(options, content) ?? content;
  return withUnsureSigns(options, numbered) ?? numbered;
});

/** The same with a word behind each name of which all that is said is unsure; undefined where there is no room for that, or no need. */
function withUnsureSigns(options: SheetOptions, content: FittedContent): FittedContent | undefined {
  const { subject, omitted, whole, plan } = content;
  if (!subject.edges.some(({ claims }) => claims.every(({ confidence }) => confidence === "unsure"))) return undefined;
  const fitted = sheetOf(plans[plan](options, whole), omitted.nodes.length).fitWithUnsure(content.fitted, subject);
  return fitted && { ...content, fitted };
}

/** A comparison in which not every claim has a number, with the line of each behind its name; undefined where there is no room for that. */
function withLinesBehind(options: SheetOptions, content: FittedContent): FittedContent | undefined {
  const { subject, fitted, omitted, whole, plan } = content;
  if (subject.kind !== "comparison") return undefined;
  const sheet = sheetOf(plans[plan](options, whole), omitted.nodes.length);
  const labelled = withLabels(subject, whole);
  const behind = sheet.fitLinesBehind(fitted, labelled);
  return behind && { ...content, ...withSomeNames({ subject: labelled, fitted: behind }, sheet) };
}

function contentOf(options: SheetOptions): FittedContent | SheetProblem {
  const subject = subjectFor(options);
  if (!subject || subject.nodes.length === 0) return { fault: "no-subject" };
  const usual = fittedFor(options, subject);
  return "fault" in usual ? usual : (withSpeakers(options, usual) ?? usual);
}

/** The share of the size of names that it is worth to say who speaks of members. */
const speakersShare = 0.8;

/** A node whose members have who speaks of them behind their names, which may be a little smaller; undefined where there is no room for that. */
function withSpeakers(options: SheetOptions, content: FittedContent): FittedContent | undefined {
  const { subject, fitted, omitted, plan } = content;
  if (subject.kind !== "node" || content.whole.kind !== "node" || options.isBare) return undefined;
  const { passes } = findingContext(options.graph, options.view);
  const whole = withSpeakersOfMembers(options.graph, content.whole, passes);
  const named = withSpeakersOfMembers(options.graph, subject, passes);
  if (!whole || !named) return undefined;
  const labelled = withLabels(named, whole);
  // Names in full are worth a smaller title, but not letters that are less than good to read.
  const least = fitted.size * speakersShare;
  for (const { tried, minSize } of [
    { tried: named, minSize: Math.max(least, Math.min(options.frame.good, fitted.size)) },
    { tried: labelled, minSize: least },
  ])
    for (const each of plan === "usual" ? (["usual", "tight"] as const) : [plan]) {
      const sheet = sheetOf(plans[each](options, whole), omitted.nodes.length);
      const smaller = sheet.frame.names.filter((size) => size < fitted.size && size >= minSize);
      for (const size of [fitted.size, ...smaller]) {
        const again = sheet.fitLike({ ...fitted, size }, tried);
        if (again) return { ...content, ...withSomeNames({ subject: tried, fitted: again }, sheet), whole, plan: each };
      }
    }
  return undefined;
}

/** A subject with the labels that its nodes have in all of it. */
function withLabels<Subject extends FigureSubject>(subject: Subject, { nodes }: FigureSubject): Subject {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return { ...subject, nodes: subject.nodes.map((node) => ({ ...node, label: labels.get(node.id) ?? node.label })) };
}

function fittedFor(options: SheetOptions, subject: FigureSubject): FittedContent | SheetProblem {
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
  const isTightTried = usual ? lacksList(usual, options) || !needsNoSmallTitle(usual, options) : subject.kind === "comparison";
  const tight = isTightTried ? wholeOn("tight") : undefined;
  const isBetter = tight && (!usual || isWorthIt(tight.fitted, usual.fitted) || (lacksList(usual, options) && !lacksList(tight, options)));
  const whole = isBetter ? tight : usual;
  if (whole && !(isColumnOfSpeaker(options, subject) && lacksList(whole, options))) return whole;
  const usualPlan = subjectPlan(options, subject);
  const smallTitled = tightPlan(options, subject);
  let inPart: FittedContent | undefined;
  for (const plan of [usualPlan, smallTitled]) {
    const merged = minimallyMerged(plan, subject);
    // Large letters in a table are worth a smaller title, too.
    if (plan === usualPlan && merged.kind === "comparison" && !fitSubject(plan, merged, 0, "least")) continue;
    const omitted = omittedFrom(plan, subject, merged);
    const left = omitted.nodes.length;
    const smallest = fitSubject(plan, merged, left, "smallest");
    // Fewer paths are better than broken words.
    const drawn = smallest && !(subject.kind === "path" && hasBrokenWord(smallest)) && fitWithNames(merged, sheetOf(plan, left));
    if (!drawn) continue;
    const content: FittedContent = { ...drawn, omitted, whole: subject, plan: plan === smallTitled ? "tight" : "usual" };
    if (!lacksList(content, options)) return content;
    inPart ??= content;
  }
  if (whole) return whole;
  if (inPart) return inPart;
  const merged = minimallyMerged(smallTitled, subject);
  const part = largestPart(smallTitled, merged, subject.kind === "path") ?? largestPart(smallTitled, merged, false);
  const left = part ? merged.nodes.length - part.nodes.length : 0;
  const fitted = part && fitSubject(smallTitled, part, left);
  if (!fitted) return { fault: "no-room" };
  const named = withSomeNames({ subject: part, fitted }, sheetOf(smallTitled, left));
  return { ...named, omitted: omittedFrom(smallTitled, subject, part), whole: subject, plan: "tight" };
}

/** True for a comparison without its sources, or for the claims of a speaker in a column, if they have to be on this sheet. */
const lacksList = ({ whole, fitted }: FittedContent, options: SheetOptions): boolean =>
  (whole.kind === "comparison" || isColumnOfSpeaker(options, whole)) && !fitted.list && needsList(options);

/** True where a column of lists has the sources of what a speaker says, rather than where they work. */
const isColumnOfSpeaker = ({ frame, graph }: SheetOptions, subject: FigureSubject): boolean =>
  frame.isCut && subject.kind === "node" && graph.findNode(subject.centre)?.type === "person";

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

function subjectFor({ graph, view, highlight, subject }: SheetOptions): FigureSubject | undefined {
  const context = { graph, view, answer: highlight };
  if (subject === "family") return view.selection.kind === "node" ? familySubject(context, view.selection.id) : undefined;
  return subjectOfView(context);
}
