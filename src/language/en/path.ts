import { counted } from "./grammar.ts";

/** The words of paths between two nodes, in English. */
export const path = {
  path: "Path",
  pathSentence: (total: number, length: number) =>
    `${counted(total, "shortest path", "shortest paths")}, ${counted(length, "step", "steps")} long.`,
  pathFirst: (number: number) => `The first ${number} are told.`,
  pathNone: "No path is found along what may be walked.",
  pathNoneHubs: "Sessions, affiliations and references are not walked; with them there may be one.",
  pathFilters: "What the filters leave out is not walked.",
  pathWeak: (number: number, length: number) => `${number} of ${length} steps ${number === 1 ? "rests" : "rest"} on no stated claim`,
  stepWeak: "This step rests on no stated claim:",
  stepMore: (number: number) => counted(number, "more claim", "more claims"),
  onTheMap: "On the map",
  pathNumber: (number: number) => `Path ${number}`,
  pathOther: "Other end …",
  pathBack: "The other way round",
  walk: "What may be walked",
  walkHubs: "through sessions, affiliations and references",
  walkHubsWhy: "They join everybody with everybody, as two who refer to the same tool, so a path along them says little.",
  walkFamily: (name: string) => `all of “${name}”`,
  walkAll: "Walk all again",
} as const;
