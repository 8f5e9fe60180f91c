/** The words of the filter panel, in English. */
export const filters = {
  filterDeck:
    "What is hidden leaves the map; nothing comes in its place, but a relation left alone shows all its lines, with both ends. By role, the lists at the sides close up or spread out; everything else keeps its position. The numbers beside types are of items on the map, collapsed ones included; those beside evidence, confidence and relations are of claims that match the filters; a number that is struck out is of what would come back. Who works where and who signed what is shown, and counted, even where it is only known from outside; links to a type that is off are not counted.",
  waiting: "Shown on selection:",
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  lines: "show lines",
  linesAtRest: (relation: string) => `show lines: ${relation}`,

  hierarchy: "Groups",
  layersDeck:
    "Specific risks and proposals are collapsed into broader ones, with their claims. “+7” on the map means that seven are collapsed.",
  collapseAll: "Collapse all",
} as const;
