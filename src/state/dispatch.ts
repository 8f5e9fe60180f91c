/** The only way to change the view; it also updates the address. */
import { writeHash } from "../device/address-bar.ts";
import { formatAddress } from "../view/address.ts";
import { entryFor } from "../view/history-entry.ts";
import { update } from "../view/update.ts";
import type { Intent } from "../view/view-state.ts";
import { view } from "./current-view.ts";
import { loading } from "./graph-state.ts";
import { remembered } from "./own-collection.ts";
import { screenDispatch } from "./playing.ts";
import { roomForHash } from "./public-address.ts";

export function dispatch(intent: Intent): void {
  const before = view.value;
  const next = update(before, intent);
  view.value = next;
  if (screenDispatch.value) screenDispatch.value(intent, before, next);
  else if (loading.value !== "graph") writeHash(formatAddress(next, roomForHash()), entryFor(intent, before), remembered());
}
