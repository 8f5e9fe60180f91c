/** The words for a graph that cannot be shown, in English. */
export const graphProblems = {
  why: {
    "not-json": "The file with the graph is damaged: it is not JSON.",
    "other-format": "The file with the graph is in a format that this page cannot read.",
    "newer-version": "The file with the graph is newer than this page.",
    "other-build": "The map and the texts are from two versions of the graph.",
  },
  wayOut: "Reload the page to get both anew. If that does not help, tell whoever publishes this copy.",
  contact: "Contact:",
  reload: "Reload the page",
} as const;
