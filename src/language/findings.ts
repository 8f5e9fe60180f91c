/** The words of the gate, in both languages: one entry for each code. A finding whose code is not here does not compile. */
import type { Bilingual } from "../model/bilingual.ts";
import type { FileLocation, FindingWords, Severity } from "./finding.ts";
import { claimFindings } from "./findings-claims.ts";
import { entryFindings } from "./findings-entries.ts";
import { shapeFindings } from "./findings-shape.ts";
import { transcriptFindings } from "./findings-transcript.ts";

const findingWords = { ...shapeFindings, ...entryFindings, ...claimFindings, ...transcriptFindings };

type FindingCode = keyof typeof findingWords;
type FactsOf<Code extends FindingCode> = (typeof findingWords)[Code] extends FindingWords<infer Facts> ? Facts : never;

/** What a check found: facts only; `findingMessage` says it. */
export type Finding = { [Code in FindingCode]: { readonly code: Code; readonly location: FileLocation } & FactsOf<Code> }[FindingCode];

export const severityOf = (finding: Finding): Severity => findingWords[finding.code].severity;

/** A finding in both languages, for the terminal, for JSON and for the page. */
export function findingMessage(finding: Finding): Bilingual {
  const words = findingWords[finding.code] as FindingWords<Finding>;
  return { en: words.en(finding), zh: words.zh(finding) };
}
