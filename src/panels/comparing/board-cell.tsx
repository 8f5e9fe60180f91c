import { findVoice } from "../../graph/voices.ts";
import type { NodeId, VoiceId } from "../../model/built.ts";
import { relations, standings } from "../../model/tables.ts";
import type { Focus } from "../../view/state.ts";
import { FocusLink } from "../link.tsx";
import { boardSetting, focus, graph, language, words } from "../store.ts";
import { board, compared } from "./board-data.ts";
import { SayingMark } from "./saying-mark.tsx";

/** How many claims of which kind and standing one makes on the other; pressing it opens them. */
export function BoardCell({ from, to }: { readonly from: VoiceId; readonly to: NodeId }) {
  const w = words.value;
  const l = language.value;
  const cell = board.value.cell(from, to);
  if (!cell)
    return (
      <span class="empty" title={w.notFound}>
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{w.notFound}</span>
      </span>
    );
  const names = [findVoice(graph.value, from)?.name[l], graph.value.node(to).name[l]];
  const counts = cell.counts.map(
    ({ relation, standing, number }) => `${relations[relation].reads[l]} (${standings[standing].name[l]}) ${number}`,
  );
  return (
    <FocusLink to={focusOf(from, to)} class={isChosen(from, to) ? "cell chosen" : "cell"}>
      <span class="visually-hidden">{`${names.join(" – ")}: ${counts.join(", ")}`}</span>
      {cell.counts.map(({ relation, standing, number }) => (
        <span key={`${relation} ${standing}`} aria-hidden="true">
          <SayingMark relation={relation} standing={standing} type={boardSetting.value.columns} />
          {number}
        </span>
      ))}
    </FocusLink>
  );
}

/** In a comparison a cell opens what all say of the thing, so that the comparison stays. */
const focusOf = (from: VoiceId, to: NodeId): Focus =>
  compared.value ? { kind: "compare", ids: compared.value, thing: to } : { kind: "pair", from, to };

function isChosen(from: VoiceId, to: NodeId): boolean {
  const { value } = focus;
  return value.kind === "pair" ? value.from === from && value.to === to : value.kind === "compare" && value.thing === to;
}
