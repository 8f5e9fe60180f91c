import { counted } from "./grammar.ts";

/** The words of the legend and the filters, in English. */
export const legend = {
  legend: "Legend",
  legendCounts:
    "Numbers count what is on the map, with collapsed items, also those that nobody at the forum raises. More appears on selection.",
  notCertain: "double: likely or unsure",
  hollow: "only inferred",
  thin: "thin: one claim",
  farther: "thin: further steps",
  broken: "broken: not stated",
  shortLines: {
    objection: "doubts",
    recommendation: "in favour",
    prohibition: "red line",
    answer: "responds",
    work: "refers to",
    thin: "thin: 1 claim",
    farther: "thin: step 2+",
    broken: "not stated",
    double: "likely, unsure",
    hollow: "inferred",
    indented: "shifted: part of above",
  },
  indented: (isNarrow: boolean) => `shifted ${isNarrow ? "in" : "out"}wards: part of the item above`,
  collapsedMeans: (twice: number) => `+5: five inside${twice > 0 ? `; ${twice} in two groups` : ""}`,
  insideAnswer: "+5: five relevant ones inside",
  ringed: "ringed: shared",
  filters: "Filters",
  facets: { types: "Type", standings: "Evidence", confidences: "Confidence", relations: "Relation", sessions: "Session" },
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "filter", "filters")} active`,
} as const;
