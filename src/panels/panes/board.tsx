import { type Board, type BoardCell, type BoardHead, boardOf } from "../../graph/board.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import type { NodeId } from "../../model/built.ts";
import { boardTypes, nodeTypes, type RelationEntry, relations, type Standing, standings } from "../../model/tables.ts";
import { boardOrders } from "../../view/state.ts";
import { FocusLink, NodeLink } from "../link.tsx";
import { boardSetting, dispatch, families, focus, graph, language, open, shown, words } from "../store.ts";
import "./pane.css";
import "./board.css";

/** Who said what: each cell counts the claims of one on the other, and opens them. */
export function BoardPane() {
  const w = words.value;
  const setting = boardSetting.value;
  const board = boardOf(graph.value, {
    ...setting,
    language: language.value,
    isOpen: (id) => open.value === "all" || open.value.includes(id),
    passes: (claim) =>
      (!setting.isSureOnly || claim.confidence !== "unsure") && shown.value.edges.get(edgeIdOf(claim))?.claims.includes(claim) === true,
  });
  return (
    <article class="board" aria-labelledby="pane-name">
      <h2 id="pane-name">
        {w.boardTitle(nodeTypes[setting.rows].plural[language.value], nodeTypes[setting.columns].plural[language.value])}
      </h2>
      <p class="texts-note">
        {w.boardDeck} {setting.rows !== boardTypes.rows[0] && w.boardPeople}
      </p>
      <Settings />
      <Key />
      <Grid board={board} />
      <List board={board} />
    </article>
  );
}

