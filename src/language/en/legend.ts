import { counted } from "./grammar.ts";

/** The words of the legend and the filters, in English. */
export const legend = {
  legend: "Legend",
  hollow: "hollow: not said at the forum",
  sizeMeans: "size: number of claims, not importance or truth",
  collapsedMeans: "+5: groups five more",
  waiting: "shown with a selection:",
  ringed: "ringed: shared",
  filters: "Filters",
  filterDeck: "Hidden items fade and keep their position. The numbers count what matches the filters, including collapsed items.",
  facets: { types: "Type", standings: "Evidence", relations: "Relation", sessions: "Session" },
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "filter", "filters")} active`,

  hierarchy: "Groups",
  layersDeck: "Specific risks and proposals are collapsed into broader ones, with their claims. “+7” on the map says how many.",
  children: "More specific",
  expandFamily: (number: number) => `Expand on map (${number})`,
  collapseFamily: "Collapse on map",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
} as const;
