import { counted } from "./grammar.ts";

/** The words of the programme, in English. */
export const programme = {
  programmeDeck:
    "The sessions in order. Under each a strip with a box for each of its sentences; press one, or walk them with the arrow keys, to see which claims it feeds; Enter goes to the first.",
  sentenceState: {
    covered: "feeds a claim",
    declared: "feeds none, for a reason",
    open: "not worked through",
    chosen: "of what is chosen",
  },
  stripName: (session: string, number: number) => `${session}: ${counted(number, "sentence", "sentences")}`,
  sentence: (line: number, claims: number, reason: string | undefined) =>
    `line ${line}: ${reason ?? (claims > 0 ? counted(claims, "claim", "claims") : "not worked through")}`,

  sessionMissing: "In the programme; nothing of it is in the transcript.",
  sessionNoSpeech: "No speech of its own in the transcript: what hosts say, and what holds for the whole day.",
  coverageBySpeaker: "Sentences by speaker",
  claimsFed: "Claims that they feed",
  claimsAdded: "Said by nobody: inferred, or known from outside",
} as const;
