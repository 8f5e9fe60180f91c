/** A row of the table of address parameters. */
import type { ParseContext } from "../selection/selection-kind.ts";
import type { ViewState } from "./view-state.ts";

/** A part of the view that a link can be too short for. */
export type Truncated = "selection" | "filters" | "open" | "expanded" | "table" | "collection";

export interface AddressParameter {
  readonly name: string;
  /** What a link leaves out that is too short for it; absent where it always fits. */
  readonly truncated?: Truncated;
  /** Writes the value; undefined where the view is in this as it is at first. */
  write(view: ViewState): string | undefined;
  /** Changes a view by a value; reports what it cannot read. */
  read(view: ViewState, value: string, context: ParseContext): ViewState;
}

/** A spelling of former versions, which is read but no longer written. */
export interface OldSpelling {
  readonly name: string;
  readonly value: string;
  read(view: ViewState): ViewState;
}
