/** The words of the help page, in English. */
export const help = {
  mouse: "Mouse and touch",
  mouseText: [
    "Drag to move; turn the wheel or pinch to zoom; double-click to come nearer.",
    "Press a shape or a line to read its claims; press the ground to let go.",
    "A shape is the larger the more claims of this transcript name it, within its kind. Size does not say how important it is, nor how right.",
    "Point at a shape, or hold a finger on it, to see what it is joined to.",
  ],
  keys: "Keys",
  keyMeanings: {
    "/": "go to the search",
    Enter: "on the map: choose what is nearest to the middle; at what the keys point at: go there; at what is chosen: read its entry",
    "← →":
      "with a node chosen: from one neighbour to the next, within one kind of line; with a line chosen: to where it comes from, to where it leads",
    "↑ ↓": "with a node chosen: from one kind of line to the next; with a line chosen: to what else joins its two ends",
    "← → ↑ ↓": "with nothing chosen: move the map",
    "Shift + ← → ↑ ↓": "move the map at any time",
    Backspace: "go back the way you came; Alt + ← does the same",
    "+ −": "on the map: zoom",
    "0": "on the map: show all",
    ".": "on the map: go near what is chosen",
    "1 2 3": "on the map: how many steps from what is chosen are shown",
    "← → ↑ ↓ Home End": "on the board: from cell to cell; with Ctrl, Home and End go to the first and the last cell",
    Esc: "on the map: let go of what the keys point at, then of what is chosen; in the search: close the results",
  },
  keysText: [
    "The map, and “Graph as text”, are walked by the same keys. Each stop is ringed on the map and said to screen readers: what kind of line, to what, which of how many, how many claims, how they are backed.",
    "All that the map shows can be reached by keyboard in “Graph as text”.",
    "The browser’s Back undoes the last choice.",
  ],
  ask: "Ask in words",
  askText:
    "The search box takes questions, too. The answer says how the question was understood, and is made of claims alone; there is no model behind it.",
  link: "Links",
  linkText: [
    "The address holds the view: selection, filters, language, theme and place on the map. Copy it to send the same view to somebody.",
    "“Collect” keeps a node or a claim on this device, under “Collection”. “Share” on that page makes a link that carries it; who opens that keeps their own.",
  ],
} as const;
