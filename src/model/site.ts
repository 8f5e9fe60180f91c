/**
 * Addresses and ids made from one setting: where the site is published. Figures, citations and exports take theirs from here, on the page
 * and on the command line alike. Nobody knows where an unpublished copy can be read, so without the setting an address is its part from `#`
 * on, and an id is a `urn:`.
 */

/** Address of the published page without a fragment, such as `https://example.org/map/`; undefined where it is not set. */
export type Site = string | undefined;

/** The kinds of entries that have an id to cite. */
export type IdKind = "node" | "claim" | "source";

/** The reasons why a text cannot be the site's address. */
export type SiteFault = "not-absolute" | "has-fragment" | "has-credentials";

export type ParsedSite =
  | { readonly site: string }
  /** `suggestion`: the address that was probably meant, if there is one. */
  | { readonly fault: SiteFault; readonly suggestion?: string };

/** Where the site's address can be set; the first that is set counts. */
export type SiteSetting = "SITE_URL" | "homepage" | "VITE_ADDRESS";

export interface SiteProblem {
  readonly setting: SiteSetting;
  /** The value as written. */
  readonly value: string;
  readonly fault: SiteFault;
  readonly suggestion?: string;
}

/** Reads the setting. A path gets its closing slash, because that is where a host serves the page from; a file name stays. */
export function parseSite(text: string): ParsedSite {
  const url = webAddress(text);
  if (!url) {
    const guess = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? undefined : webAddress(`https://${text.replace(/^\/+/, "")}`);
    const isLikely = guess?.hostname.includes(".");
    return { fault: "not-absolute", ...(guess && isLikely && { suggestion: plain(guess) }) };
  }
  if (url.username !== "" || url.password !== "") return { fault: "has-credentials", suggestion: plain(url) };
  if (text.includes("#")) return { fault: "has-fragment", suggestion: plain(url) };
  return { site: plain(url) };
}

/** Returns the address of a view; `hash` is the part after the `#`. Without a site, the address begins with the `#`. */
export const siteAddress = (site: Site, hash: string): string => (site === undefined ? `#${hash}` : hash === "" ? site : `${site}#${hash}`);

/** True if an address made by `siteAddress` includes that of the site. */
export const isWholeAddress = (address: string): boolean => !address.startsWith("#");

/** Returns an id that is the same in every export: an address where the site is set, else `urn:ai-safety-concept-graph:node:zeng-yi`. */
export const idOf = (site: Site, kind: IdKind, id: string): string =>
  site === undefined
    ? urnOf(kind, id)
    : siteAddress(site, new URLSearchParams([[kind, id.replace(/\p{Surrogate}/gu, "\ufffd")]]).toString());

/** Returns an id for what has no address of its own, such as a turn or a term: `urn:ai-safety-concept-graph:turn:bengio`. */
export const urnOf = (kind: string, id: string): string =>
  `urn:ai-safety-concept-graph:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"))}`;

/** Parses an absolute http or https address; anything else is undefined. */
export function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^/]/i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function plain(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  bare.hash = "";
  if (!/(?:\/|\.html?)$/i.test(bare.pathname)) bare.pathname += "/";
  return bare.href;
}
