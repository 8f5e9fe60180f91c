import { isEmbedded } from "../../device/embedding.ts";
import { follow } from "../../state/navigation.ts";
import { isOwnGraphShown } from "../../state/own-graph-shown.ts";
import { lessonStage } from "../../state/playing.ts";
import { hasSearchKey } from "../../state/search-key.ts";
import { typedKey } from "../../view/typed-key.ts";

/** Makes the key `?` open the help, except in a field, in a dialog and in a lesson, if the reader has not switched it off. @returns its dispose function */
export function attachHelpKey(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, ctrlKey, metaKey, altKey } = event;
    const isElsewhere = target instanceof Element && target.matches("input:not([type=radio], [type=checkbox]), textarea, select, dialog *");
    if (isEmbedded || isOwnGraphShown.value || lessonStage.value !== undefined) return;
    if (!hasSearchKey.value || typedKey(event) !== "?" || isElsewhere || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    follow({ kind: "page", id: "help" });
    document.getElementById("sidebar")?.focus();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
