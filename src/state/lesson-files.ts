/** Loads the list of lessons and each lesson once; what failed is asked for again the next time. */
import { ownFile } from "../device/own-files.ts";
import type { BuiltLesson, LessonId, LessonSummary } from "../model/lesson.ts";

let list: Promise<readonly LessonSummary[]> | undefined;
const lessons = new Map<LessonId, Promise<BuiltLesson>>();

/** Loads the list of lessons. @throws if it cannot be loaded */
export function loadLessons(): Promise<readonly LessonSummary[]> {
  list ??= fetchJson<readonly LessonSummary[]>("lessons.json").catch((error: unknown) => {
    list = undefined;
    throw error;
  });
  return list;
}

/** Loads a lesson of the list. @throws if it cannot be loaded */
export function loadLesson(id: LessonId): Promise<BuiltLesson> {
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
