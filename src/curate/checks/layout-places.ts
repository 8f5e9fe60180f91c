import { byText } from "../../graph/concept-graph.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { layoutFile } from "../read-dataset.ts";
import { readLayout } from "../read-layout.ts";

/** How many ids one warning names. */
const maxIds = 5;

/** The layout can be read, and every node has its place in the drawing. */
export function* layoutPlaces(dataset: Dataset): Iterable<Finding> {
  const { places, fault } = readLayout(dataset.layout);
  if (fault) {
    yield { code: "layout-broken", place: { file: layoutFile, line: fault.line, column: 1 } };
    return;
  }
  const missing = [...dataset.byId.keys()].filter((id) => !places.has(id)).sort(byText);
  const place = { file: layoutFile, line: 1, column: 1 };
  if (missing.length > 0) yield { code: "place-missing", place, ids: missing.slice(0, maxIds), more: Math.max(0, missing.length - maxIds) };
}
