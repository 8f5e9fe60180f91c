import { byText, conceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import { checkLessons } from "../lesson-file/check-lessons.ts";
import type { BuiltGraph } from "../model/built.ts";
import { checks, transcriptChecks } from "./checks/list.ts";
import { locatorFindings } from "./checks/locators.ts";
import { isListed, unverified } from "./checks/unverified.ts";
import { compile } from "./compile.ts";
import { formatCoverage } from "./coverage-file.ts";
import { type CuratedClaim, type Dataset, folders } from "./dataset.ts";
import { type Passages, passagesOf } from "./passages.ts";
import type { DatasetReading } from "./read-dataset.ts";
import type { Transcript } from "./transcript.ts";
import { coverageOf } from "./turn-coverage.ts";
import { claimHasher, formatVerified, parseVerified } from "./verified.ts";

export interface LocatorCount {
  /** Locators of claims that were found in the transcript by this run. */
  readonly verified: number;
  /** Locators of claims that the list of verified ones has, unchanged. */
  readonly listed: number;
  /** All others. */
  readonly skipped: number;
}

export interface ValidationReport {
  /** All findings, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly locators: LocatorCount;
  /** New text of `graph-data/verified.txt`; absent where no transcript was read. */
  readonly verified?: string;
  /** New text of `graph-data/coverage.txt`; absent where no transcript was read. */
  readonly coverage?: string;
}

/**
 * Runs all checks on the data set, and those that need the transcript where it is given.
 *
 * @param built returns the built graph, for the checks of lessons
 */
export function validate(
  { dataset, findings }: DatasetReading,
  transcript?: Transcript,
  built: () => BuiltGraph = () => compile(dataset),
): ValidationReport {
  const passages = transcript && passagesOf(dataset, transcript);
  const hasTranscript = (claim: CuratedClaim): boolean => passages !== undefined && claim.source === passages.source;
  const withoutTranscript = dataset.allClaims.filter((claim) => !hasTranscript(claim));
  const found = [
    ...findings,
    ...checks.flatMap((check) => [...check(dataset)]),
    ...(transcript && !passages ? wrongTranscript(dataset, transcript) : []),
    ...(passages ? transcriptChecks.flatMap((check) => [...check(dataset, passages)]) : []),
    ...unverified(dataset, withoutTranscript),
    ...(dataset.lessons.length > 0 ? checkLessons(dataset, conceptGraph(built())) : []),
  ];
  const verified = passages ? dataset.allClaims.filter((claim) => hasTranscript(claim) && isVerified(claim, dataset, passages)) : [];
  const listed = withoutTranscript.filter(isListed(dataset));
  const counted = { verified: locatorsIn(verified), listed: locatorsIn(listed) };
  const skipped = locatorsIn(dataset.allClaims) - counted.verified - counted.listed;
  return {
    findings: found.sort(byLocation),
    locators: { ...counted, skipped },
    ...(passages ? { verified: verifiedText(dataset, passages, verified), coverage: coverageText(dataset, passages) } : {}),
  };
}

const locatorsIn = (claims: readonly CuratedClaim[]): number => claims.reduce((sum, { entry }) => sum + (entry.locators?.length ?? 0), 0);

/** True where the transcript has all that a claim points to: its locators, and both ends of its turn. */
const isVerified = (claim: CuratedClaim, dataset: Dataset, passages: Passages): boolean => {
  const isTurnFound = claim.turnId === undefined || (claim.turn !== undefined && passages.rangeOf(claim.turn)?.isSure === true);
  const isOnLines = (claim.entry.locators ?? []).every(({ line }) => line <= passages.transcript.lines.length);
  return isTurnFound && isOnLines && [...locatorFindings(claim, dataset, passages)].length === 0;
};

function verifiedText(dataset: Dataset, { source }: Passages, verified: readonly CuratedClaim[]): string {
  const before = parseVerified(dataset.verified);
  const hashOf = claimHasher(dataset);
  const listed = dataset.allClaims.filter((claim) => claim.source !== source).filter(isListed(dataset));
  const sums = new Map([...before.sums].filter(([id]) => dataset.sourceById.has(id))).set(source.id, source.sha256);
  return formatVerified({ sums, hashes: new Map([...listed, ...verified].map((claim) => [claim.entry.id, hashOf(claim)])) });
}

const coverageText = (dataset: Dataset, passages: Passages): string =>
  formatCoverage(dataset.coverage, passages.source.id, coverageOf(dataset, passages));

const wrongTranscript = (dataset: Dataset, { path, sha256 }: Transcript): Finding[] => {
  const [first] = dataset.sources;
  const location = first ? dataset.locationOf(first.content, "sha256") : { file: folders.source, line: 1, column: 1 };
  return [{ code: "transcript-wrong", location, path, found: sha256, wanted: dataset.sources.map((file) => file.content.sha256) }];
};

const byLocation = (a: Finding, b: Finding): number =>
  byText(a.location.file, b.location.file) ||
  a.location.line - b.location.line ||
  a.location.column - b.location.column ||
  byText(a.code, b.code);
