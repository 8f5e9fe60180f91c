/** Keyboard navigation along edges: where the cursor is, what the keys do to the view, and what a screen reader announces. */
import { computed, effect, signal, untracked } from "@preact/signals-core";
import { goBack } from "../device/address-bar.ts";
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import type { GraphEdge } from "../graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import {
  type ConnectionGroup,
  type CursorTarget,
  connectionsBetween,
  connectionsOf,
  findConnection,
  isAtEdge,
  type KeyboardMove,
  moveFromEdge,
  moveFromNode,
} from "../view/keyboard-moves.ts";
import type { NavigationKey } from "../view/navigation-keys.ts";
import { expandedFamilies, language, selection, tab, words } from "./current-view.ts";
import { rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { describeConnection, describeEdge, describeEdgeEnd, describeNode } from "./keyboard-announcements.ts";
import { ensureVisible, follow } from "./navigation.ts";
import { nearest } from "./nearest-cursor.ts";
import { nearestNode } from "./nearest-node.ts";
import { announcement, cursorRings } from "./screen.ts";

const selected = computed((): CursorTarget | undefined => {
  const { value } = selection;
  return value.kind === "node" || value.kind === "edge" ? value : undefined;
});
/** The selected edge, as it is rendered. */
export const selectedEdge = computed((): GraphEdge | undefined => {
  if (selected.value?.kind !== "edge") return undefined;
  return rendered.value.edges.get(selected.value.id) ?? findRenderedEdge(graph.value, selected.value.id, expandedFamilies.value);
});
/** The rendered connections of the selected node, or between the ends of the selected edge. */
export const connections = computed((): readonly ConnectionGroup[] => {
  if (selectedEdge.value) return connectionsBetween(graph.value, rendered.value, selectedEdge.value);
  return selected.value?.kind === "node" ? connectionsOf(graph.value, rendered.value, selected.value.id) : [];
});

/** The last position of the cursor for each node and edge that was selected. */
const lastCursors = signal<ReadonlyMap<NodeId | EdgeId, CursorTarget>>(new Map());
/** True if the keys have been used since the selection last changed by other means. */
const isCursorShown = signal(false);
export const cursor = computed((): CursorTarget | undefined => {
  const target = isCursorShown.value && selected.value ? lastCursors.value.get(selected.value.id) : undefined;
  if (!target) return undefined;
  const isThere = selectedEdge.value
    ? isAtEdge(selectedEdge.value, connections.value, target)
    : target.kind === "edge" && findConnection(connections.value, target.id);
  return isThere ? target : undefined;
});
const cursorEdge = computed((): EdgeId | undefined => (cursor.value?.kind === "edge" ? cursor.value.id : undefined));

const cursorConnection = computed(() => {
  const place = findConnection(connections.value, cursorEdge.value);
  return place && connections.value[place.group]?.connections[place.index];
});

/** Describes what the cursor is on, or what Enter selects; empty if there is no cursor. */
export const cursorText = computed((): string => {
  if (nearest.value) return words.value.keyboardEnter(graph.value.node(nearest.value).name[language.value]);
  const { value: target } = cursor;
  if (target?.kind === "node") return selectedEdge.value ? describeEdgeEnd(selectedEdge.value, target.id) : "";
  return describeConnection(connections.value, findConnection(connections.value, target?.id));
});

effect(() => {
  const { value: target } = cursor;
  const connection = cursorConnection.value;
  const isAlongEdge = connection && selected.value?.kind === "node";
  cursorRings.value = [
    ...(target ? [target.id] : []),
    ...(isAlongEdge ? [connection.other] : []),
    ...(nearest.value ? [nearest.value] : []),
  ];
});
effect(() => {
  if (nearest.value) announceOnMap(cursorText.value);
});

/** Describes the selection if a key made it. */
export const arrivalText = signal<string | undefined>(undefined);

/** Set while a key changes the selection: the new selection is announced, and its last cursor returns only after going back. */
let arrival: "by selecting" | "by going back" | undefined;

effect(() => {
  const { value: target } = selected;
  untracked(() => {
    isCursorShown.value = arrival === "by going back";
    arrivalText.value = arrival && target ? cursorText.value || describeSelection() : undefined;
    arrival = undefined;
  });
});

function describeSelection(): string {
  if (selectedEdge.value) return describeEdge(selectedEdge.value);
  return selected.value?.kind === "node" ? describeNode(selected.value.id, connections.value) : "";
}

/** Moves the cursor to where the keyboard focus already is, and handles a key from there. */
export function handleNavigationKeyAt(target: CursorTarget, key: NavigationKey): boolean {
  moveCursor(target);
  return handleNavigationKey(key);
}

function moveCursor(target: CursorTarget): void {
  if (selected.value) lastCursors.value = new Map(lastCursors.value).set(selected.value.id, target);
  isCursorShown.value = true;
}

/** @returns false if the key does nothing here */
export function handleNavigationKey(key: NavigationKey): boolean {
  if (key === "Enter" && !selected.value) return selectNearest();
  const move = moveFor(key);
  switch (move?.kind) {
    case "move-cursor":
      if (cursor.value?.id === move.target.id) {
        announcement.value = words.value.keyboardNoOther[isUpOrDown(key) ? "kind" : "step"];
        return true;
      }
      moveCursor(move.target);
      announceOnMap(cursorText.value);
      ensureVisible(move.target.kind === "node" ? [move.target.id] : cursorConnection.value ? [cursorConnection.value.other] : []);
      return true;
    case "select":
      arrival = "by selecting";
      follow(move.target);
      return true;
    case "read":
      document.querySelector<HTMLElement>("main h2")?.focus();
      return true;
    case "clear-cursor":
      isCursorShown.value = false;
      announceOnMap(describeSelection());
      return true;
    case "back":
      arrival = "by going back";
      if (!goBack()) arrival = undefined;
      return true;
    default:
      return false;
  }
}

const isUpOrDown = (key: NavigationKey): boolean => key === "ArrowUp" || key === "ArrowDown";

function moveFor(key: NavigationKey): KeyboardMove | undefined {
  if (selectedEdge.value) return moveFromEdge(selectedEdge.value, connections.value, cursor.value, key);
  return selected.value || key === "Backspace" ? moveFromNode(connections.value, cursorEdge.value, key) : undefined;
}

/** Announces a text on the map; on other tabs the screen reader reads the focused link itself. */
function announceOnMap(text: string): void {
  if (tab.value === "map") announcement.value = text;
}

/** Selects the node nearest to the centre of what is in sight of the map; while a question is answered, the nearest node of the answer. */
function selectNearest(): true {
  const id = nearestNode();
  if (id) {
    arrival = "by selecting";
    follow({ kind: "node", id });
  }
  return true;
}
