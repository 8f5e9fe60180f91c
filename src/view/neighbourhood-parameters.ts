/** Expanded families and the ego network in an address: `open=risk-a.risk-b`, `depth=2.hubs`, `expanded=ada`. */
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

/** Writes `2`, or `2.hubs`. */
const formatReach = ({ depth, isThroughHubs }: EgoSetting): string => (isThroughHubs ? `${depth}.hubs` : String(depth));

function parseReach(value: string): Pick<EgoSetting, "depth" | "isThroughHubs"> | undefined {
  const [number, flag, ...more] = value.split(".");
  const depth = depths.find((steps) => String(steps) === number);
  return depth && (flag === undefined || flag === "hubs") && more.length === 0 ? { depth, isThroughHubs: flag === "hubs" } : undefined;
}
