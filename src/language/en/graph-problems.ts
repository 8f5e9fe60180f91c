/** The words for a graph that cannot be shown, in English. */
export const graphProblems = {
  why: {
    "not-json": "The graph file is damaged: it is not valid JSON.",
    "other-format": "The graph file is in a format that this page cannot read.",
    "newer-version": "The graph file is newer than this page.",
    "other-build": "The map and the texts come from different versions of the graph.",
  },
  wayOut: "Reload the page to load the data again. If that does not help, contact whoever publishes this copy.",
  contact: "Contact:",
  reload: "Reload the page",
} as const;
