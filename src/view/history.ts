import type { Intent } from "./state.ts";

/**
 * Whether an intent makes an entry of its own in the browser's history, so that Back undoes it. A chosen view does; where the camera
 * stands, the language and the theme do not.
 */
export function entryFor(intent: Intent): "push" | "replace" {
  switch (intent.type) {
    case "focus":
    case "toggle":
    case "only":
    case "clear-filters":
    case "fold":
    case "set-reach":
    case "expand":
    case "show-pane":
    case "set-board":
    case "fold-all":
    case "open-all":
      return "push";
    default:
      return "replace";
  }
}
