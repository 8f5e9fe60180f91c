/** Reads the tables of an own graph that this page has exported: `columns.csv` has the types that CSV does not know. */
import { unguarded } from "../formats/csv-cells.ts";
import { undirectedValues } from "../model/heading-names.ts";
import type { CsvRow } from "./csv-rows.ts";
import { colorOfText, drawnOf, finiteNumber } from "./drawn-values.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { type ImportNotes, importNotes, ReadingStopped } from "./import-notes.ts";
import type { ImportedValue } from "./imported-graph.ts";
import { ownTableHeadings, ownTableParts } from "./own-table-names.ts";
import { parseJson } from "./parse-json.ts";
import { typedValue, typeOfTexts } from "./typed-value.ts";

type Tables = ReadonlyMap<string, readonly CsvRow[]>;

interface Column {
  /** Absent for a part of the entry that is no attribute. */
  readonly attribute?: string;
  /** A kind of values, or which part it is. */
  readonly type: string;
}

/** The line with which the description of the columns begins. */
export const ownTablesHead = ownTableParts.columns.join(",");

/** Says whether the tables in a zip are such an export. */
export const areOwnTables = (tables: Tables): boolean =>
  textsOf(tables.get("columns.csv")?.[0]).join(",") === ownTablesHead && tables.has("nodes.csv") && tables.has("edges.csv");

const textsOf = (row: CsvRow | undefined): readonly string[] => row?.cells.map(({ text }) => text) ?? [];

/** Adds the nodes, edges and values of the tables to a graph. */
export function addOwnTables(tables: Tables, graph: GraphBuilder, notes: ImportNotes): void {
  const [, ...described] = tables.get("columns.csv") ?? [];
  const isForTools = described.some((row) => textsOf(row).join(",") === `nodes,${ownTableHeadings.tools.id},,id`);
  const entries = (table: "nodes" | "edges" | "graph"): readonly Entry[] => {
    notes.enterFile(`${table}.csv`);
    const rows = tables.get(`${table}.csv`) ?? [];
    const columns = columnsOf(described, table, isForTools);
    for (const heading of textsOf(rows[0])) {
      const attribute = columns.has(heading) ? columns.get(heading)?.attribute : heading;
      if (attribute !== undefined && table !== "graph") graph.declareAttribute(table === "nodes" ? "node" : "edge", attribute);
    }
    return entriesOf(rows, columns, isForTools, notes);
  };
  for (const { values } of entries("graph")) for (const [name, value] of values) graph.setValue(name, value);
  for (const { parts, values, line } of entries("nodes")) {
    const drawn = { x: finiteNumber(parts.get("x")), y: finiteNumber(parts.get("y")), ...lookOf(parts) };
    graph.addNode({ id: parts.get("id"), label: parts.get("label"), drawn: drawnOf(drawn), values, line });
  }
  for (const { parts, values, line } of entries("edges")) {
    const isDirected = !undirectedValues.test(parts.get("isDirected") ?? "");
    const [id, label, source, target] = ["id", "label", "source", "target"].map((part) => parts.get(part));
    graph.addEdge({ id: id || undefined, label, source, target, isDirected, drawn: drawnOf(lookOf(parts)), values, line });
  }
}

interface Entry {
  /** By the names of the parts: all that is no attribute. */
  readonly parts: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly line: number;
}

const lookOf = (parts: ReadonlyMap<string, string>) => ({
  size: finiteNumber(parts.get("size")),
  color: colorOfText(parts.get("color") ?? ""),
});

function columnsOf(described: readonly CsvRow[], wanted: string, isForTools: boolean): ReadonlyMap<string, Column> {
  const plain = (text: string): string => (isForTools ? text : unguarded(text));
  return new Map(
    described.flatMap(({ cells }) => {
      const [table, heading, attribute, type] = cells;
      if (table?.text !== wanted || !heading || !type) return [];
      const isPart = !attribute || (attribute.text === "" && !attribute.isQuoted);
      return [[heading.text, { ...(!isPart && { attribute: plain(attribute.text) }), type: type.text }] as const];
    }),
  );
}

function entriesOf(
  [head, ...rows]: readonly CsvRow[],
  columns: ReadonlyMap<string, Column>,
  isForTools: boolean,
  notes: ImportNotes,
): readonly Entry[] {
  const cellOf = ({ cells }: CsvRow, place: number): string | undefined => {
    const cell = cells[place];
    return cell && (cell.text !== "" || cell.isQuoted) ? cell.text : undefined;
  };
  const found = textsOf(head).map((heading, place): Column => {
    const known = columns.get(heading);
    // A column that somebody has added.
    return known ?? { attribute: heading, type: typeOfTexts(rows.flatMap((row) => cellOf(row, place) ?? [])) };
  });
  return rows.map((row) => {
    const parts = new Map<string, string>();
    const values = new Map<string, ImportedValue>();
    for (const [place, { attribute, type }] of found.entries()) {
      const written = cellOf(row, place);
      if (written === undefined) continue;
      const isNumber = type === "integer" || type === "double";
      const text = isForTools || isNumber ? written : unguarded(written);
      if (attribute === undefined) parts.set(type, text);
      else {
        const value = valueIn(text, type, { name: attribute, line: row.line }, notes);
        if (value !== undefined) values.set(attribute, value);
      }
    }
    return { parts, values, line: row.line };
  });
}

function valueIn(
  text: string,
  type: string,
  source: { readonly name: string; readonly line: number },
  notes: ImportNotes,
): ImportedValue | undefined {
  if (type === "strings" || type === "structure") return structureIn(text) ?? text;
  return typedValue(text, type === "integer" ? "double" : type, source, notes);
}

/** The value of a text of JSON; undefined if somebody has changed it into none. */
function structureIn(text: string): ImportedValue | undefined {
  try {
    return parseJson(text, importNotes()).tree ?? undefined;
  } catch (error) {
    if (error instanceof ReadingStopped) return undefined;
    throw error;
  }
}
