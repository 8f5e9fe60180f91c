/** Saves the claims of a collection as CSV. */
import { today } from "../../device/clock.ts";
import { saveText } from "../../device/download.ts";
import { citationOf } from "../../graph/claim-citation.ts";
import type { Collection } from "../../graph/collection.ts";
import { collectionCsv } from "../../graph/collection-csv.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { citationWords } from "../../language/citations.ts";
import { collectionWords } from "../../language/collection.ts";
import { columnWords } from "../../language/columns.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { citedText } from "../../state/cited-address.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { hashOf } from "../../state/share.ts";

export function saveCollectionCsv(collection: Collection): void {
  const l = language.value;
  const accessed = today();
  const addressOf = (claim: BuiltClaim): string => citedText(hashOf({ kind: "edge", id: edgeIdOf(claim) }));
  const text = collectionCsv(graph.value, collection, {
    language: l,
    nameOf: (column) => columnWords[l].claims[column],
    cite: (claim) => citationWords[l].claim(citationOf(graph.value, claim), { address: addressOf(claim), accessed }),
    words: collectionWords[l],
  });
  saveText(`\uFEFF${text}`, "ai-safety-concept-graph-collection.csv", "text/csv");
}
