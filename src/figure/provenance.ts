/** Where a picture comes from. Its file carries this, so that the view can be opened again and the data be told apart. */
import type { KeptClaim } from "../graph/claim-digest.ts";

export interface Provenance {
  /** The address that opens the view; its part from `#` on if the site's address is not set. */
  readonly address: string;
  /** `version` of the built graph. */
  readonly dataVersion: string;
  /** The claims that the picture shows, as they were; absent where it shows the whole map. */
  readonly claims?: readonly KeptClaim[];
}

/** Writes claims as one text: "panel-1-03@1f2e3d4c panel-1-04@0a1b2c3d". */
export const claimsText = (claims: readonly KeptClaim[]): string => claims.map(({ id, digest }) => `${id}@${digest}`).join(" ");

/** Reads what `claimsText` has written, and leaves out what it cannot read. */
export const claimsFromText = (text: string): readonly KeptClaim[] =>
  [...text.matchAll(/(\S{1,200})@([0-9a-f]{8})(?=\s|$)/gu)].map(([, id = "", digest = ""]) => ({ id, digest }));
