/** Tells an opened page that others can open too from one that its reader alone can. */
import { type Site, webAddress } from "./site.ts";

/** Address of an opened page, without its fragment, if others can open it too: not a file, not a page on this machine or a home network. */
export function publicPage(href: string): Site {
  const url = webAddress(href);
  return url && !isPrivateHost(url.hostname) ? href.split("#", 1)[0] : undefined;
}

/** Hosts that mean another machine, or none, to everybody else. */
const privateHosts: readonly RegExp[] = [
  /^[^.:[\]]+$/, // one name without a domain, "localhost" among them
  /\.(?:localhost|local|internal|home\.arpa)$/,
  /^(?:0|10|127)\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/,
];

const isPrivateHost = (host: string): boolean => privateHosts.some((pattern) => pattern.test(host));
