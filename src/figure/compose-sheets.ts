/** Composes a figure that can be published as it is: laid out for its own frame, with title, key, numbered sources and notice. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { printedAddress } from "../language/addresses.ts";
import { captionText } from "../language/captions.ts";
import { figureWords } from "../language/figure.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { ActorId } from "../model/built.ts";
import { isWholeAddress, type Site } from "../model/site.ts";
import { captionOf } from "../scene/caption.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { ViewState } from "../view/view-state.ts";
import { altTextOf } from "./alt-text.ts";
import { caveatsOf } from "./caveats.ts";
import type { Drawing, Mark } from "./drawing.ts";
import { type FigureFrame, type FrameId, frameOf } from "./figure-frames.ts";
import { type FigurePaletteId, figurePalette } from "./figure-palette.ts";
import { fileStemOf } from "./file-stem.ts";
import { findingOf, findingText } from "./finding.ts";
import { type Fitted, fitOnSheet } from "./fit-on-sheet.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { hanWordsOf } from "./graph-words.ts";
import type { FigureLayout } from "./layout-choice.ts";
import { printable } from "./layouts/line-breaks.ts";
import { extentOf, type Move, type Placed } from "./layouts/placed.ts";
import { placedMarks } from "./layouts/placed-marks.ts";
import { type SheetFoot, sheetFoot } from "./sheet-foot.ts";
import { sheetHead } from "./sheet-head.ts";
import { sheetKey } from "./sheet-key.ts";
import { type SheetStyle, textLine } from "./sheet-style.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { type SourceContext, type SourceWay, sourceMarks } from "./source-list.ts";
import { sourceSheets } from "./source-sheets.ts";
import type { FigureSubject } from "./subject.ts";
import { familySubject, subjectOfView } from "./subject-of-view.ts";
import { thinned } from "./thinning.ts";

/** "auto": on the sheet of the drawing, as fully as there is room, or on a sheet of their own. */
export const sourceChoices = ["auto", "none", "next-sheet"] as const;
export type SourceChoice = (typeof sourceChoices)[number];

export interface SheetOptions {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** The nodes and edges of an answer, if the view shows one. */
  readonly highlight?: Highlight | undefined;
  /** What of the view is drawn: the selection, or the family of the selected node. */
  readonly subject?: "selection" | "family";
  readonly frame: FigureFrame;
  readonly palette: FigurePaletteId;
  readonly metric: TextMetric;
  /** The address that opens the view, and that of the site. */
  readonly address: string;
  readonly site: Site;
  /** In place of the title that says what the figure shows, and of the line under it. */
  readonly title?: string;
  readonly deck?: string;
  readonly sources?: SourceChoice;
  readonly hasQr?: boolean;
  /** What the reader has moved in the preview. */
  readonly moves?: ReadonlyMap<ActorId, Move>;
}

export interface ComposedFigure {
  /** The figure, and then any sheets of sources. */
  readonly sheets: readonly Drawing[];
  /** The subject as it is drawn, with places relative to `origin`, so that a preview can tell what the pointer is on. */
  readonly subject: FigureSubject;
  readonly placed: Placed;
  readonly origin: PagePoint;
  readonly layout: FigureLayout;
  /** Size of names, and of the smallest text, in CSS pixels. */
  readonly nameSize: number;
  readonly smallestText: number;
  readonly sourceWay: SourceWay;
  readonly omitted: Omitted;
  readonly title: string;
  readonly deck: string;
  /** The text alternative. */
  readonly description: string;
  /** Name of the file without its ending. */
  readonly fileStem: string;
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
  const subject = subjectFor(options);
  if (!subject || subject.nodes.length === 0) return { fault: "no-subject" };
  const plan = planFor(options, subject);
  const whole = fitSubject(plan, subject, 0);
  if (whole) return composed(plan, { subject, fitted: whole, omitted: { nodes: [], claims: 0 } });
  const part = largestPart(plan, subject);
  const fitted = part && fitSubject(plan, part, subject.nodes.length - part.nodes.length);
  return fitted ? composed(plan, { subject: part, fitted, omitted: omittedFrom(plan, subject, part) }) : { fault: "no-room" };
}

/** Finds by halving how many nodes fit at the smallest size of names. */
function largestPart(plan: Plan, subject: FigureSubject): FigureSubject | undefined {
  const count = subject.nodes.length;
  const fits = (kept: number): FigureSubject | undefined => {
    const part = thinned(subject, kept);
    return fitSubject(plan, part, count - part.nodes.length, true) && part;
  };
  let [low, high] = [2, count];
  let best: FigureSubject | undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const part = fits(middle);
    if (part) {
      best = part;
      low = middle;
    } else high = middle;
  }
  return best ?? fits(1);
}

function subjectFor({ graph, view, highlight, subject }: SheetOptions): FigureSubject | undefined {
  const context = { graph, view, answer: highlight };
  if (subject === "family") return view.selection.kind === "node" ? familySubject(context, view.selection.id) : undefined;
  return subjectOfView(context);
}

/** All that is the same whatever is left out. */
interface Plan {
  readonly options: SheetOptions;
  readonly style: SheetStyle;
  readonly sources: SourceContext;
  readonly title: string;
  readonly deck: string;
  readonly head: ReturnType<typeof sheetHead>;
  readonly foot: SheetFoot;
}

