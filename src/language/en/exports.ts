import { counted } from "./grammar.ts";

/** The words about exports, in English. */
export const exports = {
  licence: "Data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  version: (version: string) => `Version of the data: ${version}`,
  lists: {
    sources: "sources",
    turns: "turns",
    corrections: "corrections of the transcript",
    sentences: "coverage of sentences",
    withdrawn: "withdrawn claims",
  },
  facts: {
    charactersReplaced: (count: number) => `${counted(count, "character", "characters")} that this format cannot hold: replaced by U+FFFD.`,
    absentLists: (lists: readonly string[]) => `Not in this format: ${lists.join(", ")}. GraphML, JSON, CSV, RDF and Cypher have them.`,
    absentFields: (fields: readonly string[]) => `Fields that this format has no place for: ${fields.join(", ")}.`,
    absentNodes: (count: number) =>
      `This format has claims only: ${counted(count, "node is", "nodes are")} left out, but for the names in the texts of claims.`,
    shapesApproximated: (count: number) =>
      `${counted(count, "node has", "nodes have")} a shape that this format does not know, and the nearest one instead; the attribute “shape” has its name.`,
    formulasGuarded: (count: number) =>
      `${counted(count, "cell begins", "cells begin")} with an apostrophe, because a spreadsheet would take it for a formula. The flavour “tools” has the plain text.`,
    cellsTooLong: (count: number) =>
      `${counted(count, "cell is", "cells are")} longer than the 32,767 characters that a spreadsheet keeps. The file has the whole text.`,
    separatorsReplaced: (count: number) =>
      `${counted(count, "value of a list contains", "values of lists contain")} the separator “;”, replaced by a comma.`,
    attributesRenamed: (names: readonly (readonly [string, string])[]) =>
      `Attributes whose names this format needs for itself: ${names.map(([before, after]) => `“${before}” is “${after}” in the file`).join(", ")}.`,
    structuresAsText: (names: readonly string[]) =>
      `Lists and structures, which this format knows only as text: ${names.map((name) => `“${name}”`).join(", ")} written as JSON.`,
    partOnly: (nodes: number, claims: number) =>
      `A part of the graph: ${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")}. Corrections, coverage of sentences and withdrawn claims are in exports of the whole.`,
  },
  /** The file in a zip that says what the others are. */
  readMe: {
    csv: "nodes.csv has the nodes, claims.csv the claims between them (from, relation, to); the other files have what they refer to. Lists and structures are JSON. The fields are described in docs/graph-json.md.",
    bulk: "Load into Neo4j (the database must be empty):",
    ladybug: "Load into LadybugDB, from the folder of these files: run load-ladybug.cypher.",
  },
} as const;
