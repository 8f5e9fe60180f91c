import { compile } from "../curate/compile.ts";
import { type Stats, statsOf } from "../curate/graph-stats.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { inColumns } from "../curate/text-columns.ts";
import { curatorWords } from "../language/curator.ts";
import { type Asked, type Command, printJson } from "./command.ts";

/** Counts what is in the graph, as far as it can be compiled. */
export const stats: Command = {
  takes: [],
  run(asked) {
    const { dataset } = readDataset(asked.root);
    const counted = statsOf(compile(dataset));
    if (asked.format === "json") printJson(asked, counted);
    else printTables(counted, asked);
    return 0;
  },
};

function printTables(counted: Stats, { language, print }: Asked): void {
  const { headings } = curatorWords[language];
  const table = (title: string, counts: Readonly<Record<string, number>>): void => {
    print(`\n${title}`);
    print(inColumns(Object.entries(counts)));
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
  print(inColumns(counted.longestLabels.map(({ width, label, id }) => [label, width, id])));
}
