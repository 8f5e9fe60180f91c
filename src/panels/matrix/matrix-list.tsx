import type { MatrixColumn, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting, words } from "../../state/current-view.ts";
import { Count } from "../../ui/count.tsx";
import { ActorLink } from "../../ui/link.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { compared, groups, isFiltered, matrix } from "./matrix-data.ts";
import { nameOfGroup } from "./matrix-grid.tsx";
import { ColumnHead, RowHead } from "./matrix-head.tsx";
import { SilentActors } from "./silent-actors.tsx";

const pace = { first: 5, more: 3 };

/** The matrix as a list for narrow screens: topics under each actor, or actors under each topic, as always in a comparison. */
export function MatrixList() {
  return (
    <div class="matrix-list">
      {groups.value.map((group) => (
        <section key={`${group.kind} ${group.who.join(" ")}`} aria-label={compared.value ? nameOfGroup(group) : undefined}>
          {compared.value && <h3 class="group">{nameOfGroup(group)}</h3>}
          {compared.value || matrixSetting.value.isTransposed ? (
            <ColumnItems columns={group.columns} />
          ) : (
            <RowItems columns={group.columns} />
          )}
        </section>
      ))}
      <p class="total">
        {comparingWords.value.matrixTotal} {matrix.value.total}
      </p>
      <SilentActors />
    </div>
  );
}

function RowItems({ columns }: { readonly columns: readonly MatrixColumn[] }) {
  const renderItem = (head: MatrixRow) => <RowItem key={head.actor.id} head={head} columns={columns} />;
  return <>{useProgressiveList(matrix.value.rows, renderItem, { ...pace, name: "rows" }).rendered}</>;
}

function ColumnItems({ columns }: { readonly columns: readonly MatrixColumn[] }) {
  const { rows } = matrix.value;
  const renderItem = (head: MatrixColumn) => <ColumnItem key={head.node.id} head={head} rows={rows} />;
  return <>{useProgressiveList(columns, renderItem, { ...pace, name: "columns" }).rendered}</>;
}

function RowItem({ head, columns }: { readonly head: MatrixRow; readonly columns: readonly MatrixColumn[] }) {
  const isFilled = ({ node }: MatrixColumn): boolean => matrix.value.cell(head.actor.id, node.id) !== undefined;
  return (
    <section>
      <h3 aria-label={words.value.groupName(head.actor.label[language.value], head.total)}>
        <RowHead head={head} /> <Count text={words.value.claim(head.total)} />
      </h3>
      <ul>
        {columns.filter(isFilled).map((column) => (
          <li key={column.node.id}>
            <ColumnHead head={column} /> <MatrixCell row={head} column={column} isSpelled />
          </li>
        ))}
      </ul>
      <NotFoundNames names={columns.filter((column) => !isFilled(column)).map(({ node }) => node.label[language.value])} />
    </section>
  );
}

function ColumnItem({ head, rows }: { readonly head: MatrixColumn; readonly rows: readonly MatrixRow[] }) {
  const { node } = head;
  const l = language.value;
  const isFilled = ({ actor }: MatrixRow): boolean => matrix.value.cell(actor.id, node.id) !== undefined;
  return (
    <section>
      <h3 class={head.depth > 0 ? "child" : undefined} aria-label={words.value.groupName(node.label[l], head.total)}>
        <ColumnHead head={head} /> <Count text={words.value.claim(head.total)} />
      </h3>
      <ul>
        {rows.filter(isFilled).map((row) => (
          <li key={row.actor.id}>
            <ActorLink id={row.actor.id} /> <MatrixCell row={row} column={head} isSpelled />
          </li>
        ))}
      </ul>
      <NotFoundNames names={rows.filter((row) => !isFilled(row)).map(({ actor }) => actor.label[l])} />
    </section>
  );
}

/** The number of actors or topics without claims; their names on demand. */
function NotFoundNames({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details class="not-found">
      <summary>{comparingWords.value.matrixEmpty(names.length, isFiltered.value)}</summary>
      <p>{words.value.series(names)}</p>
    </details>
  );
}
