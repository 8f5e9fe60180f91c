/**
 * Thirty readers' questions, with the claims that answer them. The graph is asked them in `graph/thirty-questions.test.ts`, the page in
 * `page/thirty-questions.test.ts`. What claims can answer is answered with exactly these; the rest, about the record and the page itself,
 * is said to be so. A question of several parts is asked once for each. Those that are typed are in `thirty-questions-in-words.ts`.
 */
import type { Bilingual } from "../src/model/bilingual.ts";

export interface AskedQuestion {
  /** That of the list of questions that the graph was made for. */
  readonly number: number;
  readonly en: string;
  readonly zh: string;
  /** Ids, sorted. */
  readonly claims: readonly string[];
}

/** Splits a text into the ids in it. */
export const ids = (text: string): readonly string[] => text.trim().split(/\s+/);

export interface ListedQuestion extends AskedQuestion {
  /** The id of the question in `src/graph/named-questions.ts`. */
  readonly question: string;
  /** The section of the page of common ground and gaps that leads there; else it stands on the first view. */
  readonly section?: Bilingual;
  /** Ids of nodes of an outside taxonomy that the answer names, where it is no claim that answers. */
  readonly places?: readonly string[];
}

/** Questions that a reader selects from a list. */
export const listedQuestions: readonly ListedQuestion[] = [
  {
    number: 3,
    question: "common-ground",
    section: { en: "What several speakers share", zh: "多位发言人共同谈及的内容" },
    en: "What did several speakers propose?",
    zh: "哪些建议由多位发言人提出或支持？",
    claims: ids(`
      bengio-27 fireside-chat-17 fireside-chat-34 gao-wen-41 he-ruimin-16 panel-1-58 panel-2-07 panel-2-28 panel-2-72
      panel-2-78 panel-2-80 panel-2-83 panel-2-90 panel-2-96 zeng-yi-04 zhang-ya-qin-77`),
  },
  {
    number: 11,
    question: "shared-risks",
    en: "Which risks did several speakers warn of?",
    zh: "多位发言人警示了哪些风险？",
    claims: ids(`
      bengio-25 dawn-song-07 dawn-song-16 gao-wen-23 gao-wen-25 he-ruimin-05 meserole-12 nitzberg-03 panel-1-107 panel-1-12
      panel-1-52 panel-1-53 panel-1-56 panel-1-57 panel-1-64 panel-1-65 panel-1-67 panel-1-68 panel-1-75 panel-2-04 panel-2-23
      panel-2-29 panel-2-33 panel-2-59 panel-2-66 panel-3-07 panel-3-08 panel-3-09 panel-3-16 panel-3-28 solaiman-45
      solaiman-47 varoquaux-01 varoquaux-13 wei-kai-07 wei-kai-10 wei-kai-11 zeng-yi-36 zeng-yi-37 zeng-yi-38 zeng-yi-85
      zhang-linghan-16 zhang-linghan-17 zhang-ya-qin-112 zhang-ya-qin-114 zhang-ya-qin-38`),
  },
  {
    number: 11,
    question: "lone-risks",
    section: { en: "Risks named by only one speaker", zh: "仅一位发言人谈及的风险" },
    en: "Which risks did only one speaker warn of?",
    zh: "哪些风险只有一位发言人警示？",
    claims: ids(`
      bengio-24 dawn-song-08 dawn-song-09 dawn-song-15 dawn-song-18 fireside-chat-09 fireside-chat-10 gao-wen-31 gao-wen-32
      gao-wen-33 gao-wen-39 meserole-11 nitzberg-10 panel-1-15 panel-1-22 panel-1-26 panel-1-27 panel-1-35 panel-1-36
      panel-1-61 panel-1-63 panel-1-71 panel-1-74 panel-2-22 panel-2-24 panel-2-36 panel-2-85 panel-2-92 panel-2-94 panel-3-10
      panel-3-11 panel-3-18 panel-3-24 panel-4-01 qiao-yu-10 qiao-yu-33 solaiman-18 solaiman-19 solaiman-31 solaiman-44
      solaiman-59 varoquaux-02 varoquaux-03 varoquaux-04 varoquaux-14 varoquaux-22 varoquaux-23 wei-kai-02 wei-kai-06
      wei-kai-09 wei-kai-12 wei-kai-28 wei-kai-29 wei-kai-30 zeng-yi-29 zeng-yi-34 zeng-yi-35 zeng-yi-55 zeng-yi-56 zeng-yi-57
      zeng-yi-59 zhang-ya-qin-111 zhang-ya-qin-113 zhang-ya-qin-115 zhang-ya-qin-132 zhang-ya-qin-32 zhang-ya-qin-34
      zhang-ya-qin-37 zhang-ya-qin-63`),
  },
  {
    number: 12,
    question: "untouched-categories",
    section: { en: "External categories the forum did not cover", zh: "外部分类体系中论坛未涉及的类别" },
    en: "Which external categories were not covered?",
    zh: "外部分类体系中，哪些类别论坛未涉及？",
    claims: [],
    places: ["mit-7-5"],
  },
  {
    number: 13,
    question: "where-they-part",
    en: "Where do speakers disagree or have reservations?",
    zh: "发言人在哪些问题上有分歧或保留？",
    section: { en: "Disputed, criticised, or supported with reservations", zh: "有争议或有保留的内容" },
    claims: ids(`
      dawn-song-66 dawn-song-67 dawn-song-68 dawn-song-69 dawn-song-75 dawn-song-78 fireside-chat-14 panel-1-114 panel-1-115
      panel-1-116 panel-1-117 panel-1-118 panel-1-119 panel-1-125 panel-1-98 panel-2-74 panel-2-75 panel-4-04 qiao-yu-44
      qiao-yu-51 zeng-yi-100 zeng-yi-28 zeng-yi-49 zeng-yi-92 zeng-yi-93 zeng-yi-98 zhang-linghan-05 zhang-linghan-18
      zhang-ya-qin-128`),
  },
];

/** Questions that the page answers, not a claim: each number with what answers it. */
export const answeredByThePage = {
  22: "the date and the note of a document",
  28: "a claim's locator, and how sure it is who speaks",
  29: "the programme's strip of sentences, and what an absence means",
  30: "the image that is saved, and a citation",
} as const;
