/** The parts of the page that only a frame of another page needs; loaded there. */
import { removeStored, writeStored } from "./storage.ts";

/** True if the browser stores texts for this page. */
export function canStore(): boolean {
  return writeStored("probe", "") && removeStored("probe");
}

/**
 * Keeps links in the figure from adding to the history of the page around it, which would take its Back button, and from opening other pages
 * inside the frame. Links that the page handles itself are left to it.
 *
 * @returns a function that stops it
 */
export function keepLinksInFrame(): () => void {
  const listener = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href") ?? undefined;
    if (!link || address === undefined || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !address.startsWith("#")) {
      link.target = "_blank";
      return;
    }
    event.preventDefault();
    location.replace(address);
  };
  document.addEventListener("click", listener);
  return () => document.removeEventListener("click", listener);
}
