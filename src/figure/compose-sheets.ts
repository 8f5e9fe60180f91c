import { figureSheetWords } from "../language/figure-sheet.ts";
import type { IndentFacts } from "../model/figure-facts.ts";
import { isWholeAddress } from "../model/site.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import { abbreviationTexts } from "./abbreviations.ts";
import { altTextOf } from "./alt-text.ts";
import type { Mark } from "./drawing.ts";
import { fileStemOf } from "./file-stem.ts";
import { type Content, fittedContent, plans, type SheetProblem } from "./fit-content.ts";
import { hasNextSheet, saysGrouping } from "./fit-subject.ts";
import type { FigureLayout } from "./layout-choice.ts";
import { extentOf, type Placed } from "./layouts/placed.ts";
import { placedMarks } from "./layouts/placed-marks.ts";
import { keyFactsOf, sheetKey } from "./sheet-key.ts";
import type { SheetOptions } from "./sheet-options.ts";
import { cutBelow, drawingOf, type SheetSet } from "./sheet-plan.ts";
import { innerWidth, noteAbove } from "./sheet-style.ts";
import type { Omitted } from "./smaller-subject.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { isWrittenOut, type SourceWay } from "./source-entries.ts";
import { sourceMarks } from "./source-list.ts";
import { sourceSheets } from "./source-sheets.ts";
import type { FigureSubject } from "./subject.ts";
import type { SubjectPlan } from "./subject-plan.ts";
import { indentsOf } from "./wholes.ts";

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

export const isComposed = (result: ComposedFigure | SheetProblem): result is ComposedFigure => !("fault" in result);

/** Composes the sheets. The same options give the same sheets. */
export function composeSheets(options: SheetOptions): ComposedFigure | SheetProblem {
  const fitted = fittedContent(options);
  if ("fault" in fitted) return fitted;
  return composed(plans[fitted.plan](options, fitted.whole), fitted);
}

/** The claims of an edge in words, which its alternative text begins with. */
const statementsOf = ({ edges }: FigureSubject, language: Language): string =>
  edges.flatMap(({ claims }) => claims.map(({ statement }) => statement[language])).join(language === "en" ? " " : "");

/** Those with bars on the lines of actors. */
const barredLayouts: ReadonlySet<FigureLayout> = new Set(["wide-lanes", "lanes", "apart", "counted"]);

/** Those in which what is part of another stands in below it, without words about it. */
const indentingLayouts: ReadonlySet<FigureLayout> = new Set(["wings", "bus", "nest", "run-in"]);

/** Who says that names in a layout are parts of those above. */
function indentsIn(layout: FigureLayout, subject: FigureSubject): IndentFacts | undefined {
  return indentingLayouts.has(layout) ? indentsOf(subject, layout === "run-in") : undefined;
}

function composed(plan: SubjectPlan, { subject, fitted, omitted }: Content): ComposedFigure {
  const { options, style, sources, title, deck, notice, head, foot } = plan;
  const { frame, palette, language } = style;
  const words = figureSheetWords[language];
  const facts = {
    ...keyFactsOf(subject, omitted.nodes.length, barredLayouts.has(fitted.layout), indentsIn(fitted.layout, subject)),
    abbreviations: abbreviationTexts(
      options.graph,
      subject.nodes.map(({ label }) => label[language]),
      language,
    ),
    // There, words say what belongs together.
    ...(fitted.layout === "run-in" && subject.kind === "family" && { hasGrouping: false }),
  };
  const key = sheetKey({ ...facts, isAddressed: isWholeAddress(options.address), isGroupingSaid: saysGrouping(plan) }, head.bottom, style);
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
