import type { Candidate, FindingWords, TranscriptFacts } from "../finding-facts.ts";

const candidates = (near: readonly Candidate[]): string =>
  near.length === 0 ? " Nothing near it was found." : ` Nearest: ${near.map(({ line, phrase }) => `line ${line} “${phrase}”`).join(", ")}.`;

/** Findings on the transcript: phrases, spans, coverage, in English. */
export const transcriptFindings: FindingWords<TranscriptFacts> = {
  "transcript-wrong": ({ path, found, wanted }) =>
    `${path} is not the transcript that the graph was made from: its SHA-256 is ${found}, wanted is ${wanted.join(" or ")}.`,
  "transcript-lines": ({ found, wanted }) => `The transcript has ${found} lines; “lines” says ${wanted}.`,
  "phrase-missing": ({ line, phrase, near }) => `“${phrase}” is not on line ${line}.${candidates(near)}`,
  "phrase-ambiguous": ({ line, phrase, times }) => `“${phrase}” occurs ${times} times on line ${line}. Lengthen it until it occurs once.`,
  "phrase-outside-turn": ({ line, phrase, turn, really, span }) =>
    `“${phrase}” (line ${line}) lies outside turn “${turn}”, which runs ${span}.${really ? ` It is said in “${really}”.` : ""}`,
  "line-outside-turn": ({ line, turn, span }) => `Line ${line} lies outside turn “${turn}”, which runs ${span}.`,
  "through-order": ({ phrase, through }) => `“through” must follow “phrase” on the line, but “${through}” does not follow “${phrase}”.`,
  "alias-missing": ({ text, line, elsewhere }) =>
    `Line ${line} does not say “${text}”.${elsewhere.length > 0 ? ` It stands on ${elsewhere.join(", ")}.` : " No line does."}`,
  "correction-missing": ({ heard, line, elsewhere }) =>
    `Line ${line} does not have “${heard}” to correct.${elsewhere.length > 0 ? ` It stands on ${elsewhere.join(", ")}.` : " No line does."}`,
  "sentence-open": ({ line, begins, turn }) => `Line ${line}, turn “${turn}”: “${begins}…” feeds no claim and is not declared.`,
};
