import { isEditorOpen } from "./made-lesson.ts";
import { openFigure } from "./open-figure.ts";

/**
 * Opens what was dropped on the page: the file of a lesson, a saved figure, else a graph of the reader's own, whose tables may be several files. Of
 * other files, the first is opened, and the page names the rest.
 */
export async function openDropped(files: readonly File[]): Promise<void> {
  const [file, ...rest] = files;
  if (!file) return;
  const others = rest.map(({ name }) => name);
  if (/\.ya?ml$/i.test(file.name)) {
    const { openLessonFile, unopenedLessons } = await import("./lesson-making.ts");
    isEditorOpen.value = (await openLessonFile(file)) === "text";
    unopenedLessons.value = others;
  } else if (await isImage(file)) await openFigure(file, others);
  else await (await import("./own-reading.ts")).openOwnGraph(files);
}

/** How saved figures begin, whatever their names: PNG, PDF, SVG. */
const imageHead = /^(?:.PNG|%PDF|<svg|<\?xml[^>]*>\s*<svg)/;

async function isImage(file: File): Promise<boolean> {
  if (/\.(?:svg|png|pdf|jpe?g|gif|webp)$/i.test(file.name)) return true;
  try {
    return imageHead.test(await file.slice(0, 200).text());
  } catch {
    return false;
  }
}
