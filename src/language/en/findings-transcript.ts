import type { Candidate, FindingWords, TranscriptFacts } from "../finding-facts.ts";

const candidates = (near: readonly Candidate[]): string =>
  near.length === 0 ? " Nothing similar was found." : ` Nearest: ${near.map(({ line, phrase }) => `line ${line} “${phrase}”`).join(", ")}.`;

/** Findings on the transcript: phrases, spans, coverage, in English. */
export const transcriptFindings: FindingWords<TranscriptFacts> = {
  "transcript-wrong": ({ path, found, wanted }) =>
    `${path} is not the transcript that the graph was made from: its SHA-256 checksum is ${found}; expected ${wanted.join(" or ")}.`,
  "transcript-lines": ({ found, wanted }) => `The transcript has ${found} lines; “lines” says ${wanted}.`,
  "phrase-missing": ({ line, phrase, near }) => `“${phrase}” is not on line ${line}.${candidates(near)}`,
  "phrase-ambiguous": ({ line, phrase, times }) => `“${phrase}” occurs ${times} times on line ${line}. Lengthen it until it occurs once.`,
  "phrase-outside-turn": ({ line, phrase, turn, really, span }) =>
    `“${phrase}” (line ${line}) is outside turn “${turn}”, which covers ${span}.${really ? ` It is said in “${really}”.` : ""}`,
  "line-outside-turn": ({ line, turn, span }) => `Line ${line} is outside turn “${turn}”, which covers ${span}.`,
  "through-order": ({ phrase, through }) =>
    `“through” must come after “phrase” on the line, but “${through}” does not come after “${phrase}”.`,
  "alias-missing": ({ text, line, elsewhere }) =>
    `“${text}” is not on line ${line}.${elsewhere.length > 0 ? ` It is on line${elsewhere.length > 1 ? "s" : ""} ${elsewhere.join(", ")}.` : " It is not on any line."}`,
  "correction-missing": ({ heard, line, elsewhere }) =>
    `“${heard}”, the text to correct, is not on line ${line}.${elsewhere.length > 0 ? ` It is on line${elsewhere.length > 1 ? "s" : ""} ${elsewhere.join(", ")}.` : " It is not on any line."}`,
  "sentence-open": ({ line, begins, turn }) => `Line ${line}, turn “${turn}”: “${begins}…” is not covered by a claim and not declared.`,
};
