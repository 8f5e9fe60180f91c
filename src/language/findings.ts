/** The findings of `npm run check`, said in both languages. */
import type { Bilingual } from "../model/bilingual.ts";
import { findings as en } from "./en/findings.ts";
import type { Place, Severity } from "./finding.ts";
import { type FindingCode, type FindingFacts, type FindingWords, warnings } from "./finding-facts.ts";
import { findings as zh } from "./zh/findings.ts";

/** Facts that a check found; `tellFinding` says them. */
export type Finding = { [Code in FindingCode]: { readonly code: Code; readonly place: Place } & FindingFacts[Code] }[FindingCode];

export const severityOf = ({ code }: Finding): Severity => (warnings.has(code) ? "warning" : "error");

/** Says a finding in both languages, for the terminal, for JSON and for the page. */
export const tellFinding = (finding: Finding): Bilingual => ({ en: sentence(en, finding), zh: sentence(zh, finding) });

const sentence = (words: FindingWords<FindingFacts>, finding: Finding): string =>
  (words[finding.code] as (facts: Finding) => string)(finding);
