import { offlineWords } from "../../language/offline.ts";
import { language } from "../../state/current-view.ts";
import { isInstalled, loadAnew } from "../../state/installed.ts";

/** Says that the browser keeps the site, and removes its copy on request. */
export function InstalledCopy() {
  const w = offlineWords[language.value];
  if (!isInstalled.value) return null;
  return (
    <>
      <p>{w.installed}</p>
      <p class="tools">
        <button type="button" class="quiet" onClick={() => void loadAnew()}>
          {w.loadAnew}
        </button>
      </p>
    </>
  );
}
