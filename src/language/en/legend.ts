import { counted } from "./grammar.ts";

/** The words of the legend and the filters, in English. */
export const legend = {
  legend: "Legend",
  hollow: "hollow: not in the transcript",
  sizeMeans: "size: number of claims, not importance or truth",
  foldedMeans: "+5: five more inside",
  waiting: "with what is chosen:",
  ringed: "ringed: shared",
  filters: "Filter",
  filterDeck: "What is switched off fades; no node moves. The numbers are what the filters let through, drawn or folded away.",
  facets: { types: "What is shown", standings: "How it is backed", relations: "What is said", sessions: "Where it was said" },
  only: "only",
  filterOnly: (name: string) => `only ${name}`,
  filterClear: "Reset",
  filtersChanged: (number: number) => `${counted(number, "kind", "kinds")} of filters changed`,

  layers: "Families",
  layersDeck: "Narrower risks and proposals are folded into broader ones, with their claims. “+7” on the map says how many.",
  narrower: "Narrower",
  openFamily: (number: number) => `Open on the map (${number})`,
  foldFamily: "Fold on the map",
  openAll: "Open all",
  foldAll: "Fold all",
} as const;
