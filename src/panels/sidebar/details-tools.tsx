import type { ComponentChildren } from "preact";
import { copyText } from "../../device/clipboard.ts";
import { today } from "../../device/clock.ts";
import { printPage } from "../../device/print-page.ts";
import { nothing } from "../../selection/nothing.ts";
import { citedText } from "../../state/cited-address.ts";
import { words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { announcement, openShare } from "../../state/screen.ts";
import { share } from "../../state/share.ts";
import { notice } from "../../state/texts-of-sources.ts";
import { Icon } from "../../ui/icon.tsx";

/** The line above an entry's name: what kind of thing it is, and the way back to the first view. */
export function Kicker({ children }: { readonly children: ComponentChildren }) {
  const w = words.value;
  return (
    <p class="kicker">
      <span>{children}</span>
      <button type="button" aria-label={w.leave} title={w.leave} onClick={() => dispatch({ type: "select", selection: nothing })}>
        <Icon sign="close" />
      </button>
    </p>
  );
}

/** What can be done with an entry: link to it, share it, print it. A link that lacks something, or cannot be copied, is shown with the reason. */
export function DetailsTools({ children }: { readonly children?: ComponentChildren }) {
  const w = words.value;
  const copy = async (): Promise<void> => {
    const { address, truncated } = share();
    if (truncated.length === 0 && (await copyText(address)) === "copied") announcement.value = w.linkCopied;
    else openShare();
  };
  return (
    <p class="tools">
      <button type="button" class="quiet" onClick={copy}>
        {w.copyLink}
      </button>
      <button type="button" class="quiet" onClick={openShare}>
        {w.share}
      </button>
      <button type="button" class="quiet" onClick={printPage}>
        {w.print}
      </button>
      {children}
    </p>
  );
}

/** What every entry ends with; on paper, with the address and the day too. */
export function DetailsFooter() {
  const w = words.value;
  return (
    <footer class="notice">
      <p>{notice.value}</p>
      <p class="print-only">
        {w.title} · {citedText(share().hash)} · {w.printed(today())} · CC BY 4.0
      </p>
    </footer>
  );
}
