/** The lists of a table besides nodes and claims, each with its columns, for formats that write them all alike. */
import type { RecordList } from "../model/export-facts.ts";
import type { FieldColumn } from "./column.ts";
import { correctionColumns, sentenceColumns, sourceColumns, turnColumns, withdrawnColumns } from "./entry-columns.ts";
import type { GraphTable } from "./graph-table.ts";

export interface Records {
  readonly list: RecordList;
  /** Name of one entry, as a label in a property graph. */
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly kind: FieldColumn<never>["kind"] }[];
  /** The values of each entry, in the order of the columns. */
  readonly rows: readonly (readonly unknown[])[];
}

const recordsOf = <Entry>(list: RecordList, label: string, columns: readonly FieldColumn<Entry>[], entries: readonly Entry[]): Records => ({
  list,
  label,
  columns,
  rows: entries.map((entry) => columns.map(({ read }) => read(entry))),
});

/** Lists all records of a table; each has an id in its first column. */
export const recordLists = (table: GraphTable): readonly Records[] => [
  recordsOf("sources", "Source", sourceColumns, table.sources),
  recordsOf("turns", "Turn", turnColumns, table.turns),
  recordsOf("corrections", "Correction", correctionColumns, table.corrections),
  recordsOf("sentences", "Sentence", sentenceColumns, table.sentences),
  recordsOf("withdrawn", "WithdrawnClaim", withdrawnColumns, table.withdrawn),
];

/** The entries of a list as objects without the fields that they do not have. */
export const recordObjects = ({ columns, rows }: Records): readonly Readonly<Record<string, unknown>>[] =>
  rows.map((row) => Object.fromEntries(columns.flatMap(({ name }, index) => (row[index] === undefined ? [] : [[name, row[index]]]))));
