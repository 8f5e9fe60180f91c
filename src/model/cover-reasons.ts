import type { Bilingual } from "./bilingual.ts";

/** The reasons why no claim covers a sentence. */
export const coverReasons = {
  hosting: { en: "moderation", zh: "主持用语" },
  summary: { en: "summary", zh: "总结" },
  noise: { en: "unintelligible", zh: "无法辨识" },
  repetition: { en: "repetition", zh: "重复" },
  anecdote: { en: "anecdote", zh: "题外话" },
  agenda: { en: "agenda", zh: "内容预告" },
} satisfies Readonly<Record<string, Bilingual>>;
export type CoverReason = keyof typeof coverReasons;
