import { useState } from "preact/hooks";
import { readHash } from "../../device/address-bar.ts";
import { isSingleFile } from "../../device/own-files.ts";
import { offlineWords } from "../../language/offline.ts";
import { language } from "../../state/current-view.ts";
import { offlineFileName, saveOfflineFile } from "../../state/offline-file.ts";

/** Saves the page as one file for use without a network, opened at what the page shows. */
export function SaveOffline() {
  const w = offlineWords[language.value];
  const [status, setStatus] = useState("");
  if (isSingleFile) return <p class="hint save-offline">{w.isFile(offlineFileName, readHash())}</p>;
  const save = async (): Promise<void> => {
    const hash = readHash();
    setStatus(w.saving);
    setStatus((await saveOfflineFile(hash)) ? w.saved(offlineFileName, hash) : w.notSaved);
  };
  return (
    <div class="save-offline">
      <button type="button" class="quiet" onClick={() => void save()}>
        {w.save}
      </button>
      <p class="hint">{w.saveText}</p>
      <p class="hint" role="status">
        {status}
      </p>
    </div>
  );
}
