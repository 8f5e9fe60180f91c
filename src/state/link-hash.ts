/** Where links lead: a selection, in the present view. What all of them share is written once, for an entry may hold hundreds. */
import { computed } from "@preact/signals";
import { nothing } from "../selection/nothing.ts";
import type { Selection } from "../selection/selection.ts";
import { formatAddress, formatSelection, maxAddress } from "../view/address.ts";
import { initialEgo, update } from "../view/update.ts";
import { ego, fittedView, selection } from "./store.ts";

const restOfAll = computed(() => formatAddress({ ...fittedView.value, selection: nothing, ego: initialEgo }));
const restOfNodes = computed(() => formatAddress({ ...fittedView.value, selection: nothing, ego: { ...ego.value, addedNeighbours: [] } }));
/** The node whose ego network the reader has expanded by hand, which a link to it keeps. */
const nodeWithAddedNeighbours = computed(() =>
  ego.value.addedNeighbours.length > 0 && selection.value.kind === "node" ? selection.value.id : undefined,
);

/** The part of an address behind the `#` under which something is shown, with the present filters, fitted. */
export function hashOf(to: Selection): string {
  const isNode = to.kind === "node";
  const rest = (isNode ? restOfNodes : restOfAll).value;
  const text = formatSelection(to);
  const hash = text ? `${text}&${rest}` : rest;
  const isWhole = hash.length <= maxAddress && !(isNode && to.id === nodeWithAddedNeighbours.value);
  return isWhole ? hash : formatAddress(update(fittedView.value, { type: "select", selection: to }));
}
