import { canBeActor } from "../../graph/actors.ts";
import { speakerCount } from "../../graph/family-counts.ts";
import { groupedBy } from "../../graph/grouped-by.ts";
import { isUnidentified } from "../../graph/unidentified.ts";
import { countingWords } from "../../language/counting.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { nodeTypeIds } from "../../model/node-types.ts";
import { standingIds, standings } from "../../model/standings.ts";
import { language, tab, words } from "../../state/current-view.ts";
import { answer, rendered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { isMapSeen } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { countInside } from "../../view/collapse.ts";
import { ResetFilters } from "../legend/filter-note.tsx";

/** Says who makes some claims, and on what evidence: why there are more of them than a sentence counts. */
export function ClaimsAccount({ claims }: { readonly claims: readonly BuiltClaim[] }) {
  const l = language.value;
  if (claims.length === 0) return null;
  const makers = claims.map(({ from }) => from);
  const areActors = makers.every((id) => canBeActor(graph.value.node(id).type));
  const parts = standingIds.flatMap((id) => {
    const found = claims.filter(({ standing }) => standing === id);
    const speakers = areActors ? speakerCount(graph.value, new Set(found.map(({ from }) => from))) : [];
    const unidentified = found.filter(({ from }) => isUnidentified(graph.value, from)).map(({ from }) => from);
    return found.length > 0
      ? [{ name: standings[id].name[l], number: found.length, speakers, unidentified: new Set(unidentified).size }]
      : [];
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
  const among = answer.value?.nodes;
  const ids = [...(among ?? [])].filter((id) => nodes.has(id) || collapsedInto.has(id));
  const byType = groupedBy(ids, (id) => graph.value.node(id).type);
  const types = nodeTypeIds.flatMap((type) => {
    const ofType = byType.get(type) ?? [];
    const marks = new Set(ofType.map((id) => collapsedInto.get(id) ?? id));
    const inside = ofType.filter((id) => collapsedInto.has(id)).length;
    const twice = [...marks].reduce((sum, id) => sum + countInside(graph.value, rendered.value, id, among), -inside);
    return inside > 0 ? [{ type, number: ofType.length, marks: marks.size, inside, twice }] : [];
  });
  const c = countingWords[language.value];
  if (types.length === 0) return null;
  return (
    <p class="hint">
      {c.inGroups(types)}
      {tab.value === "matrix" && words.value.space + c.inTable}
    </p>
  );
}
