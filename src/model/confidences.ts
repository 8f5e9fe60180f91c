import type { Bilingual } from "./bilingual.ts";

/** How sure it is who said something and what was meant, from the surest to the least sure. */
export const confidences = {
  certain: {
    name: { en: "Certain", zh: "确定" },
    is: { en: "who said it and what was meant are known", zh: "发言人与原意均可确定" },
  },
  likely: {
    name: { en: "Likely", zh: "很可能" },
    is: { en: "who said it or what was meant is likely, not certain", zh: "发言人或原意很可能如此，但不能确定" },
  },
  unsure: {
    name: { en: "Unsure", zh: "存疑" },
    is: { en: "who said it or what was meant is open to doubt", zh: "发言人或原意存疑" },
  },
} as const satisfies Record<string, { name: Bilingual; is: Bilingual }>;

export type Confidence = keyof typeof confidences;
export const confidenceIds = Object.keys(confidences) as Confidence[];
