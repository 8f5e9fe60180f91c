import type { FamilyCount } from "../../model/sayings.ts";
import { counted } from "./grammar.ts";

/** The words of the legend and the filters, in English. */
export const legend = {
  legend: "Legend",
  legendCounts:
    "Numbers count what is on the map, with collapsed items, also those that nobody at the forum raises. More appears on selection.",
  notCertain: "double: likely or unsure",
  hollow: "only inferred",
  thin: "thin: one claim",
  broken: "broken: not stated",
  shortLines: {
    objection: "doubts",
    recommendation: "in favour",
    prohibition: "red line",
    answer: "responds",
    work: "refers to",
    thin: "thin: 1 claim",
    broken: "not stated",
    double: "likely, unsure",
    hollow: "inferred",
    indented: "indented: part of",
  },
  indented: "indented: part of the item above",
  collapsedMeans: "+5: five inside",
  ringed: "ringed: shared",
  filters: "Filters",
  facets: { types: "Type", standings: "Evidence", confidences: "Confidence", relations: "Relation", sessions: "Session" },
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "filter", "filters")} active`,

  children: "More specific",
  membersCounted: ({ members, spokenOf }: FamilyCount) =>
    `${counted(members, "more specific item", "more specific items")}, ${spokenOf === members ? (members === 1 ? "spoken of" : "all spoken of") : `${spokenOf || "none"} of them spoken of`}`,
  expandFamily: (number: number) => `Expand on map (${number})`,
  collapseFamily: "Collapse on map",
  expandAll: "Expand all",
} as const;
