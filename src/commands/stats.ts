import { compile } from "../curate/compile.ts";
import { type Stats, statsOf } from "../curate/graph-stats.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { formatColumns } from "../curate/text-columns.ts";
import { commandWords } from "../language/commands.ts";
import { type Command, type CommandInput, printJson } from "./command.ts";

/** Counts the nodes and claims of the graph, as far as it compiles. */
export const stats: Command = {
  takes: [],
  run(input) {
    const { dataset } = readDataset(input.root);
    const counted = statsOf(compile(dataset));
    if (input.format === "json") printJson(input, counted);
    else printTables(counted, input);
    return 0;
  },
};

function printTables(counted: Stats, { language, print }: CommandInput): void {
  const { headings } = commandWords[language];
  const table = (title: string, counts: Readonly<Record<string, number>>): void => {
    print(`\n${title}`);
    print(formatColumns(Object.entries(counts)));
  };
  print(`${headings.nodes}: ${counted.nodes.total}   ${headings.claims}: ${counted.claims.total}`);
  table(`${headings.nodes}, ${headings.type}`, counted.nodes.byType);
  table(`${headings.claims}, ${headings.relation}`, counted.claims.byRelation);
  table(`${headings.claims}, ${headings.standing}`, counted.claims.byStanding);
  table(`${headings.claims}, ${headings.session}`, counted.claims.bySession);
  table(`${headings.claims}, ${headings.speaker}`, counted.claims.bySpeaker);
  table(`${headings.claims}, ${headings.confidence}`, counted.claims.byConfidence);
  print(`\n${headings.orphans}: ${counted.orphans.join(", ") || "0"}`);
  print(`\n${headings.longestLabels}`);
  print(formatColumns(counted.longestLabels.map(({ width, label, id }) => [label, width, id])));
}
