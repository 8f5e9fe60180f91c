import { lessonWords } from "../../language/lesson.ts";
import { language } from "../../state/current-view.ts";
import { command, isBlank } from "../../state/lesson-windows.ts";

/** Covers the window of the class with black, so that everybody looks at whoever speaks. A click or a key takes it away. */
export function BlankScreen() {
  if (!isBlank.value) return null;
  return (
    <button
      type="button"
      class="blank-screen"
      aria-label={lessonWords[language.value].endBlank}
      onClick={() => command({ type: "blank" })}
    />
  );
}
