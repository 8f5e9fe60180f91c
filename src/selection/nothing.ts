/** Nothing selected: the first view. */
import type { SelectionKind } from "./selection-kind.ts";

export interface NothingSelection {
  readonly kind: "nothing";
}

export const nothing: NothingSelection = { kind: "nothing" };

export const nothingKind: SelectionKind<NothingSelection> = {
  parameter: undefined,
  truncated: "selection",
  parse: () => nothing,
  format: () => "",
  title: () => undefined,
  caption: () => undefined,
  nodes: () => [],
  subjects: () => [],
  claims: () => [],
  highlight: () => undefined,
  answerer: "none",
  figure: () => "none",
  fileName: () => undefined,
  isCounted: false,
};
