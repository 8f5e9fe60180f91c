/** The words of the board, comparisons, paths, and the page of common ground and gaps, in English; `comparing-zh.ts` has the same keys. */
import type { Words } from "./words.ts";

const rules = new Intl.PluralRules("en");
const counted = (number: number, one: string, other: string): string =>
  `${number.toLocaleString("en")} ${rules.select(number) === "one" ? one : other}`;
const list = new Intl.ListFormat("en");

export const comparingInEnglish = {
  rows: { person: "People", institution: "Institutions", country: "Countries", region: "Regions" },
  boardTitle: (rows: string, columns: string) => `${rows} and ${columns.toLowerCase()}`,
  boardOf: (names: readonly string[], columns: string) => `${list.format(names)}: ${columns.toLowerCase()}`,
  boardTold: (title: string, rows: number, columns: number, claims: number) =>
    `${title}: ${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}, ${counted(claims, "claim", "claims")}`,
  boardDeck: "A cell counts claims; press it to read them. A total counts each claim once.",
  boardPeople: "An institution’s row holds what its people say, which need not be its own view.",
  boardPlaces:
    "A row holds what the institutions of a place say, and their people; whoever works in two places stands in both. It is no view of a country or a region.",
  boardRows: "Rows",
  boardColumns: "Columns",
  boardOrder: "Sorted by",
  boardSorted: (order: string) => `Sorted by ${order}`,
  boardOrders: { programme: "programme", number: "number of claims", name: "name", similarity: "similarity" },
  boardTranspose: "transpose",
  boardSure: "leave out unsure speakers",
  boardThrough: (names: readonly string[]) =>
    names.length <= 3 ? `by ${list.format(names)}` : `by ${names.slice(0, 2).join(", ")} and ${names.length - 2} more`,
  boardItself: "itself, not what is in it",
  boardSilent: (columns: string) => `Spoke at the forum, but ${columns.toLowerCase()} of theirs are not found in this transcript:`,
  boardTotal: "Claims",
  boardSetUp: "Rows, columns, order",
  boardUnfold: (name: string, number: number) => `${name}: unfold ${number}`,
  boardFold: (name: string) => `${name}: fold`,
  boardNone: "not found",
  boardEmpty: (number: number) => `${number} more: not found in this transcript`,
  boardChoose: (name: string) => `Compare ${name}`,
  boardChosen: (number: number) =>
    number === 0
      ? "Tick two to four rows to compare them."
      : number === 1
        ? "One is ticked; tick one more to compare."
        : `${number} are ticked.`,
  boardCompare: "Compare them",
  boardUntick: "Untick all",
  boardAll: "All rows",
  unbacked: "inferred or outside",

  groupShared: (names: readonly string[], isAll: boolean) => (isAll ? "Shared" : `Shared by ${list.format(names)}`),
  groupNear: (names: readonly string[], isAll: boolean) =>
    isAll ? "In one family, not the same" : `In one family, not the same: ${list.format(names)}`,
  groupAlone: (name: string) => `Only ${name}`,

  comparison: "Comparison",
  ideas: (number: number) => counted(number, "idea", "ideas"),
  families: (number: number) => counted(number, "family", "families"),
  comparedSentence: (shared: number, near: number, of: number) =>
    `Of ${counted(of, "idea", "ideas")} that one of them speaks of, they share ${shared}; ${
      near === 0
        ? "in no further family do they say different things"
        : `in ${counted(near, "family", "families")} they say different things`
    }.`,
  comparedContested: (number: number) =>
    `On ${counted(number, "shared idea", "shared ideas")} they part: one contests it, or backs it with a limit.`,
  comparedCounted: "Counted are the claims that pass the filters, those of narrower ideas each for itself.",
  comparedNothing: "No claim of theirs passes the present filters.",
  contested: "of different minds",
  sayings: (reads: string, number: number, standing: string | undefined) =>
    `${reads}${number > 1 ? ` (${number} claims)` : ""}${standing ? ` (${standing})` : ""}`,
  between: "To and of each other",
  onThing: (name: string) => `On “${name}”`,
  thingGone: "Of this, none of them says anything that passes the filters: not found in this transcript.",
  alsoOnMap: "On the map, letters say by whom a thing is spoken of, and what they share is ringed.",
  showOnMap: "Show on the map",
  mapAlone: "The map alone",
  showOnBoard: "Show on the board",
  addVoice: "Add another …",
  leaveOut: (name: string) => `Leave out ${name}`,

  pickCompare: (name: string) => `With whom is ${name} to be compared?`,
  pickPath: (name: string) => `Where is the path from ${name} to lead?`,
  pickHint: "Type a name, in either language or pinyin; the arrow keys walk the list.",
  pickAlike: "They share most:",
  pickSpeakers: "Speakers:",
  pickFound: (number: number) => (number === 0 ? "Not found in this transcript." : counted(number, "name", "names")),
  pickShares: (number: number) => counted(number, "shared idea", "shared ideas"),

  path: "Path",
  pathSentence: (total: number, length: number) =>
    `${counted(total, "shortest path", "shortest paths")}, ${counted(length, "step", "steps")} long.`,
  pathFirst: (number: number) => `The first ${number} are told.`,
  pathNone: "No path is found along what may be walked.",
  pathNoneHubs: "Sessions, affiliations and references are not walked; with them there may be one.",
  pathFilters: "What the filters leave out is not walked.",
  pathWeak: (number: number, length: number) => `${number} of ${length} steps ${number === 1 ? "rests" : "rest"} on no stated claim`,
  stepWeak: "This step rests on no stated claim:",
  stepMore: (number: number) => counted(number, "more claim", "more claims"),
  onTheMap: "On the map",
  pathNumber: (number: number) => `Path ${number}`,
  pathOther: "Other end …",
  pathBack: "The other way round",
  walk: "What may be walked",
  walkHubs: "through sessions, affiliations and references",
  walkHubsWhy: "They join everybody with everybody, as two who refer to the same tool, so a path along them says little.",
  walkFamily: (name: string) => `all of “${name}”`,
  walkAll: "Walk all again",

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

export type ComparingMessages = Words<typeof comparingInEnglish>;
