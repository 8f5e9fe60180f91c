import { computed } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { canFillScreen, toggleFullScreen } from "../../device/full-screen.ts";
import { lessonWords } from "../../language/lesson.ts";
import { commandOfKey, commandWhileExploring, type PlayerCommand } from "../../lesson/player-keys.ts";
import { canReveal } from "../../lesson/update-player.ts";
import { language, words } from "../../state/current-view.ts";
import { currentStep, explore, leaveLesson, played, returnToStep, visibleStep } from "../../state/lesson-player.ts";
import { answerNotesWindow, command, isBlank, openNotesWindow } from "../../state/lesson-windows.ts";
import { lessonStage, withheldGraph } from "../../state/playing.ts";
import { LanguageButton, ThemeButton } from "../../ui/display-buttons.tsx";
import { Icon } from "../../ui/icon.tsx";
import { isFocusLost } from "../../ui/restore-focus.ts";
import { isLaserOn, isNotesBlocked, isNotesHere, isOverviewOpen } from "./lesson-screen-state.ts";
import { playerKey } from "./player-key.ts";
import { watchTabKey } from "./tab-key.ts";

const w = computed(() => lessonWords[language.value]);

/** The controls of the lesson, along the lower edge of the screen. */
export function LessonBar() {
  // With the first drawing of the bar: a key that is pressed at once is not lost.
  useLayoutEffect(listenToKeys, []);
  useEffect(answerNotesWindow, []);
  const { value } = played;
  const { value: step } = currentStep;
  if (!value || !step) return null;
  const isClass = value.mode === "class";
  const isExploring = lessonStage.value === "exploring";
  return (
    <nav class={isClass ? "lesson-bar for-class" : "lesson-bar"} aria-label={w.value.controls}>
      <progress max={value.lesson.steps.length} value={value.player.step + 1} aria-hidden="true" />
      {isExploring ? <Exploring title={step.title[language.value]} /> : <StepControls />}
      <span class="spread" />
      <MoreControls isClass={isClass} />
    </nav>
  );
}

/** True from the command to explore until the page is there: the step that had the focus is then gone. */
let isFocusMoving = false;

function goExploring(): void {
  isFocusMoving = true;
  explore();
}

function Exploring({ title }: { readonly title: string }) {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isFocusMoving && isFocusLost()) back.current?.focus();
    isFocusMoving = false;
  }, []);
  return (
    <>
      <span>
        {w.value.exploring(title)}
        {withheldGraph.value && (
          <>
            {words.value.space}
            {w.value.isPartHidden}
          </>
        )}
      </span>
      <button ref={back} type="button" class="primary" onClick={returnToStep}>
        {w.value.backToStep}
      </button>
    </>
  );
}

function StepControls() {
  const { value } = played;
  const { value: step } = currentStep;
  if (!value || !step) return null;
  const { steps } = value.lesson;
  const number = value.player.step;
  const isLast = number === steps.length - 1;
  const isEnd = isLast && value.mode === "alone";
  return (
    <>
      <button
        type="button"
        class="step-button"
        disabled={number === 0}
        aria-label={w.value.previous}
        title={w.value.previous}
        onClick={() => command({ type: "previous" })}
      >
        <Icon sign="back" />
      </button>
      <button type="button" class="step-number" aria-haspopup="dialog" onClick={toggleOverview}>
        {w.value.stepsAt(number + 1, steps.length)}
        <Icon sign="menu" />
      </button>
      {!isEnd && (
        <button
          type="button"
          class="step-button"
          disabled={isLast}
          aria-label={w.value.next}
          title={w.value.next}
          onClick={() => command({ type: "next" })}
        >
          <Icon sign="forward" />
        </button>
      )}
      {canReveal(step) && (
        <button type="button" class="primary" onClick={() => command({ type: "reveal" })}>
          {visibleStep.value?.answer ? w.value.conceal : w.value.reveal[value.mode === "alone" ? "alone" : "class"]}
        </button>
      )}
      {isEnd && (
        <button type="button" class="primary" onClick={toggleOverview}>
          {w.value.ownAnswers}
        </button>
      )}
    </>
  );
}

function MoreControls({ isClass }: { readonly isClass: boolean }) {
  return (
    <>
      {lessonStage.value === "step" && (
        <button type="button" onClick={goExploring}>
          {w.value.explore}
        </button>
      )}
      {isClass && (
        <>
          <button type="button" aria-pressed={isLaserOn.value} onClick={toggleLaser}>
            {w.value.laser}
          </button>
          <button type="button" aria-pressed={isNotesHere.value} title={w.value.notesWindow} onClick={showNotes}>
            {w.value.notes}
          </button>
        </>
      )}
      {canFillScreen() && (
        <button type="button" onClick={fillScreen}>
          {w.value.fullScreen}
        </button>
      )}
      <LanguageButton />
      <ThemeButton />
      <button type="button" onClick={leaveLesson}>
        {w.value.leave}
      </button>
    </>
  );
}

const toggleOverview = (): void => {
  isOverviewOpen.value = !isOverviewOpen.value;
};
const toggleLaser = (): void => {
  isLaserOn.value = !isLaserOn.value;
};
const fillScreen = (): void => toggleFullScreen(document.documentElement);

/** Opens the notes in a window of their own; where that is blocked, shows them here. */
function showNotes(): void {
  if (isNotesHere.value) {
    isNotesHere.value = false;
    return;
  }
  isNotesBlocked.value = !openNotesWindow();
  isNotesHere.value = isNotesBlocked.value;
}

function run(given: PlayerCommand): void {
  switch (given.type) {
    case "toggle-overview":
      toggleOverview();
      return;
    case "toggle-laser":
      if (played.value?.mode === "class") toggleLaser();
      return;
    case "toggle-explore":
      goExploring();
      return;
    case "fill-screen":
      if (canFillScreen()) fillScreen();
      return;
    case "advance":
      // Somebody alone is not to see an answer by going on.
      command({ type: played.value?.mode === "class" ? "advance" : "next" });
      return;
    default:
      command(given);
  }
}

/** While somebody explores, the keys are those of the page; those of a presenter's remote control lead a class back to the step. */
function listenToKeys(): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (isOverviewOpen.value) return;
    const isClass = played.value?.mode === "class";
    const given = commandAt(event, isClass);
    if (!given || (given.type === "blank" && !isClass)) return;
    event.preventDefault();
    event.stopPropagation();
    // What was typed into a field of votes counts before the step changes.
    if (event.target instanceof HTMLInputElement) event.target.blur();
    // A blank screen only comes back, whatever is pressed.
    run(isBlank.value ? { type: "blank" } : given);
  };
  // Before the map, which has its own use for the arrows.
  window.addEventListener("keydown", listener, true);
  const stopFrames = watchTabKey();
  return () => {
    window.removeEventListener("keydown", listener, true);
    stopFrames();
  };
}

function commandAt(event: KeyboardEvent, isClass: boolean): PlayerCommand | undefined {
  if (lessonStage.value === "step") return commandOfKey(playerKey(event, isClass));
  return lessonStage.value === "exploring" && isClass ? commandWhileExploring(playerKey(event, true)) : undefined;
}
