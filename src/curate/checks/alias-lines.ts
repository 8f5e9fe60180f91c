import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";

/** Most other lines that a finding names. */
const maxLines = 8;

/** Checks that each alias of a node, and the misheard text of each correction, is in the transcript on the lines given. */
export function* aliasLines(dataset: Dataset, passages: Passages): Iterable<Finding> {
  const isOnlySource = dataset.sources.length === 1;
  for (const { entry, source } of dataset.allNodes) {
    if (source ? source !== passages.source : !isOnlySource) continue;
    for (const alias of entry.aliases ?? [])
      for (const [index, line] of alias.lines.entries()) {
        if (passages.textOf(line).includes(alias.text)) continue;
        const elsewhere = passages.linesWith(alias.text).slice(0, maxLines);
        yield { code: "alias-missing", location: dataset.locationOf(alias.lines, index), text: alias.text, line, elsewhere };
      }
  }
  for (const correction of passages.source.corrections ?? []) {
    const { heard, line } = correction;
    if (passages.textOf(line).includes(heard)) continue;
    const elsewhere = passages.linesWith(heard).slice(0, maxLines);
    yield { code: "correction-missing", location: dataset.locationOf(correction, "heard"), heard, line, elsewhere };
  }
}
