import { today } from "../device/clock.ts";
import { citedText } from "../state/cited-address.ts";
import { words } from "../state/current-view.ts";
import { share } from "../state/share.ts";

/** A line that only print has: the project, the address of the view, the day and the licence. */
export function PrintedSource() {
  const w = words.value;
  return (
    <p class="print-only">
      {w.title} · {citedText(share().hash)} · {w.printed(today())} · CC BY 4.0
    </p>
  );
}
