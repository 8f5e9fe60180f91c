import { computed } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "../../device/clipboard.ts";
import { saveText } from "../../device/download.ts";
import { sizeOf } from "../../graph/collection.ts";
import { collectionWords } from "../../language/collection.ts";
import { embedWords } from "../../language/embed.ts";
import { exportDialogWords } from "../../language/export-dialog.ts";
import { type CitationFormat, type CitationFormatEntry, citationFormatIds, citationFormats } from "../../model/citation-formats.ts";
import { chooseCitationFormat, citationFormat, viewCitation } from "../../state/citations.ts";
import { language, words } from "../../state/current-view.ts";
import { embedCode } from "../../state/embed-code.ts";
import { isExporting } from "../../state/exporting.ts";
import { hasTexts } from "../../state/graph-state.ts";
import { isSharing, openSave } from "../../state/screen.ts";
import { share, shareView } from "../../state/share.ts";
import { lazy } from "../../ui/lazy.tsx";
import { maxAddress } from "../../view/address.ts";
import { saveCollectionCsv } from "../collection/save-collection.ts";
import { SaveOffline } from "../offline/save-offline.tsx";
import "../collection/collection-page.css";
import "./dialog.css";

const w = computed(() => collectionWords[language.value]);

const exporting = lazy(async () => (await import("./export-dialog.tsx")).ExportDialog);

/** The dialog with the link to the view and its citation; if the link is too long, says what is missing and what to do instead. */
export function ShareDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, setStatus] = useState("");
  useEffect(() => {
    setStatus("");
    if (isSharing.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isSharing.value]);
  // Close this dialog first, so that the focus returns to the same element from either dialog.
  const saveImage = (): void => {
    dialog.current?.close();
    openSave();
  };
  const exportData = (): void => {
    dialog.current?.close();
    isExporting.value = true;
  };
  return (
    <>
      <dialog ref={dialog} aria-labelledby="share-title" onClose={onClose}>
        <h2 id="share-title">{w.value.shareTitle}</h2>
        {isSharing.value && <Shared setStatus={setStatus} saveImage={saveImage} />}
        <p class="dialog-status" role="status">
          {status}
        </p>
        <p class="dialog-tools">
          <button type="button" class="quiet" onClick={exportData}>
            {exportDialogWords[language.value].open}
          </button>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {words.value.close}
          </button>
        </p>
      </dialog>
      {(isExporting.value || exporting.isLoaded()) && <exporting.Component />}
    </>
  );
}

const onClose = (): void => {
  isSharing.value = false;
};

interface SharedProps {
  readonly setStatus: (status: string) => void;
  readonly saveImage: () => void;
}

function Shared({ setStatus, saveImage }: SharedProps) {
  const { address, truncated } = share();
  const { selection } = shareView();
  const e = embedWords[language.value];
  const copy = async (text: string): Promise<void> => setStatus((await copyText(text)) === "copied" ? w.value.copied : w.value.denied);
  const carried = selection.kind === "collection" ? selection.collection : undefined;
  return (
    <>
      {truncated.length > 0 && (
        <div class="left-out">
          <p>{w.value.tooLong(maxAddress)}</p>
          <ul>
            {truncated.map((part) => (
              <li key={part}>{w.value.truncated[part]}</li>
            ))}
          </ul>
          <p>{w.value.instead}</p>
          <p class="tools">
            <button type="button" class="quiet" onClick={saveImage}>
              {words.value.save}
            </button>
            {carried && hasTexts.value && (
              <button type="button" class="quiet" onClick={() => saveCollectionCsv(carried)}>
                {w.value.csv}
              </button>
            )}
          </p>
        </div>
      )}
      {carried && !truncated.includes("collection") && <p class="hint">{w.value.withCollection(sizeOf(carried))}</p>}
      <Field label={w.value.shareLink} text={address} rows={3} action={w.value.shareCopyLink} copy={copy} />
      <Citation copy={copy} />
      <Field label={e.code} text={embedCode(words.value.title)} rows={4} action={e.copyCode} copy={copy} />
      <p class="hint">{e.codeHint}</p>
      <SaveOffline />
    </>
  );
}

/** The citation of the view, in a format that the reader chooses; copied citations of claims take the same. */
function Citation({ copy }: { readonly copy: (text: string) => Promise<void> }) {
  const l = language.value;
  const format = citationFormat.value;
  const text = viewCitation();
  const { file }: CitationFormatEntry = citationFormats[format];
  return (
    <>
      <label class="citation-format">
        {w.value.citationFormat}{" "}
        <select value={format} onChange={({ currentTarget }) => chooseCitationFormat(currentTarget.value as CitationFormat)}>
          {citationFormatIds.map((id) => (
            <option key={id} value={id}>
              {citationFormats[id].name[l]}
            </option>
          ))}
        </select>
      </label>
      <Field label={w.value.shareCitation} text={text} rows={6} action={w.value.shareCopyCitation} copy={copy} />
      {file && (
        <button type="button" class="quiet" onClick={() => saveText(text, `ai-safety-concept-graph.${file}`, "text/plain")}>
          {w.value.saveCitation}
        </button>
      )}
      <p class="hint">{w.value.citationHint}</p>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly action: string;
  readonly copy: (text: string) => Promise<void>;
}

function Field({ label, text, rows, action, copy }: FieldProps) {
  return (
    <div class="shared">
      <label>
        {label}
        <textarea readOnly rows={rows} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" class="primary" onClick={() => void copy(text)}>
        {action}
      </button>
    </div>
  );
}
