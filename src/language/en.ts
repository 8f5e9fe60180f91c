/** The page's words in English. `zh.ts` must have the same keys, or it does not compile. */

const rules = new Intl.PluralRules("en");
const counted = (number: number, one: string, other: string): string =>
  `${number.toLocaleString("en")} ${rules.select(number) === "one" ? one : other}`;

export const en = {
  title: "AI Safety Concept Graph",
  headline: "Who said what about AI safety",
  deck: "One day in Shanghai, 5 July 2024: some thirty people from six countries on what AI may do wrong, where the red lines are, and what should be done. Every line in this map is a claim, and points at its passage.",
  skip: "Skip to the text",
  loading: "The graph is being fetched …",
  loadingTexts: "The statements are being fetched …",
  loadFailed: "The graph could not be fetched. Check the connection, then load the page again.",
  reload: "Load again",

  home: "Start",
  search: "Search",
  searchPlaceholder: "People, risks, proposals, 红线, zhangyaqin …",
  searchNothing: (text: string) => `Nothing found for “${text}”. Try fewer letters, pinyin, or the other language.`,
  searchFound: (number: number) => counted(number, "result", "results"),
  searchClear: "Clear the search",
  claimsGroup: "Claims",
  heardAs: (text: string) => `transcribed as “${text}”`,

  language: "中文",
  languageName: "Switch to Chinese",
  theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  about: "About this data",
  help: "Help",
  save: "Save image",
  speakers: "Speakers",
  outline: "Graph as text",
  close: "Close",
  back: "Back",

  waysIn: "Ways in",
  waySearch: "Search for a person, a risk, a phrase",
  questions: "Questions",
  waySpeakers: (number: number) => `All ${number} speakers, in the order of the forum`,
  wayAbout: "What the transcript is, what the standings mean, how to cite, how to object",
  wayOutline: "Read the whole graph as text",
  howToRead: "How to read the map",
  howToReadText:
    "Each shape is a person, an institution, a risk, a proposal and so on; each line is what somebody says of it, and points at a passage. Choose a shape to see its claims; press a type under the map to hide it.",
  counts: (nodes: number, claims: number) => `${counted(nodes, "node", "nodes")}, ${counted(claims, "claim", "claims")}`,

  map: (nodes: number, edges: number) =>
    `Map of ${counted(nodes, "node", "nodes")} and ${counted(edges, "edge", "edges")}. The same as text: “Graph as text”. Arrow keys move, + and - zoom, 0 shows all.`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  stillMap:
    "This browser gives no WebGL, so the map is drawn as a still picture. Everything in it can be chosen, and is in the text beside it.",
  lostMap: "The graphics of the map were lost. A still picture stands in until they come back.",

  legend: "Legend and filters",
  filters: "Filter",
  filterTypes: "Types",
  filterRelations: "Relations",
  filterSessions: "Sessions",
  filterStandings: "Standing",
  filterOnly: (name: string) => `Only ${name}`,
  filterClear: "Show all again",
  filtersOn: (number: number) => `${counted(number, "filter", "filters")} on`,
  families: "What a line says",
  hollow: "hollow: inferred or outside only",

  entry: "Entry",
  nameTransliterated: "transliterated; no source shows the name in this language",
  aliases: "As transcribed",
  onLines: (lines: readonly number[]) => `line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}`,
  identifiers: "Identifiers",
  identityIs: { certain: "", likely: "Identity likely, not certain.", unsure: "Identity unsure." },
  candidates: "Perhaps",
  noClaims: "No claim with the present filters or in this graph.",
  notFound: "Not found in this transcript.",
  claim: (number: number) => counted(number, "claim", "claims"),
  accordingTo: "according to",
  inSession: "in",
  confidence: { certain: "speaker certain", likely: "speaker likely", unsure: "speaker unsure" },
  why: "Why",
  note: "Note",
  reference: "Reference",
  asOf: (date: string) => `as of ${date}`,
  addressees: "addressed to",
  quantity: "How much",
  by: "By",
  stance: { agrees: "agrees", adds: "adds", disagrees: "disagrees" },
  aboutNode: "about",
  match: { exact: "exact match", close: "close match", broader: "broader" },
  locator: (line: number) => `line ${line}`,
  openPassage: (line: number, phrase: string) => `Open the passage: line ${line}, “${phrase}”`,
  correction: (heard: string, meant: string) => `“${heard}” is heard; “${meant}” is meant`,
  cite: "Copy as citation",
  cited: "Citation copied.",
  citeDenied: "The browser does not allow copying. Select the text:",
  notice: "A paraphrase of a machine transcript, not reviewed by the speaker.",
  showOnMap: "Show on the map",
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  print: "Print",

  passage: "Passage",
  passageOf: (line: number) => `Transcript, line ${line}`,
  passageTurn: "Who speaks",
  passageUnknown: "nobody knows who",
  passageBounds: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  passageMore: "Show the whole line",
  transcriptMissing: "To see the passage, open the transcript from your own disk.",
  transcriptWhy:
    "The transcript is other people’s words and is not published here. Whoever holds the file can open it; it stays on this device and is sent nowhere.",
  transcriptOpen: "Open the transcript …",
  transcriptDrop: "or drop the file here",
  transcriptSum: "It is the file with the SHA-256",
  transcriptWrong: (expected: string, got: string) =>
    `This is not the transcript that the claims were checked with. Its SHA-256 is ${got}; expected is ${expected}.`,
  transcriptUnreadable: "This file could not be read as text.",
  transcriptKept: "The transcript is open and kept on this device.",
  transcriptThisVisit: "The transcript is open until the page closes; the browser would not keep it.",
  transcriptForget: "Forget the transcript",
  transcriptForgotten: "The transcript is forgotten.",
  passageFindings: {
    "line-absent": "The transcript has no such line.",
    "phrase-absent": "The phrase is not on that line.",
    "phrase-ambiguous": "The phrase stands more than once on that line.",
    "turn-lost": "The passage cannot be shown: the transcript does not fit the data.",
  },

  speakersDeck: "Everybody who is heard in the transcript, in the order in which they are first heard.",
  speakersHosts: "Hosts and moderators",
  spokeIn: "spoke in",

  outlineDeck: "Everything that the map shows, as lists.",
  outlineNodes: "Nodes",
  outlineClaims: "Claims, in programme order",

  answerClaims: "The claims behind it",

  droppedTitle: "This link could be opened in part.",
  dropped: (parameter: string, value: string) => `Dropped: ${parameter} “${value}”`,

  saveTitle: "Save an image",
  saveFormat: "Format",
  saveScope: "What",
  saveSeen: "The view as seen",
  saveEgo: "The selection and what it is joined to",
  saveEgoNone: "Choose a node first to save its ego network.",
  saveSize: "Size",
  saveSlide: "Slide, 1920 × 1080",
  savePrint: "Print, A4 across at 300 dpi",
  saveGo: "Save",
  saving: "The image is being drawn …",
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: "The image could not be drawn: the browser has no room for one of this size. Try SVG, or the smaller size.",

  selected: (name: string, number: number) => `${name}, ${counted(number, "claim", "claims")}`,
  nothingSelected: "Nothing is chosen.",

  aboutSections: {
    what: "What this is",
    whatText:
      "At the forum some thirty people from China, the United States, the United Kingdom, France, Singapore and Canada spoke about the safety and governance of frontier AI. What is left of it is one Chinese text, written down by a machine: names are garbled, speakers change without a mark, interpreters’ words are mixed in, and some stretches are barely language. The curators read it line by line and wrote down, in their own words and in two languages, what can be said from it.",
    standing: "What the standings mean",
    locators: "How a claim is proved",
    locatorsText:
      "Each claim points at its passage by a line number and a short phrase that stands exactly once on that line. A program checks every one of them. That a phrase is there proves that the transcript says it, not that the speaker did.",
    absence: "What an absence means",
    absenceText: "Where somebody has no claim on a matter, it was not found in this transcript. It does not mean that they are against it.",
    size: "What size means",
    sizeText: "A node is larger the more claims there are about it in this graph. It is no measure of importance, and none of truth.",
    cite: "How to cite",
    citeText:
      "“Copy as citation” stands on each claim. For the whole: AI Safety Concept Graph, data version of the page, CC BY 4.0, with the address and the day of access.",
    object: "How to object",
    objectText:
      "If you spoke at the forum, or know that a claim is wrong, write to us. We mend the data in public, and say what was changed.",
    objectNone: "The keeper of this copy has set no address for objections.",
    privacy: "Privacy",
    privacyText: "The page counts nobody and asks no other server for anything. A transcript that you open stays on your device.",
  },
  helpSections: {
    mouse: "Mouse and touch",
    mouseText: [
      "Drag to move, turn the wheel or pinch to zoom, double-click to come nearer.",
      "Press a shape or a line to read its claims; press the ground to let go.",
      "Point at a shape to see what it is joined to.",
    ],
    keys: "Keys",
    keysText: [
      "/ goes to the search.",
      "On the map: arrow keys move, + and - zoom, 0 shows all, Escape lets go.",
      "Everything on the map can be reached in “Graph as text”.",
      "The browser’s Back undoes the last choice.",
    ],
    link: "Links",
    linkText: ["The address holds the view: selection, filters, language, place on the map. Copy it to send the view to somebody."],
  },
} as const;

/** The same shape with any words in it. */
type Words<Of> = Of extends string
  ? string
  : Of extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : Of extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof Of]: Words<Of[Key]> };

export type Messages = Words<typeof en>;
