import { counted } from "./grammar.ts";

/** The words of the list from which a node to compare or to reach is picked, in English. */
export const nodePicker = {
  pickCompare: (name: string) => `With whom is ${name} to be compared?`,
  pickPath: (name: string) => `Where is the path from ${name} to lead?`,
  pickHint: "Type a name, in either language or pinyin; the arrow keys walk the list.",
  pickAlike: "They share most:",
  pickSpeakers: "Speakers:",
  pickFound: (number: number) => (number === 0 ? "Not found in this transcript." : counted(number, "name", "names")),
  pickShares: (number: number) => counted(number, "shared idea", "shared ideas"),
} as const;
