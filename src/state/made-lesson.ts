/** Which lesson of this device is being made. Kept apart from its editor, whose code is loaded only if there is one. */
import { effect, signal } from "@preact/signals-core";
import { readStored, removeStored, writeStored } from "../device/storage.ts";

const storageName = "made-lesson";

/** The name of the lesson that is being made; undefined if none is. */
export const madeLesson = signal(readStored(storageName));
effect(() => {
  if (madeLesson.value === undefined) removeStored(storageName);
  else writeStored(storageName, madeLesson.value);
});

/** True while the dialog in which the lesson is written is open. */
export const isEditorOpen = signal(false);
