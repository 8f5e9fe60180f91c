import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";

/** How many other lines a finding names. */
const maxLines = 8;

/** What a node is called in the transcript, and what is heard wrong in it, stands on the lines that are given. */
export function* aliasLines(dataset: Dataset, passages: Passages): Iterable<Finding> {
  const onlySource = dataset.sources.length === 1;
  for (const { entry, source } of dataset.allNodes) {
    if (source ? source !== passages.source : !onlySource) continue;
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
