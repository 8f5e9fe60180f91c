import type { Intent, ViewState } from "./view-state.ts";

/**
 * Tells whether an intent adds an entry to the browser's history, so that Back undoes it. Camera, language and theme do not; while a text
 * is typed, only its first letter and its removal do.
 *
 * @param before the view before the intent
 */
export function entryFor(intent: Intent, before: ViewState): "push" | "replace" {
  switch (intent.type) {
    case "select":
    case "toggle":
    case "only":
    case "toggle-added":
    case "clear-filters":
    case "toggle-family":
    case "set-reach":
    case "add-neighbours":
    case "set-layout":
    case "unpin-node":
    case "reset-positions":
    case "show-tab":
    case "set-matrix":
    case "set-table-rows":
    case "sort-table":
    case "toggle-column":
    case "collapse-all":
    case "expand-all":
    case "start":
      return "push";
    case "pin-node":
      return intent.continues ? "replace" : "push";
    case "narrow-table":
      return (before.table.text === "") === (intent.text === "") ? "replace" : "push";
    default:
      return "replace";
  }
}
