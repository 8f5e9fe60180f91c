import { counted } from "./grammar.ts";

/** The words of the page itself: its header, tabs, loading and links, in English. */
export const shell = {
  title: "AI Safety Concept Graph",
  headline: "Who said what about AI safety",
  deck: "Who proposed what, who warned of what, who drew which line",
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

  viewsName: "Views",
  views: { map: "Map", board: "Board", table: "Table", programme: "Programme", outline: "Graph as text" },

  droppedTitle: "This link could be opened in part.",
  dropped: (parameter: string, value: string) => `Dropped: ${parameter} “${value}”`,
  droppedWhy: {
    "unknown-parameter": "no such part of a link",
    "unknown-id": "not in this graph",
    unreadable: "cannot be read",
  },

  selected: (name: string, number: number) => `${name}, ${counted(number, "claim", "claims")}`,
} as const;
