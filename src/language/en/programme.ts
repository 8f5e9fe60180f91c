import { counted } from "./grammar.ts";

/** The words of the programme, in English. */
export const programme = {
  programmeDeck:
    "The sessions in order. The strip below each has one box per sentence: click a box, or use the arrow keys, to see which claims use the sentence; press Enter to open the first claim.",
  sentenceState: {
    covered: "used in a claim",
    declared: "left out, with a reason",
    open: "not yet reviewed",
    selected: "in the selection",
  },
  stripName: (session: string, number: number) => `${session}: ${counted(number, "sentence", "sentences")}`,
  sentence: (line: number, claims: number, reason: string | undefined) =>
    `line ${line}: ${reason ?? (claims > 0 ? counted(claims, "claim", "claims") : "not yet reviewed")}`,

  sessionMissing: "On the programme, but not in the transcript.",
  sessionNoSpeech: "The transcript has no speech for this entry. Its claims come from moderators, or concern the whole event.",
  coverageBySpeaker: "Sentences by speaker",
  claimsFed: "Claims that use these sentences",
  claimsAdded: "Added by the curators: inferred or external",
} as const;
