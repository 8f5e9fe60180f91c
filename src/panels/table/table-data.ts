/** The rows and columns of the table, from what the filters let through. */
import { computed } from "@preact/signals";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { type Column, claimColumns, nodeColumns, type Row, rowsOf } from "../../graph/table-rows.ts";
import { columnWords } from "../../language/columns.ts";
import { tableWords } from "../../language/table.ts";
import type { BuiltClaim, BuiltNode } from "../../model/built.ts";
import type { Selection } from "../../selection/selection.ts";
import { language, selection, tableSetting } from "../../state/current-view.ts";
import { filtered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { sortingOf } from "../../view/table-setting.ts";

type AnyRow = Row<BuiltNode> | Row<BuiltClaim>;

export const tableMessages = computed(() => tableWords[language.value]);
const sheet = computed(() => tableSetting.value[tableSetting.value.rows]);

interface NamedColumn extends Pick<Column<never>, "id" | "width"> {
  readonly name: string;
}

export const columns = computed((): readonly NamedColumn[] => {
  const { nodes, claims } = columnWords[language.value];
  return tableSetting.value.rows === "nodes"
    ? nodeColumns.map(({ id, width }) => ({ id, width, name: nodes[id] }))
    : claimColumns.map(({ id, width }) => ({ id, width, name: claims[id] }));
});
export const shownColumns = computed(() => columns.value.filter(({ id }) => sheet.value.columns.includes(id)));
export const sorting = computed(() => sortingOf(sheet.value));

const wanted = computed((): readonly AnyRow[] => {
  const { rows: kind, text } = tableSetting.value;
  const { nodes, edges } = filtered.value;
  const context = { graph: graph.value, language: language.value };
  const options = { ...sheet.value, sorting: sorting.value, text };
  if (kind === "nodes") {
    return rowsOf(
      context.graph.nodes.filter(({ id }) => nodes.has(id)),
      nodeColumns,
      options,
      context,
    );
  }
  const claims = [...edges.values()].flatMap((edge) => edge.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  return rowsOf(claims, claimColumns, options, context);
});

const isSameRow = (a: AnyRow, b: AnyRow | undefined): boolean =>
  a.item === b?.item && a.cells.length === b.cells.length && a.cells.every((cell, index) => cell === b.cells[index]);
let before: readonly AnyRow[] = [];
/** The rows. While their content is the same, the list is the same object, so that it is not rendered again. */
export const rows = computed(() => {
  const now = wanted.value;
  if (now.length !== before.length || !now.every((row, index) => isSameRow(row, before[index]))) before = now;
  return before;
});

/** Gives the selection for a row: a node, or the edge of a claim. */
export const selectionOf = ({ item }: AnyRow): Extract<Selection, { kind: "node" | "edge" }> =>
  "relation" in item ? { kind: "edge", id: edgeIdOf(item) } : { kind: "node", id: item.id };

export function isSelected(row: AnyRow): boolean {
  const { value } = selection;
  const { kind, id } = selectionOf(row);
  return value.kind === kind && value.id === id;
}
