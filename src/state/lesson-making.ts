/** The lesson that a reader is making: its text is changed by edits, checked and kept after each. Loaded with the editor. */
import { computed, type Signal, signal } from "@preact/signals-core";
import { writeHash } from "../device/address-bar.ts";
import { saveText } from "../device/download.ts";
import { readTextFile, type TextFileResult } from "../device/files.ts";
import { pageWords } from "../language/page.ts";
import { editLesson, idOf, type LessonEdit, newLesson } from "../lesson-file/edit-lesson.ts";
import { type LessonReading, readLesson } from "../lesson-file/read-lesson.ts";
import { readWrittenLesson } from "../lesson-file/written-lesson.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { formatAddress } from "../view/address.ts";
import { initialView } from "../view/update.ts";
import { fittedView, openAddress, selection, view } from "./current-view.ts";
import { loadedGraph } from "./graph-state.ts";
import { madeLesson } from "./made-lesson.ts";
import { keepOwnLesson, type OwnLesson, ownLessonId, ownLessons, removeOwnLesson } from "./own-lessons.ts";
import { selectedClaims } from "./selected-claims.ts";

/** The lesson that is being made. */
export const making = computed((): OwnLesson | undefined => ownLessons.value.find(({ name }) => name === madeLesson.value));

/** The lesson as it is written, for the form; undefined where its syntax is wrong. */
export const writtenLesson = computed(() => (making.value ? readWrittenLesson(making.value.text) : undefined));

/** The checked lesson. */
export const reading = computed((): LessonReading => {
  const { value } = making;
  return value ? readLesson(fileNameOf(value.name), value.text, loadedGraph.value) : { findings: [] };
});

const fileNameOf = (name: string): string => `${name}.yaml`;

/** The texts before each edit, the last one last. */
const past: Signal<readonly string[]> = signal([]);
/** The texts that were undone. */
const future: Signal<readonly string[]> = signal([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** Takes over a text; what it replaces can be undone. */
export function setLessonText(text: string): void {
  const { value } = making;
  if (!value || text === value.text) return;
  past.value = [...past.value, value.text];
  future.value = [];
  keep(value, text);
}

export function edit(given: LessonEdit): void {
  if (making.value) setLessonText(editLesson(making.value.text, given));
}

export function undo(): void {
  const { value } = making;
  const before = past.value.at(-1);
  if (!value || before === undefined) return;
  past.value = past.value.slice(0, -1);
  future.value = [...future.value, value.text];
  keep(value, before);
}

export function redo(): void {
  const { value } = making;
  const after = future.value.at(-1);
  if (!value || after === undefined) return;
  future.value = future.value.slice(0, -1);
  past.value = [...past.value, value.text];
  keep(value, after);
}

function keep(before: OwnLesson, text: string): void {
  const { lesson } = readLesson(fileNameOf(before.name), text, loadedGraph.value);
  const built = lesson ? { ...lesson, id: ownLessonId(before.name) } : before.built;
  keepOwnLesson({ name: before.name, text, ...(built && { built }) });
}

/** Begins a lesson. */
export function makeLesson(title: Bilingual, audience: Bilingual, aim: Bilingual): void {
  open(freeName(idOf(title.en) || "lesson"), newLesson(title, audience, aim));
}

/** Goes on with a lesson of this device. */
export function continueLesson(name: string): void {
  past.value = [];
  future.value = [];
  madeLesson.value = name;
}

/** Names of the files that were dropped with the lesson's, and were not opened; until the editor is closed. */
export const unopenedLessons: Signal<readonly string[]> = signal([]);

/** Opens a lesson's file. The lesson has the name of the file; one of the same name and another text stays, and the new one gets a number. */
export async function openLessonFile(file: File): Promise<TextFileResult["kind"]> {
  const result = await readTextFile(file);
  if (result.kind !== "text") return result.kind;
  const text = result.text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const stem = idOf(file.name.replace(/\.ya?ml$/i, "")) || "lesson";
  const same = ownLessons.value.find(({ name }) => name === stem);
  if (same?.text === text) continueLesson(stem);
  else open(freeName(stem), text);
  return "text";
}

function open(name: string, text: string): void {
  continueLesson(name);
  keep({ name, text }, text);
}

function freeName(stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (ownLessons.value.every((each) => each.name !== name)) return name;
  }
}

/** Saves the lesson's file on the device. Returns its name, which is that of the title where the lesson was begun in the page; undefined if none is made. */
export function saveLessonFile(): string | undefined {
  const { value } = making;
  if (!value) return undefined;
  const isBegunHere = /^(?:new-lesson|lesson)(?:-\d+)?$/.test(value.name);
  const file = fileNameOf((isBegunHere && idOf(writtenLesson.value?.title?.en ?? "")) || value.name);
  saveText(value.text, file, "application/yaml");
  return file;
}

/** Deletes a lesson of this device. Returns a function that brings it back. */
export function deleteLesson(name: string): () => void {
  if (madeLesson.value === name) madeLesson.value = undefined;
  return removeOwnLesson(name);
}

/** A step lists the claims of its view if they are no more than these: a teacher can take some away. */
const maxListedClaims = 8;

/** Adds the present view as a step, named after what is selected. */
export function addPresentView(): void {
  const { value: selected } = selection;
  const nameIn = (language: keyof Bilingual): string =>
    kindOf(selected).title(selected, { graph: loadedGraph.value, language, words: pageWords[language] }) ?? pageWords[language].headline;
  const claims = selectedClaims.value.size <= maxListedClaims ? [...selectedClaims.value] : [];
  edit({ type: "add-step", title: { en: nameIn("en"), zh: nameIn("zh") }, view: presentView(), claims });
}

/** Shows the view of a step on the map, in the present language and theme. */
export function showViewOnMap(hash: string): void {
  const { language, theme } = view.value;
  openAddress(hash, loadedGraph.value);
  view.value = { ...view.value, language, theme };
  writeHash(formatAddress(view.value), "push");
}

/** The address of the present view, without language and theme; with its camera where the reader has moved it. */
export function presentView(): string {
  const { language, theme } = initialView("en");
  const { camera } = view.value;
  return new URLSearchParams(
    [...new URLSearchParams(formatAddress({ ...fittedView.value, language, theme, ...(camera && { camera }) }))].filter(
      ([name]) => name !== "lang" && name !== "theme",
    ),
  ).toString();
}
