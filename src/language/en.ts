/** The page's words in English. `zh.ts` must have the same keys, or it does not compile. */
import type { Words } from "./words.ts";

const rules = new Intl.PluralRules("en");
const counted = (number: number, one: string, other: string): string =>
  `${number.toLocaleString("en")} ${rules.select(number) === "one" ? one : other}`;
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", timeZone: "UTC" });

/** Where the keys are: an edge of the chosen node, and its place among those of its kind. */
interface WalkStepFacts {
  readonly heading: string;
  readonly name: string;
  readonly place: number;
  readonly of: number;
  /** Said where a kind begins. */
  readonly kind: number | undefined;
  readonly kinds: number;
  readonly claims: number;
  readonly standing: string;
}

/** The node that the keys stand on. */
interface WalkNodeFacts {
  readonly name: string;
  readonly type: string;
  /** Each kind with its number. */
  readonly lines: readonly string[];
}

/** The edge that the keys stand on. */
interface WalkEdgeFacts {
  readonly name: string;
  readonly claims: number;
  readonly standing: string;
}

/** An end of the edge that the keys stand on. */
interface WalkEndFacts {
  readonly name: string;
  readonly type: string;
  readonly isSource: boolean;
}

/** A date of the data, `2024`, `2024-07` or `2024-07-05`, as it is written out. */
const dateOf = (date: string): string => {
  if (/^\d{4}$/.test(date)) return date;
  return (date.length > 7 ? day : month).format(new Date(date));
};

