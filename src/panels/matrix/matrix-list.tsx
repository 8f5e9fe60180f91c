import type { BoardColumn, BoardRow } from "../../graph/matrix/build-matrix.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { boardSetting, language, words } from "../../state/current-view.ts";
import { Count } from "../../ui/count.tsx";
import { ActorLink } from "../../ui/link.tsx";
import { useGradually } from "../../ui/use-progressive-list.ts";
import { BoardCell } from "./matrix-cell.tsx";
import { board, compared, groups } from "./matrix-data.ts";
import { nameOfGroup } from "./matrix-grid.tsx";
import { ColumnHead, RowHead } from "./matrix-head.tsx";
import { BoardSilent } from "./silent-actors.tsx";

const pace = { first: 5, more: 3 };

/** The same for narrow screens: under each who, the whats, or the other way round; compared, under each what, the whos. */
export function BoardList() {
  return (
    <div class="board-list">
      {groups.value.map((group) => (
        <section key={`${group.kind} ${group.who.join(" ")}`} aria-label={compared.value ? nameOfGroup(group) : undefined}>
          {compared.value && <h3 class="group">{nameOfGroup(group)}</h3>}
          {compared.value || boardSetting.value.isTransposed ? (
            <ColumnItems columns={group.columns} />
          ) : (
            <RowItems columns={group.columns} />
          )}
        </section>
      ))}
      <p class="total">
        {comparingWords.value.boardTotal} {board.value.total}
      </p>
      <BoardSilent />
    </div>
  );
}

function RowItems({ columns }: { readonly columns: readonly BoardColumn[] }) {
  const setItem = (head: BoardRow) => <RowItem key={head.actor.id} head={head} columns={columns} />;
  return <>{useGradually(board.value.rows, setItem, { ...pace, name: "rows" }).set}</>;
}

function ColumnItems({ columns }: { readonly columns: readonly BoardColumn[] }) {
  const { rows } = board.value;
  const setItem = (head: BoardColumn) => <ColumnItem key={head.node.id} head={head} rows={rows} />;
  return <>{useGradually(columns, setItem, { ...pace, name: "columns" }).set}</>;
}

function RowItem({ head, columns }: { readonly head: BoardRow; readonly columns: readonly BoardColumn[] }) {
  const isFilled = ({ node }: BoardColumn): boolean => board.value.cell(head.actor.id, node.id) !== undefined;
  return (
    <section>
      <h3 aria-label={`${head.actor.label[language.value]}: ${words.value.claim(head.total)}`}>
        <RowHead head={head} /> <Count of={words.value.claim(head.total)} />
      </h3>
      <ul>
        {columns.filter(isFilled).map((column) => (
          <li key={column.node.id}>
            <ColumnHead head={column} /> <BoardCell row={head} column={column} isSpelled />
          </li>
        ))}
      </ul>
      <Empty names={columns.filter((column) => !isFilled(column)).map(({ node }) => node.label[language.value])} />
    </section>
  );
}

function ColumnItem({ head, rows }: { readonly head: BoardColumn; readonly rows: readonly BoardRow[] }) {
  const { node } = head;
  const l = language.value;
  const isFilled = ({ actor }: BoardRow): boolean => board.value.cell(actor.id, node.id) !== undefined;
  return (
    <section>
      <h3 class={head.depth > 0 ? "narrower" : undefined} aria-label={`${node.label[l]}: ${words.value.claim(head.total)}`}>
        <ColumnHead head={head} /> <Count of={words.value.claim(head.total)} />
      </h3>
      <ul>
        {rows.filter(isFilled).map((row) => (
          <li key={row.actor.id}>
            <ActorLink id={row.actor.id} /> <BoardCell row={row} column={head} isSpelled />
          </li>
        ))}
      </ul>
      <Empty names={rows.filter((row) => !isFilled(row)).map(({ actor }) => actor.label[l])} />
    </section>
  );
}

/** What is not found, counted; its names on demand. */
function Empty({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details class="not-found">
      <summary>{comparingWords.value.boardEmpty(names.length)}</summary>
      <p>{new Intl.ListFormat(language.value, { type: "unit" }).format(names)}</p>
    </details>
  );
}
