/** The words of the filter panel, in English. */
export const filters = {
  filterDeck:
    "What is hidden leaves the map. By role, the lists at the sides close up or spread out; everything else keeps its position. The numbers beside types are of items on the map, collapsed ones included; those beside evidence, confidence and relations are of claims that match the filters.",
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
