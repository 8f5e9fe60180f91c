import { lessonWords } from "../../language/lesson.ts";
import { langOf } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { earlierClass } from "../../state/kept-lesson.ts";
import { continueClass } from "../../state/lesson-player.ts";

/** Asks, until the class has begun, whether it is one that met on this device before: its answers and votes come back only then. */
export function EarlierClass() {
  const { value } = earlierClass;
  if (!value) return null;
  const w = lessonWords[language.value];
  const time = new Date(value.startedAt ?? value.stepAt).toLocaleTimeString(langOf(language.value), { hour: "2-digit", minute: "2-digit" });
  return (
    <p class="earlier-class">
      {w.earlierClass(time, value.player.step + 1)}{" "}
      <button type="button" class="quiet" onClick={continueClass}>
        {w.continueClass}
      </button>
    </p>
  );
}
