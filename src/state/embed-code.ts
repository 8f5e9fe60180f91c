/** The code with which other pages show the view as an interactive figure. */
import { isSingleFile } from "../device/own-files.ts";
import { escapeAttribute } from "../figure/svg.ts";
import { offlineFileName } from "./offline-file.ts";
import { share } from "./share.ts";

/** Adds `?embed` to the address of the page, whose view comes after it. */
const embeddedAddress = (address: string): string => address.replace(/#|$/, "?embed$&");

/** Writes the element for a page of HTML. From the one file, its address is the file's name, for a page beside it. */
export function embedCode(title: string): string {
  const { address, hash } = share();
  const whole = isSingleFile ? `${offlineFileName}#${hash}` : address;
  const attributes = {
    src: embeddedAddress(whole),
    title,
    width: "100%",
    height: "600",
    style: "border: 0",
    loading: "lazy",
    allow: "fullscreen; clipboard-write",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
