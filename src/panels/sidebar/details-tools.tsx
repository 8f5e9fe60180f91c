import type { ComponentChildren } from "preact";
import { copyText } from "../../device/clipboard.ts";
import { printPage } from "../../device/page-actions.ts";
import { nothing } from "../../selection/nothing.ts";
import { words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { announcement, openSave, openShare } from "../../state/screen.ts";
import { share } from "../../state/share.ts";
import { notice } from "../../state/texts-of-sources.ts";
import { Icon } from "../../ui/icon.tsx";
import { PrintedSource } from "../../ui/printed-source.tsx";

interface KickerProps {
  readonly children: ComponentChildren;
  /** Leaves the details; without it, nothing is selected then. */
  readonly leave?: () => void;
}

/** The line above the heading: the kind of selection, and a button that closes the details. */
export function Kicker({ children, leave = () => dispatch({ type: "select", selection: nothing }) }: KickerProps) {
  const w = words.value;
  return (
    <p class="kicker">
      <span>{children}</span>
      <button type="button" aria-label={w.leave} title={w.leave} onClick={leave}>
        <Icon sign="close" />
      </button>
    </p>
  );
}

/** Buttons that copy a link to the selection, share it, save it as an image, and print it. If the link is truncated or copying fails, the share dialog opens. */
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
      <button type="button" class="quiet" onClick={openSave}>
        {w.save}
      </button>
      <button type="button" class="quiet" onClick={printPage}>
        {w.print}
      </button>
      {children}
    </p>
  );
}

/** The footer of all details; in print, it includes the address and the date. */
export function DetailsFooter() {
  return (
    <footer class="notice">
      <p>{notice.value}</p>
      <PrintedSource />
    </footer>
  );
}
