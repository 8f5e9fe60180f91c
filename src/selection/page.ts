/** A page of the site: the speakers, the gaps, the lessons, help, and the reader's own collection. */
import { contentsOf, sizeOf } from "../graph/collection.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export const pageNames = ["speakers", "gaps", "lessons", "about", "help", "collection"] as const;
export type PageName = (typeof pageNames)[number];

export interface PageSelection {
  readonly kind: "page";
  readonly id: PageName;
}

/** Tells whether a selection is the page of the reader's own collection. */
export const isOwnCollection = (selection: { readonly kind: string; readonly id?: string }): boolean =>
  selection.kind === "page" && selection.id === "collection";

export const pageKind: SelectionKind<PageSelection> = {
  ...answeredParts,
  parameter: "page",
  parse(value) {
    const id = pageNames.find((name) => name === value);
    return id && { kind: "page", id };
  },
  format: ({ id }) => id,
  title: ({ id }, { words }) => words[id],
  answerer: {
    answer: ({ id }, { graph, ownCollection }) =>
      id === "collection" && sizeOf(ownCollection) > 0 ? contentsOf(graph, ownCollection) : undefined,
  },
};
