import { useEffect, useMemo, useRef } from "preact/hooks";
import type { BoardColumn, BoardRow } from "../../graph/matrix/build-matrix.ts";
import type { BoardGroup } from "../../graph/matrix/column-groups.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { boardSetting, language } from "../../state/current-view.ts";
import { useGradually } from "../../ui/use-progressive-list.ts";
import { BoardTicked } from "./compare-actions.tsx";
import { walkBoard } from "./grid-navigation.ts";
import { BoardCell } from "./matrix-cell.tsx";
import { board, compared, groups } from "./matrix-data.ts";
import { ColumnHead, RowHead } from "./matrix-head.tsx";
import { BoardSilent } from "./silent-actors.tsx";

/** Rows that a laptop has in sight, and as many more as a frame has time for. */
const pace = { first: 12, more: 6 };

/** The board as a table whose heads stay in sight. */
export function BoardGrid() {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => (table.current ? walkBoard(table.current) : undefined), []);
  return (
    <section class="board-scroll" aria-labelledby="pane-name">
      <table ref={table} class={compared.value ? "compared" : undefined} aria-labelledby="pane-name">
        {boardSetting.value.isTransposed ? <Turned /> : <Straight />}
      </table>
      <BoardSilent />
    </section>
  );
}

/** What the columns of a group have in common, in words. */
export function nameOfGroup({ who, kind }: BoardGroup): string {
  const w = comparingWords.value;
  const rows = board.value.rows.filter(({ actor }) => who.includes(actor.id));
  const names = rows.map(({ actor }) => actor.label[language.value]);
  const isAll = rows.length === board.value.rows.length;
  if (kind === "alone") return w.groupAlone(names[0] ?? "");
  return kind === "shared" ? w.groupShared(names, isAll) : w.groupNear(names, isAll);
}

const narrowerClass = ({ depth }: BoardColumn): string | undefined => (depth > 0 ? "narrower" : undefined);
const keyOf = ({ kind, who }: BoardGroup): string => [kind, ...who].join(" ");

function Straight() {
  const w = comparingWords.value;
  const { rows, total } = board.value;
  const columns = groups.value.flatMap((group) => group.columns);
  const setRow = (head: BoardRow) => (
    <tr key={head.actor.id}>
      <th scope="row" aria-label={head.actor.label[language.value]}>
        <RowHead head={head} />
      </th>
      <td class="total">{head.total}</td>
      {columns.map((column) => (
        <td key={column.node.id}>
          <BoardCell row={head} column={column} />
        </td>
      ))}
    </tr>
  );
  const { set, isWhole } = useGradually(rows, setRow, { ...pace, name: "rows" });
  return (
    <>
      <Widths columns={columns.length} />
      <thead>
        {compared.value && (
          <tr>
            <td>
              <BoardTicked />
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
          <td>{!compared.value && <BoardTicked />}</td>
          <th scope="col" class="total">
            {w.boardTotal}
          </th>
          {columns.map((head) => (
            <th key={head.node.id} scope="col" class={narrowerClass(head)} aria-label={head.node.label[language.value]}>
              <ColumnHead head={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody aria-busy={!isWhole}>{set}</tbody>
      <Totals heads={columns} total={total} />
    </>
  );
}

function Turned() {
  const w = comparingWords.value;
  const { rows, total } = board.value;
  const columns = useMemo(() => groups.value.flatMap((group) => group.columns), [groups.value]);
  const setRow = (head: BoardColumn) => (
    <tr key={head.node.id}>
      <th scope="row" class={narrowerClass(head)} aria-label={head.node.label[language.value]}>
        <ColumnHead head={head} />
      </th>
      <td class="total">{head.total}</td>
      {rows.map((row) => (
        <td key={row.actor.id}>
          <BoardCell row={row} column={head} />
        </td>
      ))}
    </tr>
  );
  const { set, isWhole } = useGradually(columns, setRow, { ...pace, name: "columns" });
  return (
    <>
      <Widths columns={rows.length} />
      <thead>
        <tr>
          <td>
            <BoardTicked />
          </td>
          <th scope="col" class="total">
            {w.boardTotal}
          </th>
          {rows.map((head) => (
            <th key={head.actor.id} scope="col" aria-label={head.actor.label[language.value]}>
              <RowHead head={head} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.value.map((group) => (
        <tbody key={keyOf(group)} aria-busy={!isWhole}>
          {compared.value && (
            <tr>
              <th scope="rowgroup" colSpan={rows.length + 2} class="group">
                <span>{nameOfGroup(group)}</span>
              </th>
            </tr>
          )}
          {set.filter((_, index) => group.columns.includes(columns[index] as BoardColumn))}
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

function Totals({ heads, total }: { readonly heads: readonly (BoardColumn | BoardRow)[]; readonly total: number }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{comparingWords.value.boardTotal}</th>
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
