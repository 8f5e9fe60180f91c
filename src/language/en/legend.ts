import { counted } from "./grammar.ts";

/** The words of the legend and the filters, in English. */
export const legend = {
  legend: "Legend",
  notCertain: "double: in doubt",
  hollow: "only inferred",
  thin: "thin: one claim",
  broken: "broken: not stated",
  shortLines: { recommendation: "in favour", answer: "responds", work: "refers to" },
  collapsedMeans: "+5: five inside",
  waiting: "Shown on selection:",
  ringed: "ringed: shared",
  filters: "Filters",
  filterDeck:
    "What is hidden leaves the map, and the rest keeps its position. The numbers count what matches the filters, including collapsed items.",
  facets: { types: "Type", standings: "Evidence", confidences: "Confidence", relations: "Relation", sessions: "Session" },
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  lines: "show lines",
  linesAtRest: (relation: string) => `show lines: ${relation}`,
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "filter", "filters")} active`,

  hierarchy: "Groups",
  layersDeck:
    "Specific risks and proposals are collapsed into broader ones, with their claims. “+7” on the map means that seven are collapsed.",
  children: "More specific",
  expandFamily: (number: number) => `Expand on map (${number})`,
  collapseFamily: "Collapse on map",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
} as const;
