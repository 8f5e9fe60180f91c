/** The words of citations, in both languages. */
import type { Bilingual } from "../model/bilingual.ts";
import type { Access, ClaimCitation, ViewCitation } from "../model/citation-facts.ts";
import { citations as en } from "./en/citations.ts";
import { citations as zh } from "./zh/citations.ts";

export interface CitationWords {
  readonly claim: (facts: ClaimCitation, access: Access) => string;
  readonly view: (facts: ViewCitation, access: Access) => string;
  /** Says who says a claim, where, and on what evidence, for reference managers. */
  readonly claimNote: (facts: ClaimCitation) => string;
  readonly viewNote: (facts: ViewCitation) => string;
}

export const citationWords: Readonly<Record<keyof Bilingual, CitationWords>> = { en, zh };
