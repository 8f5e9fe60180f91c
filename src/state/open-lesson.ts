/** Opens lessons. Their code is loaded with the first one. */
import { lessonFault } from "./playing.ts";

/** Opens a step of a lesson, and shows on the page what is wrong if that is not possible. Never throws. */
export async function openLessonHash(hash: string): Promise<void> {
  lessonFault.value = undefined;
  try {
    const { openLesson } = await import("./lesson-player.ts");
    await openLesson(hash);
  } catch {
    lessonFault.value = "not-loaded";
  }
}
