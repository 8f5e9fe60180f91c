import { computed } from "@preact/signals";
import { lessonWords } from "../../language/lesson.ts";
import type { LessonSummary } from "../../model/lesson.ts";
import { language } from "../../state/current-view.ts";
import { reachedStep } from "../../state/lesson-progress.ts";
import { HandoutButtons } from "./handout-buttons.tsx";
import { lessonHref } from "./lesson-href.ts";

const w = computed(() => lessonWords[language.value]);

interface LessonWaysProps {
  readonly lesson: Pick<LessonSummary, "id" | "steps">;
  /** The id of the element that names the lesson. */
  readonly name: string;
}

/** The ways into a lesson: to begin or go on alone, to teach a class, and, collapsed, what there is to print. */
export function LessonWays({ lesson, name }: LessonWaysProps) {
  const { id, steps } = lesson;
  const reached = reachedStep(lesson);
  return (
    <div class="lesson-ways">
      <p class="tools">
        <a class="primary" href={lessonHref(id, "alone", reached)} aria-describedby={name}>
          {reached === undefined ? w.value.begin : w.value.goOn(reached + 1, steps)}
        </a>
        {reached !== undefined && (
          <a href={lessonHref(id, "alone")} aria-describedby={name}>
            {w.value.fromStart}
          </a>
        )}
        <a href={lessonHref(id, "class")} aria-describedby={name} title={w.value.teachHint}>
          {w.value.teach}
        </a>
      </p>
      <details>
        <summary aria-describedby={name}>{w.value.toPrint}</summary>
        <HandoutButtons lesson={id} name={name} />
      </details>
    </div>
  );
}
