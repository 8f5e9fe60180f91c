import { undoMove } from "../../state/moving-nodes.ts";
import { isMapSeen } from "../../state/screen.ts";
import { typedKey } from "../../view/typed-key.ts";

/** Ctrl + Z, or Cmd + Z, undoes the last move of a node, unless the focus is in a field or a dialog, whose own undo that is. @returns its dispose function */
export function attachUndoKey(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isOnMap = target === document.body || (target instanceof Element && target.closest(".map") !== null);
    if (!isOnMap || !isMapSeen.value || !(ctrlKey || metaKey) || shiftKey || altKey || typedKey(event).toLowerCase() !== "z") return;
    event.preventDefault();
    undoMove();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
