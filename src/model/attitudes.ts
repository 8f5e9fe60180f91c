/** Attitudes that questions ask for in one word, though several relations express them: "who is for open source". Relations name theirs. */
import type { Bilingual } from "./bilingual.ts";

export interface AttitudeEntry {
  /** The stance of those who take it towards a person. */
  readonly stance: "agrees" | "disagrees";
  /** The verb, read from subject to object. */
  readonly reads: Bilingual;
  readonly inQuestions: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly inverse?: readonly string[] };
}

export const attitudes = {
  for: {
    stance: "agrees",
    reads: { en: "is for", zh: "提出或支持" },
    inQuestions: {
      en: [
        ...["is for", "are for", "is in favour of", "is in favor of", "are in favour of", "are in favor of", "agrees with", "agree with"],
        ...["agreed with", "supports", "support", "supported", "backs", "back", "backed", "favours", "favors"],
      ],
      zh: ["支持了", "支持", "赞成", "赞同", "认同", "同意"],
      inverse: ["supported by", "backed by", "支持者"],
    },
  },
  against: {
    stance: "disagrees",
    reads: { en: "is against or doubts", zh: "反对或质疑" },
    inQuestions: {
      en: [
        ...[
          "is against",
          "are against",
          "argues against",
          "argued against",
          "objects to",
          "objected to",
          "disagrees with",
          "disagree with",
          "disagrees about",
          "disagree about",
          "disagreed about",
          "disagree on",
          "disagrees on",
        ],
        ...["disagreed with", "opposes", "opposed", "oppose", "doubts", "doubted", "criticises", "criticizes", "criticised", "criticized"],
        ...["criticise", "criticize", "qualified", "qualifies"],
      ],
      zh: ["反对", "质疑", "不赞成", "不同意", "不认同", "批评"],
      inverse: ["opposed by", "criticised by", "criticized by"],
    },
  },
} as const satisfies Readonly<Record<string, AttitudeEntry>>;

export type Attitude = keyof typeof attitudes;
