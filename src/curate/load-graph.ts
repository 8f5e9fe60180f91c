import type { Severity } from "../language/finding.ts";
import { type Finding, findingMessage, severityOf } from "../language/findings.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";
import { compile } from "./compile.ts";
import { readDataset } from "./read-dataset.ts";
import { readTranscript } from "./transcript.ts";
import { type LocatorCount, validate } from "./validate.ts";

/** A finding as it is told: what `check -- --format json` prints. */
export interface Problem {
  readonly code: Finding["code"];
  readonly severity: Severity;
  readonly file: string;
  /** Counted from 1, like the column. */
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
}

export interface LoadedGraph {
  /** Only where the gate found no error. */
  readonly graph?: BuiltGraph;
  /** What could be compiled all the same, for a preview while somebody writes. Never to be published. */
  readonly draft: BuiltGraph;
  readonly problems: readonly Problem[];
  readonly locators: LocatorCount;
}

/**
 * Reads, checks and compiles the curated files: the one way in for the command line, the development server, the build and the tests.
 *
 * @param root the folder that holds `graph-data`
 * @throws when the transcript that is named cannot be read
 */
export function loadGraph(root: string, { transcript }: { readonly transcript?: string | undefined } = {}): LoadedGraph {
  const read = readDataset(root);
  const report = validate(read, transcript === undefined ? undefined : readTranscript(transcript));
  const problems = report.findings.map(toProblem);
  const draft = compile(read.dataset);
  const isSound = problems.every((problem) => problem.severity !== "error");
  return { ...(isSound ? { graph: draft } : {}), draft, problems, locators: report.locators };
}

export const toProblem = (finding: Finding): Problem => ({
  code: finding.code,
  severity: severityOf(finding),
  ...finding.location,
  message: findingMessage(finding),
});

/** A problem on one line, as terminals and editors can follow it. */
export const formatProblem = ({ file, line, column, severity, code, message }: Problem, language: keyof Bilingual): string =>
  `${file}:${line}:${column}  ${severity}  ${code}  ${message[language]}`;
