import type { Finding } from "../../language/findings.ts";
import { limits } from "../../model/limits.ts";
import { widthOf } from "../../model/width.ts";
import type { Dataset } from "../dataset.ts";

/** Checks that a node whose name is too long for the map has a label. */
export function* labels(dataset: Dataset): Iterable<Finding> {
  for (const { entry } of dataset.allNodes) {
    if (entry.label) continue;
    for (const language of ["en", "zh"] as const) {
      const name = entry.name[language];
      const width = widthOf(name);
      if (width <= limits.label) continue;
      yield { code: "label-missing", location: dataset.locationOf(entry.name, language), name, width, limit: limits.label };
      break;
    }
  }
}
