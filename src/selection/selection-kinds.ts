/** The kinds of selection, each with all its parts: a kind that lacks one, or is missing here, does not compile. */
import { askKind } from "./ask.ts";
import { collectionKind } from "./collection.ts";
import { compareKind } from "./compare.ts";
import { edgeKind } from "./edge.ts";
import { nodeKind } from "./node.ts";
import { nothingKind } from "./nothing.ts";
import { pageKind } from "./page.ts";
import { pairKind } from "./pair.ts";
import { passageKind } from "./passage.ts";
import { pathKind } from "./path.ts";
import { questionKind } from "./question.ts";
import type { Selection } from "./selection.ts";
import type { SelectionKind } from "./selection-kind.ts";

export type SelectionKinds = { readonly [Kind in Selection["kind"]]: SelectionKind<Extract<Selection, { kind: Kind }>> };

export const selectionKinds = {
  nothing: nothingKind,
  node: nodeKind,
  edge: edgeKind,
  pair: pairKind,
  compare: compareKind,
  path: pathKind,
  question: questionKind,
  ask: askKind,
  collection: collectionKind,
  page: pageKind,
  passage: passageKind,
} satisfies SelectionKinds;

/** Finds the kind of a selection; call its methods with that selection. */
export const kindOf = ({ kind }: Selection): SelectionKind<Selection> => selectionKinds[kind];
