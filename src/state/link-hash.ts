/** Where links lead: a selection, in the present view. What all of them share is written once, for an entry may hold hundreds. */
import { computed } from "@preact/signals";
import { formatAddress, longestAddress, selectionText } from "../view/address.ts";
import { initialEgo, nothing, update } from "../view/update.ts";
import type { Selection } from "../view/view-state.ts";
import { ego, fitted, selection } from "./store.ts";

const restOfAll = computed(() => formatAddress({ ...fitted.value, selection: nothing, ego: initialEgo }));
const restOfNodes = computed(() => formatAddress({ ...fitted.value, selection: nothing, ego: { ...ego.value, expanded: [] } }));
/** The node whose ego network the reader has expanded by hand, which a link to it keeps. */
const expanded = computed(() => (ego.value.expanded.length > 0 && selection.value.kind === "node" ? selection.value.id : undefined));

/** The part of an address behind the `#` under which something is shown, with the present filters, fitted. */
export function hashOf(to: Selection): string {
  const isNode = to.kind === "node";
  const rest = (isNode ? restOfNodes : restOfAll).value;
  const text = selectionText(to);
  const hash = text ? `${text}&${rest}` : rest;
  const isWhole = hash.length <= longestAddress && !(isNode && to.id === expanded.value);
  return isWhole ? hash : formatAddress(update(fitted.value, { type: "select", selection: to }));
}
