import type { MatrixColumn, MatrixCount, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import { evidenceName } from "../../model/evidence-name.ts";
import { relations } from "../../model/relations.ts";
import type { Selection } from "../../selection/selection.ts";
import { subjectOf } from "../../state/actor-text.ts";
import { language, matrixSetting, selection, words } from "../../state/current-view.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { compared, isFiltered, matrix } from "./matrix-data.ts";
import { StatementMark } from "./statement-mark.tsx";

interface MatrixCellProps {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  /** True if each kind of claim is written out beside its mark, in layouts without a key. */
  readonly isSpelled?: boolean;
}

/** The number of claims of an actor on a topic, by relation and evidence; a link to the claims. */
export function MatrixCell({ row: { actor }, column: { node }, isSpelled = false }: MatrixCellProps) {
  const w = words.value;
  const l = language.value;
  const cell = matrix.value.cell(actor.id, node.id);
  if (!cell) return <EmptyCell />;
  return (
    <SelectionLink to={selectionOf(actor.id, node.id)} class={isSelected(actor.id, node.id) ? "cell selected" : "cell"}>
      <span class="visually-hidden">{`${subjectOf(actor.id, cell.claims).name} – ${w.labelPrefix(node.name[l])}${w.series(cell.counts.map(countText))}`}</span>
      {cell.counts.map((count) => (
        <span key={`${count.relation} ${count.standing} ${count.confidence}`} aria-hidden="true">
          <StatementMark {...count} type={matrixSetting.value.columns} />
          {isSpelled && <span class="spelled">{isPlain(count) ? relations[count.relation].reads[l] : spelled(count)}</span>}
          {count.number}
        </span>
      ))}
    </SelectionLink>
  );
}

function EmptyCell() {
  const text = isFiltered.value ? words.value.noClaims : words.value.notFound;
  return (
    <span class="empty" title={text}>
      <span aria-hidden="true">·</span>
      <span class="visually-hidden">{text}</span>
    </span>
  );
}

/** True if nothing is to be said about the evidence. */
const isPlain = ({ standing, confidence }: MatrixCount): boolean => standing === "stated" && confidence === "certain";
const spelled = (count: MatrixCount): string =>
  `${relations[count.relation].reads[language.value]}${words.value.bracketed(evidenceName(count)[language.value])}`;
const countText = (count: MatrixCount): string => `${spelled(count)}${words.value.space}${count.number}`;

/** Finds what a cell selects. In a comparison it is the topic, with what all compared actors say about it. */
const selectionOf = (from: ActorId, to: NodeId): Selection =>
  compared.value ? { kind: "compare", ids: compared.value, topic: to } : { kind: "pair", from, to };

function isSelected(from: ActorId, to: NodeId): boolean {
  const { value } = selection;
  return value.kind === "pair" ? value.from === from && value.to === to : value.kind === "compare" && value.topic === to;
}
