import { type ComposedFigure, composeSheets, isComposed } from "../../src/figure/compose-sheets.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";

/** Composes a figure; undefined if there is none. */
export function composedFigure(options: SheetOptions): ComposedFigure | undefined {
  const result = composeSheets(options);
  return isComposed(result) ? result : undefined;
}
