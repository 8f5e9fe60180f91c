import { computed } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ExportFormat, exportFormatIds, flavoursOf } from "../../formats/export-formats.ts";
import { exportDialogWords } from "../../language/export-dialog.ts";
import { exportFactText } from "../../language/exports.ts";
import { language, words } from "../../state/current-view.ts";
import { chooseExportFormat, type ExportOutcome, exportChoice, isExporting, mapPart, saveExport } from "../../state/exporting.ts";
import { hasTexts, loadedGraph } from "../../state/graph-state.ts";
import "./dialog.css";
import "./export-dialog.css";

const w = computed(() => exportDialogWords[language.value]);

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
      <h2 id="export-title">{w.value.title}</h2>
      {isExporting.value && <Choices />}
      <div class="dialog-status" role="status">
        {outcome === "writing" ? w.value.writing : outcome && <Outcome outcome={outcome} />}
      </div>
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={!hasTexts.value || outcome === "writing"} onClick={save}>
          {w.value.save}
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
  const { format, flavour, extent } = exportChoice.value;
  const { nodes, claims } = loadedGraph.value.built;
  const shown = mapPart.value;
  const names: Readonly<Record<string, string>> = w.value.flavours;
  const extents = {
    whole: w.value.whole(nodes.length, claims.length),
    shown: w.value.shown(shown.nodes.size, shown.claims.size),
  };
  return (
    <>
      <p class="hint">{w.value.deck}</p>
      <label>
        {w.value.format}
        <select value={format} onChange={({ currentTarget }) => chooseExportFormat(currentTarget.value as ExportFormat)}>
          {exportFormatIds.map((id) => (
            <option key={id} value={id}>
              {w.value.formats[id]}
            </option>
          ))}
        </select>
      </label>
      {flavoursOf(format).length > 0 && (
        <label>
          {w.value.flavour}
          <select
            value={flavour ?? flavoursOf(format)[0]}
            onChange={({ currentTarget }) => {
              exportChoice.value = { format, extent, flavour: currentTarget.value };
            }}
          >
            {flavoursOf(format).map((id) => (
              <option key={id} value={id}>
                {names[id] ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend>{w.value.extent}</legend>
        {(["whole", "shown"] as const).map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="extent"
              checked={extent === id}
              onChange={() => {
                exportChoice.value = { ...exportChoice.value, extent: id };
              }}
            />
            {extents[id]}
          </label>
        ))}
      </fieldset>
      {!hasTexts.value && <p class="hint">{w.value.waiting}</p>}
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: ExportOutcome }) {
  if (outcome.kind !== "saved") return <p>{outcome.kind === "failed" ? w.value.failed : w.value.codeMissing}</p>;
  const { name, report } = outcome;
  return (
    <>
      <p>{w.value.saved(name)}</p>
      {report.length > 0 && (
        <>
          <p>{w.value.report}</p>
          <ul>
            {report.map((fact) => (
              <li key={fact.code}>{exportFactText(fact, language.value)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
