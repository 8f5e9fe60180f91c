/** The words of the filter panel, in English. */
export const filters = {
  filterDeck: [
    "What is hidden leaves the map. Nothing comes in its place, but a relation left alone shows all its lines, with both ends.",
    "By role, the lists at the sides close up or spread out. Those who speak move only where few lines are left.",
    "A number that is struck out: so many would come back.",
  ],
  typesNote: "Numbers: items on the map while nothing is selected, collapsed ones included. 0: they appear beside what is selected.",
  claimsNote: "Numbers here and below: claims that match the filters.",
  outsideNote: "Who works where and who signed what is shown, and counted, even where it is only known from outside.",
  waiting: "Shown on selection:",
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  lines: "show lines",
  linesAtRest: (relation: string) => `show lines: ${relation}`,

  hierarchy: "Groups",
  layersDeck: "Specific risks and proposals are collapsed into broader ones, with their claims. “+7” on the map: seven are inside.",
  collapseAll: "Collapse all",
} as const;
