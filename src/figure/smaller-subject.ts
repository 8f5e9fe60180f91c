/** Makes a subject smaller for which a sheet has no room: its nodes are merged or counted, and at last the weakest left out. */
import type { ActorId } from "../model/built.ts";
import { withCounts } from "./counted-alone.ts";
import { type FrameId, frameOf } from "./figure-frames.ts";
import { fitSubject, hasBrokenWord, needsList } from "./fit-subject.ts";
import { lastWhere } from "./halving.ts";
import { leanSubjects } from "./lean-subjects.ts";
import { mergedSubjects, standsFor } from "./merge-nodes.ts";
import { familiesWithMergedParts } from "./merge-parts.ts";
import type { SheetOptions } from "./sheet-options.ts";
import type { FigureSubject } from "./subject.ts";
import { type SubjectPlan, subjectPlan, tightPlan } from "./subject-plan.ts";
import { thinned } from "./thinning.ts";

/** Finds by halving the fewest nodes that have to be merged; all that can be where not even that is enough. Of a comparison all are counted. */
export function minimallyMerged(plan: SubjectPlan, subject: FigureSubject): FigureSubject {
  if (subject.kind === "comparison") return withCounts(subject);
  if (subject.kind === "path") return subject;
  const leaner = subject.kind === "node" && plan.style.frame.isCut ? leanSubjects(plan.options.graph, subject) : [];
  const lean = leaner.length > 0 ? firstOf(leaner, (part) => isListFitting(plan, subject, part)) : undefined;
  if (lean) return lean;
  const merged = firstFitting(plan, subject, mergedSubjects(plan.options.graph, subject));
  if (subject.kind !== "family" || isFitting(plan, subject, merged)) return merged;
  return firstFitting(plan, subject, familiesWithMergedParts(subject));
}

/** True if a smaller subject fits, below a key that says how many nodes are left out. */
const isFitting = (plan: SubjectPlan, whole: FigureSubject, part: FigureSubject): boolean =>
  fitSubject(plan, part, omittedIn(whole, part), "smallest") !== undefined;

/** The same with the sources, where they have to be on the sheet. */
const isListFitting = (plan: SubjectPlan, whole: FigureSubject, part: FigureSubject): boolean => {
  const fitted = fitSubject(plan, part, omittedIn(whole, part));
  return fitted !== undefined && (fitted.list !== undefined || !needsList(plan.options));
};

function omittedIn(whole: FigureSubject, part: FigureSubject): number {
  const kept = new Set(part.nodes.flatMap(standsFor));
  return whole.nodes.filter(({ id }) => !kept.has(id)).length;
}

/** The first of the ways that fits; the last where none does. */
const firstFitting = (plan: SubjectPlan, subject: FigureSubject, ways: readonly (() => FigureSubject)[]): FigureSubject =>
  firstOf(ways, (part) => isFitting(plan, subject, part)) ?? ways.at(-1)?.() ?? subject;

/** Finds by halving the first way that is good enough; undefined where none is. */
function firstOf(ways: readonly (() => FigureSubject)[], isEnough: (part: FigureSubject) => boolean): FigureSubject | undefined {
  const isTooMuch = (way: number): boolean => {
    const part = ways[way]?.();
    return !part || !isEnough(part);
  };
  return ways[lastWhere(isTooMuch, -1, ways.length - 1) + 1]?.();
}

/** Finds by halving how many nodes fit at the smallest size of names; if it is asked for, without a broken word. */
export function largestPart(plan: SubjectPlan, subject: FigureSubject, isUnbroken: boolean): FigureSubject | undefined {
  const count = subject.nodes.length;
  const fits = (kept: number): FigureSubject | undefined => {
    const part = thinned(subject, kept);
    const fitted = fitSubject(plan, part, count - part.nodes.length, "smallest");
    return fitted && !(isUnbroken && hasBrokenWord(fitted)) ? part : undefined;
  };
  let best: FigureSubject | undefined;
  const isPartFitting = (kept: number): boolean => {
    const part = fits(kept);
    best = part ?? best;
    return part !== undefined;
  };
  lastWhere(isPartFitting, 2, count);
  return best ?? fits(1);
}

/** The nodes for which the frame has no room. */
export interface Omitted {
  readonly nodes: readonly ActorId[];
  readonly claims: number;
  /** A frame that has room for all. */
  readonly allFitIn?: FrameId;
}

export const nothing: Omitted = { nodes: [], claims: 0 };

/** Frames that are offered where one is too small, in this order. */
const largerFrames: readonly FrameId[] = ["a4-portrait", "a0-portrait"];

/** Finds a frame that has room for all of a subject. */
const frameForAll = (options: SheetOptions, whole: FigureSubject): FrameId | undefined =>
  largerFrames.find((id) => {
    if (id === options.frame.id) return false;
    const isCompared = whole.kind === "comparison";
    const plans = isCompared ? [tightPlan] : [subjectPlan, tightPlan];
    // Larger names would fit only where the smallest do.
    return plans.some((plan) => {
      const planned = plan({ ...options, frame: frameOf(id) }, whole);
      return fitSubject(planned, whole, 0, isCompared ? "least" : "smallest") !== undefined;
    });
  });

export function omittedFrom({ options }: SubjectPlan, whole: FigureSubject, part: FigureSubject): Omitted {
  const kept = new Set(part.nodes.flatMap(standsFor));
  const claimsIn = ({ edges }: FigureSubject): number => edges.reduce((sum, { claims }) => sum + claims.length, 0);
  const allFitIn = frameForAll(options, whole);
  return {
    nodes: whole.nodes.map(({ id }) => id).filter((id) => !kept.has(id)),
    claims: claimsIn(whole) - claimsIn(part),
    ...(allFitIn && { allFitIn }),
  };
}
