/** Settings of whoever publishes a copy of the page, fixed when it is built. */

export interface Settings {
  /** Where objections go: a mail address or a web address. `VITE_OBJECTIONS`; the page says so where none is set. */
  readonly objections?: string;
  /** Where the site is published. `homepage` in `package.json`, or `SITE_URL`; see `src/curate/site-setting.ts`. */
  readonly site?: string;
  /** The day of the release, as YYYY-MM-DD: `date-released` in `CITATION.cff`. */
  readonly released?: string;
}

// One variable at a time: all of `import.meta.env` would put the builder's other variables, and paths, into the page.
const objections = import.meta.env.VITE_OBJECTIONS;
const site = import.meta.env.SITE_URL;
const released = import.meta.env.RELEASED;

export const settings: Settings = {
  ...(objections ? { objections: String(objections) } : {}),
  ...(site ? { site: String(site) } : {}),
  ...(released ? { released: String(released) } : {}),
};
