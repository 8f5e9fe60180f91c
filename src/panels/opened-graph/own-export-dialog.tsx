import { useEffect, useRef, useState } from "preact/hooks";
import { ownExportFormats } from "../../own-graph/export/write-own-graph.ts";
import { words } from "../../state/current-view.ts";
import type { ExportOutcome } from "../../state/exporting.ts";
import { isOwnExporting, ownExportChoice, ownExportSizes, saveOwnExport } from "../../state/own-exporting.ts";
import { ExportStatus, ExtentChoice, exportWordsNow, FormatChoice } from "../dialogs/export-choices.tsx";
import { ownWords } from "./own-words.ts";
import "../dialogs/dialog.css";
import "../dialogs/export-dialog.css";

/** The dialog that exports a reader's own graph, or what the filters leave of it, for other programs. */
export function OwnExportDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | "writing" | undefined>();
  useEffect(() => {
    setOutcome(undefined);
    if (isOwnExporting.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOwnExporting.value]);
  const save = (): void => {
    setOutcome("writing");
    // The page shows that it writes before it is busy.
    setTimeout(() => void saveOwnExport(ownExportChoice.value).then(setOutcome), 50);
  };
  const w = exportWordsNow.value;
  return (
    <dialog
      ref={dialog}
      class="export-dialog"
      aria-labelledby="own-export-title"
      onClose={() => {
        isOwnExporting.value = false;
      }}
    >
      <h2 id="own-export-title">{w.title}</h2>
      {isOwnExporting.value && <Choices />}
      <div class="dialog-status" role="status">
        <ExportStatus outcome={outcome} />
      </div>
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={outcome === "writing"} onClick={save}>
          {w.save}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
      </p>
    </dialog>
  );
}

function Choices() {
  const w = ownWords.value;
  const { value: choice } = ownExportChoice;
  const { format, flavour, extent } = choice;
  const { whole, shown } = ownExportSizes.value;
  return (
    <>
      <p class="hint">{w.exportDeck}</p>
      <FormatChoice
        formats={ownExportFormats}
        format={format}
        flavour={flavour}
        onFormat={(next) => {
          ownExportChoice.value = { format: next, extent };
        }}
        onFlavour={(next) => {
          ownExportChoice.value = { ...choice, flavour: next };
        }}
      />
      <ExtentChoice
        extent={extent}
        names={{ whole: w.exportWhole(whole.nodes, whole.edges), shown: w.exportShown(shown.nodes, shown.edges) }}
        onExtent={(next) => {
          ownExportChoice.value = { ...choice, extent: next };
        }}
      />
    </>
  );
}
