import { compile } from "../curate/compile.ts";
import type { Dataset } from "../curate/dataset.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { findNearest } from "../curated-file/nearest.ts";
import { claimsGrouped } from "../graph/claims-by-relation.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { edgeText } from "../graph/edge-text.ts";
import { commandWords } from "../language/commands.ts";
import type { BuiltClaim, BuiltNode, BuiltTurn } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";

/** Shows what the graph has under an id, and where it is written. A turn may have the id of a node: both are shown. */
export const show: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const [id = ""] = input.words;
    if (input.words.length !== 1) throw new UsageError(words.needsId);
    const { dataset } = readDataset(input.root);
    const graph = conceptGraph(compile(dataset));
    const found = entriesOf(id, graph, dataset);
    if (found.length === 0) throw new UsageError(words.unknownId(id, findNearest(id, idsIn(graph))));
    if (input.format === "json") printJson(input, { id, found });
    else for (const entry of found) printEntry(entry, id, { graph, input });
    return 0;
  },
};

type ShownEntry = { readonly written?: string; readonly claims: readonly BuiltClaim[] } & (
  | { readonly kind: "node"; readonly entry: BuiltNode }
  | { readonly kind: "claim"; readonly entry: BuiltClaim }
  | { readonly kind: "turn"; readonly entry: BuiltTurn }
);

function entriesOf(id: string, graph: ConceptGraph, dataset: Dataset): readonly ShownEntry[] {
  const [node, claim, turn] = [graph.findNode(id), graph.findClaim(id), graph.findTurn(id)];
  const found: ShownEntry[] = [];
  const written = (entry: object | undefined): { readonly written?: string } => {
    const place = entry && dataset.locationOf(entry, "id");
    return place ? { written: `${place.file}:${place.line}` } : {};
  };
  if (node) found.push({ kind: "node", ...written(dataset.byId.get(node.id)?.entry), entry: node, claims: graph.claimsOf(node.id) });
  if (claim)
    found.push({ kind: "claim", ...written(dataset.allClaims.find(({ entry }) => entry.id === id)?.entry), entry: claim, claims: [claim] });
  if (turn) {
    const claims = graph.claims.filter((candidate) => candidate.turn === id);
    found.push({ kind: "turn", ...written(dataset.allTurns.find(({ entry }) => entry.id === id)?.entry), entry: turn, claims });
  }
  return found;
}

const idsIn = ({ nodes, claims, built }: ConceptGraph): readonly string[] => [
  ...nodes.map(({ id }) => id),
  ...claims.map(({ id }) => id),
  ...built.sources.flatMap(({ turns }) => turns.map(({ id }) => id)),
];

function printEntry(found: ShownEntry, id: string, { graph, input }: { readonly graph: ConceptGraph; readonly input: CommandInput }): void {
  const { language, print } = input;
  const words = commandWords[language];
  if (found.written) print(found.written);
  if (found.kind === "node") {
    const { entry: node } = found;
    if (node.id !== id) print(words.formerly(id, node.id));
    print(`${node.id}  ${nodeTypes[node.type].name[language]}\n${node.name.en} · ${node.name.zh}\n${node.summary[language]}`);
    for (const { heading, rows } of claimsGrouped(graph, node.id)) {
      print(`\n${heading[language]}`);
      for (const row of rows) for (const claim of row.claims) printClaim(claim, graph, input);
    }
    return;
  }
  if (found.kind === "turn") {
    const { session, speaker, kind, basis, confidence } = found.entry;
    print(`${id}  ${session}  ${speaker ?? words.headings.nobody}  ${kind}, ${basis}, ${confidence}`);
  }
  for (const claim of found.claims) printClaim(claim, graph, input);
}

function printClaim(claim: BuiltClaim, graph: ConceptGraph, { language, print }: CommandInput): void {
  const { id, standing, confidence, statement, locators } = claim;
  print(`  ${id}  ${standing}, ${confidence}  ${edgeText(graph, { ...claim, claims: [claim] }, "name", language)}`);
  print(`    ${statement[language]}`);
  for (const { line, phrase } of locators) print(`    ${line} “${phrase}”`);
}
