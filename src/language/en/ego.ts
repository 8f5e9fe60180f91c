import { counted } from "./grammar.ts";

/** The words of the ego network's controls, in English. */
export const ego = {
  reach: "Neighbours within (steps)",
  steps: (depth: number) => counted(depth, "step", "steps"),
  reached: (nodes: number) => `${counted(nodes, "node", "nodes")} highlighted`,
  throughHubs: "include paths through sessions and institutions",
  hubsHint: "Almost everyone shares a session or an institution, so steps after the first skip them by default.",
  expand: "expand",
  collapse: "collapse",
  expanded: "Expanded nodes",
  neighboursOf: (number: number) => counted(number, "neighbour", "neighbours"),
};
