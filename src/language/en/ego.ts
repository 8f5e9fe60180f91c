import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import { counted } from "./grammar.ts";

/** The numbers of nodes, by type, that the map draws only on request. */
export interface UndrawnFacts {
  readonly counts: readonly (readonly [NodeType, number])[];
  /** The steps within which they are. */
  readonly depth: number;
  readonly isDrawn: boolean;
}

const list = new Intl.ListFormat("en");

const inSentence = (type: NodeType, form: "name" | "plural"): string => nodeTypes[type][form].en.toLowerCase();

/** The words of the ego network's controls, in English. */
export const ego = {
  reach: "Steps from selection",
  steps: (depth: number) => counted(depth, "step", "steps"),
  reached: (nodes: number) => `${counted(nodes, "node", "nodes")} highlighted`,
  throughHubs: "include paths through sessions and institutions",
  hubsHint: "Almost everyone is linked through a session or an institution, so by default only the first step includes these.",
  undrawn: ({ counts, depth, isDrawn }: UndrawnFacts) => {
    const nodes = list.format(counts.map(([type, count]) => counted(count, inSentence(type, "name"), inSentence(type, "plural"))));
    return isDrawn ? `Also drawn within ${depth} steps: ${nodes}.` : `Not drawn within ${depth} steps: ${nodes}.`;
  },
  withWaiting: "draw these too",
  expand: (number: number) => `add ${counted(number, "neighbour", "neighbours")}`,
  collapse: "remove neighbours",
  expanded: "Nodes with added neighbours",
  neighboursOf: (number: number) => counted(number, "neighbour", "neighbours"),
};
