import { byText } from "../../graph/concept-graph.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { layoutFile, verifiedFile } from "../read-dataset.ts";
import { readLayout } from "../read-layout.ts";
import { parseVerified } from "../verified.ts";

/** Most ids that one warning names. */
const maxIds = 5;

/** Checks that each line of the list of verified claims can be read. */
export function* verifiedLines(dataset: Dataset): Iterable<Finding> {
  for (const line of parseVerified(dataset.verified).badLines ?? [])
    yield { code: "verified-broken", location: { file: verifiedFile, line, column: 1 } };
}

/** Checks that the layout file can be read, and that each node has a position in it. */
export function* layoutPositions(dataset: Dataset): Iterable<Finding> {
  const { positions, fault } = readLayout(dataset.layout);
  if (fault) {
    yield { code: "layout-broken", location: { file: layoutFile, line: fault.line, column: 1 } };
    return;
  }
  const missing = [...dataset.byId.keys()].filter((id) => !positions.has(id)).sort(byText);
  const location = { file: layoutFile, line: 1, column: 1 };
  if (missing.length > 0)
    yield { code: "place-missing", location, ids: missing.slice(0, maxIds), more: Math.max(0, missing.length - maxIds) };
}
