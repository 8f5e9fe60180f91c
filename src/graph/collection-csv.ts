/** A collection's claims as a table for other programs, each with its locators and its citation. */
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim } from "../model/built.ts";
import { claimsInOrder } from "./claim-order.ts";
import { type Collection, contentsOf } from "./collection.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import type { ColumnId } from "./table-columns.ts";
import { claimColumns, csvOf } from "./table-rows.ts";

interface CsvSetting {
  readonly language: keyof Bilingual;
  /** The name of a column of claims. */
  readonly nameOf: (column: ColumnId<"claims">) => string;
  readonly cite: (claim: BuiltClaim) => string;
  /** Headings of two more columns, and the values of the first of them. */
  readonly words: {
    readonly inCollection: string;
    readonly citation: string;
    readonly because: { readonly collected: string; readonly between: string };
  };
}

/** Writes the collected claims, and those between two collected nodes, as CSV (RFC 4180), in programme order. */
export function collectionCsv(graph: ConceptGraph, collection: Collection, { language, nameOf, cite, words }: CsvSetting): string {
  const collected = new Set(collection.claims);
  const between = new Set(contentsOf(graph, collection).between.map(({ id }) => id));
  const rows = claimsInOrder(graph)
    .filter(({ id }) => collected.has(id) || between.has(id))
    .map((claim) => [
      ...claimColumns.map(({ value }) => value(claim, graph, language)),
      collected.has(claim.id) ? words.because.collected : words.because.between,
      cite(claim),
    ]);
  return csvOf([...claimColumns.map(({ id }) => nameOf(id)), words.inCollection, words.citation], rows);
}
