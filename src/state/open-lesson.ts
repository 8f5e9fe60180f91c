/** Opens lessons. Their code is loaded with the first one. */
import { writeHash } from "../device/address-bar.ts";
import { lessonFault, lessonStage } from "./playing.ts";

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

/** Goes to a lesson from the page, as a link to it does. */
export function goToLesson(hash: string): void {
  writeHash(hash, "push");
  lessonStage.value = "opening";
  void openLessonHash(hash);
}
