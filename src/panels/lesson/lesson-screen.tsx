import { computed } from "@preact/signals";
import { readHash } from "../../device/address-bar.ts";
import { lessonWords } from "../../language/lesson.ts";
import { language, words } from "../../state/current-view.ts";
import { leaveLesson, played } from "../../state/lesson-player.ts";
import { openLessonHash } from "../../state/open-lesson.ts";
import { lessonFault, lessonStage } from "../../state/playing.ts";
import { BlankScreen } from "./blank-screen.tsx";
import { LaserDot } from "./laser-dot.tsx";
import { LessonBar } from "./lesson-bar.tsx";
import { LessonOverview } from "./lesson-overview.tsx";
import { NotesWindow } from "./notes-window.tsx";
import { StepKey } from "./step-key.tsx";
import { StepPanel } from "./step-panel.tsx";
import "./lesson.css";

const w = computed(() => lessonWords[language.value]);

/** The screen of a lesson, beside the map and below it. */
export function LessonScreen() {
  switch (lessonStage.value) {
    case "opening":
      return <Opening />;
    case "notes":
      return <NotesWindow />;
    case "step":
      return (
        <>
          <StepPanel />
          {played.value?.mode === "class" && <StepKey />}
          <LessonBar />
          <LessonOverview />
          <LaserDot />
          <BlankScreen />
        </>
      );
    case "exploring":
      return (
        <>
          <LessonBar />
          <LessonOverview />
          <LaserDot />
          <BlankScreen />
        </>
      );
    default:
      return null;
  }
}

/** Says that the lesson is loading, or why it cannot be opened. */
function Opening() {
  const { value: fault } = lessonFault;
  return (
    <main class="lesson-opening" id="sidebar" tabIndex={-1}>
      <h1>{words.value.title}</h1>
      <h2>{words.value.lessons}</h2>
      {fault ? (
        <div role="alert">
          <p>{w.value.fault[fault]}</p>
          <p class="tools">
            {fault === "not-loaded" && (
              <button type="button" class="primary" onClick={() => void openLessonHash(readHash())}>
                {w.value.tryAgain}
              </button>
            )}
            <button type="button" class="quiet" onClick={leaveLesson}>
              {w.value.allLessons}
            </button>
          </p>
        </div>
      ) : (
        <p role="status">{w.value.opening}</p>
      )}
    </main>
  );
}
