/** The outcome for a saved figure or handout that the reader has dropped on the page or picked. */
import { signal } from "@preact/signals-core";
import type { ChangedClaims } from "../graph/claim-digest.ts";

export type OpenedFigure = {
  readonly name: string;
  /** Names of files that came with it, and were not opened. */
  readonly others?: readonly string[];
} /** A lesson, which says itself what it is: only the others are of interest. */ & (
  | { readonly kind: "lesson" }
  | { readonly kind: "not-ours" }
  | { readonly kind: "same-data" }
  /** `claims` is absent where the figure shows the whole map. */
  | { readonly kind: "other-data"; readonly claims?: ChangedClaims }
);

export const openedFigure = signal<OpenedFigure | undefined>(undefined);
