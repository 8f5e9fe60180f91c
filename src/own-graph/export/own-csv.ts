/**
 * Writes a reader's own graph as tables of nodes and of edges in a zip. `columns.csv` has the types of their columns, which CSV does not
 * know, so that the graph can be opened again as it was.
 */
import { createCells } from "../../formats/csv-cells.ts";
import { csvText } from "../../formats/csv-text.ts";
import { zipFiles } from "../../formats/zip-files.ts";
import { ownTableHeadings, ownTableParts } from "../../imports/own-table-names.ts";
import type { OwnTableEdge, OwnTableNode } from "./export-table.ts";
import { columnFacts, edgeColumnsOf, type FlatColumn, nodeColumnsOf, valueColumns } from "./flat-columns.ts";
import { textOfValue } from "./value-types.ts";
import type { OwnWriter } from "./write-own-graph.ts";

export const ownCsv: OwnWriter = (table, flavour = "spreadsheet") => {
  const isForTools = flavour === "tools";
  const headings = ownTableHeadings[isForTools ? "tools" : "spreadsheet"];
  const { id, label, source, target, direction } = headings;
  const nodeParts: readonly FlatColumn<OwnTableNode>[] = [{ heading: id, part: "id", kind: "string", read: (node) => node.id }];
  const edgeParts: readonly FlatColumn<OwnTableEdge>[] = [
    { heading: source, part: "source", kind: "string", read: (edge) => edge.source },
    { heading: target, part: "target", kind: "string", read: (edge) => edge.target },
    { heading: direction, part: "isDirected", kind: "string", read: ({ isDirected }) => (isDirected ? "Directed" : "Undirected") },
    ...(table.edges.some((edge) => edge.id !== undefined)
      ? [{ heading: id, part: "id", kind: "string", read: (edge: OwnTableEdge) => edge.id } as const]
      : []),
  ];
  const ofNodes = nodeColumnsOf(table, isForTools ? [id, label] : [id]);
  const ofEdges = edgeColumnsOf(table, [id, source, target, direction, ...(isForTools ? [label] : [])]);
  const ofGraph = valueColumns(table.values);
  const named = <Entry>(columns: readonly FlatColumn<Entry>[]): readonly FlatColumn<Entry>[] =>
    columns.map((column) => (column.part === "label" ? { ...column, heading: label } : column));
  const sheets = [
    sheetOf("nodes", [...nodeParts, ...named(ofNodes.columns)], table.nodes),
    sheetOf("edges", [...edgeParts, ...named(ofEdges.columns)], table.edges),
    ...(table.values.size > 0 ? [sheetOf("graph", ofGraph.columns, [table])] : []),
  ];
  const cells = createCells(isForTools);
  const write = (rows: readonly (readonly (string | undefined)[])[]): string =>
    (isForTools ? "" : "\ufeff") + csvText(rows, isForTools ? "\n" : "\r\n");
  const heading = (text: string): string | undefined => cells.of(text, "string");
  const files = sheets.map(({ name, columns, rows }) => {
    const written = rows.map((row) => row.map((value, index) => cells.of(value, columns[index]?.kind)));
    return [`${name}.csv`, write([columns.map((column) => heading(column.heading)), ...written])] as const;
  });
  const described = sheets.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      heading(column.heading),
      column.attribute === undefined ? undefined : heading(column.attribute),
      typeOf(column),
    ]),
  );
  return {
    content: zipFiles(Object.fromEntries([...files, ["columns.csv", write([ownTableParts.columns, ...described])]])),
    report: [...cells.facts(), ...columnFacts([ofNodes, ofEdges, ofGraph]).filter(({ code }) => code !== "structures-as-text")],
  };
};

type Described = Pick<FlatColumn<never>, "heading" | "attribute" | "part" | "kind">;

/** The kind of an attribute, or which part of an entry it is. */
const typeOf = ({ attribute, part, kind }: Described): string => (attribute === undefined ? (part as string) : kind);

const sheetOf = <Entry>(name: string, columns: readonly FlatColumn<Entry>[], entries: readonly Entry[]) => ({
  name,
  columns: columns as readonly Described[],
  rows: entries.map((entry) =>
    columns.map(({ read }) => {
      const value = read(entry);
      return value === undefined ? undefined : textOfValue(value);
    }),
  ),
});
