import {
  chooseOwnExport,
  forumExport,
  isOwnExporting,
  ownExportChoice,
  ownExportSizes,
  ownFormats,
  ownMixedEdges,
  saveOwnExport,
} from "../../state/own-exporting.ts";
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
  const { value: mixed } = ownMixedEdges;
  return (
    <>
      <p class="hint">{forumExport.value ? w.exportOfDataset : w.exportDeck}</p>
      <FormatChoice
        formats={ownFormats.value}
        format={format}
        flavour={flavour}
        onFormat={(next) => chooseOwnExport({ format: next, extent })}
        onFlavour={(next) => chooseOwnExport({ ...choice, flavour: next })}
      />
      <ExtentChoice
        extent={extent}
        names={{ whole: w.exportWhole(whole.nodes, whole.edges), shown: w.exportShown(shown.nodes, shown.edges) }}
        onExtent={(next) => chooseOwnExport({ ...choice, extent: next })}
      />
      {/* It is announced when a choice makes it true. */}
      <div role="status">{mixed && <p class="hint">{w.exportMixed(mixed.directed, mixed.undirected)}</p>}</div>
    </>
  );
}
