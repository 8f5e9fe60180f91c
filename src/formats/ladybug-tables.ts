/** Tables for LadybugDB and Kùzu, which want every label and its properties declared before anything is loaded. */
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relationIds, relations } from "../model/relations.ts";
import type { ColumnKind, FieldColumn } from "./column.ts";
import { claimProperties, labelOf, nodeProperties, relationshipOf } from "./property-graph.ts";
import type { Records } from "./record-lists.ts";

type Heading = Pick<FieldColumn<never>, "name" | "kind">;

const types: Readonly<Record<ColumnKind, string>> = {
  string: "STRING",
  double: "DOUBLE",
  integer: "INT64",
  boolean: "BOOLEAN",
  strings: "STRING[]",
  structure: "STRING",
};

const declared = (columns: readonly Heading[]): string => columns.map(({ name, kind }) => `\`${name}\` ${types[kind]}`).join(", ");

const nodeTable = (label: string, columns: readonly Heading[]): string =>
  `CREATE NODE TABLE ${label}(${declared(columns)}, PRIMARY KEY (id));`;

/** Pairs of node types that a relation may join, without doubles. */
export const pairsOf = ({ joins }: RelationEntry): readonly (readonly [NodeType, NodeType])[] => {
  const pairs = joins.flatMap(({ from, to }) => from.flatMap((subject) => to.map((object) => `${subject} ${object}`)));
  return [...new Set(pairs)].map((pair) => pair.split(" ") as [NodeType, NodeType]);
};

/** Statements that create a table for each node type, list of records and relation. */
export const ladybugTables = (records: readonly Records[]): readonly string[] => [
  ...nodeTypeIds.map((type) => nodeTable(labelOf(type), nodeProperties)),
  ...records.map(({ label, columns }) => nodeTable(label, columns)),
  ...relationIds.map((relation) => {
    const ends = pairsOf(relations[relation]).map(([from, to]) => `FROM ${labelOf(from)} TO ${labelOf(to)}`);
    return `CREATE REL TABLE ${relationshipOf(relation)}(${ends.join(", ")}, ${declared(claimProperties)});`;
  }),
];

/** Columns of a file, all as texts, because such databases guess types otherwise. */
const asTexts = (columns: readonly string[]): string => columns.map((name) => `\`${name}\` STRING`).join(", ");

const readers: Readonly<Record<ColumnKind, (name: string) => string>> = {
  string: (name) => name,
  structure: (name) => name,
  double: (name) => `CAST(${name} AS DOUBLE)`,
  integer: (name) => `CAST(${name} AS INT64)`,
  boolean: (name) => `CAST(${name} AS BOOLEAN)`,
  strings: (name) => `string_split(${name}, ';')`,
};

const readIn = (columns: readonly Heading[]): string => columns.map(({ name, kind }) => readers[kind](`\`${name}\``)).join(", ");

interface Load {
  readonly table: string;
  readonly file: string;
  /** The headings of the file, in its order. */
  readonly headings: readonly string[];
  readonly where?: string;
  /** The columns to load, in the order of the table. */
  readonly columns: readonly Heading[];
  /** Node types at both ends, for a relation. */
  readonly ends?: readonly [string, string];
}

/** A statement that fills a table from some rows of a file of the bulk CSV. */
export function ladybugCopy({ table, file, headings, where, columns, ends }: Load): string {
  const options = `HEADER=true, PARALLEL=false, QUOTE='"', ESCAPE='"'`;
  const between = ends ? "`from`, `to`, " : "";
  const filter = where ? ` WHERE ${where}` : "";
  const source = `LOAD WITH HEADERS (${asTexts(headings)}) FROM '${file}' (${options})${filter} RETURN ${between}${readIn(columns)}`;
  return `COPY ${table} FROM (${source})${ends ? ` (from='${ends[0]}', to='${ends[1]}')` : ""};`;
}
