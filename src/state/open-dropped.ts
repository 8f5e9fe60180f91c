import { isEditorOpen } from "./made-lesson.ts";
import { openFigure } from "./open-figure.ts";

/** Opens a file that was dropped on the page: the file of a lesson, else a saved figure. */
export async function openDropped(file: File): Promise<void> {
  if (!/\.ya?ml$/i.test(file.name)) return openFigure(file);
  const { openLessonFile } = await import("./lesson-making.ts");
  isEditorOpen.value = (await openLessonFile(file)) === "text";
}
