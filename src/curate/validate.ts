import { byText } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import { checks, transcriptChecks } from "./checks/list.ts";
import { locatorFindings } from "./checks/locators.ts";
import { isListed, unverified } from "./checks/unverified.ts";
import { formatCoverage } from "./coverage-file.ts";
import { type CuratedClaim, type Dataset, folders } from "./dataset.ts";
import { type Passages, passagesOf } from "./passages.ts";
import type { DatasetReading } from "./read-dataset.ts";
import type { Transcript } from "./transcript.ts";
import { coverageOf } from "./turn-coverage.ts";
import { claimHasher, formatVerified, parseVerified } from "./verified.ts";

export interface LocatorCount {
  /** Found in the transcript just now. */
  readonly verified: number;
  /** Not looked at now, but known by the list as they stand. */
  readonly listed: number;
  /** Neither. */
  readonly skipped: number;
}

export interface ValidationReport {
  /** All problems at once, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly locators: LocatorCount;
  /** What `graph-data/verified.txt` should say now; absent where no transcript was read. */
  readonly verified?: string;
  /** What `graph-data/coverage.txt` should say now; absent where no transcript was read. */
  readonly coverage?: string;
}

/** Runs every check over the curated files, those of the transcript too where it is at hand. */
export function validate({ dataset, findings }: DatasetReading, transcript?: Transcript): ValidationReport {
  const passages = transcript && passagesOf(dataset, transcript);
  const isAtHand = (claim: CuratedClaim): boolean => passages !== undefined && claim.source === passages.source;
  const distant = dataset.allClaims.filter((claim) => !isAtHand(claim));
  const all = [
    ...findings,
    ...checks.flatMap((check) => [...check(dataset)]),
    ...(transcript && !passages ? wrongTranscript(dataset, transcript) : []),
    ...(passages ? transcriptChecks.flatMap((check) => [...check(dataset, passages)]) : []),
    ...unverified(dataset, distant),
  ];
  const sound = passages ? dataset.allClaims.filter((claim) => isAtHand(claim) && isSound(claim, dataset, passages)) : [];
  const known = distant.filter(isListed(dataset));
  const counted = { verified: locatorsIn(sound), listed: locatorsIn(known) };
  const skipped = locatorsIn(dataset.allClaims) - counted.verified - counted.listed;
  return {
    findings: all.sort(byLocation),
    locators: { ...counted, skipped },
    ...(passages ? { verified: verifiedAfter(dataset, passages, sound), coverage: coverageAfter(dataset, passages) } : {}),
  };
}

const locatorsIn = (claims: readonly CuratedClaim[]): number => claims.reduce((sum, { entry }) => sum + (entry.locators?.length ?? 0), 0);

/** Whether all that the transcript can say of a claim was found: its locators, and where its turn begins and ends. */
const isSound = (claim: CuratedClaim, dataset: Dataset, passages: Passages): boolean => {
  const isTurnFound = claim.turnId === undefined || (claim.turn !== undefined && passages.rangeOf(claim.turn)?.isSure === true);
  const isOnLines = (claim.entry.locators ?? []).every(({ line }) => line <= passages.transcript.lines.length);
  return isTurnFound && isOnLines && [...locatorFindings(claim, dataset, passages)].length === 0;
};

function verifiedAfter(dataset: Dataset, { source }: Passages, sound: readonly CuratedClaim[]): string {
  const before = parseVerified(dataset.verified);
  const hashOf = claimHasher(dataset);
  const known = dataset.allClaims.filter((claim) => claim.source !== source).filter(isListed(dataset));
  const sums = new Map([...before.sums].filter(([id]) => dataset.sourceById.has(id))).set(source.id, source.sha256);
  return formatVerified({ sums, hashes: new Map([...known, ...sound].map((claim) => [claim.entry.id, hashOf(claim)])) });
}

const coverageAfter = (dataset: Dataset, passages: Passages): string =>
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
