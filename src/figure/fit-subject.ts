/** Fits a subject, or a part of it, on the sheet that is planned for it, below its head and key and above its foot. */
import { figureSheetWords } from "../language/figure-sheet.ts";
import { isWholeAddress } from "../model/site.ts";
import { brokenWords, fitLike, fitLinesBehind, fitOnSheet, type SizesTried } from "./fit-on-sheet.ts";
import type { FitRequest, Fitted } from "./fit-once.ts";
import { keyFactsOf, sheetKey } from "./sheet-key.ts";
import type { SheetOptions } from "./sheet-options.ts";
import type { FigureSubject } from "./subject.ts";
import type { SubjectPlan } from "./subject-plan.ts";
import { indentsOf } from "./wholes.ts";

export const fitSubject = (plan: SubjectPlan, subject: FigureSubject, omitted: number, sizes: SizesTried = "all"): Fitted | undefined =>
  fitOnSheet(requestFor(plan, subject, omitted), sizes);

function requestFor(plan: SubjectPlan, subject: FigureSubject, omitted: number): FitRequest {
  const { style, sources, head, foot, options } = plan;
  const isGroupingSaid = saysGrouping(plan);
  // The key of the lanes of a comparison is the longest.
  const { bottom } = sheetKey(
    { ...keyFactsOf(subject, omitted, true, indentsOf(subject, false)), isAddressed: isWholeAddress(options.address), isGroupingSaid },
    head.bottom,
    style,
  );
  return {
    subject,
    style,
    sources,
    isListed: options.isBare !== true && (options.sources ?? "auto") === "auto",
    isNumbered: options.isBare !== true,
    isListedNext: hasNextSheet(options),
    unjoinedHeading: options.unjoinedHeading,
    isGroupingSaid,
    moves: options.moves ?? new Map(),
    top: bottom + style.frame.key * 0.9,
    bottom: foot.top,
  };
}

/** True where the line under the title says who groups nodes, so that neither the key nor the drawing need say it. */
export const saysGrouping = ({ deck, style, options }: SubjectPlan): boolean =>
  options.isBare !== true && figureSheetWords[style.language].saysGrouping(deck);

/** True if sources for which the sheet has no room are on sheets of their own. */
export const hasNextSheet = ({ sources = "auto", isOneSheet }: SheetOptions): boolean =>
  sources === "next-sheet" || (sources === "auto" && !isOneSheet);

/** True if the sources have to be on the sheet of the drawing. */
export const needsList = (options: SheetOptions): boolean =>
  (options.sources ?? "auto") === "auto" && options.isBare !== true && !hasNextSheet(options);

/** @param omitted the number of nodes that are left out, which the key says */
export const sheetOf = (plan: SubjectPlan, omitted = 0) => ({
  frame: plan.style.frame,
  language: plan.style.language,
  fit: (subject: FigureSubject, sizes: SizesTried) => fitSubject(plan, subject, omitted, sizes),
  fitLike: (fitted: Fitted, subject: FigureSubject) => fitLike(requestFor(plan, subject, omitted), fitted),
  fitWithUnsure: (fitted: Fitted, subject: FigureSubject) => {
    const numbers = fitted.numbers.withUnsureSign(figureSheetWords[plan.style.language].unsureClaim);
    return fitLike(requestFor(plan, subject, omitted), { ...fitted, numbers });
  },
  fitLinesBehind: (fitted: Fitted, subject: FigureSubject) => fitLinesBehind(requestFor(plan, subject, omitted), fitted),
});

/** True for a comparison that has no room even with short names and without its sources; it is never set smaller than is good to read. */
export const isHopeless = (plan: SubjectPlan, subject: FigureSubject): boolean =>
  subject.kind === "comparison" && !fitSubject(plan, subject, 0, "least");

/** Fits a subject without merging any of its nodes; a comparison and paths have no broken words. */
export function wholeFit(plan: SubjectPlan, subject: FigureSubject, sizes: SizesTried): Fitted | undefined {
  const tried = sizes === "all" && subject.kind === "comparison" ? "readable" : sizes;
  if (tried === "all" && subject.nodes.length > maxUntried && !fitSubject(plan, subject, 0, "smallest")) return undefined;
  const fitted = fitSubject(plan, subject, 0, tried);
  return fitted && (subject.kind === "comparison" || subject.kind === "path") && hasBrokenWord(fitted) ? undefined : fitted;
}

/** Of more nodes than these, it is first tried whether they fit in the smallest letters: else no larger ones need be tried. */
const maxUntried = 30;

export const hasBrokenWord = (fitted: Fitted): boolean => brokenWords(fitted) > 0;
