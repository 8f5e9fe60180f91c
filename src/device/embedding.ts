/** The page as a figure in a frame of another page. */

/** True if the address asks for the figure: `?embed`. */
export const isEmbedded = new URLSearchParams(globalThis.location?.search).has("embed");

/** Adds `?embed` to the address of the page, whose view comes after it. */
export function embeddedAddress(address: string): string {
  const [page = "", ...hash] = address.split("#");
  return [`${page}?embed`, ...hash].join("#");
}

/** Removes `?embed` from an address of the page. */
export const withoutEmbed = (address: string): string => address.replace(/\?embed\b[^#]*/, "");

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
