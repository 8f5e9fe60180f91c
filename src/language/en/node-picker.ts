import { counted } from "./grammar.ts";

/** The words of the list from which a node to compare or to reach is picked, in English. */
export const nodePicker = {
  pickCompare: (name: string) => `Compare ${name} with`,
  pickPath: (name: string) => `Path from ${name} to`,
  pickHint: "Type a name in English, Chinese or pinyin; move through the list with the arrow keys.",
  pickAlike: "Most in common:",
  pickSpeakers: "Speakers:",
  pickFound: (number: number) => (number === 0 ? "Not found in this transcript." : counted(number, "match", "matches")),
  pickShares: (number: number) => counted(number, "shared idea", "shared ideas"),
} as const;
