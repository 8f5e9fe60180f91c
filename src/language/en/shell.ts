import { counted } from "./grammar.ts";

/** The words of the page itself: its header, tabs, loading and links, in English. */
export const shell = {
  title: "AI Safety Concept Graph",
  headline: "Who said what about AI safety",
  deck: "Who proposed what, who warned of what, who drew which red line",
  skip: "Skip to content",
  pages: "Pages",
  menu: "More",
  text: "Details",
  showText: "Expand panel",
  showMap: "Collapse panel",
  loading: "Loading the graph…",
  loadingPart: "Loading…",
  partFailed: "Couldn’t load this part of the page. Check the connection, or reload the page: the site may have a newer version.",
  loadingTexts: "Loading the statements…",
  loadFailed: "Couldn’t load the graph. Check your connection and try again. The data is also in one file:",
  textsFailed:
    "The map is loaded, but the statements couldn’t be loaded. Check your connection and try again. The data is also in one file:",
  reload: "Try again",

  language: "中文",
  languageName: "Switch to Chinese",
  theme: { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  about: "About this data",
  help: "Help",
  save: "Save image",
  share: "Share",
  lessons: "Lessons",
  ownGraph: "Open your graph",
  collection: "Collection",
  collect: "Collect",
  collected: "In collection",
  takeOut: ", remove",
  collectionHolds: (number: number) => `${counted(number, "item", "items")} in your collection. Use Back to undo.`,
  speakers: "Speakers",
  gaps: "Common ground and gaps",
  wayLessons: "a guided way through the graph, for a class or for yourself",
  wayGaps: "what speakers share, dispute or leave open",
  close: "Close",
  leave: "Close",
  done: "Done",

  viewsName: "Views",
  views: { map: "Map", matrix: "Who proposed what", table: "Table", programme: "Programme", outline: "Outline" },

  parseIssuesTitle: "Parts of this link couldn’t be opened.",
  parseIssue: (parameter: string, value: string, why: string) => `Ignored: ${parameter} “${value}” (${why})`,
  parseIssueWhy: {
    "unknown-parameter": "unknown parameter",
    "unknown-id": "not in this graph",
    withdrawn: "a claim that was withdrawn",
    unreadable: "not a valid value",
  },

  selected: (name: string, number: number) => `${name}, ${counted(number, "claim", "claims")}`,
} as const;
