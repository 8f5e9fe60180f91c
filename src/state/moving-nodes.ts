/** Moving nodes by mouse, finger and key. */
import { batch, type Signal, signal } from "@preact/signals-core";
import { goBack } from "../device/address-bar.ts";
import type { NodeId } from "../model/built.ts";
import { type Direction, pinAfterStep, pinAt, rowOf, whileHeld } from "../scene/moving.ts";
import { formatAddress } from "../view/address.ts";
import type { Pin, ViewState } from "../view/view-state.ts";
import { fittedView, language, layout, pins, selection, view, words } from "./current-view.ts";
import { dispatch } from "./dispatch.ts";
import { graph } from "./graph-state.ts";
import { held, layoutPlaceOf, movable, restingPicture } from "./map-picture.ts";
import { arrange } from "./playing.ts";
import { announcement } from "./screen.ts";

/** Holds a node while it is dragged; undefined sends it back. */
export function hold(pin: Pin | undefined): void {
  snapped.value = undefined;
  if (!arrange.value) held.value = pin && whileHeld({ ...pin, ...layoutPlaceOf(pin) }, movable.value);
}

/** Drops the held node where it is. */
export function drop(): void {
  const pin = held.value?.held;
  if (!pin) return;
  batch(() => {
    dispatch({ type: "pin-node", pin: pinAt(pin.id, pin, movable.value) });
    held.value = undefined;
  });
  rememberMove(pin.id);
  const dropped = restingPicture.value.nodes.find(({ id }) => id === pin.id);
  if (dropped && layout.value === "by-role" && Math.abs(dropped.at.x - pin.x) > farAside) snapped.value = pin.id;
}

/** The node that was dropped last, if that was so far aside of where it may stand, in layout units, that it moved back by itself. */
export const snapped: Signal<NodeId | undefined> = signal(undefined);
const farAside = 30;

/** The moves of this visit that can be undone, with the address of the view after each, the oldest first. */
let moves: readonly { readonly id: NodeId; readonly after: string }[] = [];

const rememberMove = (id: NodeId): void => {
  moves = [...moves, { id, after: formatAddress(fittedView.value) }];
};

/** Undoes the last move of a node, if nothing but the camera has changed since: goes Back, or, where there is no history, puts the node back. */
export function undoMove(): void {
  const now = formatAddress(fittedView.value);
  const index = moves.findLastIndex(({ after }) => after === now);
  const move = moves[index];
  if (!move) return;
  moves = moves.slice(0, index);
  if (!goBack()) dispatch({ type: "unpin-node", id: move.id });
}

/** The view after the last step by key: the next step of the same node makes one entry of the history with it. */
let lastStep: { readonly id: NodeId; readonly after: ViewState } | undefined;

/** Moves the selected node one step, and announces where it is. Returns false if no node is selected. */
export function moveSelected(direction: Direction): boolean {
  const { value } = selection;
  if (arrange.value || value.kind !== "node" || !movable.value.rendered.nodes.has(value.id)) return false;
  const { id } = value;
  const pin = pinAfterStep(id, direction, movable.value);
  if (!pin) {
    announcement.value = words.value.cannotMove;
    return true;
  }
  dispatch({ type: "pin-node", pin, continues: lastStep?.id === id && lastStep.after === view.value });
  lastStep = { id, after: view.value };
  rememberMove(id);
  const name = graph.value.node(id).name[language.value];
  const row = rowOf(id, movable.value);
  announcement.value = row ? words.value.movedRow(name, row.place, row.total) : words.value.moved(name);
  return true;
}

/** True if the reader has moved a node in the current layout. */
export const isPinned = (id: NodeId): boolean => pins.value[layout.value].some((pin) => pin.id === id);
