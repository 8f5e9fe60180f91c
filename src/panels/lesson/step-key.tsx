import { computed } from "@preact/signals";
import { lessonWords } from "../../language/lesson.ts";
import { confidences } from "../../model/confidences.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { readingKey } from "../../scene/reading-key.ts";
import { language, words } from "../../state/current-view.ts";
import { picture } from "../../state/map-picture.ts";
import { ConfidenceMark, HollowMark, StandingMark, TypeMark } from "../../ui/type-mark.tsx";

const key = computed(() => readingKey(picture.value));

/** Explains to a class the marks and lines of the step's map. */
export function StepKey() {
  const w = lessonWords[language.value];
  const { types, standings, doubts, hasHollow, collapsed } = key.value;
  return (
    <section class="step-key" aria-label={words.value.legend}>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <TypeMark type={type} /> {nodeTypes[type].name[language.value]}
          </li>
        ))}
        {standings.map((standing) => (
          <li key={standing}>
            <StandingMark standing={standing} /> {w.lines[standing]}
          </li>
        ))}
        {doubts.length > 0 && (
          <li>
            <ConfidenceMark confidence="likely" /> {w.double(doubts.map((id) => confidences[id].name[language.value]))}
          </li>
        )}
        {hasHollow && (
          <li>
            <HollowMark /> {w.hollow}
          </li>
        )}
        {collapsed !== undefined && <li>{w.collapsed(collapsed)}</li>}
      </ul>
    </section>
  );
}
