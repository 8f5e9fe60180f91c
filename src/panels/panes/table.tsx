import { computed, signal } from "@preact/signals";
import { saveText } from "../../device/download.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { type Column, claimColumns, csvOf, nodeColumns, type Sorting, sortedRows } from "../../graph/rows.ts";
import type { Focus } from "../../view/state.ts";
import { useGradually } from "../gradually.ts";
import { FocusLink } from "../link.tsx";
import { focus, graph, language, passing, words } from "../store.ts";
import "./pane.css";
import "./table.css";

type Kind = "nodes" | "claims";

const kind = signal<Kind>("nodes");
const narrowedBy = signal("");
const sorting = signal<Readonly<Record<Kind, Sorting | undefined>>>({ nodes: undefined, claims: undefined });
const chosenColumns = signal<Readonly<Record<Kind, readonly string[]>>>({
  nodes: nodeColumns.filter(({ isFirst }) => isFirst).map(({ id }) => id),
  claims: claimColumns.filter(({ isFirst }) => isFirst).map(({ id }) => id),
});

interface Row {
  readonly id: string;
  readonly to: Focus;
  readonly cells: readonly (string | number)[];
}

function rowsOf<Of extends { readonly id: string }>(
  all: readonly Of[],
  columns: readonly Column<Of>[],
  of: Kind,
  to: (of: Of) => Focus,
): Row[] {
  const at = { graph: graph.value, language: language.value };
  const wanted = columns.filter(({ id }) => chosenColumns.value[of].includes(id));
  const text = narrowedBy.value.trim().toLowerCase();
  return sortedRows(all, columns, sorting.value[of], at)
    .map((one) => ({ id: one.id, to: to(one), cells: wanted.map(({ value }) => value(one, at.graph, at.language)) }))
    .filter(({ cells, id }) => text === "" || [id, ...cells].some((cell) => String(cell).toLowerCase().includes(text)));
}

/** What the filters let through, as rows. */
const rows = computed((): readonly Row[] => {
  if (kind.value === "nodes") {
    const nodes = graph.value.nodes.filter(({ id }) => passing.value.nodes.has(id));
    return rowsOf(nodes, nodeColumns, "nodes", ({ id }) => ({ kind: "node", id }));
  }
  const claims = [...passing.value.edges.values()].flatMap((edge) => edge.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  return rowsOf(claims, claimColumns, "claims", (claim) => ({ kind: "edge", id: edgeIdOf(claim) }));
});

const columns = computed((): readonly Pick<Column<never>, "id" | "name" | "width">[] =>
  kind.value === "nodes" ? nodeColumns : claimColumns,
);
const shownColumns = computed(() => columns.value.filter(({ id }) => chosenColumns.value[kind.value].includes(id)));

/** The graph as a table: nodes or claims, sorted, narrowed, saved as CSV. */
export function TablePane() {
  const w = words.value;
  const l = language.value;
  const save = (): void =>
    saveText(
      `\uFEFF${csvOf(
        ["id", ...shownColumns.value.map(({ name }) => name[l])],
        rows.value.map(({ id, cells }) => [id, ...cells]),
      )}`,
      `ai-safety-concept-graph-${kind.value}.csv`,
      "text/csv",
    );
  return (
    <article class="table-pane" aria-labelledby="pane-name">
      <h2 id="pane-name">{w.tableTitle[kind.value](rows.value.length)}</h2>
      <form class="pane-settings" onSubmit={(event) => event.preventDefault()}>
        {(["nodes", "claims"] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="rows"
              checked={kind.value === name}
              onChange={() => {
                kind.value = name;
              }}
            />{" "}
            {w.tableKinds[name]}
          </label>
        ))}
        <label>
          {w.tableNarrow}{" "}
          <input
            type="search"
            value={narrowedBy.value}
            onInput={({ currentTarget }) => {
              narrowedBy.value = currentTarget.value;
            }}
          />
        </label>
        <Columns />
        <button type="button" class="quiet" onClick={save}>
          {w.tableSave}
        </button>
      </form>
      <Rows />
    </article>
  );
}

/** Rows that any screen has in sight at first. */
const firstRows = 60;

const setRow = (row: Row) => <TableRow key={row.id} row={row} />;

function Rows() {
  const l = language.value;
  const all = rows.value;
  const { set, isWhole } = useGradually(all, setRow, { first: firstRows, more: 100 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keys
    <section class="table-scroll" tabIndex={0} aria-labelledby="pane-name">
      <table aria-rowcount={all.length + 1} aria-busy={!isWhole}>
        <colgroup>
          {shownColumns.value.map(({ id, width }) => (
            <col key={id} class={`wide-${width}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shownColumns.value.map(({ id, name }) => (
              <SortHead key={id} id={id} name={name[l]} />
            ))}
          </tr>
        </thead>
        <tbody>{set}</tbody>
      </table>
    </section>
  );
}

function TableRow({ row: { id, to, cells } }: { readonly row: Row }) {
  const { value } = focus;
  const isChosen = (to.kind === "node" || to.kind === "edge") && value.kind === to.kind && value.id === to.id;
  return (
    <tr data-id={id} aria-current={isChosen ? "true" : undefined}>
      {cells.map((cell, index) => (
        <td key={columnKey(index)}>{index === 0 ? <FocusLink to={to}>{cell}</FocusLink> : cell}</td>
      ))}
    </tr>
  );
}

const columnKey = (index: number): string => shownColumns.value[index]?.id ?? "";

function SortHead({ id, name }: { readonly id: string; readonly name: string }) {
  const now = sorting.value[kind.value];
  const isSorted = now?.column === id;
  const sort = isSorted ? (now.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={sort}>
      <button
        type="button"
        onClick={() => {
          sorting.value = { ...sorting.value, [kind.value]: { column: id, isDescending: isSorted && !now.isDescending } };
        }}
      >
        {name} <span aria-hidden="true">{isSorted ? (now.isDescending ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}

function Columns() {
  const w = words.value;
  const chosen = chosenColumns.value[kind.value];
  const toggle = (id: string): void => {
    const next = columns.value.map((column) => column.id).filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));
    if (next.length > 0) chosenColumns.value = { ...chosenColumns.value, [kind.value]: next };
  };
  return (
    <details class="columns">
      <summary>{w.tableColumns}</summary>
      <div>
        {columns.value.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name[language.value]}
          </label>
        ))}
      </div>
    </details>
  );
}
