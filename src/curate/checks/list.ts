/** All checks of the curated files, one file each. */
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";
import { aliasLines } from "./alias-lines.ts";
import { claimIds } from "./claim-ids.ts";
import { covers } from "./covers.ts";
import { familiesMatchCrosswalks } from "./families-match-crosswalks.ts";
import { layoutPositions, verifiedLines } from "./generated-files.ts";
import { institutionRoles } from "./institution-roles.ts";
import { labels } from "./labels.ts";
import { languages } from "./languages.ts";
import { lineNumbers } from "./line-numbers.ts";
import { locators } from "./locators.ts";
import { names } from "./names.ts";
import { nodeReferences } from "./node-references.ts";
import { openSentences } from "./open-sentences.ts";
import { orphans } from "./orphans.ts";
import { ownFields } from "./own-fields.ts";
import { relationJoins } from "./relation-joins.ts";
import { standingNeeds } from "./standing-needs.ts";
import { subjectSpeaks } from "./subject-speaks.ts";
import { talkReferences } from "./talk-references.ts";
import { transcriptLines } from "./transcript-lines.ts";
import { turnStarts } from "./turn-starts.ts";
import { turnOrder, turnSpeakers } from "./turns.ts";
import { uniqueIds } from "./unique-ids.ts";
import { withdrawnClaims } from "./withdrawn-claims.ts";

/** A rule for the curated files: yields one finding for each place where it is broken. */
export type Check = (dataset: Dataset) => Iterable<Finding>;

/** A rule that needs the transcript. */
export type PassagesCheck = (dataset: Dataset, passages: Passages) => Iterable<Finding>;

/** Checks that always run, after each file was checked against its schema. */
export const checks: readonly Check[] = [
  uniqueIds,
  nodeReferences,
  talkReferences,
  claimIds,
  withdrawnClaims,
  relationJoins,
  institutionRoles,
  ownFields,
  standingNeeds,
  subjectSpeaks,
  turnSpeakers,
  turnOrder,
  lineNumbers,
  languages,
  labels,
  names,
  orphans,
  familiesMatchCrosswalks,
  layoutPositions,
  verifiedLines,
];

/** Checks of the source whose transcript was read. For claims of other sources, `unverified` looks up whether they passed before. */
export const transcriptChecks: readonly PassagesCheck[] = [transcriptLines, turnStarts, locators, covers, aliasLines, openSentences];
