/** What whoever publishes a copy of the page may want to set, by variables of the environment when it is built. */

export interface Settings {
  /** Where objections go: a mail address or a web address. `VITE_OBJECTIONS`; the page says so where none is set. */
  readonly objections?: string;
  /** Where this copy can be read by everybody, for citations made on a copy that cannot. `VITE_ADDRESS`; else the address bar's. */
  readonly address?: string;
  /** Where the transcript lies beside the page, on a site that may publish it. `VITE_TRANSCRIPT`, such as `transcript.txt`. */
  readonly transcript?: string;
}

const { VITE_OBJECTIONS: objections, VITE_ADDRESS: address, VITE_TRANSCRIPT: transcript } = import.meta.env;

export const settings: Settings = {
  ...(objections ? { objections: String(objections) } : {}),
  ...(address ? { address: String(address) } : {}),
  ...(transcript ? { transcript: String(transcript) } : {}),
};
