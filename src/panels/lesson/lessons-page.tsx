import { computed, type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lessonWords } from "../../language/lesson.ts";
import { formatLessonAddress, type PlayerMode } from "../../lesson/lesson-address.ts";
import type { LessonSummary } from "../../model/lesson.ts";
import { fittedView, language, words } from "../../state/current-view.ts";
import { loadLessons } from "../../state/lesson-files.ts";
import { formatAddress } from "../../view/address.ts";
import { initialView } from "../../view/update.ts";
import { Kicker } from "../sidebar/details-tools.tsx";
import "../pages/pages.css";
import "./lessons-page.css";

const w = computed(() => lessonWords[language.value]);
const lessons: Signal<readonly LessonSummary[] | "failed" | undefined> = signal(undefined);

const load = (): void => {
  loadLessons().then(
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
          {w.value.fault["not-loaded"]}{" "}
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
    </article>
  );
}

function Lesson({ lesson: { id, title, audience, minutes, aims, steps } }: { readonly lesson: LessonSummary }) {
  const l = language.value;
  const name = `lesson-${id}`;
  const hrefIn = (mode: PlayerMode): string => {
    const { theme } = fittedView.value;
    return `#${[formatLessonAddress({ lesson: id, step: 0, mode, isExploring: false }), formatAddress({ ...initialView(l), theme })].filter(Boolean).join("&")}`;
  };
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
      <p class="tools">
        <a href={hrefIn("alone")} aria-describedby={name}>
          {w.value.begin}
        </a>
        <a href={hrefIn("class")} aria-describedby={name} title={w.value.teachHint}>
          {w.value.teach}
        </a>
      </p>
    </li>
  );
}
