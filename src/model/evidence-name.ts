import type { Bilingual } from "./bilingual.ts";
import { type Confidence, confidences } from "./confidences.ts";
import { type Standing, standings } from "./standings.ts";

/** Names the standing of a claim and, if it is not certain, its confidence: "Stated", "Reported, unsure". */
export function evidenceName({ standing, confidence }: { readonly standing: Standing; readonly confidence: Confidence }): Bilingual {
  const { name } = standings[standing];
  if (confidence === "certain") return name;
  const doubt = confidences[confidence].name;
  return { en: `${name.en}, ${doubt.en.toLowerCase()}`, zh: `${name.zh}，${doubt.zh}` };
}
