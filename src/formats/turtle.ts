import { createCleaner, loneSurrogates } from "./clean-text.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import { rdfGraph } from "./rdf-graph.ts";
import { prefixLines, resourceText } from "./turtle-text.ts";

/** Writes Turtle. `graph-data/schema/shapes.ttl` has the shapes that it follows. */
export const turtle: Writer = (table, { language }) => {
  const cleaner = createCleaner(loneSurrogates);
  const body = cleaner.clean(rdfGraph(table).map(resourceText).join("\n"));
  const report = cleaner.facts();
  const head = headLines(table, language, report).flatMap((line) => cleaner.clean(line).split(/[\r\n]+/));
  return { content: `${[...head.map((line) => `# ${line}`), "", ...prefixLines(), "", body].join("\n")}`, report };
};
