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

/** An actor or a topic, at the head of a row or a column. */
type Head = MatrixRow | MatrixColumn;

/** Heads side by side; `name` says what they have in common, if there are several groups. */
interface HeadGroup {
  readonly key: string;
  readonly name: string | undefined;
  readonly heads: readonly Head[];
}

/** The matrix as a table with sticky heads: actors down and topics across, or transposed. */
export function MatrixGrid() {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => (table.current ? attachGridNavigation(table.current) : undefined), []);
  const { isTransposed } = matrixSetting.value;
  const [down, across] = useMemo(() => {
    const actors: readonly HeadGroup[] = [{ key: "actors", name: undefined, heads: matrix.value.rows }];
    const topics = groups.value.map(
      (group): HeadGroup => ({
        key: [group.kind, ...group.who].join(" "),
        name: compared.value && nameOfGroup(group),
        heads: group.columns,
      }),
    );
    return isTransposed ? [topics, actors] : [actors, topics];
  }, [matrix.value, groups.value, isTransposed]);
  return (
    <section class="matrix-scroll" aria-labelledby="tab-name">
      <table ref={table} class={compared.value ? "compared" : undefined} aria-labelledby="tab-name">
        <GridContent down={down} across={across} name={isTransposed ? "topics" : "actors"} />
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

interface GridContentProps {
  readonly down: readonly HeadGroup[];
  readonly across: readonly HeadGroup[];
  /** Names what the rows are. */
  readonly name: string;
}

function GridContent({ down, across, name }: GridContentProps) {
  const rows = useMemo(() => down.flatMap(({ heads }) => heads), [down]);
  const columns = across.flatMap(({ heads }) => heads);
  const renderRow = (row: Head) => (
    <tr key={keyOf(row)}>
      <HeadCell head={row} scope="row" />
      <td class="total">{row.total}</td>
      {columns.map((column) => (
        <td key={keyOf(column)}>
          <CellBetween heads={[row, column]} />
        </td>
      ))}
    </tr>
  );
  const { rendered, isComplete } = useProgressiveList(rows, renderRow, { ...pace, name });
  return (
    <>
      <Widths columns={columns.length} />
      <Heads across={across} />
      {down.map((group) => (
        <tbody key={group.key} aria-busy={!isComplete}>
          {group.name !== undefined && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 2} class="group">
                <span>{group.name}</span>
              </th>
            </tr>
          )}
          {rendered.filter((_, index) => group.heads.includes(rows[index] as Head))}
        </tbody>
      ))}
      <Totals columns={columns} />
    </>
  );
}

function Heads({ across }: { readonly across: readonly HeadGroup[] }) {
  const hasGroups = across.some(({ name }) => name !== undefined);
  return (
    <thead>
      {hasGroups && (
        <tr>
          <td>
            <CompareActions />
          </td>
          <td class="total" />
          {across.map(({ key, name, heads }) => (
            <th key={key} scope="colgroup" colSpan={heads.length} class="group">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      )}
      <tr>
        <td>{!hasGroups && <CompareActions />}</td>
        <th scope="col" class="total">
          {comparingWords.value.matrixTotal}
        </th>
        {across.flatMap(({ heads }) => heads.map((head) => <HeadCell key={keyOf(head)} head={head} scope="col" />))}
      </tr>
    </thead>
  );
}

const isTopic = (head: Head): head is MatrixColumn => "node" in head;
const keyOf = (head: Head): string => (isTopic(head) ? head.node.id : head.actor.id);

function HeadCell({ head, scope }: { readonly head: Head; readonly scope: "row" | "col" }) {
  const { label, name } = isTopic(head) ? head.node : head.actor;
  const l = language.value;
  return (
    <th
      scope={scope}
      class={isTopic(head) && head.depth > 0 ? "child" : undefined}
      aria-label={label[l]}
      title={label[l] === name[l] ? undefined : name[l]}
    >
      {isTopic(head) ? <ColumnHead head={head} /> : <RowHead head={head} />}
    </th>
  );
}

/** The cell of an actor and a topic, in either order. */
function CellBetween({ heads: [first, second] }: { readonly heads: readonly [Head, Head] }) {
  const [topic, actor] = isTopic(first) ? [first, second] : [second, first];
  return isTopic(topic) && !isTopic(actor) ? <MatrixCell row={actor} column={topic} /> : null;
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

function Totals({ columns }: { readonly columns: readonly Head[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{comparingWords.value.matrixTotal}</th>
        <td class="total">{matrix.value.total}</td>
        {columns.map((head) => (
          <td key={keyOf(head)} class="sum">
            {head.total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
