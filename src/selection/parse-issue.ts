/** A part of an address that could not be read. */
export interface ParseIssue {
  readonly parameter: string;
  /** At most 80 characters of the value. */
  readonly value: string;
  readonly why: "unknown-parameter" | "unknown-id" | "withdrawn" | "unreadable";
}

/** Notes a part of an address that could not be read. */
export type ReportIssue = (parameter: string, value: string, why: ParseIssue["why"]) => undefined;
