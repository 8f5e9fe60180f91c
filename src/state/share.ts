/** The addresses of the view that a reader shares, and of links on the page. */
import { computed } from "@preact/signals-core";
import { sizeOf } from "../graph/collection.ts";
import { nothing } from "../selection/nothing.ts";
import { isOwnCollection } from "../selection/page.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { formatAddress, formatSelection, maxAddress, writeAddress } from "../view/address.ts";
import type { Truncated } from "../view/address-parameter.ts";
import { initialEgo, update } from "../view/update.ts";
import type { ViewState } from "../view/view-state.ts";
import { ego, fittedView, selection, view } from "./current-view.ts";
import { collection } from "./own-collection.ts";
import { publicAddress, roomForHash } from "./public-address.ts";

/** Gives the view as others will open it. On the page of the reader's own collection, it includes that collection. */
export const shareView = (): ViewState =>
  isOwnCollection(view.value.selection) && sizeOf(collection.value) > 0
    ? { ...view.value, selection: { kind: "collection", collection: collection.value } }
    : view.value;

/** Gives the address of the view, and the parts that do not fit into it. */
export function share(): { readonly hash: string; readonly address: string; readonly truncated: readonly Truncated[] } {
  const { hash, truncated } = writeAddress(shareView(), roomForHash());
  return { hash, address: publicAddress(hash), truncated };
}

// The part that all links share is written only once, because the details of a node may have hundreds of links.
const restOfAll = computed(() => formatAddress({ ...fittedView.value, selection: nothing, ego: initialEgo }));
const restOfNodes = computed(() => formatAddress({ ...fittedView.value, selection: nothing, ego: { ...ego.value, addedNeighbours: [] } }));
/** The selected node, if the reader has added neighbours to its ego network; a link to this node includes them. */
const nodeWithAddedNeighbours = computed(() =>
  ego.value.addedNeighbours.length > 0 && selection.value.kind === "node" ? selection.value.id : undefined,
);

/** Writes the part of an address after the `#` that leads to a selection, with the current filters and without a camera. */
export function hashOf(to: Selection): string {
  if (kindOf(to).isMatrix?.(to)) return formatAddress(update(fittedView.value, { type: "select", selection: to }));
  const isNode = to.kind === "node";
  const rest = (isNode ? restOfNodes : restOfAll).value;
  const text = formatSelection(to);
  const hash = text ? `${text}&${rest}` : rest;
  const isComplete = hash.length <= maxAddress && !(isNode && to.id === nodeWithAddedNeighbours.value);
  return isComplete ? hash : formatAddress(update(fittedView.value, { type: "select", selection: to }));
}
