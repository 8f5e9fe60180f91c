/** Makes the figure of a view, laid out anew or as the page shows it: the one way for the page, for print and for the command line. */
import type { BuiltClaim } from "../model/built.ts";
import { composeMapSheet, type MapSheetOptions } from "./compose-map-sheet.ts";
import { composeMatrixSheet } from "./compose-matrix-sheet.ts";
import { type ComposedFigure, composeSheets, isComposed } from "./compose-sheets.ts";
import { enlarged } from "./enlarged.ts";
import { atPageSize } from "./figure-frames.ts";
import type { SheetProblem } from "./fit-content.ts";
import type { SheetOptions } from "./sheet-options.ts";
import type { SheetSet } from "./sheet-plan.ts";

export const figureContents = ["laid-out", "family", "matrix", "as-seen"] as const;
/**
 * "laid-out": what is selected, laid out anew. "family": a group with who says what of its members. "matrix": the matrix as a table.
 * "as-seen": the map as it is.
 */
export type FigureContent = (typeof figureContents)[number];

export interface FigureRequest extends Omit<SheetOptions, "subject">, Pick<MapSheetOptions, "viewport"> {
  readonly content: FigureContent;
}

export interface MadeFigure extends SheetSet {
  /** The claims that it shows; absent where the map or the matrix is shown as it is. */
  readonly claims?: readonly BuiltClaim[];
  /** How it was laid out; absent likewise. */
  readonly composed?: ComposedFigure;
  /** Rows and columns of a matrix for which there is no room. */
  readonly omittedLines?: { readonly rows: number; readonly columns: number };
}

/** Makes the figure, or says why there is none. The same request gives the same figure. */
export function makeFigure({ content, ...request }: FigureRequest): MadeFigure | SheetProblem {
  switch (content) {
    case "as-seen":
      return mapFigure(request);
    case "matrix": {
      const made = composeMatrixSheet(request);
      return made ? { ...made, omittedLines: made.omitted } : { fault: "no-subject" };
    }
    case "laid-out":
    case "family": {
      const composed = composeSheets({ ...request, subject: content === "family" ? "family" : "selection" });
      if (!isComposed(composed)) return composed;
      return { ...composed, claims: composed.subject.edges.flatMap((edge) => edge.claims), composed };
    }
  }
}

export const isMade = (result: MadeFigure | SheetProblem): result is MadeFigure => !("fault" in result);

/** Composes the map for a page, and enlarges it for a poster. */
function mapFigure(options: MapSheetOptions): MadeFigure {
  const { frame, factor } = atPageSize(options.frame);
  const { sheets, smallestText, ...set } = composeMapSheet({ ...options, frame });
  return { ...set, sheets: sheets.map((sheet) => enlarged(sheet, factor)), smallestText: smallestText * factor };
}
