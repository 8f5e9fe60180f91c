/** Makes the figure of a view, laid out anew or as the map shows it: the one way for the page, for print and for the command line. */
import { captionText } from "../language/captions.ts";
import type { BuiltClaim } from "../model/built.ts";
import { captionOf } from "../scene/caption.ts";
import { composeFigure } from "./compose.ts";
import { type ComposedFigure, composeSheets, isComposed, type SheetOptions, type SheetProblem } from "./compose-sheets.ts";
import type { Drawing } from "./drawing.ts";
import { enlarged } from "./enlarged.ts";
import { figurePalette } from "./figure-palette.ts";
import { fileStemOf } from "./file-stem.ts";

export const figureContents = ["laid-out", "family", "as-seen"] as const;
/** "laid-out": what is selected, laid out anew. "family": a group with who says what of its members. "as-seen": the map as it is. */
export type FigureContent = (typeof figureContents)[number];

export interface FigureRequest extends Omit<SheetOptions, "subject"> {
  readonly content: FigureContent;
  /** Size of the map in the page, in CSS pixels, so that a figure of it shows all that is in sight. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface MadeFigure {
  /** The figure, and then any sheets of sources. */
  readonly sheets: readonly Drawing[];
  readonly title: string;
  readonly deck: string;
  /** The text alternative. */
  readonly description: string;
  /** Name of the file without its ending. */
  readonly fileStem: string;
  /** The claims that it shows; absent where the map is shown as it is. */
  readonly claims?: readonly BuiltClaim[];
  /** How it was laid out; absent where the map is shown as it is. */
  readonly composed?: ComposedFigure;
}

/** Makes the figure, or says why there is none. The same request gives the same figure. */
export function makeFigure(request: FigureRequest): MadeFigure | SheetProblem {
  const { content, ...options } = request;
  if (content === "as-seen") return mapFigure(request);
  const composed = composeSheets({ ...options, subject: content === "family" ? "family" : "selection" });
  if (!isComposed(composed)) return composed;
  const { sheets, title, deck, description, fileStem } = composed;
  return { sheets, title, deck, description, fileStem, claims: composed.subject.edges.flatMap((edge) => edge.claims), composed };
}

/** CSS pixels of a point on paper. */
const paperPoint = 96 / 72;

export const isMade = (result: MadeFigure | SheetProblem): result is MadeFigure => !("fault" in result);

function mapFigure({ graph, view, frame, palette, address, title, deck, highlight, viewport }: FigureRequest): MadeFigure {
  const factor = frame.isPaper ? frame.point / paperPoint : 1;
  const { colours, isTransparent } = figurePalette(palette, frame.isPaper);
  const scale = frame.scale * factor;
  const { paper, ...drawing } = composeFigure({
    graph,
    view,
    scope: "as-seen",
    size: { id: frame.isPaper ? "print" : "slide", width: frame.width * frame.scale, height: frame.height * frame.scale, scale },
    palette: colours,
    address,
    ...(highlight && { highlight }),
    ...(viewport && { viewport }),
    ...(title !== undefined && { title }),
    ...(deck !== undefined && { deck }),
  });
  const sheet = enlarged(
    { ...drawing, scale: frame.scale, ...(frame.unit && { unit: frame.unit }), ...(!isTransparent && paper && { paper }) },
    factor,
  );
  return {
    sheets: [sheet],
    title: drawing.title,
    deck: deck ?? captionText(captionOf(graph, view)).deck[view.language],
    description: drawing.description,
    fileStem: fileStemOf(view.selection, view.language),
  };
}
