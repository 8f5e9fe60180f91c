/** Pins of moved nodes in an address: `pins=ada_-120_455` by role, `pins.network=…`. Tenths of a layout unit. */
import { byText } from "../graph/concept-graph.ts";
import type { ParseContext } from "../selection/selection-kind.ts";
import type { AddressParameter } from "./address-parameter.ts";
import { type LayoutName, layouts, type Pin } from "./view-state.ts";

const nameOf = (layout: LayoutName): string => (layout === "by-role" ? "pins" : `pins.${layout}`);

/** Layout units. */
const farthest = 100_000;

export const pinParameters: readonly AddressParameter[] = layouts.map((layout) => ({
  name: nameOf(layout),
  truncated: "pins",
  write: ({ pins }) => (pins[layout].length > 0 ? pins[layout].map(formatPin).join(".") : undefined),
  read(view, value, context) {
    const read = new Map(value.split(".").flatMap((text) => parsePin(nameOf(layout), text, context) ?? []));
    return { ...view, pins: { ...view.pins, [layout]: [...read.values()].sort((a, b) => byText(a.id, b.id)) } };
  },
}));

const formatPin = ({ id, x, y }: Pin): string => [id, Math.round(x * 10), Math.round(y * 10)].join("_");

function parsePin(parameter: string, text: string, { graph, report }: ParseContext): [readonly [string, Pin]] | undefined {
  const [name = "", ...numbers] = text.split("_");
  const node = graph.findNode(name);
  if (!node) return report(parameter, name, "unknown-id");
  const [x = Number.NaN, y = Number.NaN] = numbers.map((number) => (/^-?\d+$/.test(number) ? Number(number) / 10 : Number.NaN));
  const isInRange = numbers.length === 2 && Math.abs(x) <= farthest && Math.abs(y) <= farthest;
  return isInRange ? [[node.id, { id: node.id, x, y }]] : report(parameter, text, "unreadable");
}
