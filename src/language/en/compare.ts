import { counted } from "./grammar.ts";
import { inSentence } from "./speakers.ts";

const list = new Intl.ListFormat("en");

/** Adds details in brackets to a text; without brackets if there are none. */
function details(texts: readonly (string | false | undefined)[], text: string): string {
  const given = texts.filter(Boolean);
  return given.length > 0 ? `${text} (${given.join(", ")})` : text;
}

/** The words of comparisons, in English. */
export const compare = {
  groupShared: (names: readonly string[], isAll: boolean) => (isAll ? "The same" : `The same for ${list.format(names)}`),
  groupNear: (names: readonly string[], isAll: boolean) => (isAll ? "Related" : `Related: ${list.format(names)}`),
  groupSigned: (names: readonly string[], isAll: boolean) =>
    `Signed by ${isAll ? (names.length === 2 ? "both" : "all") : list.format(names)}`,
  groupAlone: (name: string) => `Only ${name}`,

  comparedCountries: (first: string, second: string) =>
    `What do speakers from ${inSentence(first)} and ${inSentence(second)} share, and where do they differ?`,
  comparison: "Comparison",
  ideas: (number: number) => counted(number, "idea", "ideas"),
  families: (number: number) => counted(number, "group", "groups"),
  comparedSentence: (shared: number, near: number, total: number) =>
    `${counted(total, "idea", "ideas")}: ${[
      shared > 0 ? `${shared} the same` : near > 0 ? "" : "none the same or related",
      near > 0 ? `related ones in ${counted(near, "group", "groups")}${shared === 0 ? ", none the very same" : ""}` : "",
    ]
      .filter(Boolean)
      .join("; ")}.`,
  comparedSigned: (number: number, isPair: boolean) =>
    `Not counted among them: ${counted(number, "document", "documents")} that ${isPair ? "both" : "two or more"} signed.`,
  documents: (number: number) => counted(number, "document", "documents"),
  comparedContested: (number: number) =>
    `Speakers disagree on ${counted(number, "shared idea", "shared ideas")}: one side disputes it, sees limits in it or supports it with reservations, and another does not; where all do, it is not counted.`,
  comparedCounted: "Only claims that match the filters are counted. Specific ideas are counted separately from broader ones.",
  comparedNothing: "None of their claims match the filters.",
  notRinged: "two letters, no ring: different items",
  onlyInList: (number: number) => `${number} of one side only: in the list`,
  comparedSilent: "No claim in this graph is theirs: nothing was found that was said in their name.",
  contested: "speakers disagree",
  sayings: (reads: string, number: number, standing: string | undefined): string =>
    details([number > 1 && `${number} claims`, standing], reads),
  speakersAt: (place: string, names: readonly string[]) =>
    `${place}, ${names.length === 1 ? "1 person" : `${names.length} people`} (${list.format(names)})`,
  between: "About each other",
  presented: (name: string, owners: readonly string[]) =>
    `${name} also presents what others say, which is not compared here: ${list.format(owners)}.`,
  presentedOf: (owner: string, claims: number) => `${owner} (${counted(claims, "claim", "claims")})`,
  addOwner: (owner: string) => `Add ${owner}`,
  onTopic: (name: string) => `On “${name}”`,
  topicGone: "Their claims on this topic are hidden by the filters, or none were found in this transcript.",
  alsoOnMap: "On the map, letters show who raised an item; rings mark what is shared.",
  showOnMap: "Show on map",
  mapAlone: "Show map only",
  showInMatrix: "Show in matrix",
  addActor: "Add another…",
  leaveOut: (name: string) => `Remove ${name}`,
} as const;
