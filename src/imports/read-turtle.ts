/** Reads our own Turtle back into the built graph, and into the neutral table. */
import { type FieldColumn, flat } from "../formats/column.ts";
import { claimColumns, nodeColumns } from "../formats/entry-columns.ts";
import type { TableClaim, TableNode } from "../formats/graph-table.ts";
import type { Name } from "../formats/rdf-terms.ts";
import { prefixes } from "../formats/rdf-terms.ts";
import type { BuiltClaim, BuiltGraph, BuiltNode, WithdrawnClaim } from "../model/built.ts";
import { soundGraph, sourcesFrom } from "./built-from-rows.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import type { ImportNotes } from "./import-notes.ts";
import { ReadingStopped } from "./import-notes.ts";
import type { ImportedGraph, ImportedValue } from "./imported-graph.ts";
import { type ParsedResource, parseTurtle, type Statements } from "./parse-turtle.ts";
import { claimReaders, nodeReaders, withdrawnReaders } from "./rdf-entries.ts";
import { correctionReaders, sentenceReaders, sourceReaders, turnReaders } from "./rdf-source-entries.ts";
import { type FieldReaders, iriOf, number, readFields, text, texts } from "./rdf-values.ts";

export interface ReadTurtle {
  readonly graph: ImportedGraph;
  /** Absent if something is missing that every export of ours has. */
  readonly built?: BuiltGraph;
}

/** @throws ReadingStopped if it is no Turtle, or not ours */
export function readTurtle(content: string, graph: GraphBuilder, notes: ImportNotes): ReadTurtle {
  const resources = content.includes(`<${prefixes.c}>`) ? parseTurtle(content, notes) : [];
  const resourcesOf = (type: Name): readonly ParsedResource[] => {
    const iri = iriOf(type);
    return resources.filter(({ statements }) => texts(statements, "rdf:type").includes(iri));
  };
  const entries = <Entry extends object>(type: Name, readers: FieldReaders<Entry>): readonly Entry[] =>
    resourcesOf(type).map(({ statements }) => readFields(readers, statements) as Entry);
  const [nodes, claims] = [resourcesOf("c:Node"), resourcesOf("schema:Claim")];
  if (nodes.length === 0) {
    notes.fault({ kind: "turtle-of-others" });
    throw new ReadingStopped();
  }
  for (const { statements, line } of nodes) addNode(statements, line, graph);
  for (const { statements, line } of claims) addClaim(statements, line, graph);
  const [dataset] = resourcesOf("schema:Dataset");
  const built = soundGraph({
    format: "ai-safety-concept-graph/1",
    version: (dataset && text(dataset.statements, "schema:version")) ?? "",
    complete: true,
    sources: sourcesFrom(
      entries("c:Source", sourceReaders),
      entries("c:Turn", turnReaders),
      entries("c:Correction", correctionReaders),
      entries("c:Sentence", sentenceReaders),
    ),
    nodes: entries<BuiltNode>("c:Node", nodeReaders),
    claims: entries<BuiltClaim>("schema:Claim", claimReaders),
    withdrawn: entries<WithdrawnClaim>("c:WithdrawnClaim", withdrawnReaders),
  });
  return { graph: graph.finish("turtle", true), ...(built && { built }) };
}

function addNode(statements: Statements, line: number, graph: GraphBuilder): void {
  const node = readFields(nodeReaders, statements);
  const { x, y } = node;
  const size = number(statements, "c:size");
  const drawn = { ...(x !== undefined && y !== undefined && { x, y }), ...(size !== undefined && { size }) };
  graph.addNode({ id: node.id, label: node.label?.en, drawn, values: valuesOf(node as TableNode, nodeColumns, ["id", "x", "y"]), line });
}

function addClaim(statements: Statements, line: number, graph: GraphBuilder): void {
  const { id, from, to, ...claim } = readFields(claimReaders, statements);
  const values = valuesOf(claim as TableClaim, claimColumns, ["id", "from", "to"]);
  graph.addEdge({ id, source: from, target: to, isDirected: true, values, line });
}

function valuesOf<Entry>(
  entry: Entry,
  columns: readonly FieldColumn<Entry>[],
  without: readonly string[],
): ReadonlyMap<string, ImportedValue> {
  return new Map(
    columns.flatMap(({ name, read }): (readonly [string, ImportedValue])[] => {
      const value = without.includes(name) ? undefined : read(entry);
      if (value === undefined) return [];
      return [[name, typeof value === "number" || typeof value === "boolean" ? value : (flat(value) ?? "")]];
    }),
  );
}
