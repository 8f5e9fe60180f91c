import type { MarksCount } from "../../model/marks-count.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import { relations } from "../../model/relations.ts";
import type { FamilyCount, SpeakerCount } from "../../model/sayings.ts";
import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");
const typed = (number: number, type: NodeType): string =>
  counted(number, nodeTypes[type].name.en.toLowerCase(), nodeTypes[type].plural.en.toLowerCase());

/** The claims of one standing, and who makes them. */
interface StandingPart {
  readonly name: string;
  readonly number: number;
  readonly speakers: SpeakerCount;
  /** The number of people among them who are not identified. */
  readonly unidentified: number;
}

/** "Stated 99: 24 people (4 unidentified), 1 institution". */
const standingPart = ({ name, number, speakers, unidentified }: StandingPart, index: number): string => {
  const who = speakers.map(
    ({ type, number: some }) => `${typed(some, type)}${type === "person" && unidentified > 0 ? ` (${unidentified} unidentified)` : ""}`,
  );
  return `${index === 0 ? name : name.toLowerCase()} ${number}${who.length > 0 ? `: ${who.join(", ")}` : ""}`;
};

/** Of an answer: the nodes of a type, the marks that stand for them, and the nodes that are inside these. */
interface GroupCount {
  readonly type: NodeType;
  readonly number: number;
  readonly marks: number;
  readonly inside: number;
  readonly twice: number;
}

/** How many claims pass the filters, and how many of these have lines while nothing is selected. */
interface ClaimsCount {
  readonly total: number;
  readonly matching: number;
  readonly drawn: number;
}

const inTwo = (twice: number): string =>
  twice > 0 ? `; ${twice} of these ${twice === 1 ? "is" : "are"} in two groups, and in the “+” of both` : "";

/** The words that account for numbers, in English: what is counted, what is not, and what the filters hide. */
export const counting = {
  shownOf: (shown: number, total: number) => `${shown} of ${counted(total, "claim", "claims")}`,
  claimsBy: (parts: readonly StandingPart[]) => `${parts.map(standingPart).join("; ")}.`,
  answerFiltered: (number: number) =>
    `The filters hide ${counted(number, "claim", "claims")} of this answer: they are not listed below, nor drawn on the map. The sentence above counts without filters.`,
  startFiltered: "Filters are on: the map leaves out what they hide. The sentences below count without filters.",
  noLines: "No line is drawn: the filters hide who speaks, or what they speak of.",
  showSpeaking: "Show who speaks",
  showSpokenOf: "Show risks, proposals, red lines",
  inGroups: (types: readonly GroupCount[]) =>
    `On the map, a group stands for the items listed here that are in it (“+2”: two inside). ${types
      .map(({ type, number, marks, inside, twice }) => {
        const alone = number - inside;
        const parts = [
          ...(alone > 0 ? [`${alone} ${alone === 1 ? "has a mark" : "have marks"} of ${alone === 1 ? "its" : "their"} own`] : []),
          `${inside} ${inside === 1 ? "is" : "are"} inside groups`,
        ];
        return `${counted(marks, "mark stands", "marks stand")} for ${typed(number, type)}: ${parts.join(", ")}${inTwo(twice)}.`;
      })
      .join(" ")}`,
  inTable: "In the table below the map, “+” counts all of a group.",
  linesOfMembers: (names: readonly string[]) =>
    `On the map, the ${names.length === 1 ? "line" : "lines"} from ${list.format(names)} to the group ${names.length === 1 ? "stands" : "stand"} for these items alone, not for the whole.`,
  staysInColumn: (type: string) => `${type} can be moved up and down; the column says what they are.`,
  staysBetween: (type: string) => `${type} stay between the two sides.`,
  meantAgainst: (names: readonly string[]) => `, meant against ${list.format(names)}`,
  notSpokenOf: "Nobody speaks of",
  alsoInOthers: (number: number) =>
    `${number} of ${number === 1 ? "them is" : "them are"} also in another group and counted there too; the legend counts each once.`,
  insideMarks: ({ type, marks, inside, twice, raising, stated, notStated }: MarksCount, isFiltered: boolean) =>
    `${typed(marks + inside, type)}: ${counted(marks, "mark", "marks")} with ${inside} inside${inTwo(twice)}. ${isFiltered ? "Without filters, somebody" : "Somebody"} ${relations[raising].reads.en} ${stated} in a stated claim${notStated > 0 ? `, and ${notStated} only in reported or inferred ones` : ""}; the others are named in other claims, or head a group.`,
  claimsMatched: ({ total, matching, drawn }: ClaimsCount) =>
    `${matching.toLocaleString("en")} of ${counted(total, "claim matches", "claims match")} the filters; ${drawn === 0 ? "none" : drawn.toLocaleString("en")} of them ${drawn < 2 ? "has a line" : "have lines"} on the map while nothing is selected.`,
  ofHiddenTypes: (number: number) => `${counted(number, "claim joins", "claims join")} something of a type that is off.`,
  ofOtherFilters: (number: number) => `${counted(number, "claim is", "claims are")} off by evidence, confidence, relation or session.`,

  children: "More specific",
  membersCounted: (members: number) => counted(members, "more specific item", "more specific items"),
  spokenOf: ({ members, spokenOf }: FamilyCount) =>
    spokenOf === 0
      ? "Nobody speaks of any of them."
      : spokenOf === members
        ? `Somebody speaks of ${members === 1 ? "it" : "each of them"}.`
        : `Somebody speaks of ${spokenOf} of them.`,
  expandFamily: (number: number) => (number > 0 ? `Expand on map (${number})` : "Expand on map"),
  collapseFamily: "Collapse on map",
  expandedFamilies: "Expanded",
  groups: (number: number) => counted(number, "group", "groups"),
  collapse: "Collapse",
  collapseNamed: (name: string) => `Collapse ${name}`,
  collapseEvery: "Collapse all",
  expandAll: "Expand all",
} as const;
