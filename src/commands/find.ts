import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { createSearch } from "../graph/search-index.ts";
import { commandWords } from "../language/commands.ts";
import { nodeTypes } from "../model/node-types.ts";
import { type Command, printJson, UsageError } from "./command.ts";

/** Finds nodes and claims as the page's search box does. */
export const find: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const text = input.words.join(" ");
    if (text === "") throw new UsageError(words.needsText);
    const { groups, total } = createSearch(conceptGraph(compile(readDataset(input.root).dataset))).find(text);
    if (input.format === "json") {
      const hits = groups.map(({ type, hits: inGroup }) => ({
        type,
        hits: inGroup.map((hit) =>
          hit.kind === "node" ? { id: hit.id, name: hit.node.name, heard: hit.heard } : { id: hit.id, statement: hit.claim.statement },
        ),
      }));
      printJson(input, { text, total, groups: hits });
    } else if (total === 0) input.print(words.nothingFound(text));
    for (const { type, hits } of input.format === "json" ? [] : groups) {
      input.print(type === "claim" ? words.headings.claims : nodeTypes[type].plural[input.language]);
      for (const hit of hits)
        input.print(
          hit.kind === "node"
            ? `  ${hit.id}  ${hit.node.name[input.language]}${hit.heard === undefined ? "" : `  (${hit.heard})`}`
            : `  ${hit.id}  ${hit.claim.statement[input.language]}`,
        );
    }
    return total === 0 ? 1 : 0;
  },
};
