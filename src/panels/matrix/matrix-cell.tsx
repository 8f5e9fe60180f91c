import type { MatrixColumn, MatrixCount, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import { relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import type { Selection } from "../../selection/selection.ts";
import { language, matrixSetting, selection, words } from "../../state/current-view.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { compared, matrix } from "./matrix-data.ts";
import { SayingMark } from "./statement-mark.tsx";

interface MatrixCellProps {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  /** Whether each kind of claim stands in words beside its mark, where there is room and no key. */
  readonly isSpelled?: boolean;
}

/** How many claims of which kind and standing one makes on the other; pressing it opens them. */
export function MatrixCell({ row: { actor }, column: { node }, isSpelled = false }: MatrixCellProps) {
  const l = language.value;
  const cell = matrix.value.cell(actor.id, node.id);
  if (!cell) return <EmptyCell />;
  return (
    <SelectionLink to={selectionOf(actor.id, node.id)} class={isSelected(actor.id, node.id) ? "cell selected" : "cell"}>
      <span class="visually-hidden">
        {`${actor.label[l]} – ${node.label[l]}: ${cell.counts.map((count) => `${spelled(count)} ${count.number}`).join(", ")}`}
      </span>
      {cell.counts.map((count) => (
        <span key={`${count.relation} ${count.standing}`} aria-hidden="true">
          <SayingMark relation={count.relation} standing={count.standing} type={matrixSetting.value.columns} />
          {isSpelled && <span class="spelled">{count.standing === "stated" ? relations[count.relation].reads[l] : spelled(count)}</span>}
          {count.number}
        </span>
      ))}
    </SelectionLink>
  );
}

function EmptyCell() {
  const w = words.value;
  return (
    <span class="empty" title={w.notFound}>
      <span aria-hidden="true">·</span>
      <span class="visually-hidden">{w.notFound}</span>
    </span>
  );
}

const spelled = ({ relation, standing }: MatrixCount): string =>
  `${relations[relation].reads[language.value]} (${standings[standing].name[language.value]})`;

/** In a comparison a cell opens what all say of the topic, so that the comparison stays. */
const selectionOf = (from: ActorId, to: NodeId): Selection =>
  compared.value ? { kind: "compare", ids: compared.value, topic: to } : { kind: "pair", from, to };

function isSelected(from: ActorId, to: NodeId): boolean {
  const { value } = selection;
  return value.kind === "pair" ? value.from === from && value.to === to : value.kind === "compare" && value.topic === to;
}
