import { useEffect } from "preact/hooks";
import { loading } from "../../state/graph-state.ts";
import { NewReleaseNotice } from "../offline/new-release-notice.tsx";
import { attachFitKey } from "./fit-key.ts";
import { attachHelpKey } from "./help-key.ts";
import { attachUndoKey } from "./undo-key.ts";

/** Attaches the keys that work everywhere on the page; when all else is loaded, watches for a new release, and says when there is one. */
export function Background() {
  useEffect(attachUndoKey, []);
  useEffect(attachFitKey, []);
  useEffect(attachHelpKey, []);
  return loading.value === "done" ? <NewReleaseNotice /> : null;
}
