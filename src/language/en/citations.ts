import type { Access, ClaimCitation, SourceFacts, ViewCitation } from "../../model/citation-facts.ts";
import { standings } from "../../model/standings.ts";
import type { CitationWords } from "../citations.ts";
import { claims } from "./claims.ts";
import { shell } from "./shell.ts";

const sourceParts = ({ title, place, date }: SourceFacts): readonly string[] => [title.en, place.en, date];
const seen = ({ address, accessed }: Access): string => `${address}, accessed ${accessed}`;

/** Puts sentences one after the other; those that are absent are left out. */
const inSentences = (parts: readonly (string | undefined)[]): string =>
  `${parts.flatMap((part) => (part ? part.replace(/[.。]$/u, "") : [])).join(". ")}.`;

const claimParts = ({ id, standing, reference, speaker, session, source, locators }: ClaimCitation): readonly (string | undefined)[] => [
  [speaker?.en, session?.en, ...(source ? sourceParts(source) : [])].filter(Boolean).join(", "),
  locators.length > 0
    ? `Transcript ${locators.map(({ line, phrase }) => `line ${line}, “${phrase}”`).join("; ")}`
    : reference && `${reference.title} (${reference.year})`,
  `Evidence: ${standings[standing].name.en.toLowerCase()} (${id})`,
  source?.notice?.en ?? claims.notice,
];

const viewParts = ({ source }: ViewCitation): readonly (string | undefined)[] => [
  source && `Source: ${sourceParts(source).join(", ")}`,
  source?.notice?.en ?? claims.notice,
];

/** The words of citations, in English. */
export const citations: CitationWords = {
  claim: (facts, access) => inSentences([facts.statement.en, ...claimParts(facts), `${shell.title}, ${seen(access)}`]),
  view: (facts, access) => inSentences([facts.name ? `“${facts.name}”, ${shell.title}` : shell.title, ...viewParts(facts), seen(access)]),
  claimNote: (facts) => inSentences(claimParts(facts)),
  viewNote: (facts) => inSentences(viewParts(facts)),
};
