/** A part of a link that could not be opened. */
export interface Dropped {
  readonly parameter: string;
  /** At most 80 characters of it. */
  readonly value: string;
  readonly why: "unknown-parameter" | "unknown-id" | "unreadable";
}

/** Notes a part of a link that could not be opened. */
export type Drop = (parameter: string, value: string, why: Dropped["why"]) => undefined;
