import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { createSearch } from "../graph/search-index.ts";
import { curatorWords } from "../language/curator.ts";
import { nodeTypes } from "../model/node-types.ts";
import { type Command, printJson, UsageError } from "./command.ts";

/** Finds nodes and claims as the page's search box does. */
export const find: Command = {
  takes: ["words"],
  run(asked) {
    const words = curatorWords[asked.language];
    const text = asked.words.join(" ");
    if (text === "") throw new UsageError(words.needsText);
    const { groups, total } = createSearch(conceptGraph(compile(readDataset(asked.root).dataset))).find(text);
    if (asked.format === "json") {
      const hits = groups.map(({ type, hits: inGroup }) => ({
        type,
        hits: inGroup.map((hit) =>
          hit.kind === "node" ? { id: hit.id, name: hit.node.name, heard: hit.heard } : { id: hit.id, statement: hit.claim.statement },
        ),
      }));
      printJson(asked, { text, total, groups: hits });
    } else if (total === 0) asked.print(words.nothingFound(text));
    for (const { type, hits } of asked.format === "json" ? [] : groups) {
      asked.print(type === "claim" ? words.headings.claims : nodeTypes[type].plural[asked.language]);
      for (const hit of hits)
        asked.print(
          hit.kind === "node"
            ? `  ${hit.id}  ${hit.node.name[asked.language]}${hit.heard === undefined ? "" : `  (${hit.heard})`}`
            : `  ${hit.id}  ${hit.claim.statement[asked.language]}`,
        );
    }
    return total === 0 ? 1 : 0;
  },
};
