/** The words of the outline, in English. */
export const outline = {
  outlineDeck:
    "Everything on the map as lists, with what is selected, hidden or collapsed. Press Enter to select a node or a claim and list its connections below it; the arrow keys then work as on the map.",
  outlineSelected: "Selected",
  outlineNothing: "none",
  outlineOff: {
    types: "Hidden types",
    relations: "Hidden relations",
    sessions: "Hidden sessions",
    standings: "Hidden evidence",
    confidences: "Hidden confidence",
  },
  outlineOpen: "Expanded groups",
  rowStates: {
    selected: "selected",
    near: "highlighted",
    faded: "not highlighted",
    off: "hidden by the filters",
  },
  outlineNodes: "Nodes",
  outlineClaims: "Claims, in programme order",
  outlinePassing: (number: number) => `· ${number} match the filters`,
  outlineNoSession: "No session",
} as const;
