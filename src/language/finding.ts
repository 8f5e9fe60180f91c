/** Locations in the curated files, and how bad a finding is. */

/** A place in a curated file; line and column count from 1. */
export interface FileLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = "error" | "warning";

/** "graph-data/nodes/risk.yaml:12". */
export const placed = (location: FileLocation): string => `${location.file}:${location.line}`;
