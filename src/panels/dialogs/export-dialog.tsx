import { useEffect, useRef, useState } from "preact/hooks";
import { exportFormatIds } from "../../formats/export-formats.ts";
import { words } from "../../state/current-view.ts";
import { chooseExportFormat, type ExportOutcome, exportChoice, isExporting, mapPart, saveExport } from "../../state/exporting.ts";
import { hasTexts, loadedGraph } from "../../state/graph-state.ts";
import { ExportStatus, ExtentChoice, exportWordsNow, FormatChoice } from "./export-choices.tsx";
import "./dialog.css";
import "./export-dialog.css";

/** The dialog that exports the graph, or what the map shows, for other programs. */
export function ExportDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | "writing" | undefined>();
  useEffect(() => {
    setOutcome(undefined);
    if (isExporting.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isExporting.value]);
  const save = (): void => {
    setOutcome("writing");
    // The page shows that it writes before it is busy.
    setTimeout(() => void saveExport(exportChoice.value).then(setOutcome), 50);
  };
  return (
    <dialog ref={dialog} class="export-dialog" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{exportWordsNow.value.title}</h2>
      {isExporting.value && <Choices />}
      <div class="dialog-status" role="status">
        <ExportStatus outcome={outcome} />
      </div>
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={!hasTexts.value || outcome === "writing"} onClick={save}>
          {exportWordsNow.value.save}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
        <button type="button" class="quiet" onClick={openOwn}>
          {words.value.ownGraph}
        </button>
      </p>
    </dialog>
  );
}

const openOwn = (): void => {
  onClose();
  void import("../../state/own-reading.ts").then(({ showOwnGraph }) => showOwnGraph());
};

const onClose = (): void => {
  isExporting.value = false;
};

function Choices() {
  const w = exportWordsNow.value;
  const { format, flavour, extent } = exportChoice.value;
  const { nodes, claims } = loadedGraph.value.built;
  const shown = mapPart.value;
  return (
    <>
      <p class="hint">{w.deck}</p>
      <FormatChoice
        formats={exportFormatIds}
        format={format}
        flavour={flavour}
        onFormat={chooseExportFormat}
        onFlavour={(next) => {
          exportChoice.value = { format, extent, flavour: next };
        }}
      />
      <ExtentChoice
        extent={extent}
        names={{ whole: w.whole(nodes.length, claims.length), shown: w.shown(shown.nodes.size, shown.claims.size) }}
        onExtent={(next) => {
          exportChoice.value = { ...exportChoice.value, extent: next };
        }}
      />
      {!hasTexts.value && <p class="hint">{w.waiting}</p>}
    </>
  );
}
