/** What a turn of the transcript can be, how its speaker is known, and how surely. */

export const turnKinds = ["speech", "hosting", "question", "summary", "noise", "agenda"] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnBases = ["named", "introduced", "addressed", "inferred", "unknown"] as const;
export type TurnBasis = (typeof turnBases)[number];

/** From surest to least sure. */
export const confidences = ["certain", "likely", "unsure"] as const;
export type Confidence = (typeof confidences)[number];
