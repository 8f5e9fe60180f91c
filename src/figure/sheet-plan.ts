/** The parts that every sheet of a figure has, whatever it shows: title, deck, notice, address, and how its drawings are made. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figureWords } from "../language/figure.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { isWholeAddress, type Site } from "../model/site.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Drawing, Mark } from "./drawing.ts";
import type { FigureFrame } from "./figure-frames.ts";
import { type FigurePaletteId, figurePalette } from "./figure-palette.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { hanWordsOf } from "./graph-words.ts";
import { printable } from "./layouts/line-breaks.ts";
import { type SheetFoot, sheetFoot } from "./sheet-foot.ts";
import { type SheetHead, sheetHead } from "./sheet-head.ts";
import type { SheetStyle } from "./sheet-style.ts";
import type { SourceContext } from "./source-entries.ts";

export interface PlanOptions {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** The nodes and edges of an answer, if the view shows one. */
  readonly highlight?: Highlight | undefined;
  readonly frame: FigureFrame;
  readonly palette: FigurePaletteId;
  readonly metric: TextMetric;
  /** The address that opens the view, and that of the site. */
  readonly address: string;
  readonly site: Site;
  /** In place of the title that says what the figure shows, and of the line under it. */
  readonly title?: string;
  readonly deck?: string;
  /** True unless given; without a whole address there is none. */
  readonly hasQr?: boolean;
  /** True for a figure within a document, which says around it what a sheet says in its head, its foot and its sources. */
  readonly isBare?: boolean;
  /** False where the drawing itself says, in large letters, what the title would; it is still the title of the file. */
  readonly hasHeadline?: boolean;
  /** Stands before nodes that no claim of the figure joins to others, in place of words that say that there is none. */
  readonly unjoinedHeading?: string;
}

/** Sheets that can be saved. */
export interface SheetSet {
  /** The figure, and then any sheets of sources. */
  readonly sheets: readonly Drawing[];
  readonly title: string;
  readonly deck: string;
  /** The text alternative. */
  readonly description: string;
  /** Name of the file without its ending. */
  readonly fileStem: string;
  /** Size of the smallest text, in CSS pixels. */
  readonly smallestText: number;
}

export interface SheetPlan {
  readonly style: SheetStyle;
  readonly sources: SourceContext;
  readonly title: string;
  readonly deck: string;
  /** Says how far claims can be trusted; it is in the text alternative too. */
  readonly notice: string;
  readonly head: SheetHead;
  readonly foot: SheetFoot;
}

interface UsualTexts {
  readonly title: string;
  readonly deck: string;
  readonly caveats: readonly string[];
}

export function planSheet(options: PlanOptions, usual: UsualTexts): SheetPlan {
  const { graph, view, frame, palette, metric, address, site } = options;
  const { language } = view;
  const style: SheetStyle = { frame, palette: figurePalette(palette, frame.isPaper), language, metric, isOneWord: hanWordsOf(graph) };
  const title = printable(options.title ?? usual.title);
  const deck = printable(options.deck ?? usual.deck);
  const source = graph.built.sources[0];
  const notice = source?.notice?.[language] ?? figureWords[language].notice;
  const isWithoutHeadline = options.hasHeadline === false;
  const paragraphs = [
    // Large names are the headline: nothing is to be read before them.
    ...(isWithoutHeadline && deck !== "" ? [/[.。]$/u.test(deck) ? deck : `${deck}${language === "en" ? "." : "。"}`] : []),
    [...(source ? [figureWords[language].source(source)] : []), notice].join(language === "en" ? " " : ""),
    ...usual.caveats,
    [addressSentence(address, language), figureSheetWords[language].version(graph.built.version)].join(language === "en" ? " " : ""),
  ];
  const headTitle = options.isBare || isWithoutHeadline ? "" : title;
  const headDeck = options.isBare || isWithoutHeadline ? "" : deck;
  const qr = options.hasQr !== false && isWholeAddress(address) ? address : undefined;
  return {
    style,
    sources: { graph, site },
    title,
    deck,
    notice,
    head: sheetHead({ title: headTitle, deck: headDeck, isDeckWhole: options.deck === undefined, qr }, style),
    foot: sheetFoot(options.isBare ? [] : paragraphs, style),
  };
}

/** Longest address that is printed, in characters: nobody would type a longer one. */
const maxPrintedAddress = 160;

/** Names the project and the view, or only the page if the address of the view is too long to print. */
function addressSentence(address: string, language: ViewState["language"]): string {
  // A tilde means the same unescaped, and is easier to type.
  const printed = address.replaceAll("%7E", "~");
  if (printed.length <= maxPrintedAddress) return figureSheetWords[language].thisFigure(printed);
  return isWholeAddress(address) ? figureWords[language].mapAt(address.split("#", 1)[0] ?? "") : figureWords[language].tooLong;
}

/** A page of which more than this share would be empty is cut, where it may be: unless given. */
const usualEmptyShare = 0.2;

interface SheetEnd {
  readonly footTop: number;
  readonly height: number;
  readonly isCut: boolean;
}

/** Ends a sheet below its contents, where its frame is cut to them or would be left empty; else at the height of the frame. */
export function cutBelow(end: number, foot: SheetFoot, frame: FigureFrame, emptyShare = usualEmptyShare): SheetEnd {
  const isCut = frame.isCut || (frame.mayBeCut && foot.top - end > frame.height * emptyShare);
  return isCut ? { footTop: end, height: end + foot.height + frame.margin, isCut } : { footTop: foot.top, height: frame.height, isCut };
}

interface SheetTitle {
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** Makes the drawing of a sheet from its marks. */
export const drawingOf = (
  marks: readonly Mark[],
  { height, title, description }: SheetTitle,
  { frame, palette, language }: SheetStyle,
): Drawing => ({
  width: frame.width,
  height,
  scale: frame.scale,
  ...(frame.unit && { unit: frame.unit }),
  language,
  title,
  description,
  ...(!palette.isTransparent && { paper: palette.colours.paper }),
  marks,
});
