/** The files of lessons as they were read, for their checks. */
import type { CuratedFile } from "../curated-file/curated-file.ts";
import type { FileLocation } from "../language/finding.ts";
import type { LessonFile } from "../model/lesson-schema.ts";

export interface LessonFiles {
  readonly lessons: readonly CuratedFile<LessonFile>[];
  /** Ids of entries with a fault in their form, so that a reference to one is not reported as a second problem. */
  readonly broken: ReadonlySet<string>;
  /** The location of an entry, or of the value of one of its keys. */
  locationOf(entry: object, key?: string | number): FileLocation;
}
