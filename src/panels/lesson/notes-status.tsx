import { computed } from "@preact/signals";
import { lessonWords } from "../../language/lesson.ts";
import { langOf } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { currentStep, played } from "../../state/lesson-player.ts";
import { clock, command, hasClassLeft, isBlank, isClassExploring, isLinked, openClassWindow } from "../../state/lesson-windows.ts";

const w = computed(() => lessonWords[language.value]);

/** Says what the window of the class shows, and whether it answers. By itself, since it is rendered every second. */
export function LinkStatus() {
  const isThere = isLinked();
  return (
    <p role="status" class={isThere && !isClassExploring.value && !isBlank.value ? "hint" : "not-linked"}>
      {isThere ? <ClassScreen /> : <NoClass />}
    </p>
  );
}

function ClassScreen() {
  if (isBlank.value)
    return (
      <>
        {w.value.isBlank}{" "}
        <button type="button" class="quiet" onClick={() => command({ type: "blank" })}>
          {w.value.endBlank}
        </button>
      </>
    );
  if (isClassExploring.value)
    return (
      <>
        {w.value.isExploring}{" "}
        <button type="button" class="quiet" onClick={() => command({ type: "return" })}>
          {w.value.backToStep}
        </button>
      </>
    );
  return <>{w.value.linked}</>;
}

function NoClass() {
  return (
    <>
      {hasClassLeft.value ? w.value.classLeft : w.value.notLinked}{" "}
      <button type="button" class="quiet" onClick={openClassWindow}>
        {w.value.openClass}
      </button>
    </>
  );
}

/** The time of day, that of the lesson and that of the step; both wait until the lesson has begun. */
export function Times() {
  const { value } = played;
  const { value: step } = currentStep;
  if (!value || !step) return null;
  const { startedAt, stepAt } = value;
  const inStep = clock.value - stepAt;
  const isOver = startedAt !== undefined && inStep > step.minutes * 60_000;
  return (
    <dl class="times">
      <div>
        <dt>{w.value.clock}</dt>
        <dd>{new Date(clock.value).toLocaleTimeString(langOf(language.value), { hour: "2-digit", minute: "2-digit" })}</dd>
      </div>
      <div>
        <dt>{w.value.sinceStart}</dt>
        <dd>
          {startedAt === undefined ? (
            <button type="button" class="quiet" title={w.value.clockWaits} onClick={() => command({ type: "start-clock" })}>
              {w.value.startClock}
            </button>
          ) : (
            duration(clock.value - startedAt)
          )}
        </dd>
      </div>
      <div>
        <dt>{w.value.inStep(step.minutes)}</dt>
        <dd>
          {startedAt === undefined ? "–" : duration(inStep)} {isOver && <strong>{w.value.over}</strong>}
        </dd>
      </div>
    </dl>
  );
}

/** Milliseconds as minutes and seconds. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
