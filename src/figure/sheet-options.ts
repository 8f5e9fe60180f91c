/** The options of a figure of a subject, besides those that every sheet has. */
import type { ActorId } from "../model/built.ts";
import type { Move } from "./layouts/placed.ts";
import type { PlanOptions } from "./sheet-plan.ts";

/** "auto": on the sheet of the drawing, as fully as there is room, or on a sheet of their own. */
export const sourceChoices = ["auto", "none", "next-sheet"] as const;
export type SourceChoice = (typeof sourceChoices)[number];

export interface SheetOptions extends PlanOptions {
  /** The part of the view that is drawn: the selection, or the family of the selected node. */
  readonly subject?: "selection" | "family";
  readonly sources?: SourceChoice;
  /** True for files of one picture: sources for which the sheet has no room are behind the address. */
  readonly isOneSheet?: boolean;
  /** The nodes that the reader has moved in the preview. */
  readonly moves?: ReadonlyMap<ActorId, Move>;
}
