/** Numbers, lists and verbs in the titles of figures, in English. */
import type { CountedNoun, CountedPart, SaidCount } from "../../model/figure-facts.ts";
import type { MatrixRowType } from "../../model/matrix-types.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { SpeakersCounted } from "../../model/question-facts.ts";
import { type Relation, relations } from "../../model/relations.ts";

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Numbers up to ten in words. */
export const inWords = (number: number): string => numerals[number] ?? number.toLocaleString("en");
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const many = (number: number, singular: string, plural: string): string => `${inWords(number)} ${number === 1 ? singular : plural}`;
export const andList = (texts: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(texts);
export const orList = (texts: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(texts);

/**
 * The number of all that may be so: "up to six", "five or six", "perhaps one"; "six" where all is certain. The line under the title says how
 * many are not: "one to six" would be read as the number for each.
 */
export function upTo(certain: number, all: number): string {
  if (certain >= all) return inWords(all);
  if (all === 1) return `perhaps ${inWords(all)}`;
  return certain === all - 1 ? `${inWords(certain)} or ${inWords(all)}` : `up to ${inWords(all)}`;
}

/** The same for speakers, from those who certainly say it: "five to eight". */
export const fromTo = (certain: number, all: number): string =>
  certain > 0 && certain < all - 1 ? `${inWords(certain)} to ${inWords(all)}` : upTo(certain, all);

/** "three risks", "up to three risks". */
export const ofType = (number: number, type: NodeType, certain = number): string =>
  `${upTo(certain, number)} ${nodeTypes[type][number === 1 ? "name" : "plural"].en.toLowerCase()}`;

/** Says that something is not certain: who said it, or what was meant. */
export const doubt = "speaker or meaning";
export const notCertainFor = (what: string): string => `${capital(doubt)} not certain for ${what}.`;

/** "Nine speakers", "eight named speakers and one unidentified", "one speaker and one person only reported". */
export function speakersIn({ speakers, unidentified, reported = 0 }: SpeakersCounted): string {
  if (reported > 0) {
    const others = `${many(reported, "person", "people")} only reported`;
    return speakers === 0 ? others : `${speakersIn({ speakers, unidentified })} and ${others}`;
  }
  const named = speakers - unidentified;
  if (unidentified === 0) return many(speakers, "speaker", "speakers");
  if (named === 0) return many(unidentified, "unidentified speaker", "unidentified speakers");
  return `${many(named, "named speaker", "named speakers")} and ${inWords(unidentified)} unidentified`;
}

/** The same where some of them may not say it: "five or six speakers (one unidentified)". */
export function speakersUpTo(certain: number, who: SpeakersCounted): string {
  if (certain >= who.speakers) return speakersIn(who);
  const unknown = who.unidentified === 0 ? "" : ` (${inWords(who.unidentified)} unidentified)`;
  return `${fromTo(certain, who.speakers)} ${who.speakers === 1 ? "speaker" : "speakers"}${unknown}`;
}

/** "proposes" and "propose", "warns of" and "warn of". */
export const verbFor = (relation: Relation, number: number): string =>
  number === 1 ? relations[relation].reads.en : relations[relation].reads.en.replace(/^is\b/u, "are").replace(/^(\w+?)s\b/u, "$1");

/** The types of what is proposed, warned of and drawn, by the table of relations. */
const { proposes, draws, "warns-of": warnsOf } = relations;
export const types = { proposal: proposes.joins[0].to[0], risk: warnsOf.joins[0].to[0], redLine: draws.joins[0].to[0] } as const;

type Counted = (count: number, isOne: boolean, certain?: number) => string;

/** How topics of one relation are counted. */
export const said = {
  proposes: (count, isOne, certain) => `${isOne ? "makes" : "make"} ${ofType(count, types.proposal, certain)}`,
  "warns-of": (count, isOne, certain) => `${isOne ? "warns" : "warn"} of ${ofType(count, types.risk, certain)}`,
  draws: (count, isOne, certain) => `${isOne ? "draws" : "draw"} ${ofType(count, types.redLine, certain)}`,
  holds: (count, isOne, certain = count) => `${isOne ? "argues" : "argue"} ${upTo(certain, count)} ${count === 1 ? "point" : "points"}`,
} as const satisfies Partial<Record<Relation, Counted>>;
const saidOf: Partial<Readonly<Record<Relation, Counted>>> = said;

export const countsOf = ({ relation, count, type, certain = count }: SaidCount, isOne: boolean): string =>
  saidOf[relation]?.(count, isOne, certain) ??
  `${verbFor(relation, isOne ? 1 : 2)} ${type ? ofType(count, type, certain) : upTo(certain, count)}`;

/** "risk" and "risks". */
function nounFor({ relation, type }: CountedNoun, number: number): string {
  if (relation && relations[relation].line === "view") return number === 1 ? "point" : "points";
  if (!type) return number === 1 ? "idea" : "ideas";
  return nodeTypes[type][number === 1 ? "name" : "plural"].en.toLowerCase();
}

/** "Six risks". */
export const countedNoun = (noun: CountedNoun, number: number): string => `${inWords(number)} ${nounFor(noun, number)}`;

/** "Six of the 13 risks", "all three points", "the one proposal". */
export function partOf({ noun, total, part }: CountedPart): string {
  const name = nounFor(noun, total);
  if (part < total) return `${inWords(part)} of the ${inWords(total)} ${name}`;
  return total === 1 ? `the one ${name}` : total === 2 ? `both ${name}` : `all ${inWords(total)} ${name}`;
}

/** "27 speakers", "speakers from eight countries". */
export const ofActors: Readonly<Record<MatrixRowType, (number: string) => string>> = {
  person: (number) => `${number} speakers`,
  institution: (number) => `speakers of ${number} institutions`,
  country: (number) => `speakers from ${number} countries`,
  region: (number) => `speakers from ${number} regions`,
};
