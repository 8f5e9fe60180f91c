/** The findings of `npm run check`, said in both languages. */
import type { Bilingual } from "../model/bilingual.ts";
import { findings as en } from "./en/findings.ts";
import type { FileLocation, Severity } from "./finding.ts";
import { type FindingCode, type FindingFacts, type FindingWords, warnings } from "./finding-facts.ts";
import { findings as zh } from "./zh/findings.ts";

/** Facts that a check found; `findingMessage` says them. */
export type Finding = { [Code in FindingCode]: { readonly code: Code; readonly location: FileLocation } & FindingFacts[Code] }[FindingCode];

export const severityOf = ({ code }: Finding): Severity => (warnings.has(code) ? "warning" : "error");

/** Says a finding in both languages, for the terminal, for JSON and for the page. */
export const findingMessage = (finding: Finding): Bilingual => ({ en: sentence(en, finding), zh: sentence(zh, finding) });

const sentence = (words: FindingWords<FindingFacts>, finding: Finding): string =>
  (words[finding.code] as (facts: Finding) => string)(finding);
