/** Nothing selected: the first view. */
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface NothingSelection {
  readonly kind: "nothing";
}

export const nothing: NothingSelection = { kind: "nothing" };

export const nothingKind: SelectionKind<NothingSelection> = {
  ...answeredParts,
  parameter: undefined,
  parse: () => nothing,
  format: () => "",
  title: () => undefined,
  answerer: "none",
};
