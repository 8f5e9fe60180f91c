import { useEffect, useMemo, useRef } from "preact/hooks";
import type { MatrixColumn, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import type { ColumnGroup } from "../../graph/matrix/column-groups.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting } from "../../state/current-view.ts";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { CompareActions } from "./compare-actions.tsx";
import { attachGridNavigation } from "./grid-navigation.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { compared, groups, matrix } from "./matrix-data.ts";
import { ColumnHead, RowHead } from "./matrix-head.tsx";
import { SilentActors } from "./silent-actors.tsx";

/** As many rows as fit on a laptop screen at first; then as many as a frame has time for. */
const pace = { first: 12, more: 6 };

/** The matrix as a table with sticky heads. */
export function MatrixGrid() {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => (table.current ? attachGridNavigation(table.current) : undefined), []);
  return (
    <section class="matrix-scroll" aria-labelledby="tab-name">
      <table ref={table} class={compared.value ? "compared" : undefined} aria-labelledby="tab-name">
        {matrixSetting.value.isTransposed ? <TransposedRows /> : <PlainRows />}
      </table>
      <SilentActors />
    </section>
  );
}

/** Names what the columns of a group have in common. */
export function nameOfGroup({ who, kind }: ColumnGroup): string {
  const w = comparingWords.value;
  const rows = matrix.value.rows.filter(({ actor }) => who.includes(actor.id));
  const names = rows.map(({ actor }) => actor.label[language.value]);
  const isAll = rows.length === matrix.value.rows.length;
  if (kind === "alone") return w.groupAlone(names[0] ?? "");
  return kind === "shared" ? w.groupShared(names, isAll) : w.groupNear(names, isAll);
}

const childClass = ({ depth }: MatrixColumn): string | undefined => (depth > 0 ? "child" : undefined);
const keyOf = ({ kind, who }: ColumnGroup): string => [kind, ...who].join(" ");

function PlainRows() {
  const w = comparingWords.value;
  const { rows, total } = matrix.value;
  const columns = groups.value.flatMap((group) => group.columns);
  const renderRow = (head: MatrixRow) => (
    <tr key={head.actor.id}>
      <th scope="row" aria-label={head.actor.label[language.value]}>
        <RowHead head={head} />
      </th>
      <td class="total">{head.total}</td>
      {columns.map((column) => (
        <td key={column.node.id}>
          <MatrixCell row={head} column={column} />
        </td>
      ))}
    </tr>
  );
  const { rendered, isComplete } = useProgressiveList(rows, renderRow, { ...pace, name: "rows" });
  return (
    <>
      <Widths columns={columns.length} />
      <thead>
        {compared.value && (
          <tr>
            <td>
              <CompareActions />
            </td>
            <td class="total" />
            {groups.value.map((group) => (
              <th key={keyOf(group)} scope="colgroup" colSpan={group.columns.length} class="group">
                <span>{nameOfGroup(group)}</span>
              </th>
            ))}
          </tr>
        )}
        <tr>
          <td>{!compared.value && <CompareActions />}</td>
          <th scope="col" class="total">
            {w.matrixTotal}
          </th>
          {columns.map((head) => (
            <th key={head.node.id} scope="col" class={childClass(head)} aria-label={head.node.label[language.value]}>
              <ColumnHead head={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody aria-busy={!isComplete}>{rendered}</tbody>
      <Totals heads={columns} total={total} />
    </>
  );
}

function TransposedRows() {
  const w = comparingWords.value;
  const { rows, total } = matrix.value;
  const columns = useMemo(() => groups.value.flatMap((group) => group.columns), [groups.value]);
  const renderRow = (head: MatrixColumn) => (
    <tr key={head.node.id}>
      <th scope="row" class={childClass(head)} aria-label={head.node.label[language.value]}>
        <ColumnHead head={head} />
      </th>
      <td class="total">{head.total}</td>
      {rows.map((row) => (
        <td key={row.actor.id}>
          <MatrixCell row={row} column={head} />
        </td>
      ))}
    </tr>
  );
  const { rendered, isComplete } = useProgressiveList(columns, renderRow, { ...pace, name: "columns" });
  return (
    <>
      <Widths columns={rows.length} />
      <thead>
        <tr>
          <td>
            <CompareActions />
          </td>
          <th scope="col" class="total">
            {w.matrixTotal}
          </th>
          {rows.map((head) => (
            <th key={head.actor.id} scope="col" aria-label={head.actor.label[language.value]}>
              <RowHead head={head} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.value.map((group) => (
        <tbody key={keyOf(group)} aria-busy={!isComplete}>
          {compared.value && (
            <tr>
              <th scope="rowgroup" colSpan={rows.length + 2} class="group">
                <span>{nameOfGroup(group)}</span>
              </th>
            </tr>
          )}
          {rendered.filter((_, index) => group.columns.includes(columns[index] as MatrixColumn))}
        </tbody>
      ))}
      <Totals heads={rows} total={total} />
    </>
  );
}

function Widths({ columns }: { readonly columns: number }) {
  return (
    <colgroup>
      <col class="names" />
      <col class="total" />
      <col span={columns} />
    </colgroup>
  );
}

function Totals({ heads, total }: { readonly heads: readonly (MatrixColumn | MatrixRow)[]; readonly total: number }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{comparingWords.value.matrixTotal}</th>
        <td class="total">{total}</td>
        {heads.map((head) => (
          <td key={"node" in head ? head.node.id : head.actor.id} class="sum">
            {head.total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
