import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { SpeakerCount } from "../../model/sayings.ts";
import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");
const typed = (number: number, type: NodeType): string =>
  counted(number, nodeTypes[type].name.en.toLowerCase(), nodeTypes[type].plural.en.toLowerCase());

/** The claims of one standing, and who makes them. */
interface StandingPart {
  readonly name: string;
  readonly number: number;
  readonly speakers: SpeakerCount;
}

/** The marks of a type, the nodes inside collapsed ones, how many of those are in two, and how many of all somebody raises. */
interface MarksCount {
  readonly marks: number;
  readonly inside: number;
  readonly twice: number;
  readonly raised: number;
}

/** The words that account for numbers, in English: what is counted, what is not, and what the filters hide. */
export const counting = {
  shownOf: (shown: number, total: number) => `${shown} of ${counted(total, "claim", "claims")}`,
  claimsBy: (parts: readonly StandingPart[]) =>
    `${list.format(parts.map(({ name, number, speakers }) => `${number} ${name.toLowerCase()}${speakers.length > 0 ? ` (${speakers.map(({ type, number: of }) => typed(of, type)).join(", ")})` : ""}`))}.`,
  answerFiltered: (number: number) =>
    `The filters hide ${counted(number, "claim", "claims")} of this answer: they are not listed below, nor drawn on the map. The sentence above counts without filters.`,
  startFiltered: "Filters are on: the map leaves out what they hide. The sentences below count without filters.",
  noLines: "No line is drawn: the filters hide who speaks, or what they speak of.",
  showSpeaking: "Show who speaks",
  showSpokenOf: "Show risks, proposals, red lines",
  inGroups: (types: readonly { readonly type: NodeType; readonly number: number; readonly marks: number }[]) =>
    `On the map, groups stand for what is in them (“+2”: two more inside): ${list.format(
      types.map(({ type, number, marks }, index) => `${typed(number, type)} in ${index === 0 ? counted(marks, "mark", "marks") : marks}`),
    )}.`,
  notSpokenOf: "Nobody speaks of",
  alsoInOthers: (number: number) =>
    `${number} of ${number === 1 ? "them is" : "them are"} also in another group and counted there too; the legend counts each once.`,
  insideMarks: (type: NodeType, { marks, inside, twice, raised }: MarksCount) =>
    `${typed(marks + inside, type)}: ${counted(marks, "mark", "marks")} with ${inside} inside${twice > 0 ? `; ${twice} of these ${twice === 1 ? "is" : "are"} in two groups, and in the “+” of both` : ""}. Somebody raises ${raised}; the others are named in other claims, or head a group.`,
} as const;
