/** Plays a lesson on the page: which step, what of it is revealed, and the view that it shows. */
import { batch, computed, effect, type Signal, signal } from "@preact/signals-core";
import { addressOf, writeHash } from "../device/address-bar.ts";
import { now } from "../device/clock.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { withEvidenceOf } from "../graph/evidence.ts";
import { formatLessonAddress, type LessonAddress, type PlayerMode, parseLessonAddress, viewPartOf } from "../lesson/lesson-address.ts";
import type { PlayerIntent } from "../lesson/player-state.ts";
import { formatStored, type StoredPlayer } from "../lesson/stored-player.ts";
import { updatePlayer } from "../lesson/update-player.ts";
import { visibleIn } from "../lesson/visible-in.ts";
import { withhold } from "../lesson/withhold.ts";
import type { BuiltLesson, LessonStep } from "../model/lesson.ts";
import { formatAddress } from "../view/address.ts";
import { entryFor } from "../view/history-entry.ts";
import { initialView } from "../view/update.ts";
import type { Intent, ViewState } from "../view/view-state.ts";
import { language, openAddress, theme, view } from "./current-view.ts";
import { loadedGraph } from "./graph-state.ts";
import { earlierClass, keepStored, markClass, recalled, storedOf } from "./kept-lesson.ts";
import { loadLesson, loadLessons } from "./load-lessons.ts";
import { closeLesson, lessonFault, lessonStage, screenDispatch, withheldGraph } from "./playing.ts";
import { isCameraFree, leaveArrangement, takeStepView, watchStepMap } from "./step-camera.ts";
import { textsLoaded } from "./texts-loaded.ts";

export interface Played extends StoredPlayer {
  readonly lesson: BuiltLesson;
  readonly mode: PlayerMode;
}

/** The lesson that is played, and how far. */
export const played: Signal<Played | undefined> = signal(undefined);
/** The step at which somebody alone left the lesson on an earlier visit, where they have now opened its first; undefined else. */
export const leftAt: Signal<number | undefined> = signal(undefined);
/** True if the browser keeps answers and votes until the next visit. */
export const isLessonKept = signal(true);

/** The current step, with all that a teacher may see. */
export const currentStep = computed((): LessonStep | undefined => played.value?.lesson.steps[played.value.player.step]);
/** The current step as a class may see it. */
export const visibleStep = computed(() => currentStep.value && played.value && visibleIn(currentStep.value, played.value.player));

let opening = 0;

/** Opens the step that an address leads to. @throws if its files cannot be loaded */
export async function openLesson(hash: string): Promise<void> {
  opening += 1;
  const turn = opening;
  const address = parseLessonAddress(hash, await loadLessons(hash));
  if (address === undefined || typeof address === "string") {
    if (turn === opening) showFault(address ?? "unknown-lesson", hash);
    return;
  }
  const lesson = await loadLesson(address.lesson);
  if (address.mode !== "notes") await textsLoaded();
  if (turn === opening && lessonStage.value !== undefined) begin(lesson, address, hash);
}

function showFault(fault: Exclude<ReturnType<typeof parseLessonAddress>, LessonAddress | undefined>, hash: string): void {
  played.value = undefined;
  openAddress(viewPartOf(hash), loadedGraph.value);
  lessonFault.value = fault;
  lessonStage.value = "opening";
}

function begin(lesson: BuiltLesson, { step, mode, isExploring }: LessonAddress, hash: string): void {
  const before = played.peek();
  const isSame = before?.lesson === lesson && before.mode === mode;
  const stored = isSame ? before : recalled({ lesson, mode });
  const isThere = stored.player.step === step;
  // Not where Back or Forward lead from step to step.
  const isEntered = lessonStage.value === "opening";
  batch(() => {
    leftAt.value = isEntered && mode === "alone" && step === 0 && !isThere ? stored.player.step : undefined;
    played.value = { lesson, mode, ...stored, player: { ...stored.player, step }, stepAt: isThere ? stored.stepAt : now() };
    screenDispatch.value = onIntent;
    const shown = viewPartOf(hash);
    openAddress(isExploring ? shown : onlyDisplay(shown), withholdIn());
    lessonStage.value = mode === "notes" ? "notes" : isExploring ? "exploring" : "step";
    if (lessonStage.value === "step") showStep();
  });
  markClass({ lesson, mode }, true);
  // Until they go on, what they can go on with stays kept.
  if (leftAt.value === undefined && !earlierClass.value) keep();
}

/** Language and theme alone. */
function onlyDisplay(hash: string): string {
  const parameters = new URLSearchParams(hash);
  return new URLSearchParams([...parameters].filter(([name]) => name === "lang" || name === "theme")).toString();
}

function keep(): void {
  const { value } = played;
  if (!value || value.mode === "notes") return;
  isLessonKept.value = keepStored(value);
}

/** Starts the clock of a lesson that waits for its first step forward. */
export function startClock(): void {
  const { value } = played;
  if (!value || value.startedAt !== undefined) return;
  played.value = { ...value, startedAt: now(), stepAt: now() };
  keep();
}

/** Changes the state of the player, the view of its step and the address. */
export function play(intent: PlayerIntent): void {
  const { value } = played;
  if (!value) return;
  const player = updatePlayer(value.lesson, value.player, intent);
  leftAt.value = undefined;
  const isMoved = player.step !== value.player.step;
  const isAnew = intent.type === "clear";
  const wasExploring = lessonStage.value === "exploring";
  if (player === value.player && !wasExploring) return;
  batch(() => {
    earlierClass.value = undefined;
    const { startedAt = now(), ...rest } = value;
    played.value = { ...rest, player, ...(!isAnew && { startedAt }), ...((isMoved || isAnew) && { stepAt: now() }) };
    const isShownAnew = isMoved || player.revealed !== value.player.revealed || wasExploring;
    if (isShownAnew && value.mode !== "notes" && intent.type !== "answer" && intent.type !== "count") {
      lessonStage.value = "step";
      showStep();
    }
  });
  keep();
  if (isMoved || (wasExploring && lessonStage.value === "step")) writeHash(lessonHash(), "push");
}

