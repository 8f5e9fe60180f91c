import { conceptGraph } from "../graph/concept-graph.ts";
import type { Severity } from "../language/finding.ts";
import { type Finding, findingMessage, severityOf } from "../language/findings.ts";
import { compileLessons } from "../lesson-file/compile-lessons.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";
import type { BuiltLesson } from "../model/lesson.ts";
import { compile } from "./compile.ts";
import { readDataset } from "./read-dataset.ts";
import { readTranscript } from "./transcript.ts";
import { type LocatorCount, validate } from "./validate.ts";

/** A finding with its message: what `check -- --format json` prints. */
export interface Problem {
  readonly code: Finding["code"];
  readonly severity: Severity;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: Bilingual;
}

export interface LoadedGraph {
  /** The graph; absent where validation found an error. */
  readonly graph?: BuiltGraph;
  /** The graph as far as it compiles, for a preview while a curator edits. Never to be published. */
  readonly draft: BuiltGraph;
  /** Sorted by id; as far as they compile, where validation found an error. */
  readonly lessons: readonly BuiltLesson[];
  readonly problems: readonly Problem[];
  readonly locators: LocatorCount;
}

/**
 * Reads, validates and compiles the curated files. The command line, the development server, the build and the tests all use it.
 *
 * @param root the folder that contains `graph-data`
 * @param transcript path of the transcript; without it, claims are looked up in the list of verified ones
 * @throws the system's error where the transcript cannot be read
 */
export function loadGraph(root: string, { transcript }: { readonly transcript?: string | undefined } = {}): LoadedGraph {
  const read = readDataset(root);
  const draft = compile(read.dataset);
  const report = validate(read, transcript === undefined ? undefined : readTranscript(transcript), () => draft);
  const problems = report.findings.map(toProblem);
  const lessons = read.dataset.lessons.length > 0 ? compileLessons(read.dataset, conceptGraph(draft)) : [];
  const isValid = problems.every((problem) => problem.severity !== "error");
  return { ...(isValid ? { graph: draft } : {}), draft, lessons, problems, locators: report.locators };
}

/** Adds the severity and the message in both languages to a finding. */
export const toProblem = (finding: Finding): Problem => ({
  code: finding.code,
  severity: severityOf(finding),
  ...finding.location,
  message: findingMessage(finding),
});

/** Formats a problem on one line, in the form that terminals and editors turn into a link. */
export const formatProblem = ({ file, line, column, severity, code, message }: Problem, language: keyof Bilingual): string =>
  `${file}:${line}:${column}  ${severity}  ${code}  ${message[language]}`;
