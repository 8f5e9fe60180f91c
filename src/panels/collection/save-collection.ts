/** Saves a collection's claims as CSV; fetched when that is first asked for. */
import { today } from "../../device/clock.ts";
import { saveText } from "../../device/download.ts";
import type { Collection } from "../../graph/collection.ts";
import { collectionCsv } from "../../graph/collection-csv.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { collectionWords } from "../../language/collection.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { hashOf, publicAddress } from "../../state/share.ts";

export function saveCollectionCsv(collection: Collection): void {
  const text = collectionCsv(graph.value, collection, {
    language: language.value,
    accessed: today(),
    addressOf: (claim) => publicAddress(hashOf({ kind: "edge", id: edgeIdOf(claim) })),
    words: collectionWords[language.value],
  });
  saveText(`\uFEFF${text}`, "ai-safety-concept-graph-collection.csv", "text/csv");
}
