/** A citation as reference managers keep it. */

export interface CitationRecord {
  /** Letters, digits and hyphens; the same for the same thing. */
  readonly key: string;
  /** The project: the words are its paraphrase, not the speaker's. */
  readonly author: string;
  readonly title: string;
  /** The publication that it is part of; absent where it is the whole. */
  readonly container?: string;
  /** The day of what is documented, as YYYY-MM-DD. */
  readonly issued: string;
  /** Version of the data. */
  readonly version: string;
  /** Day of access, as YYYY-MM-DD; absent where many are exported at once. */
  readonly accessed?: string;
  /** An absolute address, or a `urn:` where the site has none. */
  readonly address: string;
  /** Who says it, where, and on what evidence. */
  readonly note: string;
  readonly language: "en" | "zh-Hans";
}

/** True if the address leads somewhere on the web. */
export const isOnWeb = ({ address }: Pick<CitationRecord, "address">): boolean => /^https?:/.test(address);
