/** Kinds of turns in the transcript, and the bases on which a speaker is known. */

export const turnKinds = ["speech", "hosting", "question", "summary", "noise", "agenda"] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnBases = ["named", "introduced", "addressed", "inferred", "unknown"] as const;
export type TurnBasis = (typeof turnBases)[number];
