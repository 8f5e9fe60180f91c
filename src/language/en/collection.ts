import { counted } from "./grammar.ts";

/** The words of the collection's page and of sharing, in English. */
export const collection = {
  holds: (nodes: number, claims: number) =>
    [nodes > 0 && counted(nodes, "node", "nodes"), claims > 0 && counted(claims, "claim", "claims")].filter(Boolean).join(" and "),
  deck: "Your collection stays on this device. Others see it only if you share a link, an image or a table.",
  notKept: "This browser does not let the page save anything. Your collection will be lost when you close the page.",
  lost: (ids: readonly string[]) => `In your collection, but no longer in this graph: ${ids.join(", ")}.`,
  empty: "Your collection is empty. Use “Collect” below a node’s name or next to a claim.",
  linkedName: "Shared collection",
  linked: (number: number) => `This link contains a collection of ${counted(number, "item", "items")}.`,
  ownUntouched: (number: number) => `Your own collection (${number}) stays as it is.`,
  keep: "Save to this device",
  merge: "Add to my collection",
  toOwn: "Back to my collection",
  claims: "Claims",
  between: "Claims between these nodes",
  betweenDeck: "Not in the collection; drawn on the map because both nodes are.",
  hidden: (number: number) => `${counted(number, "item is", "items are")} hidden from the map by the filters.`,
  compare: (names: string) => `Compare ${names}`,
  csv: "Save claims as CSV",
  clear: "Clear collection",
  changed: "Collection changed.",
  undo: "Undo",
  inCollection: "In the collection",
  because: { collected: "collected", between: "between collected nodes" },
  citation: "Citation",

  shareTitle: "Share this view",
  shareLink: "Link",
  shareCopyLink: "Copy link",
  shareCitation: "Cite this view",
  shareCopyCitation: "Copy citation",
  citationFormat: "Citation format",
  saveCitation: "Save as file",
  citationHint:
    "“Copy citation” at a claim uses the same format. The project is the author, because the words are its paraphrase; the speaker is in the note.",
  copied: "Copied.",
  denied: "The browser blocked copying. Select and copy the text above.",
  tooLong: (limit: number) => `Links are limited to ${limit.toLocaleString("en")} characters. This link leaves out:`,
  truncated: {
    selection: "the selection",
    filters: "the filters",
    open: "which groups are expanded",
    expanded: "which nodes are expanded",
    table: "the text filter of the table",
    pins: "the moved items (they stay moved on this device)",
    collection: "the collection (it stays on this device)",
  },
  instead: "To share everything, save it as an image, or save its claims as CSV.",
  withCollection: (number: number) =>
    `The link includes the collection (${counted(number, "item", "items")}). Whoever opens it keeps their own collection.`,
};
