import { ownExportFormats } from "../../own-graph/export/write-own-graph.ts";
import { isOwnExporting, ownExportChoice, ownExportSizes, saveOwnExport } from "../../state/own-exporting.ts";
import { ExtentChoice, FormatChoice } from "../dialogs/export-choices.tsx";
import { ExportFrame } from "../dialogs/export-frame.tsx";
import { ownWords } from "./own-words.ts";

/** The dialog that exports a reader's own graph, or what the filters leave of it, for other programs. */
export function OwnExportDialog() {
  return (
    <ExportFrame title="own-export-title" isOpen={isOwnExporting} isReady save={() => saveOwnExport(ownExportChoice.value)}>
      <Choices />
    </ExportFrame>
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
