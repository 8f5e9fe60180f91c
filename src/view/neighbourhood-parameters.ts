/** Expanded families and the ego network in an address: `open=risk-a.risk-b`, `depth=2.hubs.all`, `expanded=ada`. */
import type { NodeId } from "../model/built.ts";
import type { ParseContext } from "../selection/selection-kind.ts";
import type { AddressParameter } from "./address-parameter.ts";
import { initialEgo, sorted } from "./update.ts";
import { depths, type EgoSetting } from "./view-state.ts";

/** Stands for all families; no id has this sign. */
const everyFamily = "*";

export const neighbourhoodParameters: readonly AddressParameter[] = [
  {
    name: "open",
    truncated: "open",
    write({ expandedFamilies }) {
      if (expandedFamilies === "all") return everyFamily;
      return expandedFamilies.length > 0 ? expandedFamilies.join(".") : undefined;
    },
    read: (view, value, context) => ({ ...view, expandedFamilies: value === everyFamily ? "all" : parseNodes("open", value, context) }),
  },
  {
    name: "depth",
    write({ ego }) {
      const text = formatReach(ego);
      return text === formatReach(initialEgo) ? undefined : text;
    },
    read(view, value, { report }) {
      const reach = parseReach(value) ?? report("depth", value, "unreadable");
      return reach ? { ...view, ego: { ...view.ego, ...reach } } : view;
    },
  },
  {
    name: "expanded",
    truncated: "expanded",
    write: ({ ego }) => (ego.addedNeighbours.length > 0 ? ego.addedNeighbours.join(".") : undefined),
    read: (view, value, context) => ({ ...view, ego: { ...view.ego, addedNeighbours: parseNodes("expanded", value, context) } }),
  },
];

function parseNodes(parameter: string, value: string, { graph, report }: ParseContext): readonly NodeId[] {
  const nodes = value.split(".").map((id) => graph.findNode(id)?.id ?? report(parameter, id, "unknown-id"));
  return sorted(nodes.filter((id) => id !== undefined)) as readonly NodeId[];
}

/** Writes `2`, `2.hubs`, `2.all` or `2.hubs.all`. */
const formatReach = ({ depth, isThroughHubs, withWaiting }: EgoSetting): string =>
  [String(depth), ...(isThroughHubs ? ["hubs"] : []), ...(withWaiting ? ["all"] : [])].join(".");

function parseReach(value: string): Omit<EgoSetting, "addedNeighbours"> | undefined {
  const [number, ...flags] = value.split(".");
  const depth = depths.find((steps) => String(steps) === number);
  const isKnown = flags.every((flag, index) => (flag === "hubs" || flag === "all") && flags.indexOf(flag) === index);
  return depth && isKnown
    ? { depth, isThroughHubs: flags.includes("hubs"), ...(flags.includes("all") && { withWaiting: true as const }) }
    : undefined;
}
