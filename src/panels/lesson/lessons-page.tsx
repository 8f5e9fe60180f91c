import { computed, type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lessonWords } from "../../language/lesson.ts";
import type { LessonSummary } from "../../model/lesson.ts";
import { language, words } from "../../state/current-view.ts";
import { loadSiteLessons } from "../../state/load-lessons.ts";
import { lazy } from "../../ui/lazy.tsx";
import { Kicker } from "../sidebar/details-tools.tsx";
import { LessonWays } from "./lesson-ways.tsx";
import "../pages/pages.css";
import "./lessons-page.css";

const w = computed(() => lessonWords[language.value]);
const lessons: Signal<readonly LessonSummary[] | "failed" | undefined> = signal(undefined);

const load = (): void => {
  loadSiteLessons().then(
    (list) => {
      lessons.value = list;
    },
    () => {
      lessons.value = "failed";
    },
  );
};

/** All lessons, each to follow alone or to teach. */
export function LessonsPage() {
  useEffect(load, []);
  const { value } = lessons;
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {words.value.lessons}
      </h2>
      <p class="summary">{w.value.lessonsDeck}</p>
      {value === "failed" && (
        <p role="alert">
          {w.value.fault["not-loaded"]}
          {words.value.space}
          <button type="button" class="quiet" onClick={load}>
            {w.value.tryAgain}
          </button>
        </p>
      )}
      {value === undefined && <p class="texts-note">{words.value.loadingPart}</p>}
      {Array.isArray(value) && (
        <ul class="lessons">
          {value.map((lesson) => (
            <Lesson key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      )}
      <ownLessonsList.Component />
    </article>
  );
}

/** Its code has the checks and the schema of lessons, which the list needs not wait for. */
const ownLessonsList = lazy(async () => (await import("../lesson-editor/own-lessons-list.tsx")).OwnLessonsList);

function Lesson({ lesson: { id, title, audience, minutes, aims, steps } }: { readonly lesson: LessonSummary }) {
  const l = language.value;
  const name = `lesson-${id}`;
  return (
    <li aria-labelledby={name}>
      <h3 id={name}>{title[l]}</h3>
      <p class="count">
        {w.value.minutes(minutes)} · {w.value.steps(steps)}
      </p>
      <p>{audience[l]}</p>
      <ul class="aims" aria-label={w.value.aims}>
        {aims.map((aim) => (
          <li key={aim.en}>{aim[l]}</li>
        ))}
      </ul>
      <LessonWays lesson={{ id, steps }} name={name} />
    </li>
  );
}
