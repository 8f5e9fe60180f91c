/** What whoever publishes a copy of the page may want to set, by variables of the environment when it is built. */

export interface Settings {
  /** Where objections go: a mail address or a web address. `VITE_OBJECTIONS`; the page says so where none is set. */
  readonly objections?: string;
  /** Where this copy can be read by everybody, for citations made on a copy that cannot. `VITE_ADDRESS`; else the address bar's. */
  readonly address?: string;
}

// Each by its own name: the whole of `import.meta.env` would carry the builder's other variables, and paths, into the page.
const objections = import.meta.env.VITE_OBJECTIONS;
const address = import.meta.env.VITE_ADDRESS;

export const settings: Settings = {
  ...(objections ? { objections: String(objections) } : {}),
  ...(address ? { address: String(address) } : {}),
};
