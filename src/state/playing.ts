/** The lesson that the page plays, as far as the rest of the page has to know of it. The code that plays it is loaded only then. */
import { type Signal, signal } from "@preact/signals-core";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { LessonAddressFault } from "../lesson/lesson-address.ts";
import type { Picture } from "../scene/scene-types.ts";
import { hashParameters } from "../view/shared-hash.ts";
import type { Intent, ViewState } from "../view/view-state.ts";

/** The screen of a lesson: opening, a step, the page itself while somebody explores freely, or the teacher's notes. Undefined without a lesson. */
export type LessonStage = "opening" | "step" | "exploring" | "notes";

export const lessonStage: Signal<LessonStage | undefined> = signal(undefined);

/** The graph without what a step hides; undefined where nothing is hidden. */
export const withheldGraph: Signal<ConceptGraph | undefined> = signal(undefined);

/** The font size of all names on the map, in CSS pixels; undefined leaves it to the size of the map. */
export const mapTextSize: Signal<number | undefined> = signal(undefined);

/** Arranges the map of a step for its readers; undefined leaves all where it stands. */
export const arrange: Signal<((picture: Picture) => Picture | undefined) | undefined> = signal(undefined);

/** Takes over what an intent does to the address while a lesson, or a reader's own graph, has the screen. */
export type ScreenDispatch = (intent: Intent, before: ViewState, next: ViewState) => void;
export const screenDispatch: Signal<ScreenDispatch | undefined> = signal(undefined);

/** Tests whether an address, after "#", leads to a lesson. */
export const isLessonHash = (hash: string): boolean => hashParameters(hash).some(([name]) => name === "lesson");

/** Why a lesson could not be opened; undefined if it was. */
export type LessonFault = LessonAddressFault | "not-loaded";
export const lessonFault: Signal<LessonFault | undefined> = signal(undefined);

/** Leaves the lesson, if one is played: the page shows its own view again. */
export function closeLesson(): void {
  if (lessonStage.value === undefined) return;
  lessonStage.value = undefined;
  lessonFault.value = undefined;
  screenDispatch.value = undefined;
  withheldGraph.value = undefined;
  mapTextSize.value = undefined;
  arrange.value = undefined;
}
