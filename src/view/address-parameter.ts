/** A row of the table of address parameters. */
import type { ParseContext } from "../selection/selection-kind.ts";
import type { ViewState } from "./view-state.ts";

/** A part of the view that a link may have no room for. */
export type Truncated = "selection" | "filters" | "open" | "expanded" | "pins" | "table" | "collection";

export interface AddressParameter {
  readonly name: string;
  /** Names what is missing from a link that has no room for it; absent if it always fits. */
  readonly truncated?: Truncated;
  /** Writes the value; undefined if it is that of the first view. */
  write(view: ViewState): string | undefined;
  /** Changes a view by a value; reports what it cannot read. */
  read(view: ViewState, value: string, context: ParseContext): ViewState;
}

/** A spelling of earlier versions, which is still read but no longer written. */
export interface OldSpelling {
  readonly name: string;
  readonly value: string;
  read(view: ViewState): ViewState;
}