function planFor(options: SheetOptions, subject: FigureSubject): Plan {
  const { graph, view, frame, palette, metric, address, site } = options;
  const { language } = view;
  const style: SheetStyle = { frame, palette: figurePalette(palette, frame.isPaper), language, metric, isOneWord: hanWordsOf(graph) };
  const caption = captionText(captionOf(graph, view));
  const title = textOr(options.title, findingText(findingOf(graph, subject, caption.title))[language]);
  const words = figureSheetWords[language];
  const deck = textOr(options.deck, subject.kind === "comparison" ? words.comparisonDeck : caption.deck[language]);
  const source = graph.built.sources[0];
  const notice = source?.notice?.[language] ?? figureWords[language].notice;
  const paragraphs = [
    [...(source ? [figureWords[language].source(source)] : []), notice].join(language === "en" ? " " : ""),
    ...caveatsOf(graph, subject).map((facts) => words.caveat(facts)),
    `${words.thisFigure(shortAddress(address, language))} ${words.version(graph.built.version)}`,
  ];
  const qr = options.hasQr !== false && isWholeAddress(address) ? address : undefined;
  return {
    options,
    style,
    sources: { graph, site },
    title,
    deck,
    head: sheetHead({ title, deck, qr }, style),
    foot: sheetFoot(paragraphs, style),
  };
}

/** Longest address that is printed, in characters; of a longer one only the site. */
const maxPrintedAddress = 160;
const shortAddress = (address: string, language: ViewState["language"]): string =>
  address.length <= maxPrintedAddress || !isWholeAddress(address)
    ? printedAddress(address.slice(0, maxPrintedAddress), language)
    : (address.split("#", 1)[0] ?? "");

const textOr = (written: string | undefined, usual: string): string => {
  const text = printable(written ?? usual);
  return written !== undefined && text === "" ? "" : text;
};

function fitSubject(plan: Plan, subject: FigureSubject, omitted: number, isSmallest = false): Fitted | undefined {
  const { style, sources, head, foot, options } = plan;
  const { bottom } = sheetKey(subject, omitted, head.bottom, style);
  return fitOnSheet({
    subject,
    style,
    sources,
    isListed: (options.sources ?? "auto") === "auto",
    moves: options.moves ?? new Map(),
    top: bottom + style.frame.key * 0.9,
    bottom: foot.top,
    isSmallest,
  });
}

function omittedFrom({ options }: Plan, whole: FigureSubject, part: FigureSubject): Omitted {
  const kept = new Set(part.nodes.map(({ id }) => id));
  const claimsIn = ({ edges }: FigureSubject): number => edges.reduce((sum, { claims }) => sum + claims.length, 0);
  const allFitIn = largerFrames.find((id) => {
    if (id === options.frame.id) return false;
    const plan = planFor({ ...options, frame: frameOf(id) }, whole);
    return fitSubject(plan, whole, 0) !== undefined;
  });
  return {
    nodes: whole.nodes.map(({ id }) => id).filter((id) => !kept.has(id)),
    claims: claimsIn(whole) - claimsIn(part),
    ...(allFitIn && { allFitIn }),
  };
}

interface Content {
  readonly subject: FigureSubject;
  readonly fitted: Fitted;
  readonly omitted: Omitted;
}

function composed(plan: Plan, { subject, fitted, omitted }: Content): ComposedFigure {
  const { options, style, sources, title, deck, head, foot } = plan;
  const { frame, palette, language } = style;
  const words = figureSheetWords[language];
  const key = sheetKey(subject, omitted.nodes.length, head.bottom, style);
  const extent = extentOf(fitted.placed);
  const roomTop = key.bottom + frame.key * 0.9;
  const drawn = extent.bottom - extent.top;
  const origin = { left: frame.margin, top: frame.isCut ? roomTop - extent.top : roomTop };
  const numbered = fitted.numbers.claims;
  const isElsewhere = fitted.list === undefined && numbered.length > 0;
  const hasNext = isElsewhere && (options.sources ?? "auto") !== "none";
  const note = !isElsewhere ? "" : hasNext ? words.nextSheet(numbered.length) : "";
  const afterDrawing = frame.isCut ? roomTop + drawn + 9 * frame.point : roomTop + fitted.height + 9 * frame.point;
  const listHeight = fitted.list?.height ?? (note === "" ? 0 : frame.source * 2);
  const footTop = frame.isCut ? afterDrawing + listHeight : foot.top;
  const marks: Mark[] = [
    head.group,
    key.group,
    placedMarks(fitted.placed, { palette: palette.colours, weights: palette.weights, language, point: frame.point, origin }),
    ...(fitted.list ? [sourceMarks(fitted.list, footTop - fitted.list.height, sources, style)] : []),
    ...(note === "" ? [] : [textLine(note, { left: frame.margin, top: footTop - frame.source * 0.8, size: frame.source }, style)]),
    foot.drawAt(footTop),
  ];
  const height = frame.isCut ? footTop + foot.height + frame.margin : frame.height;
  const description = altTextOf(subject, { language, deck, omitted: omitted.nodes.length });
  const sheet = (content: readonly Mark[], pageHeight: number, pageTitle: string): Drawing => ({
    width: frame.width,
    height: pageHeight,
    scale: frame.scale,
    ...(frame.unit && { unit: frame.unit }),
    language,
    title: pageTitle,
    description,
    ...(!palette.isTransparent && { paper: palette.colours.paper }),
    marks: content,
  });
  const more = hasNext
    ? sourceSheets(numbered, { title: words.sourcesOf(title), sources, foot }, style).map((content) =>
        sheet(content, frame.height, words.sourcesOf(title)),
      )
    : [];
  const sheets = [sheet(marks, height, title), ...more];
  return {
    sheets,
    subject,
    placed: fitted.placed,
    origin,
    layout: fitted.layout,
    nameSize: fitted.size,
    smallestText: Math.min(...sheets.map(smallestTextIn)),
    sourceWay: fitted.way,
    omitted,
    title,
    deck,
    description,
    fileStem: fileStemOf(options.view.selection, language),
  };
}
