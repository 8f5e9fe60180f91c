import type { FindingFacts, FindingWords } from "../finding-facts.ts";
import { claimsFindings } from "./findings-claims.ts";
import { entriesFindings } from "./findings-entries.ts";
import { lessonsFindings } from "./findings-lessons.ts";
import { shapeFindings } from "./findings-shape.ts";
import { transcriptFindings } from "./findings-transcript.ts";

/** A sentence for each finding of `npm run check`, in Chinese. */
export const findings: FindingWords<FindingFacts> = {
  ...shapeFindings,
  ...entriesFindings,
  ...claimsFindings,
  ...transcriptFindings,
  ...lessonsFindings,
};
