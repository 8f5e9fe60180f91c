/** The words of the outline, in English. */
export const outline = {
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
} as const;
