import { counted } from "./grammar.ts";

/** The words of paths between two nodes, in English. */
export const path = {
  path: "Path",
  pathSentence: (total: number, length: number) =>
    `${counted(total, "shortest path", "shortest paths")} of ${counted(length, "step", "steps")}.`,
  pathFirst: (number: number) => `The first ${number} are listed.`,
  pathNone: "No path found with these options.",
  pathNoneHubs: "Sessions, affiliations and references are excluded; there may be a path if you include them.",
  pathFilters: "Items hidden by the filters are skipped.",
  pathWeak: (number: number, length: number) => `${number} of ${length} steps without a stated claim`,
  stepWeak: "No stated claim supports this step:",
  stepMore: (number: number) => counted(number, "more claim", "more claims"),
  onTheMap: "Show on map",
  pathNumber: (number: number) => `Path ${number}`,
  pathOther: "Change destination…",
  pathBack: "Reverse",
  pathRelations: "Relations to follow",
  pathHubs: "include sessions, affiliations and references",
  pathHubsWhy: "They connect almost everyone: two people may only have referred to the same tool. Paths through them say little.",
  pathFamily: (name: string) => `all under “${name}”`,
  pathReset: "Reset relations",
} as const;
