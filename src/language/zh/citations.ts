import type { Access, ClaimCitation, SourceFacts, ViewCitation } from "../../model/citation-facts.ts";
import { standings } from "../../model/standings.ts";
import type { CitationWords } from "../citations.ts";
import { claims } from "./claims.ts";
import { shell } from "./shell.ts";

const sourceParts = ({ title, place, date }: SourceFacts): readonly string[] => [title.zh, place.zh, date];
const seen = ({ address, accessed }: Access): string => `${address}，${accessed}访问`;

/** Puts sentences one after the other; those that are absent are left out. */
const inSentences = (parts: readonly (string | undefined)[]): string =>
  `${parts.flatMap((part) => (part ? part.replace(/[.。]$/u, "") : [])).join("。")}。`;

const claimParts = ({ id, standing, reference, speaker, session, source, locators }: ClaimCitation): readonly (string | undefined)[] => [
  [speaker?.zh, session?.zh, ...(source ? sourceParts(source) : [])].filter(Boolean).join("，"),
  locators.length > 0
    ? `转写稿${locators.map(({ line, phrase }) => `第${line}行“${phrase}”`).join("；")}`
    : reference && `${reference.title}（${reference.year}）`,
  `依据：${standings[standing].name.zh}（${id}）`,
  source?.notice?.zh ?? claims.notice,
];

const viewParts = ({ source }: ViewCitation): readonly (string | undefined)[] => [
  source && `来源：${sourceParts(source).join("，")}`,
  source?.notice?.zh ?? claims.notice,
];

/** The words of citations, in Chinese. */
export const citations: CitationWords = {
  claim: (facts, access) => inSentences([facts.statement.zh, ...claimParts(facts), `${shell.title}，${seen(access)}`]),
  view: (facts, access) => inSentences([facts.name ? `“${facts.name}”，${shell.title}` : shell.title, ...viewParts(facts), seen(access)]),
  claimNote: (facts) => inSentences(claimParts(facts)),
  viewNote: (facts) => inSentences(viewParts(facts)),
};
