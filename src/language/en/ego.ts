import { counted } from "./grammar.ts";

/** The words of the ego network's controls, in English. */
export const ego = {
  reach: "Steps from selection",
  steps: (depth: number) => counted(depth, "step", "steps"),
  reached: (nodes: number) => `${counted(nodes, "node", "nodes")} highlighted`,
  throughHubs: "include paths through sessions and institutions",
  hubsHint: "Almost everyone is linked through a session or an institution, so by default only the first step includes these.",
  expand: "expand",
  collapse: "collapse",
  expanded: "Expanded nodes",
  neighboursOf: (number: number) => counted(number, "neighbour", "neighbours"),
};
