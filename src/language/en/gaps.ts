import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");

/** The words of the page of common ground and gaps, in English. */
export const gaps = {
  gapsDeck:
    "What several share, what is contested, and what nobody answers, as far as this transcript goes: that something is not found here does not mean that nobody thought of it.",
  gapsCounted:
    "Counted are stated claims alone: what somebody says as their own. What is only reported, inferred or known from outside closes no gap, and stands beside as not counted. The filters do not apply here.",
  gapsContents: "On this page",
  gapsMore: (number: number) => `All ${number}`,
  gapsBy: (number: number, names: readonly string[]) => `${number}: ${list.format(names)}`,
  gapsNotCounted: (number: number) => `Not counted: ${counted(number, "claim", "claims")}`,
  gapsNone: "None.",
  commonTitle: "What several speakers share",
  commonText: (type: string, shared: number, of: number) =>
    `Of ${of} ${type.toLowerCase()} that a person (not an institution or a document) speaks of as their own, ${shared} are shared by two people or more. Contesting and backing with a limit are not counted as sharing.`,
  loneTitle: "Risks that one speaker alone names",
  loneText: (number: number, of: number) =>
    `Of ${of} risks that a person speaks of as their own, ${number} are named by one person alone. That others name what is broader or narrower does not count.`,
  disputedTitle: "What is disputed, or has a limit set to it",
  disputedText: (number: number) =>
    `${counted(number, "idea", "ideas")} that a speaker contests, or backs with a limit, as their own. On each side stand all claims of the transcript, with how they are backed.`,
  sides: { behind: "For it", withLimit: "With a limit", against: "Against it", several: "On more than one side" },
  unansweredTitle: "Risks for which this record states no proposal",
  unansweredText: (number: number, of: number) =>
    `Of ${of} risks that somebody warns of, ${number}: no stated claim joins them, or anything in their families, to a proposal that lowers them. Methods and tools are not proposals.`,
  aimlessTitle: "Proposals for which this record states no risk",
  aimlessText: (number: number, of: number) =>
    `Of ${of} proposals that a person or an institution makes, ${number}: no stated claim joins them, or anything in their families, to a risk that they are to lower.`,
  linesTitle: "Red lines for which this record states no risk",
  linesText: (number: number, of: number) =>
    `Of ${of} red lines that somebody draws, ${number}: no stated claim joins them to what they are meant to prevent.`,
  untouchedTitle: "What of outside taxonomies is not touched",
  untouchedText:
    "A place is touched if a risk or proposal that somebody speaks of as their own, or one in its family, corresponds to it. The correspondences themselves are the curator’s.",
  taxonomyText: (number: number, of: number) => (number === 0 ? `All ${of} places are touched.` : `Of ${of} places, ${number}:`),
  domainsText: (number: number, untouched: readonly string[]) =>
    untouched.length === 0
      ? `Each of its ${number} domains is touched in one place at least.`
      : `Of its ${number} domains, not touched at all: ${list.format(untouched)}.`,
} as const;
