/** Where a picture comes from. Its file carries this, so that the view can be opened again and the data be told apart. */
export interface Provenance {
  /** The address that opens the view; its part from `#` on if the site's address is not set. */
  readonly address: string;
  /** `version` of the built graph. */
  readonly dataVersion: string;
}
