import { copyText } from "../device/clipboard.ts";
import { printPage } from "../device/print.ts";
import { announcement, shareAddress, words } from "./store.ts";

/** What can be done with an entry: link to it, print it. */
export function EntryTools() {
  const w = words.value;
  const copy = async (): Promise<void> => {
    announcement.value = (await copyText(shareAddress())) === "copied" ? w.linkCopied : w.citeDenied;
  };
  return (
    <p class="tools">
      <button type="button" class="quiet" onClick={copy}>
        {w.copyLink}
      </button>
      <button type="button" class="quiet" onClick={printPage}>
        {w.print}
      </button>
    </p>
  );
}
