import { computed, type Signal, signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { language } from "../../state/current-view.ts";
import { continueLesson, deleteLesson, makeLesson, openLessonFile } from "../../state/lesson-making.ts";
import { isEditorOpen } from "../../state/made-lesson.ts";
import { areOwnLessonsKept, type OwnLesson, ownLessons } from "../../state/own-lessons.ts";
import { LessonWays } from "../lesson/lesson-ways.tsx";
import { SaveOffline } from "../offline/save-offline.tsx";

const w = computed(() => lessonEditorWords[language.value]);
/** Says that a file could not be read, or that a lesson was deleted; `undo` restores it. */
const notice: Signal<{ readonly text: string; readonly undo?: () => void } | undefined> = signal(undefined);

/** The lessons of this device, with what begins another. */
export function OwnLessonsList() {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section class="own-lessons" aria-labelledby="own-lessons">
      <h3 id="own-lessons">{w.value.ownLessons}</h3>
      <p class="hint">{areOwnLessonsKept.value ? w.value.ownHint : w.value.notKept}</p>
      {ownLessons.value.length > 0 && (
        <ul class="lessons">
          {ownLessons.value.map((lesson) => (
            <OwnLessonRow key={lesson.name} lesson={lesson} />
          ))}
        </ul>
      )}
      <p role="status">
        {notice.value?.text}{" "}
        {notice.value?.undo && (
          <button type="button" class="quiet" onClick={takeBack}>
            {w.value.undo}
          </button>
        )}
      </p>
      <SaveOffline />
      <p class="tools">
        <button type="button" class="quiet" onClick={begin}>
          {w.value.make}
        </button>
        <button type="button" class="quiet" onClick={() => picker.current?.click()}>
          {w.value.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".yaml,.yml"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (file) void openFile(file);
          }}
        />
      </p>
    </section>
  );
}

function OwnLessonRow({ lesson: { name, built } }: { readonly lesson: OwnLesson }) {
  const title = built?.title[language.value] ?? name;
  return (
    <li aria-label={title}>
      <h4 id={built && `lesson-${built.id}`}>{title}</h4>
      {built ? (
        <LessonWays lesson={{ id: built.id, steps: built.steps.length }} name={`lesson-${built.id}`} />
      ) : (
        <p class="hint">{w.value.notReady}</p>
      )}
      <p class="tools">
        <button type="button" class="quiet" onClick={() => goOn(name)}>
          {w.value.edit}
        </button>
        <button type="button" class="quiet" onClick={() => remove(name, title)}>
          {w.value.remove}
        </button>
      </p>
    </li>
  );
}

function begin(): void {
  const [en, zh] = [lessonEditorWords.en, lessonEditorWords.zh];
  makeLesson({ en: en.newTitle, zh: zh.newTitle }, { en: en.newAudience, zh: zh.newAudience }, { en: en.newAim, zh: zh.newAim });
  isEditorOpen.value = true;
}

function goOn(name: string): void {
  continueLesson(name);
  isEditorOpen.value = true;
}

function remove(name: string, title: string): void {
  if (!window.confirm(w.value.confirm(title))) return;
  notice.value = { text: w.value.removed(title), undo: deleteLesson(name) };
}

function takeBack(): void {
  notice.value?.undo?.();
  notice.value = undefined;
}

async function openFile(file: File): Promise<void> {
  const kind = await openLessonFile(file);
  notice.value = kind === "text" ? undefined : { text: w.value.unread[kind] };
  isEditorOpen.value = kind === "text";
}
