import type { Candidate, FindingWords, TranscriptFacts } from "../finding-facts.ts";

const candidates = (near: readonly Candidate[]): string =>
  near.length === 0 ? "也没有相近的文字。" : `最接近的是：${near.map(({ line, phrase }) => `第 ${line} 行“${phrase}”`).join("，")}。`;

/** Findings on the transcript: phrases, spans, coverage, in Chinese. */
export const transcriptFindings: FindingWords<TranscriptFacts> = {
  "transcript-wrong": ({ path, found, wanted }) =>
    `${path} 不是本图谱所依据的转写稿：其 SHA-256 校验和为 ${found}，应为 ${wanted.join(" 或 ")}。`,
  "transcript-lines": ({ found, wanted }) => `转写稿共 ${found} 行，而“lines”写的是 ${wanted}。`,
  "phrase-missing": ({ line, phrase, near }) => `第 ${line} 行没有“${phrase}”。${candidates(near)}`,
  "phrase-ambiguous": ({ line, phrase, times }) => `“${phrase}”在第 ${line} 行出现 ${times} 次。请加长，使其只出现一次。`,
  "phrase-outside-turn": ({ line, phrase, turn, really, span }) =>
    `“${phrase}”（第 ${line} 行）不在发言段“${turn}”（${span}）之内。${really ? `它出自“${really}”。` : ""}`,
  "line-outside-turn": ({ line, turn, span }) => `第 ${line} 行不在发言段“${turn}”（${span}）之内。`,
  "through-order": ({ phrase, through }) => `“through”应在“phrase”之后，但“${through}”并不在“${phrase}”之后。`,
  "alias-missing": ({ text, line, elsewhere }) =>
    `第 ${line} 行没有“${text}”。${elsewhere.length > 0 ? `它在第 ${elsewhere.join("、")} 行。` : "各行都没有。"}`,
  "correction-missing": ({ heard, line, elsewhere }) =>
    `第 ${line} 行没有待更正的“${heard}”。${elsewhere.length > 0 ? `它在第 ${elsewhere.join("、")} 行。` : "各行都没有。"}`,
  "sentence-open": ({ line, begins, turn }) =>
    `第 ${line} 行（发言段“${turn}”）：“${begins}……”未用作任何主张的依据，也未在“declared”中注明原因。`,
};
