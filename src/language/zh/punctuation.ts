import type { punctuation as english } from "../en/punctuation.ts";
import type { Words } from "../words.ts";

/** How Chinese puts texts together: with full-width marks and no spaces. */
export const punctuation: Words<typeof english> = {
  space: "",
  labelPrefix: (label) => `${label}：`,
  bracketed: (text) => `（${text}）`,
  series: (names) => names.join("、"),
  clauses: (texts) => texts.join("，"),
  sentenceOf: (clauses) => `${clauses.join("；")}。`,
  cutOff: (text) => `${text}……`,
};
