/** The columns of formats in which names, places and colours are attributes beside those of the file. */
import type { ColumnKind } from "../../formats/column.ts";
import { kindOfValue } from "../../imports/columns-in.ts";
import type { ImportedColumn, ImportedValue, ImportedValues } from "../../imports/imported-graph.ts";
import type { ExportFact } from "../../model/export-facts.ts";
import type { OwnEntry, OwnTable, OwnTableEdge, OwnTableNode } from "./export-table.ts";

export interface FlatColumn<Entry> {
  /** In the file. */
  readonly heading: string;
  /** The attribute, under its own name; absent for what is apart from the attributes. */
  readonly attribute?: string;
  /** A part of an entry that is no attribute. */
  readonly part?: keyof OwnTableNode | keyof OwnTableEdge;
  readonly kind: ColumnKind;
  readonly read: (entry: Entry) => ImportedValue | undefined;
}

export interface FlatColumns<Entry> {
  readonly columns: readonly FlatColumn<Entry>[];
  /** Names of attributes that are others in the file. */
  readonly renamed: readonly (readonly [string, string])[];
}

type Part = "label" | "x" | "y" | "size" | "color";

/** As a reader of the file finds it. */
const kindOfPart = (values: readonly (string | number | undefined)[]): ColumnKind => {
  if (values.some((value) => typeof value === "string")) return "string";
  return values.every((value) => value === undefined || Number.isInteger(value)) ? "integer" : "double";
};

/** Lists the columns of nodes. @param reserved headings that the format has for something else */
export function nodeColumnsOf(table: OwnTable, reserved: readonly string[]): FlatColumns<OwnTableNode> {
  const parts = (["label", "x", "y", "size", "color"] as const).filter((part) => !table.drawnColumns.has(part));
  return flatColumns(table.nodes, table.nodeColumns, parts, reserved);
}

/** Lists the columns of edges. @param reserved headings that the format has for something else */
export const edgeColumnsOf = (table: OwnTable, reserved: readonly string[]): FlatColumns<OwnTableEdge> =>
  flatColumns<OwnTableEdge>(table.edges, table.edgeColumns, ["label", "size", "color"], reserved);

/** Lists the attributes alone, for a format in which all else has places of its own. */
export const attributeColumns = <Entry extends OwnEntry>(
  entries: readonly Entry[],
  attributes: readonly ImportedColumn[],
  reserved: readonly string[] = [],
) => flatColumns<Entry>(entries, attributes, [], reserved);

/** Lists the values of the graph as a whole, as attributes of one entry. */
export const valueColumns = (values: ImportedValues): FlatColumns<OwnEntry> =>
  attributeColumns<OwnEntry>(
    [{ values }],
    [...values].map(([name, value]) => ({ name, kind: kindOfValue(value) })),
  );

function flatColumns<Entry extends OwnEntry & { readonly [Name in Part]?: string | number | undefined }>(
  entries: readonly Entry[],
  attributes: readonly ImportedColumn[],
  parts: readonly Part[],
  reserved: readonly string[],
): FlatColumns<Entry> {
  const used = parts.filter((part) => entries.some((entry) => entry[part] !== undefined));
  const taken = new Set<string>(["", ...reserved, ...used]);
  const renamed: (readonly [string, string])[] = [];
  const names = new Set(attributes.map(({ name }) => name));
  const headingOf = (name: string): string => {
    if (!taken.has(name)) return name;
    let count = 2;
    const next = (): string => `${name || "attribute"} (${count})`;
    while (taken.has(next()) || names.has(next())) count += 1;
    taken.add(next());
    renamed.push([name, next()]);
    return next();
  };
  const columns = [
    ...used.map(
      (part): FlatColumn<Entry> => ({
        heading: part,
        part,
        kind: kindOfPart(entries.map((entry) => entry[part])),
        read: (entry) => entry[part],
      }),
    ),
    ...attributes.map(
      ({ name, kind }): FlatColumn<Entry> => ({
        heading: headingOf(name),
        attribute: name,
        kind,
        read: ({ values }) => values.get(name),
      }),
    ),
  ];
  return { columns, renamed };
}

/** The facts about attributes that are in the file under other names, or as texts. */
export function columnFacts(
  lists: readonly {
    readonly columns: readonly Pick<FlatColumn<never>, "attribute" | "kind">[];
    readonly renamed: readonly (readonly [string, string])[];
  }[],
): readonly ExportFact[] {
  const names = lists.flatMap(({ renamed }) => renamed);
  const texts = lists.flatMap(({ columns }) =>
    columns.filter(({ kind }) => isStructured(kind)).flatMap(({ attribute }) => attribute ?? []),
  );
  return [
    ...(names.length > 0 ? [{ code: "attributes-renamed", names } as const] : []),
    ...(texts.length > 0 ? [{ code: "structures-as-text", names: [...new Set(texts)] } as const] : []),
  ];
}

export const isStructured = (kind: ColumnKind): boolean => kind === "strings" || kind === "structure";
