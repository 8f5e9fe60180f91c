/** What whoever publishes a copy of the page may want to set. */

export interface Settings {
  /** Where objections go: a mail address or a web address; absent where the keeper has set none. */
  readonly objections?: string;
}

export const settings: Settings = {
  ...(import.meta.env.VITE_OBJECTIONS ? { objections: String(import.meta.env.VITE_OBJECTIONS) } : {}),
};
