/** The page as a figure in a frame of another page. */

/** True if the address asks for the figure: `?embed`. */
export const isEmbedded = new URLSearchParams(globalThis.location?.search).has("embed");

/** Removes `?embed` from an address of the page. */
export const withoutEmbed = (address: string): string => address.replace(/\?embed\b[^#]*/, "");
