import { useEffect } from "preact/hooks";
import { writeHash } from "../../device/address-bar.ts";
import { exportDialogWords } from "../../language/export-dialog.ts";
import { language, words } from "../../state/current-view.ts";
import { openedFigure } from "../../state/opened-figure.ts";
import { remembered } from "../../state/own-collection.ts";
import { isOwnExporting } from "../../state/own-exporting.ts";
import { ownGraphName } from "../../state/own-graph-shown.ts";
import {
  forgetOwnGraph,
  isForgettingRefused,
  isOwnGraphKept,
  leaveOwnGraph,
  openKeptGraph,
  ownGraphHash,
  ownStage,
  unopenedFiles,
} from "../../state/own-reading.ts";
import { ownGraph } from "../../state/own-view.ts";
import { screenDispatch } from "../../state/playing.ts";
import { LanguageButton, ThemeButton } from "../../ui/display-buttons.tsx";
import { lazy } from "../../ui/lazy.tsx";
import { FilePicker } from "./file-picker.tsx";
import type { MountOwnMap } from "./own-map-panel.tsx";
import { OwnOpening } from "./own-opening.tsx";
import { ownWords } from "./own-words.ts";
import { OwnWorkspace } from "./own-workspace.tsx";
import "./own-graph.css";

const openedNotice = lazy(async () => (await import("../shell/opened-figure-notice.tsx")).OpenedFigureNotice);
const exporting = lazy(async () => (await import("./own-export-dialog.tsx")).OwnExportDialog);

/** The screen of a reader's own graph, in the place of the whole page. */
export function OwnScreen({ mountMap }: { readonly mountMap: MountOwnMap }) {
  useEffect(() => {
    const keepAddress = (): void => writeHash(ownGraphHash(), "replace", remembered());
    keepAddress();
    screenDispatch.value = keepAddress;
    void openKeptGraph();
    return () => {
      screenDispatch.value = undefined;
    };
  }, []);
  const isShown = ownStage.value.kind === "shown";
  return (
    <div class="own-screen">
      <OwnBar />
      {openedFigure.value && <openedNotice.Component />}
      {isShown ? <OwnWorkspace mountMap={mountMap} /> : <OwnOpening />}
      {isShown && (isOwnExporting.value || exporting.isLoaded()) && <exporting.Component />}
    </div>
  );
}

/** Says whose graph this is and where it is, with the ways out of it. */
function OwnBar() {
  const w = ownWords.value;
  const graph = ownGraph.value;
  return (
    <header class="own-bar">
      <button type="button" class="quiet" onClick={leaveOwnGraph}>
        {w.back}
      </button>
      {graph && (
        <p class="own-name">
          <strong>{graph.name}</strong> <span>{w.onDevice}</span>{" "}
          <span class="count">{w.size(graph.nodes.length, graph.edges.length)}</span>
        </p>
      )}
      <nav aria-label={words.value.pages}>
        {graph && (
          <>
            <FilePicker label={w.another} />
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isOwnExporting.value = true;
              }}
            >
              {exportDialogWords[language.value].open}
            </button>
            <button type="button" class="quiet" title={w.forgetHint} onClick={() => void forgetOwnGraph()}>
              {w.forget}
            </button>
          </>
        )}
        <LanguageButton />
        <ThemeButton />
      </nav>
      {unopenedFiles.value.length > 0 && (
        <p class="own-notice" role="alert">
          {w.oneAtATime(ownGraphName.value ?? "", unopenedFiles.value)}{" "}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              unopenedFiles.value = [];
            }}
          >
            {words.value.close}
          </button>
        </p>
      )}
      {graph && isOwnGraphKept.value === false && (
        <p class="own-notice" role="alert">
          {w.notKept}
        </p>
      )}
      {graph && isForgettingRefused.value && (
        <p class="own-notice" role="alert">
          {w.notForgotten}
        </p>
      )}
    </header>
  );
}