function Settings() {
  const w = words.value;
  const l = language.value;
  const { rows, columns, order, isTransposed, isSureOnly } = boardSetting.value;
  return (
    <form class="pane-settings" onSubmit={(event) => event.preventDefault()}>
      <label>
        {w.boardRows}{" "}
        <select
          value={rows}
          onChange={({ currentTarget }) => dispatch({ type: "set-board", board: { rows: currentTarget.value as typeof rows } })}
        >
          {boardTypes.rows.map((type) => (
            <option key={type} value={type}>
              {nodeTypes[type].plural[l]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.boardColumns}{" "}
        <select
          value={columns}
          onChange={({ currentTarget }) => dispatch({ type: "set-board", board: { columns: currentTarget.value as typeof columns } })}
        >
          {boardTypes.columns.map((type) => (
            <option key={type} value={type}>
              {nodeTypes[type].plural[l]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.boardOrder}{" "}
        <select
          value={order}
          onChange={({ currentTarget }) => dispatch({ type: "set-board", board: { order: currentTarget.value as typeof order } })}
        >
          {boardOrders.map((name) => (
            <option key={name} value={name}>
              {w.boardOrders[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isTransposed}
          onChange={() => dispatch({ type: "set-board", board: { isTransposed: !isTransposed } })}
        />{" "}
        {w.boardTranspose}
      </label>
      <label>
        <input type="checkbox" checked={isSureOnly} onChange={() => dispatch({ type: "set-board", board: { isSureOnly: !isSureOnly } })} />{" "}
        {w.boardSure}
      </label>
    </form>
  );
}

/** How a relation and its standing are marked: full for what is stated, hollow for what is not. */
function Sign({ sign, standing }: { readonly sign: string | undefined; readonly standing: Standing }) {
  const isStated = standing === "stated";
  return (
    <span class={isStated ? "sign stated" : "sign"} aria-hidden="true">
      {sign ?? (isStated ? "●" : "○")}
    </span>
  );
}

function Key() {
  const w = words.value;
  const l = language.value;
  const signs = Object.values(relations).filter((entry: RelationEntry) => entry.sign !== undefined);
  return (
    <p class="board-key">
      <span>
        <Sign sign={undefined} standing="stated" /> {standings.stated.name[l]}
      </span>
      <span>
        <Sign sign={undefined} standing="reported" /> {standings.reported.name[l]}
      </span>
      {signs.map(({ sign, reads }: RelationEntry) => (
        <span key={sign}>
          <Sign sign={sign} standing="stated" /> {reads[l]}
        </span>
      ))}
      <span>· {w.notFound}</span>
    </p>
  );
}

/** Rows and columns as they lie on the page. */
const laid = ({ rows, columns, cell }: Board) =>
  boardSetting.value.isTransposed
    ? {
        across: rows,
        down: columns,
        at: (down: NodeId, across: NodeId) => cell(across, down),
        pair: (down: NodeId, across: NodeId) => [across, down] as const,
      }
    : { across: columns, down: rows, at: cell, pair: (down: NodeId, across: NodeId) => [down, across] as const };

function Grid({ board }: { readonly board: Board }) {
  const w = words.value;
  const { across, down, at, pair } = laid(board);
  if (down.length === 0) return <p class="hint">{w.noClaims}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keys
    <section class="board-scroll" tabIndex={0} aria-labelledby="pane-name">
      <table>
        <thead>
          <tr>
            <td />
            {across.map((head) => (
              <th key={head.node.id} scope="col" class={head.depth > 0 ? "narrower" : undefined}>
                <Head head={head} />
              </th>
            ))}
            <th scope="col">{w.boardTotal}</th>
          </tr>
        </thead>
        <tbody>
          {down.map((head) => (
            <tr key={head.node.id}>
              <th scope="row" class={head.depth > 0 ? "narrower" : undefined}>
                <Head head={head} />
              </th>
              {across.map(({ node }) => (
                <td key={node.id}>
                  <Cell cell={at(head.node.id, node.id)} pair={pair(head.node.id, node.id)} />
                </td>
              ))}
              <td class="total">{head.total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.boardTotal}</th>
            {across.map(({ node, total }) => (
              <td key={node.id} class="total">
                {total}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Head({ head: { node, narrower } }: { readonly head: BoardHead }) {
  const w = words.value;
  const isOpen = open.value === "all" || open.value.includes(node.id);
  const name = node.label[language.value];
  return (
    <>
      <FocusLink to={{ kind: "node", id: node.id }}>{name}</FocusLink>
      {narrower > 0 && (
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen}
          aria-label={isOpen ? w.boardFold(name) : w.boardUnfold(name, narrower)}
          onClick={() => dispatch({ type: "fold", id: node.id, all: families.value })}
        >
          {isOpen ? "−" : `+${narrower}`}
        </button>
      )}
    </>
  );
}

interface CellProps {
  readonly cell: BoardCell | undefined;
  readonly pair: readonly [NodeId, NodeId];
}

function Cell({ cell, pair: [from, to] }: CellProps) {
  const w = words.value;
  const l = language.value;
  if (!cell)
    return (
      <span class="empty" title={w.notFound}>
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{w.notFound}</span>
      </span>
    );
  const { value } = focus;
  const isChosen = value.kind === "pair" && value.from === from && value.to === to;
  const label = cell.counts.map(
    ({ relation, standing, number }) => `${relations[relation].reads[l]} (${standings[standing].name[l]}) ${number}`,
  );
  const names = [from, to].map((id) => graph.value.node(id).name[l]);
  return (
    <FocusLink to={{ kind: "pair", from, to }} class={isChosen ? "cell chosen" : "cell"}>
      <span class="visually-hidden">{`${names.join(" – ")}: ${label.join(", ")}`}</span>
      {cell.counts.map(({ relation, standing, number }) => (
        <span key={`${relation} ${standing}`} aria-hidden="true">
          <Sign sign={(relations[relation] as RelationEntry).sign} standing={standing} />
          {number}
        </span>
      ))}
    </FocusLink>
  );
}

/** The same for narrow screens: under each who, the whats. */
function List({ board }: { readonly board: Board }) {
  const { across, down, at, pair } = laid(board);
  return (
    <ul class="board-list">
      {down.map(({ node, total }) => (
        <li key={node.id}>
          <h3>
            <NodeLink id={node.id} /> <span class="count">{total}</span>
          </h3>
          <ul>
            {across.flatMap((head) => {
              const cell = at(node.id, head.node.id);
              if (!cell) return [];
              return [
                <li key={head.node.id}>
                  <span>{head.node.label[language.value]}</span> <Cell cell={cell} pair={pair(node.id, head.node.id)} />
                </li>,
              ];
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
