import { counted } from "./grammar.ts";

/** The words of the collection's page and of sharing, in English. */
export const collection = {
  holds: (nodes: number, claims: number) =>
    [nodes > 0 && counted(nodes, "node", "nodes"), claims > 0 && counted(claims, "claim", "claims")].filter(Boolean).join(" and "),
  deck: "What you put together stays on this device. It goes to others only by what you share: a link, an image, a table.",
  notKept: "This browser does not let the page keep anything: the collection is gone when the page is closed.",
  lost: (ids: readonly string[]) => `Kept, but no longer in this graph: ${ids.join(", ")}.`,
  empty: "Nothing is collected yet. “Collect” stands under the name of every node and beside every claim.",
  broughtName: "A collection from a link",
  brought: (number: number) => `This link brings a collection of ${number}.`,
  ownUntouched: (number: number) => `Yours, of ${number}, is untouched.`,
  keep: "Keep it on this device",
  merge: "Add it to mine",
  toOwn: "Back to mine",
  claims: "Claims",
  between: "Claims between the nodes",
  betweenDeck: "Not collected themselves; the map draws them because both their ends are.",
  hidden: (number: number) =>
    `${counted(number, "thing is", "things are")} not on the map: the filters leave ${number === 1 ? "it" : "them"} out.`,
  compare: (names: string) => `Compare ${names}`,
  csv: "Save claims as CSV",
  clear: "Clear",
  changed: "The collection was changed.",
  undo: "Undo",
  inCollection: "In the collection",
  because: { collected: "collected", between: "between collected nodes" },
  citation: "Citation",

  shareTitle: "Share this view",
  shareLink: "Link",
  shareCopyLink: "Copy link",
  shareCitation: "Citation of the view",
  shareCopyCitation: "Copy citation",
  copied: "Copied.",
  denied: "The browser does not allow copying. Select the text above.",
  tooLong: (most: number) => `A link holds ${most.toLocaleString("en")} characters at most. This one had to leave out:`,
  leftOut: {
    selection: "what is chosen",
    filters: "filters",
    open: "which families are open",
    expanded: "what was expanded by hand",
    table: "what the rows of the table contain",
    collection: "the collection, which stays on this device",
  },
  instead: "To pass on all of it, save it as an image, or its claims as CSV.",
  withCollection: (number: number) => `The link carries the collection of ${number}. Who opens it keeps their own.`,
};
