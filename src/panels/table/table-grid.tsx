import { useComputed } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { selection, tableSetting } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { isSelected, rows, selectionOf, shownColumns, sorting, tableMessages } from "./table-data.ts";

type Row = (typeof rows.value)[number];

/** More rows than fit on a screen. */
const firstRows = 60;
/** The height of a row with one line, in pixels. */
const minRowHeight = 24;

const renderRow = (row: Row) => <TableRow key={row.id} row={row} />;

/** The rows of the table under their sticky heads. */
export function TableGrid() {
  const all = rows.value;
  const box = useRef<HTMLElement>(null);
  const order = JSON.stringify([tableSetting.value.rows, tableSetting.value.text, sorting.value]);
  const ordered = useRef(order);
  // The first rows rendered are those in view: after sorting, from the top; at first, all down to the selected row.
  const first = useMemo(() => {
    if (!box.current) return Math.max(firstRows, all.findIndex(isSelected) + firstRows / 2);
    const seenTo = ordered.current === order ? box.current.scrollTop + box.current.clientHeight : 0;
    return Math.max(firstRows, Math.ceil(seenTo / minRowHeight));
  }, [all]);
  const { rendered, isComplete } = useProgressiveList(all, renderRow, { first, more: 150 });
  useLayoutEffect(() => {
    if (ordered.current !== order) box.current?.scrollTo({ top: 0 });
    ordered.current = order;
  }, [order]);
  useLayoutEffect(() => {
    if (box.current) scrollToSelected(box.current);
  }, [selection.value]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keys
    <section ref={box} class="table-scroll" tabIndex={0} aria-labelledby="tab-name">
      <table aria-labelledby="tab-name" aria-rowcount={all.length + 1} aria-busy={!isComplete}>
        <colgroup>
          {shownColumns.value.map(({ id, width }) => (
            <col key={id} class={`wide-${width}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shownColumns.value.map(({ id, name, width }) => (
              <SortHead key={id} id={id} name={name} isNumber={width === "number"} />
            ))}
          </tr>
        </thead>
        {/* After sorting, every row has moved; rendering new rows is faster than moving them. */}
        <tbody key={order}>{rendered}</tbody>
      </table>
      {all.length === 0 && <p class="hint">{tableMessages.value.none}</p>}
    </section>
  );
}

/** Scrolls to the selected row, only as far as necessary, and never sideways. */
function scrollToSelected(box: HTMLElement): void {
  const row = box.querySelector("tr[aria-current]")?.getBoundingClientRect();
  const head = box.querySelector("thead")?.getBoundingClientRect();
  if (!row || !head) return;
  const bottom = box.getBoundingClientRect().top + box.clientTop + box.clientHeight;
  if (row.top < head.bottom) box.scrollBy({ top: row.top - head.bottom });
  else if (row.bottom > bottom) box.scrollBy({ top: Math.min(row.bottom - bottom, row.top - head.bottom) });
}

function TableRow({ row }: { readonly row: Row }) {
  // A computed signal, so that a selection renders only the rows that it changes.
  const isCurrent = useComputed(() => isSelected(row));
  return (
    <tr data-id={row.id} aria-current={isCurrent.value ? "true" : undefined}>
      {shownColumns.value.map(({ id, width }, index) =>
        index === 0 ? (
          <th key={id} scope="row">
            <SelectionLink to={selectionOf(row)}>{row.cells[index]}</SelectionLink>
          </th>
        ) : (
          <td key={id} class={width === "number" ? "number" : undefined}>
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

interface SortHeadProps {
  readonly id: string;
  readonly name: string;
  readonly isNumber: boolean;
}

function SortHead({ id, name, isNumber }: SortHeadProps) {
  const { value: current } = sorting;
  const sort = current.column !== id ? "none" : current.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sort} class={isNumber ? "number" : undefined}>
      <button type="button" onClick={() => dispatch({ type: "sort-table", column: id })}>
        {name} <span aria-hidden="true">{{ none: "", ascending: "↑", descending: "↓" }[sort]}</span>
      </button>
    </th>
  );
}
