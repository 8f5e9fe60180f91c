import { exportFormatIds } from "../../formats/export-formats.ts";
import { words } from "../../state/current-view.ts";
import { chooseExportFormat, exportChoice, isExporting, mapPart, saveExport } from "../../state/exporting.ts";
import { hasTexts, loadedGraph } from "../../state/graph-state.ts";
import { ExtentChoice, exportWordsNow, FormatChoice } from "./export-choices.tsx";
import { ExportFrame } from "./export-frame.tsx";

/** The dialog that exports the graph, or what the map shows, for other programs. */
export function ExportDialog() {
  const openOwnButton = (
    <button type="button" class="quiet" onClick={openOwn}>
      {words.value.ownGraph}
    </button>
  );
  return (
    <ExportFrame
      title="export-title"
      isOpen={isExporting}
      isReady={hasTexts.value}
      save={() => saveExport(exportChoice.value)}
      more={openOwnButton}
    >
      <Choices />
    </ExportFrame>
  );
}

const openOwn = (): void => {
  isExporting.value = false;
  void import("../../state/own-reading.ts").then(({ showOwnGraph }) => showOwnGraph());
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
