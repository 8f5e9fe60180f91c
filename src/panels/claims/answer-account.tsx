import { canBeActor } from "../../graph/actors.ts";
import { speakerCount } from "../../graph/family-counts.ts";
import { groupedBy } from "../../graph/grouped-by.ts";
import { countingWords } from "../../language/counting.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { nodeTypeIds } from "../../model/node-types.ts";
import { standingIds, standings } from "../../model/standings.ts";
import { language, words } from "../../state/current-view.ts";
import { answer, rendered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { isMapSeen } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { ResetFilters } from "../legend/filter-note.tsx";

/** Says who makes some claims, and on what evidence: why there are more of them than a sentence counts. */
export function ClaimsAccount({ claims }: { readonly claims: readonly BuiltClaim[] }) {
  const l = language.value;
  if (claims.length === 0) return null;
  const makers = claims.map(({ from }) => from);
  const areActors = makers.every((id) => canBeActor(graph.value.node(id).type));
  const parts = standingIds.flatMap((id) => {
    const of = claims.filter(({ standing }) => standing === id);
    const speakers = areActors ? speakerCount(graph.value, new Set(of.map(({ from }) => from))) : [];
    return of.length > 0 ? [{ name: standings[id].name[l], number: of.length, speakers }] : [];
  });
  return <p class="hint">{countingWords[l].claimsBy(parts)}</p>;
}

/** The number of claims that are listed; of how many, where the filters hide some. */
export const ShownCount = ({ shown, total }: { readonly shown: number; readonly total: number }) =>
  shown === total ? (
    <Count text={words.value.claim(total)} />
  ) : (
    <Count text={countingWords[language.value].shownOf(shown, total)} isSpelled />
  );

/** Says how many claims of an answer the filters hide, with a button that resets them; nothing if they hide none. */
export function AnswerFiltered({ hidden }: { readonly hidden: number }) {
  if (hidden === 0) return null;
  return (
    <p class="hint filtered">
      {countingWords[language.value].answerFiltered(hidden)}
      {words.value.space}
      <ResetFilters />
    </p>
  );
}

/** Says in how many marks of the map the nodes of an answer are, where groups stand for some of them. */
export function GroupsOnMap() {
  if (!isMapSeen.value) return null;
  const { nodes, collapsedInto } = rendered.value;
  const ids = [...(answer.value?.nodes ?? [])].filter((id) => nodes.has(id) || collapsedInto.has(id));
  const byType = groupedBy(ids, (id) => graph.value.node(id).type);
  const types = nodeTypeIds.flatMap((type) => {
    const of = byType.get(type) ?? [];
    const marks = new Set(of.map((id) => collapsedInto.get(id) ?? id)).size;
    return marks < of.length ? [{ type, number: of.length, marks }] : [];
  });
  return types.length === 0 ? null : <p class="hint">{countingWords[language.value].inGroups(types)}</p>;
}
