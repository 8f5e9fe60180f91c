/** Loads the list of lessons and each lesson once; what failed is asked for again the next time. Lessons of this device are among them. */
import { ownFile } from "../device/own-files.ts";
import type { BuiltLesson, LessonId, LessonSummary } from "../model/lesson.ts";
import { ownLessons } from "./own-lessons.ts";

let list: Promise<readonly LessonSummary[]> | undefined;
const lessons = new Map<LessonId, Promise<BuiltLesson>>();

/** Loads the list of the site's lessons. @throws if it cannot be loaded */
export function loadSiteLessons(): Promise<readonly LessonSummary[]> {
  list ??= fetchJson<readonly LessonSummary[]>("lessons.json").catch((error: unknown) => {
    list = undefined;
    throw error;
  });
  return list;
}

/** Loads the list of all lessons, of the site and of this device. @throws if that of the site is needed and cannot be loaded */
export async function loadLessons(hash: string): Promise<readonly Pick<LessonSummary, "id" | "steps">[]> {
  const onDevice = ownLessons.value.flatMap(({ built }) => (built ? [{ id: built.id, steps: built.steps.length }] : []));
  return onDevice.some(({ id }) => hash.includes(id)) ? onDevice : [...(await loadSiteLessons()), ...onDevice];
}

/** Loads a lesson of the list. @throws if it cannot be loaded */
export async function loadLesson(id: LessonId): Promise<BuiltLesson> {
  const onDevice = ownLessons.value.find(({ built }) => built?.id === id)?.built;
  if (onDevice) return onDevice;
  const known = lessons.get(id);
  if (known) return known;
  const loaded = fetchJson<BuiltLesson>(`lessons/${id}.json`).catch((error: unknown) => {
    lessons.delete(id);
    throw error;
  });
  lessons.set(id, loaded);
  return loaded;
}

async function fetchJson<Value>(path: string): Promise<Value> {
  return (await (await ownFile(path)).json()) as Value;
}
