import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");

/** The words of the page of common ground and gaps, in English. */
export const gaps = {
  gapsDeck:
    "What several speakers share, what they dispute and what no proposal addresses, as far as this transcript shows. “Not found” does not mean that nobody thought of it.",
  gapsCounted:
    "Only stated claims are counted: what someone says in their own name. Claims that are reported, inferred or external do not close a gap; they are shown as not counted. The filters do not apply to this page.",
  gapsContents: "On this page",
  gapsMore: (number: number) => `Show all ${number}`,
  gapsBy: (number: number, names: readonly string[]) => `${number}: ${list.format(names)}`,
  gapsNotCounted: (number: number) => `Not counted: ${counted(number, "claim", "claims")}`,
  gapsNone: "None.",
  commonTitle: "What several speakers share",
  gapsNoneStated: "nobody in their own name",
  commonText: (type: string, shared: number, total: number, relations: readonly { readonly reads: string; readonly number: number }[]) =>
    `Of ${total} ${type.toLowerCase()} that people (not institutions or documents) raise in their own name${relations.length > 1 ? ` (${relations.map(({ reads, number }, index) => `${index > 0 ? "only " : ""}“${reads}”: ${number}`).join(", ")})` : ""}, ${shared === 0 ? "none" : shared} ${shared === 1 ? "is" : "are"} shared by at least two people. Disputing an idea, seeing limits in it, or supporting it with reservations, does not count as sharing it.`,
  loneTitle: "Risks named by only one speaker",
  loneText: (number: number, total: number) =>
    `Of ${total} risks that people raise in their own name, ${number} ${number === 1 ? "is" : "are"} named by only one person. Broader or more specific risks named by others do not count.`,
  disputedTitle: "Disputed, criticised, or supported with reservations",
  disputedText: (number: number) =>
    `Speakers dispute ${counted(number, "idea", "ideas")}, see limits in them or support them with reservations, in their own name. Each side lists all claims in the transcript, with their evidence; the numbers count those who say it in their own name.`,
  sides: { behind: "For", withLimit: "With reservations", limits: "Seeing limits", against: "Against", several: "On more than one side" },
  unansweredTitle: "Risks without a stated proposal",
  unansweredText: (number: number, total: number) =>
    `For ${number} of the ${total} risks that someone warns of, no stated claim says that a proposal mitigates them or anything in their groups. Methods and tools do not count as proposals.`,
  aimlessTitle: "Proposals without a stated risk",
  aimlessText: (number: number, total: number, byPeople: number) =>
    `For ${number} of the ${total} proposals made by a person or an institution${byPeople < total ? ` (${byPeople} by people, ${total - byPeople} only by an institution)` : ""}, no stated claim says that they, or anything in their groups, mitigate a risk.`,
  linesTitle: "Red lines without a stated risk",
  linesText: (number: number, total: number) =>
    `For ${number} of the ${total} red lines that someone draws, no stated claim says which risk they are meant to prevent.`,
  untouchedTitle: "External categories the forum did not cover",
  untouchedText:
    "A category is covered if a risk or proposal that someone raises in their own name, or another in its group, corresponds to it. The curators decided what corresponds to what.",
  taxonomyText: (number: number, total: number) =>
    number === 0 ? `All ${total} categories are covered.` : `${number} of ${total} categories ${number === 1 ? "is" : "are"} not covered:`,
  domainsText: (number: number, untouched: readonly string[]) =>
    untouched.length === 0
      ? `Each of its ${number} domains has at least one covered category.`
      : `${untouched.length} of its ${number} domains ${untouched.length === 1 ? "has" : "have"} no covered category: ${list.format(untouched)}.`,
} as const;
