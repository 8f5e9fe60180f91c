import type { Bilingual } from "./bilingual.ts";

/** The kinds of addressee of a proposal. */
export const addressees = {
  government: { en: "governments", zh: "政府" },
  legislator: { en: "legislators", zh: "立法者" },
  developer: { en: "developers", zh: "研发机构" },
  industry: { en: "industry", zh: "产业界" },
  researcher: { en: "researchers", zh: "研究者" },
  evaluator: { en: "evaluators", zh: "评测方" },
  "standards-body": { en: "standards bodies", zh: "标准组织" },
  "united-nations": { en: "the United Nations", zh: "联合国" },
  "international-community": { en: "the international community", zh: "国际社会" },
  society: { en: "society", zh: "社会" },
} as const satisfies Record<string, Bilingual>;
export type Addressee = keyof typeof addressees;
