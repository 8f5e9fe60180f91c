/**
 * The lessons that a reader has made on this device: the texts of their files, and each as it was last compiled. The player and the list
 * need only what is compiled; the code that compiles is loaded with the editor.
 */
import { type Signal, signal } from "@preact/signals-core";
import { readStored, watchStored, writeStored } from "../device/storage.ts";
import type { BuiltLesson, LessonId } from "../model/lesson.ts";

export interface OwnLesson {
  /** The stem of its file. */
  readonly name: string;
  /** The text of its file, in YAML. */
  readonly text: string;
  /** As it was when it last had no error; absent where it never was. */
  readonly built?: BuiltLesson;
}

const storageName = "own-lessons";

export const ownLessons: Signal<readonly OwnLesson[]> = signal(read(readStored(storageName)));
/** True if the browser keeps them until the next visit. */
export const areOwnLessonsKept = signal(true);
// Another window may be making one, too.
watchStored(storageName, (text) => {
  ownLessons.value = read(text);
});

/** The id by which addresses name a lesson of this device; no lesson of the site has a dot in its id. */
export const ownLessonId = (name: string): LessonId => `own.${name}` as LessonId;

/** Keeps a lesson, in the place of one with the same name. */
export function keepOwnLesson(lesson: OwnLesson): void {
  const isNew = ownLessons.value.every(({ name }) => name !== lesson.name);
  keepAll(isNew ? [...ownLessons.value, lesson] : ownLessons.value.map((each) => (each.name === lesson.name ? lesson : each)));
}

/** Removes a lesson. Returns a function that brings it back. */
export function removeOwnLesson(name: string): () => void {
  const { value: before } = ownLessons;
  keepAll(before.filter((each) => each.name !== name));
  return () => keepAll(before);
}

function keepAll(lessons: readonly OwnLesson[]): void {
  ownLessons.value = lessons;
  areOwnLessonsKept.value = writeStored(storageName, JSON.stringify(lessons));
}

function read(text: string | undefined): readonly OwnLesson[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? stored.filter(isOwnLesson) : [];
  } catch {
    return [];
  }
}

// A declaration, since it is used while this module is evaluated.
function isOwnLesson(value: unknown): value is OwnLesson {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "text" in value &&
    typeof value.text === "string"
  );
}
