import { type ComposedFigure, composeSheets, isComposed, type SheetOptions } from "../../src/figure/compose-sheets.ts";

/** Composes a figure; undefined if there is none. */
export function composedFigure(options: SheetOptions): ComposedFigure | undefined {
  const result = composeSheets(options);
  return isComposed(result) ? result : undefined;
}
