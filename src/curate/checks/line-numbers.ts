import type { Finding } from "../../language/findings.ts";
import type { SourceFile } from "../../model/schema.ts";
import type { Dataset } from "../dataset.ts";

/**
 * Checks that no locator, turn, cover or correction is past the last line of its source. An alias outside the programme belongs to no one
 * source, so it may go up to the last line of the longest.
 */
export function* lineNumbers(dataset: Dataset): Iterable<Finding> {
  const within = function* (owner: object, key: string | number, line: number, source: SourceFile | undefined): Iterable<Finding> {
    if (source && line > source.lines)
      yield { code: "line-beyond", location: dataset.locationOf(owner, key), line, source: source.id, lines: source.lines };
  };
  for (const { entry, line, source } of dataset.allTurns)
    yield* typeof entry.at === "number" ? within(entry, "at", line, source) : within(entry.at, "line", line, source);
  for (const { entry, source } of dataset.allClaims)
    for (const locator of entry.locators ?? []) yield* within(locator, "line", locator.line, source);
  for (const { entry, turn } of dataset.covers) yield* within(entry, "line", entry.line, turn.source);
  for (const { content } of dataset.sources)
    for (const correction of content.corrections ?? []) yield* within(correction, "line", correction.line, content);
  const longest = dataset.sources.map((file) => file.content).toSorted((a, b) => b.lines - a.lines)[0];
  for (const { entry, source } of dataset.allNodes)
    for (const alias of entry.aliases ?? [])
      for (const [index, line] of alias.lines.entries()) yield* within(alias.lines, index, line, source ?? longest);
}
