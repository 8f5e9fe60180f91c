import type { Bilingual } from "./bilingual.ts";

/** The evidence for a claim, from the strongest kind to the weakest. */
export const standings = {
  stated: {
    name: { en: "Stated", zh: "本人陈述" },
    is: { en: "the speaker says it in their own name", zh: "发言人以自己的名义说出" },
    firstView: true,
    isInSource: true,
  },
  reported: {
    name: { en: "Reported", zh: "转述" },
    is: { en: "the speaker says it about someone or something else", zh: "发言人讲述他人的言行或其他情况" },
    firstView: true,
    isInSource: true,
  },
  inferred: {
    name: { en: "Inferred", zh: "推断" },
    is: { en: "the curators concluded it and give the reason", zh: "编者推断得出，并说明理由" },
    firstView: true,
    isInSource: false,
  },
  external: {
    name: { en: "External", zh: "外部资料" },
    is: { en: "not in the transcript; a reference is given", zh: "不见于转写稿，另附出处" },
    firstView: false,
    isInSource: false,
  },
} as const satisfies Record<string, { name: Bilingual; is: Bilingual; firstView: boolean; isInSource: boolean }>;

export type Standing = keyof typeof standings;
export const standingIds = Object.keys(standings) as Standing[];

/** Former names of standings in addresses; they are still read. */
export const formerStandings: Readonly<Record<string, Standing>> = { outside: "external" };
