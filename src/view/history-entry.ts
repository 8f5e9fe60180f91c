import type { Intent, ViewState } from "./view-state.ts";

/**
 * Whether an intent makes an entry of its own in the browser's history, so that Back undoes it. A selected view does; where the camera
 * stands, the language and the theme do not; of a text that is typed, its beginning and its end do.
 *
 * @param before the view that the intent changes
 */
export function entryFor(intent: Intent, before: ViewState): "push" | "replace" {
  switch (intent.type) {
    case "select":
    case "toggle":
    case "only":
    case "clear-filters":
    case "toggle-family":
    case "set-reach":
    case "add-neighbours":
    case "show-tab":
    case "set-matrix":
    case "set-table-rows":
    case "sort-table":
    case "toggle-column":
    case "collapse-all":
    case "expand-all":
      return "push";
    case "narrow-table":
      return (before.table.text === "") === (intent.text === "") ? "replace" : "push";
    default:
      return "replace";
  }
}
