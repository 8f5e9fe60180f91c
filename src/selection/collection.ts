/** A collection that a link contains; the reader's own is a page. */
import { type Collection, collectionText, contentsOf, readCollection, sizeOf } from "../graph/collection.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface CollectionSelection {
  readonly kind: "collection";
  readonly collection: Collection;
}

export const collectionKind: SelectionKind<CollectionSelection> = {
  ...answeredParts,
  parameter: "collection",
  truncated: "collection",
  parse(value, { graph, report }) {
    const { collection, unknown } = readCollection(graph, value);
    if (sizeOf(collection) === 0) return undefined;
    const withdrawn = new Set<string>(graph.built.withdrawn.map(({ id }) => id));
    for (const id of unknown) report("collection", id, withdrawn.has(id) ? "withdrawn" : "unknown-id");
    return { kind: "collection", collection };
  },
  format: ({ collection }) => collectionText(collection),
  title: (_, { words }) => words.collection,
  answerer: { answer: ({ collection }, { graph }) => contentsOf(graph, collection) },
};
