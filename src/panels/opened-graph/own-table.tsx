import { useMemo, useState } from "preact/hooks";
import type { ImportedColumn, ImportedValues } from "../../imports/imported-graph.ts";
import { textOfTree } from "../../imports/json-tree.ts";
import type { Category } from "../../own-graph/categories.ts";
import type { OwnGraph } from "../../own-graph/own-graph.ts";
import { language } from "../../state/current-view.ts";
import { ownFound, ownGraph, ownSearch, ownSelection, ownShown, selectOwn } from "../../state/own-view.ts";
import { nameOfCategory, ownWords } from "./own-words.ts";

/** Rows that are shown at first, and with each wish for more. */
const step = 200;
/** Characters of a cell; the details have the whole text. */
const maxCell = 200;

interface Row {
  readonly place: number;
  readonly cells: readonly (string | number)[];
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** The nodes or edges that pass the filter, as a table that can be sorted by every column. */
export function OwnTable({ of: kind }: { readonly of: "nodes" | "edges" }) {
  const w = ownWords.value;
  const { value: graph } = ownGraph;
  const [limit, setLimit] = useState(step);
  const [sorting, setSorting] = useState<{ readonly column: number; readonly isDescending: boolean } | undefined>();
  const shown = ownShown.value;
  const l = language.value;
  const table = useMemo(() => graph && (kind === "nodes" ? nodeTable(graph, shown) : edgeTable(graph, shown)), [graph, shown, kind, l]);
  const rows = useMemo(() => table && sorted(table.rows, sorting), [table, sorting]);
  if (!table || !rows) return null;
  const isSelected = ({ place }: Row): boolean => ownSelection.value?.place === place && `${ownSelection.value.kind}s` === kind;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keys
    <section class="own-table" tabIndex={0} aria-label={w.tab[kind]}>
      <table aria-label={w.tab[kind]} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {table.names.map((name, column) => {
              const isSorted = sorting?.column === column;
              const order = !isSorted ? "none" : sorting.isDescending ? "descending" : "ascending";
              return (
                <th key={column} scope="col" aria-sort={order}>
                  <button
                    type="button"
                    title={w.sortBy(name)}
                    onClick={() => setSorting({ column, isDescending: isSorted && !sorting.isDescending })}
                  >
                    {name} <span aria-hidden="true">{{ none: "", ascending: "↑", descending: "↓" }[order]}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.place} aria-current={isSelected(row) ? "true" : undefined}>
              {row.cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => selectOwn({ kind: kind === "nodes" ? "node" : "edge", place: row.place })}
                    >
                      {cut(cell)}
                    </button>
                  </th>
                ) : (
                  <td key={column}>{cut(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{w.rows(Math.min(limit, rows.length), rows.length)}</p>
      {rows.length > limit && (
        <button type="button" class="quiet" onClick={() => setLimit(limit + step)}>
          {w.more(Math.min(step, rows.length - limit))}
        </button>
      )}
    </section>
  );
}

function nodeTable({ nodes, nodeColumns, categories }: OwnGraph, shown: ReadonlySet<number>): Table {
  const w = ownWords.value;
  const places = ownSearch.value.trim() === "" ? [...shown] : ownFound.value.filter((place) => shown.has(place));
  return {
    names: [w.name, w.id, w.edges, w.category, ...nodeColumns.map(({ name }) => name)],
    rows: places.map((place) => {
      const { label, id, degree, category, values } = nodes[place] as OwnGraph["nodes"][number];
      return { place, cells: [label, id, degree, nameOfCategory(categories[category] as Category), ...cellsOf(values, nodeColumns)] };
    }),
  };
}

function edgeTable({ nodes, edges, edgeColumns }: OwnGraph, shown: ReadonlySet<number>): Table {
  const w = ownWords.value;
  const nameOf = (place: number): string => nodes[place]?.label ?? "";
  return {
    names: [w.name, w.from, w.to, ...edgeColumns.map(({ name }) => name)],
    rows: edges.flatMap(({ from, to, label, id, values }, place) =>
      shown.has(from) && shown.has(to)
        ? [{ place, cells: [label ?? id ?? w.unnamed, nameOf(from), nameOf(to), ...cellsOf(values, edgeColumns)] }]
        : [],
    ),
  };
}

const cellsOf = (values: ImportedValues, columns: readonly ImportedColumn[]): readonly (string | number)[] =>
  columns.map(({ name }) => {
    const value = values.get(name);
    return value === undefined ? "" : typeof value === "number" ? value : textOfTree(value);
  });

function sorted(rows: readonly Row[], sorting: { readonly column: number; readonly isDescending: boolean } | undefined): readonly Row[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a.cells[column] ?? "", b.cells[column] ?? "") || a.place - b.place);
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

const cut = (cell: string | number): string => {
  const text = String(cell);
  return text.length > maxCell ? `${text.slice(0, maxCell)}…` : text;
};
