/** Kinds of turns in the transcript, the bases on which a speaker is known, and levels of confidence. */

export const turnKinds = ["speech", "hosting", "question", "summary", "noise", "agenda"] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnBases = ["named", "introduced", "addressed", "inferred", "unknown"] as const;
export type TurnBasis = (typeof turnBases)[number];

/** Levels of confidence, from the highest to the lowest. */
export const confidences = ["certain", "likely", "unsure"] as const;
export type Confidence = (typeof confidences)[number];
