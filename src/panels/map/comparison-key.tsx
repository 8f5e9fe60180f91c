import { findActor } from "../../graph/actors.ts";
import { letterOf } from "../../graph/compare/compare-limits.ts";
import { lettersByNode } from "../../scene/compared-letters.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, selection, words } from "../../state/current-view.ts";
import { answer, rendered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { RingedMark } from "../../ui/type-mark.tsx";
import { countUndrawn } from "../../view/undrawn-topics.ts";
import "./comparison-key.css";

/** The key of a comparison: the letter of each actor, and the meaning of a ring. */
export function ComparisonKey() {
  const { value } = selection;
  if (value.kind !== "compare") return null;
  const names = value.ids.map((id, index) => `[${letterOf(index)}] ${findActor(graph.value, id)?.label[language.value] ?? id}`);
  const undrawn = answer.value ? countUndrawn(answer.value, rendered.value) : 0;
  const lettered = answer.value?.letters ? [...lettersByNode(answer.value.letters, rendered.value).values()] : [];
  const isGroupShared = lettered.some(({ letters, isShared }) => letters.length > 1 && !isShared);
  const texts = [
    words.value.ringed,
    ...(isGroupShared ? [comparingWords.value.notRinged] : []),
    ...names,
    ...(undrawn > 0 ? [comparingWords.value.onlyInList(undrawn)] : []),
  ];
  return (
    <p class="map-key">
      <RingedMark /> {texts.join(" · ")}
    </p>
  );
}