/** Takes over the state of the window of the class. A reload then begins at its step. */
export function follow(stored: StoredPlayer): void {
  const { value } = played;
  // The window of the class answers every second, mostly with the same: what the teacher is typing must stay.
  if (!value || formatStored(stored) === formatStored(storedOf(value))) return;
  const { startedAt: _, ...rest } = value;
  played.value = { ...rest, ...stored };
  writeHash(lessonHash(), "replace");
}

/** Goes on with the class that met before, at the step that it had reached. */
export function continueClass(): void {
  const { value } = played;
  const { value: stored } = earlierClass;
  if (!value || !stored) return;
  earlierClass.value = undefined;
  const { startedAt: _, ...rest } = value;
  restore({ ...rest, ...stored });
  writeHash(lessonHash(), "push");
}

function restore(before: Played): void {
  batch(() => {
    played.value = before;
    if (lessonStage.value === "step") showStep();
  });
  keep();
}

/** Forgets all answers, votes and reveals; a class begins at the first step. Returns a function that brings them back. */
export function clearLesson(): () => void {
  const { value: before } = played;
  if (before?.mode === "class") play({ type: "go-to", step: 0 });
  play({ type: "clear" });
  return () => {
    if (before && played.value?.lesson === before.lesson) restore(before);
  };
}

/** Leaves what the reader has explored, and shows the step again. */
export function returnToStep(): void {
  batch(() => {
    lessonStage.value = "step";
    showStep();
  });
  writeHash(lessonHash(), "push");
}

/**
 * Lets the reader use the whole page. What the step hides stays hidden.
 *
 * @param hash the view to begin with, as an address after "#"; without it, that of the step
 */
export function explore(hash?: string): void {
  batch(() => {
    lessonStage.value = "exploring";
    leaveArrangement();
    if (hash !== undefined) showView(hash, withholdIn());
  });
  writeHash(lessonHash(), "push");
}

/** Leaves the lesson for the list of all. */
export function leaveLesson(): void {
  const { value: before } = view;
  closeLesson();
  played.value = undefined;
  view.value = { ...initialView(before.language), theme: before.theme, selection: { kind: "page", id: "lessons" } };
  writeHash(formatAddress(view.value), "push");
}

/** The address of the lesson in a mode, at the current step, with the language and the theme of this window. */
export function lessonAddressFor(mode: PlayerMode): string {
  return addressOf(hashFor({ mode, isExploring: false }));
}

const lessonHash = (): string => hashFor({ mode: played.value?.mode ?? "alone", isExploring: lessonStage.value === "exploring" });

function hashFor({ mode, isExploring }: Pick<LessonAddress, "mode" | "isExploring">): string {
  const { value } = played;
  if (!value) return "";
  const shown = isExploring ? view.value : { ...initialView(language.value), theme: theme.value };
  return [formatLessonAddress({ lesson: value.lesson.id, step: value.player.step, mode, isExploring }), formatAddress(shown)]
    .filter((part) => part !== "")
    .join("&");
}

/** Whoever has left the lesson of a class, by whichever way, is asked before it goes on. */
effect(() => {
  if (lessonStage.value !== undefined) return;
  const before = played.peek();
  if (before) markClass(before, false);
  played.value = undefined;
  earlierClass.value = undefined;
});

function showStep(): void {
  const { value: step } = visibleStep;
  if (!step) return;
  showView(step.view, withholdIn());
  takeStepView();
}

/** Shows a view in the language and the theme of the present one. */
function showView(hash: string, graph: ConceptGraph): void {
  const { language: shown, theme: chosen } = view.value;
  openAddress(hash, graph);
  view.value = { ...view.value, language: shown, theme: chosen };
}

/** The graphs made for the last thing that was hidden: making one takes time. */
let lastWithheld: { readonly from: ConceptGraph; readonly key: string; readonly graph: ConceptGraph } | undefined;

/** Withholds what the current step hides. Returns the graph that is left. */
function withholdIn(): ConceptGraph {
  const { value: from } = loadedGraph;
  const hidden = visibleStep.value?.hidden;
  const isNothing = !hidden || hidden.nodes.length + hidden.edges.length + hidden.texts.length === 0;
  if (isNothing) {
    withheldGraph.value = undefined;
    return from;
  }
  const key = JSON.stringify(hidden);
  if (lastWithheld?.from !== from || lastWithheld.key !== key)
    lastWithheld = { from, key, graph: withEvidenceOf(from, conceptGraph(withhold(from.built, hidden))) };
  withheldGraph.value = lastWithheld.graph;
  return lastWithheld.graph;
}

/** Intents that leave the view of the step as it is. */
const ofTheStep: ReadonlySet<Intent["type"]> = new Set([
  "move-camera",
  "fit",
  "set-language",
  "set-theme",
  "pin-node",
  "unpin-node",
  "reset-positions",
]);

function onIntent(intent: Intent, before: ViewState): void {
  if (intent.type === "move-camera" || intent.type === "fit") isCameraFree.value = true;
  const leaves = lessonStage.value === "step" && !ofTheStep.has(intent.type);
  if (leaves) {
    lessonStage.value = "exploring";
    leaveArrangement();
  }
  writeHash(lessonHash(), leaves ? "push" : entryFor(intent, before));
}

watchStepMap(() => played.value?.mode === "class");
