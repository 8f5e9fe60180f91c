/** The outcome for a saved figure that the reader has dropped on the page or picked. */
import { signal } from "@preact/signals-core";
import type { ChangedClaims } from "../graph/claim-digest.ts";

export type OpenedFigure = { readonly name: string } & (
  | { readonly kind: "not-ours" }
  | { readonly kind: "same-data" }
  /** `claims` is absent where the figure shows the whole map. */
  | { readonly kind: "other-data"; readonly claims?: ChangedClaims }
);

export const openedFigure = signal<OpenedFigure | undefined>(undefined);
