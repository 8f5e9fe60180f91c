/** What the gate says when it reads the transcript: phrases, spans, coverage. */
import { error } from "./finding.ts";

/** A phrase that is really there and looks like the one that is not. */
export interface Candidate {
  readonly line: number;
  readonly phrase: string;
}

const candidates = (near: readonly Candidate[]): { en: string; zh: string } => {
  if (near.length === 0) return { en: " Nothing near it was found.", zh: "也没有相近的文字。" };
  const en = near.map((one) => `line ${one.line} “${one.phrase}”`).join(", ");
  const zh = near.map((one) => `第 ${one.line} 行“${one.phrase}”`).join("，");
  return { en: ` Nearest: ${en}.`, zh: `最接近的是：${zh}。` };
};

interface Phrase {
  readonly line: number;
  readonly phrase: string;
}

export const transcriptFindings = {
  "transcript-wrong": error<{ path: string; found: string; wanted: readonly string[] }>({
    en: ({ path, found, wanted }) =>
      `${path} is not the transcript that the graph was made from: its SHA-256 is ${found}, wanted is ${wanted.join(" or ")}.`,
    zh: ({ path, found, wanted }) => `${path} 不是本图谱所据的记录：其 SHA-256 为 ${found}，应为 ${wanted.join(" 或 ")}。`,
  }),
  "transcript-lines": error<{ found: number; wanted: number }>({
    en: ({ found, wanted }) => `The transcript has ${found} lines; “lines” says ${wanted}.`,
    zh: ({ found, wanted }) => `记录共 ${found} 行，而“lines”写的是 ${wanted}。`,
  }),
  "phrase-missing": error<Phrase & { near: readonly Candidate[] }>({
    en: ({ line, phrase, near }) => `“${phrase}” is not on line ${line}.${candidates(near).en}`,
    zh: ({ line, phrase, near }) => `第 ${line} 行没有“${phrase}”。${candidates(near).zh}`,
  }),
  "phrase-ambiguous": error<Phrase & { times: number }>({
    en: ({ line, phrase, times }) => `“${phrase}” occurs ${times} times on line ${line}. Lengthen it until it occurs once.`,
    zh: ({ line, phrase, times }) => `“${phrase}”在第 ${line} 行出现 ${times} 次。请加长到只出现一次。`,
  }),
  "phrase-outside-turn": error<Phrase & { turn: string; really: string | undefined; span: string }>({
    en: ({ line, phrase, turn, really, span }) =>
      `“${phrase}” (line ${line}) lies outside turn “${turn}”, which runs ${span}.${really ? ` It is said in “${really}”.` : ""}`,
    zh: ({ line, phrase, turn, really, span }) =>
      `“${phrase}”（第 ${line} 行）不在发言段“${turn}”（${span}）之内。${really ? `它出自“${really}”。` : ""}`,
  }),
  "line-outside-turn": error<{ line: number; turn: string; span: string }>({
    en: ({ line, turn, span }) => `Line ${line} lies outside turn “${turn}”, which runs ${span}.`,
    zh: ({ line, turn, span }) => `第 ${line} 行不在发言段“${turn}”（${span}）之内。`,
  }),
  "through-order": error<{ phrase: string; through: string }>({
    en: ({ phrase, through }) => `“through” must follow “phrase” on the line, but “${through}” does not follow “${phrase}”.`,
    zh: ({ phrase, through }) => `“through”应在“phrase”之后，但“${through}”不在“${phrase}”之后。`,
  }),
  "alias-missing": error<{ text: string; line: number; elsewhere: readonly number[] }>({
    en: ({ text, line, elsewhere }) =>
      `Line ${line} does not say “${text}”.${elsewhere.length > 0 ? ` It stands on ${elsewhere.join(", ")}.` : " No line does."}`,
    zh: ({ text, line, elsewhere }) =>
      `第 ${line} 行没有“${text}”。${elsewhere.length > 0 ? `它在第 ${elsewhere.join("、")} 行。` : "各行都没有。"}`,
  }),
  "correction-missing": error<{ heard: string; line: number; elsewhere: readonly number[] }>({
    en: ({ heard, line, elsewhere }) =>
      `Line ${line} does not have “${heard}” to correct.${elsewhere.length > 0 ? ` It stands on ${elsewhere.join(", ")}.` : " No line does."}`,
    zh: ({ heard, line, elsewhere }) =>
      `第 ${line} 行没有待更正的“${heard}”。${elsewhere.length > 0 ? `它在第 ${elsewhere.join("、")} 行。` : "各行都没有。"}`,
  }),
  "sentence-open": error<{ line: number; begins: string; turn: string }>({
    en: ({ line, begins, turn }) => `Line ${line}, turn “${turn}”: “${begins}…” feeds no claim and is not declared.`,
    zh: ({ line, begins, turn }) => `第 ${line} 行（发言段“${turn}”）：“${begins}……”既未支撑论断，也未声明理由。`,
  }),
};
