import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";

/** Checks that a source gives the right number of lines of its transcript. */
export function* transcriptLines(dataset: Dataset, { source, transcript }: Passages): Iterable<Finding> {
  const found = transcript.lines.length;
  if (found !== source.lines)
    yield { code: "transcript-lines", location: dataset.locationOf(source, "lines"), found, wanted: source.lines };
}
