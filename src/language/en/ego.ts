import { counted } from "./grammar.ts";

/** The words of the ego network's controls, in English. */
export const ego = {
  reach: "Steps from selection",
  steps: (depth: number) => counted(depth, "step", "steps"),
  reached: (nodes: number) => `${counted(nodes, "node", "nodes")} highlighted`,
  throughHubs: "include paths through sessions and institutions",
  hubsHint: "Almost everyone is linked through a session or an institution, so by default only the first step includes these.",
  expand: (number: number) => `add ${counted(number, "neighbour", "neighbours")}`,
  collapse: "remove neighbours",
  expanded: "Nodes with added neighbours",
  neighboursOf: (number: number) => counted(number, "neighbour", "neighbours"),
};
