import type { SpeakerCount } from "../../model/sayings.ts";
import { counted, dateOf } from "./grammar.ts";
import { speakersIn } from "./map.ts";

const sizeOf = (speakers: SpeakerCount): number => speakers.reduce((sum, { number }) => sum + number, 0);

/** The words of the details of nodes and claims, in English. */
export const claims = {
  passageOf: (line: number) => `Transcript, line ${line}`,
  labelled: (label: string) => `On the map: ${label}`,
  nameTransliterated: "transliterated; no source gives the name in this language",
  aliases: "Transcribed as",
  onLines: (lines: readonly number[]) => `line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}`,
  identifiers: "Identifiers",
  identity: "Identity",
  identityIs: { certain: "certain", likely: "likely, not certain", unsure: "unsure" },
  candidates: "Possibly",
  date: "Date",
  dateOf,
  place: "Place",
  country: "Country",
  taxonomy: "Taxonomy",
  noMatchIn: "No match in",
  claimsInOrder: "In each group, in the order in which it was said.",
  noClaims: "No claims match the filters.",
  claimsWithheld: "No claims to show: what the lesson asks is hidden until the answer is shown.",
  inGroup: " (items in this group)",
  claimsOnMembers: (number: number, all: number) =>
    number === all
      ? "No claim is on the group itself: each is on an item in it, named above the claim."
      : `${number} of the ${all} claims ${number === 1 ? "is on an item" : "are on items"} in the group, named above the claim.`,
  claimsHidden: (number: number) => `${counted(number, "more claim is", "more claims are")} hidden by the filters.`,
  claimsOffAtFirst: (number: number) =>
    `${counted(number, "claim is", "claims are")} known only from outside the forum (“External”), which is off at first.`,
  showOffAtFirst: "Show",
  notFound: "Not found in this transcript.",
  withdrawn: "Withdrawn",
  withdrawnText: "This claim was published here and has been withdrawn. Please do not cite it.",
  withdrawnOn: (id: string, date: string) => `${id}, withdrawn ${dateOf(date)}.`,
  replacedBy: "What it says now",
  claim: (number: number) => counted(number, "claim", "claims"),
  saidOfMembers: "What speakers say of the more specific items",
  aims: "Which risks these proposals and red lines are meant for",
  /** Who speaks of the members of a group; `all` with those who speak of the group itself. */
  speaking: (ofMembers: SpeakerCount, all: SpeakerCount) =>
    `${speakersIn(ofMembers)}${sizeOf(all) > sizeOf(ofMembers) ? `; ${sizeOf(all)} counting those who speak of the whole` : ""}`,
  /** The claims under a heading, with what they are on, or who makes them, where that is not the same number. */
  claimsOfRows: (rows: string, claims: number) => `${rows}, ${counted(claims, "claim", "claims")}`,
  speakersCounted: speakersIn,
  nodes: (number: number) => counted(number, "node", "nodes"),
  edges: (number: number) => counted(number, "connection", "connections"),
  items: (number: number) => counted(number, "item", "items"),
  groupName: (heading: string, number: number) => `${heading}: ${counted(number, "claim", "claims")}`,
  openEdge: (heading: string, name: string, number: number) => `${counted(number, "claim", "claims")}: ${heading} ${name}`,
  accordingTo: "according to",
  attribution: { certain: "attribution: certain", likely: "attribution: likely", unsure: "attribution: unsure" },
  confidence: { certain: "confidence: certain", likely: "confidence: likely", unsure: "confidence: unsure" },
  why: "Reason:",
  note: "Note:",
  reference: "Reference:",
  asOf: (date: string) => `as of ${dateOf(date)}`,
  referenceDetails: (year: number, identifier: string | undefined) => ` (${year})${identifier ? `, ${identifier}` : ""}`,
  addressees: "Addressed to:",
  quantity: "Amount:",
  by: "Deadline:",
  stanceName: "Response:",
  stance: { agrees: "agrees", adds: "adds a point", disagrees: "disagrees" },
  aboutNode: "About:",
  matchName: "Match:",
  match: { exact: "exact", close: "close", broader: "broader" },
  locator: (line: number) => `line ${line}`,
  openPassage: (line: number, phrase: string) => `line ${line} “${phrase}”: open the passage`,
  correction: "mistranscribed:",
  cite: "Copy citation",
  cited: "Copied.",
  citeDenied: "The browser blocked copying. Select and copy the text:",
  notice: "A paraphrase of a machine transcript, not reviewed by the speaker.",
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  print: "Print",
  printed: (date: string) => `accessed ${dateOf(date)}`,
} as const;
