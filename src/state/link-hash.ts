/** Where links lead: a choice, in the present view. What all of them share is written once, for an entry may hold hundreds. */
import { computed } from "@preact/signals";
import { focusText, formatAddress, longestAddress } from "../view/address.ts";
import { initialEgo, nothing, update } from "../view/update.ts";
import type { Focus } from "../view/view-state.ts";
import { ego, fitted, focus } from "./store.ts";

const restOfAll = computed(() => formatAddress({ ...fitted.value, focus: nothing, ego: initialEgo }));
const restOfNodes = computed(() => formatAddress({ ...fitted.value, focus: nothing, ego: { ...ego.value, expanded: [] } }));
/** The node whose ego network the reader has expanded by hand, which a link to it keeps. */
const expanded = computed(() => (ego.value.expanded.length > 0 && focus.value.kind === "node" ? focus.value.id : undefined));

/** The part of an address behind the `#` under which something is shown, with the present filters, fitted. */
export function hashOf(to: Focus): string {
  const isNode = to.kind === "node";
  const rest = (isNode ? restOfNodes : restOfAll).value;
  const text = focusText(to);
  const hash = text ? `${text}&${rest}` : rest;
  const isWhole = hash.length <= longestAddress && !(isNode && to.id === expanded.value);
  return isWhole ? hash : formatAddress(update(fitted.value, { type: "focus", focus: to }));
}
