/** A collection's claims as a table to be taken elsewhere: each with its locators, and as a citation. */
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
  /** Heads of the columns that the table has beside a claim's own, and what stands in the first of them. */
  readonly words: {
    readonly inCollection: string;
    readonly citation: string;
    readonly because: { readonly collected: string; readonly between: string };
  };
}

/** The claims collected, and those between two collected nodes, in programme order (RFC 4180). */
export function collectionCsv(graph: ConceptGraph, collection: Collection, { language, nameOf, cite, words }: CsvSetting): string {
  const own = new Set(collection.claims);
  const drawn = new Set(contentsOf(graph, collection).between.map(({ id }) => id));
  const rows = claimsInOrder(graph)
    .filter(({ id }) => own.has(id) || drawn.has(id))
    .map((claim) => [
      ...claimColumns.map(({ value }) => value(claim, graph, language)),
      own.has(claim.id) ? words.because.collected : words.because.between,
      cite(claim),
    ]);
  return csvOf([...claimColumns.map(({ id }) => nameOf(id)), words.inCollection, words.citation], rows);
}
