/** The entries of an export of ours, from the graph or the tables that a file was read as. */
import { unguarded } from "../formats/csv-cells.ts";
import { claimColumns, nodeColumns } from "../formats/entry-columns.ts";
import { recordLists } from "../formats/record-lists.ts";
import type { RecordList } from "../model/export-facts.ts";
import { type ExportRow, type ExportRows, recordListIds } from "./built-from-rows.ts";
import type { CsvRow } from "./csv-rows.ts";
import type { ImportedGraph, ImportedValues, JsonTree } from "./imported-graph.ts";
import { plainOf } from "./json-tree.ts";

/** The rows of GEXF, GraphML or JSON; undefined if the file has no version of the data. */
export function rowsOfGraph({ nodes, edges, values }: ImportedGraph): ExportRows | undefined {
  const version = values.get("version");
  if (version === undefined || !values.has("sources")) return undefined;
  return {
    version,
    nodes: nodes.map((node) => new Map([...Object.entries(node.drawn), ...plainValues(node.values), ["id", node.id]])),
    claims: edges.map((edge) => new Map([...plainValues(edge.values), ["id", edge.id], ["from", edge.source], ["to", edge.target]])),
    lists: listsBy((list) => rowsOfList(values.get(list))),
  };
}

const plainValues = (values: ImportedValues): readonly (readonly [string, unknown])[] =>
  [...values].map(([name, value]) => [name, plainOf(value)] as const);

const listsBy = (read: (list: RecordList) => readonly ExportRow[]): ExportRows["lists"] =>
  Object.fromEntries(recordListIds.map((list) => [list, read(list)])) as Record<RecordList, readonly ExportRow[]>;

/** A list of records: objects, or the JSON of them. */
function rowsOfList(list: JsonTree | undefined): readonly ExportRow[] {
  const read = typeof list === "string" ? parsed(list) : list === undefined ? [] : plainOf(list);
  return Array.isArray(read) ? read.map((record) => new Map(Object.entries(record ?? {}))) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

/** The rows of a zip of CSV, by the names of its files; undefined if it is no export of ours. */
export function rowsOfTables(tables: ReadonlyMap<string, readonly CsvRow[]>): ExportRows | undefined {
  const [graph, nodes, claims] = [tables.get("graph.csv"), tables.get("nodes.csv"), tables.get("claims.csv")];
  if (!graph || !nodes || !claims) return undefined;
  const isForTools = nodes[0]?.cells[0]?.text === "Id";
  const rows = (table: readonly CsvRow[], columns: Columns): readonly ExportRow[] => rowsOfTable(table, columns, isForTools);
  return {
    version: graph[1]?.cells[0]?.text,
    nodes: rows(nodes, nodeColumns),
    claims: rows(claims, claimColumns),
    lists: listsBy((list) => rows(tables.get(`${list}.csv`) ?? [], listColumns.get(list) ?? [])),
  };
}

type Columns = readonly { readonly name: string; readonly kind: string }[];

const emptyTable = { sources: [], turns: [], corrections: [], sentences: [], withdrawn: [] } as unknown as Parameters<
  typeof recordLists
>[0];
const listColumns: ReadonlyMap<string, Columns> = new Map(recordLists(emptyTable).map(({ list, columns }) => [list, columns]));

/** Headings of the flavour for graph tools, and the names of their columns. */
const headingsForTools: ReadonlyMap<string, string> = new Map([
  ["Id", "id"],
  ["Source", "from"],
  ["Target", "to"],
]);

function rowsOfTable([head, ...rows]: readonly CsvRow[], columns: Columns, isForTools: boolean): readonly ExportRow[] {
  const numbers = new Set(columns.filter(({ kind }) => kind === "double" || kind === "integer").map(({ name }) => name));
  const names = head?.cells.map(({ text }) => (isForTools ? (headingsForTools.get(text) ?? text) : text)) ?? [];
  return rows.map(
    ({ cells }) =>
      new Map(
        names.flatMap((name, place): (readonly [string, unknown])[] => {
          const cell = cells[place];
          if (!cell || (cell.text === "" && !cell.isQuoted)) return [];
          return [[name, isForTools || numbers.has(name) ? cell.text : unguarded(cell.text)]];
        }),
      ),
  );
}
