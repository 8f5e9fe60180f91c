import { byText } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import { checks } from "./checks/list.ts";
import type { ReadForum } from "./read.ts";
import type { Transcript } from "./transcript.ts";

export interface LocatorCount {
  /** Found in the transcript just now. */
  readonly verified: number;
  /** Not looked at now, but known by the list as they stand. */
  readonly listed: number;
  /** Neither. */
  readonly skipped: number;
}

export interface GateReport {
  /** All problems at once, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly locators: LocatorCount;
}

/** Runs every check over the curated files, those of the transcript too where there is one. */
export function checkForum({ forum, findings }: ReadForum, _transcript?: Transcript): GateReport {
  const all = [...findings, ...checks.flatMap((check) => [...check(forum)])];
  return { findings: all.sort(byPlace), locators: { verified: 0, listed: 0, skipped: 0 } };
}

const byPlace = (a: Finding, b: Finding): number =>
  byText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || byText(a.code, b.code);