export const en = {
  title: "AI Safety Concept Graph",
  headline: "Who said what about AI safety",
  deck: "What some thirty speakers from six countries said at the Frontier AI Safety and Governance Forum, Shanghai, 5 July 2024: what AI may do wrong, where the red lines are, what should be done. Every line on the map is a claim, and points at its passage.",
  skip: "Skip to the text",
  pages: "Pages",
  menu: "More",
  text: "Text",
  showText: "Draw the text over the map",
  showMap: "Show the map again",
  loading: "The graph is being fetched …",
  loadingPart: "One moment …",
  partFailed: "This part of the page could not be fetched. Reload the page to try again.",
  loadingTexts: "The statements are being fetched …",
  loadFailed: "The graph could not be fetched. Check the connection and try again; the data are also in one file:",
  textsFailed:
    "The map is here, but the statements could not be fetched. Check the connection and try again; the data are also in one file:",
  reload: "Try again",

  search: "Search",
  searchPlaceholder: "People, risks, 红线, zhangyaqin",
  searchNothing: (text: string) => `Nothing found for “${text}”. Try fewer letters, pinyin, or the other language.`,
  searchFound: (number: number) => counted(number, "result", "results"),
  claimsGroup: "Claims",
  heardAs: "transcribed as",

  language: "中文",
  languageName: "Switch to Chinese",
  theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  about: "About this data",
  help: "Help",
  save: "Save image",
  share: "Share",
  collection: "Collection",
  collect: "Collect",
  collected: "Collected",
  takeOut: ", take out",
  collectionHolds: (number: number) => `The collection holds ${counted(number, "thing", "things")}. Back undoes it.`,
  speakers: "Speakers",
  gaps: "Common ground and gaps",
  wayGaps: "what is shared, disputed, unanswered",
  close: "Close",
  leave: "Close, back to the first view",
  done: "Done",

  understoodAs: "Asked:",
  orMeant: "Or did you mean:",
  opensAs: "Open it in a view of its own",
  compareWith: "Compare with …",
  pathTo: "Path to …",
  waysIn: "Other ways in",
  waySearch: "a person, a risk, a phrase, in either language",
  questions: "Start with a question",
  question: "Question",
  waySpeakers: (number: number) => `all ${number} who are heard, in the order of the forum`,
  wayAbout: "what it is drawn from, how to cite, how to object",
  wayOutline: "every node and claim as lists",
  howToRead: "How to read the map",
  howToReadText:
    "A shape is a person, a risk, a proposal and so on; the row under the map says which. A line is what somebody says of it: its colour says what kind of thing is said, its dashes how well the transcript backs it. Choose a shape to read its claims; press a name in the row to hide what it stands for.",
  counts: (nodes: number, claims: number) => `${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")} in all`,

  viewsName: "Views",
  views: { map: "Map", board: "Board", table: "Table", programme: "Programme", outline: "Graph as text" },

  programmeDeck:
    "The sessions in order. Under each a strip with a box for each of its sentences; press one, or walk them with the arrow keys, to see which claims it feeds; Enter goes to the first.",
  sentenceState: {
    covered: "feeds a claim",
    declared: "feeds none, for a reason",
    open: "not worked through",
    chosen: "of what is chosen",
  },
  stripName: (session: string, number: number) => `${session}: ${counted(number, "sentence", "sentences")}`,
  sentence: (line: number, claims: number, reason: string | undefined) =>
    `line ${line}: ${reason ?? (claims > 0 ? counted(claims, "claim", "claims") : "not worked through")}`,

  sessionMissing: "In the programme; nothing of it is in the transcript.",
  sessionNoSpeech: "No speech of its own in the transcript: what hosts say, and what holds for the whole day.",
  coverageBySpeaker: "Sentences by speaker",
  claimsFed: "Claims that they feed",
  claimsAdded: "Said by nobody: inferred, or known from outside",

  mapName: "Map",
  map: (nodes: number, edges: number) =>
    `Map, on which ${counted(nodes, "node", "nodes")} and ${counted(edges, "line", "lines")} are drawn. “Graph as text” has the same in words. Arrow keys move the map, + and - zoom, 0 shows all. Enter chooses what is nearest to the middle; then the arrow keys walk along its lines.`,
  walkStep: ({ heading, name, place, of, kind, kinds, claims, standing }: WalkStepFacts) =>
    `${heading}: ${name}, line ${place} of ${of}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}${kind ? `; kind ${kind} of ${kinds}` : ""}`,
  walkNode: ({ name, type, lines }: WalkNodeFacts) =>
    `${name}, ${type.toLowerCase()}. ${lines.length > 0 ? `Lines: ${lines.join(", ")}.` : "No lines."}`,
  walkEdge: ({ name, claims, standing }: WalkEdgeFacts) => `${name}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}.`,
  walkEnd: ({ name, type, isSource }: WalkEndFacts) => `${isSource ? "from" : "to"}: ${name}, ${type.toLowerCase()}`,
  walkAlone: { kind: "There is no other kind of line here.", step: "It is the only line of its kind." },
  walkHere: "Walk from here by keys",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  fitChoice: "Go near what is chosen",
  stillMap: "This browser gives no WebGL, so the map is a still picture. What it shows can be chosen all the same; in words it is in",
  lostMap: "The graphics of the map were lost. A still picture stands in until they come back; in words it is in",

  legend: "Legend",
  hollow: "hollow: not in the transcript",
  sizeMeans: "size: number of claims, not importance or truth",
  foldedMeans: "+5: five more inside",
  waiting: "with what is chosen:",
  ringed: "ringed: shared",
  filters: "Filter",
  filterDeck: "What is switched off fades; no node moves. The numbers are what the filters let through, drawn or folded away.",
  facets: { types: "What is shown", standings: "How it is backed", relations: "What is said", sessions: "Where it was said" },
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "kind", "kinds")} of filters changed`,

  layers: "Families",
  layersDeck: "Narrower risks and proposals are folded into broader ones, with their claims. “+7” on the map says how many.",
  narrower: "Narrower",
  openFamily: (number: number) => `Open on the map (${number})`,
  foldFamily: "Fold on the map",
  openAll: "Open all",
  foldAll: "Fold all",

  labelled: (label: string) => `On the map: ${label}`,
  nameTransliterated: "transliterated; no source shows the name in this language",
  aliases: "As transcribed",
  onLines: (lines: readonly number[]) => `line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}`,
  identifiers: "Identifiers",
  identity: "Identity",
  identityIs: { certain: "certain", likely: "likely, not certain", unsure: "unsure" },
  candidates: "Perhaps",
  date: "Date",
  dateOf,
  place: "Place",
  country: "Country",
  taxonomy: "Taxonomy",
  noMatchIn: "No place in",
  noClaims: "No claim passes the present filters.",
  claimsHidden: (number: number) => `${counted(number, "more claim is", "more claims are")} switched off by the filters.`,
  notFound: "Not found in this transcript.",
  claim: (number: number) => counted(number, "claim", "claims"),
  nodes: (number: number) => counted(number, "node", "nodes"),
  edges: (number: number) => counted(number, "line", "lines"),
  things: (number: number) => counted(number, "thing", "things"),
  groupName: (heading: string, number: number) => `${heading}: ${counted(number, "claim", "claims")}`,
  openEdge: (heading: string, name: string, number: number) => `${counted(number, "claim", "claims")}: ${heading} ${name}`,
  accordingTo: "according to",
  confidence: { certain: "speaker certain", likely: "speaker likely", unsure: "speaker unsure" },
  why: "Why:",
  note: "Note",
  reference: "Reference",
  asOf: (date: string) => `as of ${dateOf(date)}`,
  addressees: "Addressed to",
  quantity: "How much:",
  by: "By when:",
  stanceName: "Answer:",
  stance: { agrees: "agrees", adds: "adds to it", disagrees: "disagrees" },
  aboutNode: "On",
  matchName: "Match:",
  match: { exact: "exact", close: "close", broader: "broader" },
  locator: (line: number) => `line ${line}`,
  openPassage: (line: number, phrase: string) => `line ${line} “${phrase}”: open the passage`,
  correction: "misheard:",
  cite: "Copy as citation",
  cited: "Copied.",
  citeDenied: "The browser does not allow copying. Select the text:",
  notice: "A paraphrase of a machine transcript, not reviewed by the speaker.",
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  print: "Print",
  printed: (date: string) => `read on ${dateOf(date)}`,

  passageOf: (line: number) => `Transcript, line ${line}`,
  passageTurn: "Speaking:",
  passageUnknown: "nobody knows who",
  passageBounds: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  passageMore: "Show all of it",
  transcriptMissing: "To read the passage, open the transcript from your own disk.",
  transcriptWhy:
    "The transcript is other people’s words and is not published here. Whoever holds the file can open it: it stays on this device and is sent nowhere.",
  transcriptOpen: "Open the transcript …",
  transcriptFetch: "Fetch the transcript again",
  transcriptFetching: "The transcript is being fetched from this site …",
  transcriptUnreached: "The transcript could not be fetched from this site.",
  transcriptDrop: "or drop the file here",
  transcriptSum: "It is the file with the SHA-256",
  transcriptWrong: (expected: string, got: string) =>
    `This is not the transcript that the claims were checked with. Its SHA-256 is ${got}; expected is ${expected}.`,
  transcriptRefused: {
    "too-large": "This file is too large to be the transcript.",
    "not-text": "This file is not a text in UTF-8.",
    unreadable: "This file could not be read.",
  },
  transcriptKept: "The transcript is open and kept on this device.",
  transcriptThisVisit: "The transcript is open until the page closes; the browser would not keep it.",
  transcriptForget: "Forget the transcript on this device",
  transcriptForgotten: "The transcript is forgotten.",
  passageFindings: {
    "line-absent": "The transcript has no such line.",
    "phrase-absent": "The phrase is not on that line.",
    "phrase-ambiguous": "The phrase stands more than once on that line.",
    "turn-lost": "The passage cannot be shown: the transcript does not fit the data.",
  },

  speakersDeck:
    "Everybody who is heard in the transcript, in the order in which they are first heard, with the claims that they make as their own.",
  speakersMain: "Speakers and panellists",
  speakersHosts: "Hosts and moderators",

  outlineDeck:
    "Everything that the map shows, as lists, and how it stands there. Enter chooses a node or a claim and lists under it what it is joined to; the arrow keys walk along that as they do on the map.",
  outlineChosen: "Chosen",
  outlineNothing: "nothing",
  outlineOff: {
    types: "Types switched off",
    relations: "Relations switched off",
    sessions: "Sessions switched off",
    standings: "Standings switched off",
  },
  outlineOpen: "Families open",
  rowStates: {
    selected: "chosen",
    near: "in the choice",
    faded: "outside the choice",
    off: "not drawn: switched off, or nothing of it passes the filters",
  },
  foldedInto: (name: string) => `folded into ${name}`,
  outlineNodes: "Nodes",
  outlineClaims: "Claims, in programme order",
  outlinePassing: (number: number) => `· the filters let ${number} through`,
  outlineNoSession: "In no session",

  answerClaims: "The claims behind it",

  droppedTitle: "This link could be opened in part.",
  dropped: (parameter: string, value: string) => `Dropped: ${parameter} “${value}”`,
  droppedWhy: {
    "unknown-parameter": "no such part of a link",
    "unknown-id": "not in this graph",
    unreadable: "cannot be read",
  },

  selected: (name: string, number: number) => `${name}, ${counted(number, "claim", "claims")}`,
} as const;

export type Messages = Words<typeof en>;
