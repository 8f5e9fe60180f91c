/** Keyboard navigation on the map of a reader's own graph: the same keys as on the forum's map (`view/keyboard-moves.ts`). */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import { ownGraphWords } from "../language/own-graph.ts";
import { type OwnConnectionGroup, ownConnectionsOf } from "../own-graph/own-connections.ts";
import type { OwnEdge, OwnGraph, OwnNode } from "../own-graph/own-graph.ts";
import { keyOfEdge, keyOfNode, placeOfKey } from "../own-graph/own-picture.ts";
import type { Frame, ScenePoint } from "../scene/scene-types.ts";
import { type CursorTarget, findConnection, isAtEdge, moveFromEdge, moveFromNode } from "../view/keyboard-moves.ts";
import type { NavigationKey } from "../view/navigation-keys.ts";
import { language, words } from "./current-view.ts";
import { categoryOfNode, ownEdgeName } from "./own-names.ts";
import { drawnOwnPicture, type OwnSelection, ownGraph, ownPlaces, ownSelection, ownShown, selectOwn, selectOwnBefore } from "./own-view.ts";
import { announcement } from "./screen.ts";

const w = computed(() => ownGraphWords[language.value]);

/** Where the keys are, from the selected node or edge; undefined until they are used. */
const cursorSignal: Signal<CursorTarget | undefined> = signal(undefined);
effect(() => {
  if (ownSelection.value || ownGraph.value) cursorSignal.value = undefined;
});

/** The selected edge, under the keys of the canvas. */
const selectedEdge = computed(() => {
  const edge = ownSelection.value?.kind === "edge" ? ownGraph.value?.edges[ownSelection.value.place] : undefined;
  return (
    edge && ownSelection.value && { id: keyOfEdge(ownSelection.value.place), from: keyOfNode(edge.from), to: keyOfNode(edge.to), edge }
  );
});

/** The connections of the selected node, or between the ends of the selected edge. */
const groups = computed((): readonly OwnConnectionGroup[] => {
  const [graph, selected, shown] = [ownGraph.value, ownSelection.value, ownShown.value];
  if (!graph || !selected) return [];
  if (selected.kind === "node") return ownConnectionsOf(graph, shown, selected.place);
  const edge = graph.edges[selected.place];
  return edge ? ownConnectionsOf(graph, shown, edge.from, edge.to) : [];
});

const cursor = computed((): CursorTarget | undefined => {
  const { value: target } = cursorSignal;
  if (!target || !ownSelection.value) return undefined;
  const isThere = selectedEdge.value
    ? isAtEdge(selectedEdge.value, groups.value, target)
    : target.kind === "edge" && findConnection(groups.value, target.id);
  return isThere ? target : undefined;
});

const connectionAt = computed(() => {
  const place = findConnection(groups.value, cursor.value?.kind === "edge" ? cursor.value.id : undefined);
  const group = place && groups.value[place.group];
  const connection = group?.connections[place?.index ?? 0];
  return place && group && connection && { place, group, connection };
});

/** Describes what the cursor is on; empty if there is no cursor. */
export const ownCursorText = computed((): string => {
  const { value: graph } = ownGraph;
  const { value: target } = cursor;
  if (!graph || !target) return "";
  if (target.kind === "node") {
    const place = placeOfKey(target.id);
    return w.value.keyboardEnd(nameOfNode(graph, place), selectedEdge.value?.edge.from === place);
  }
  if (!connectionAt.value) return "";
  const { place, group, connection } = connectionAt.value;
  return w.value.keyboardConnection({
    direction: group.direction,
    label: group.label,
    name: nameOfNode(graph, connection.otherPlace),
    place: place.index + 1,
    total: group.connections.length,
    kind: place.index === 0 ? place.group + 1 : undefined,
    kinds: groups.value.length,
  });
});

const nameOfNode = ({ nodes }: OwnGraph, place: number): string => nodes[place]?.label ?? "";

/** Keys of the canvas with a ring: the selected edge, and what the cursor is on. */
export const ownRinged = computed((): readonly string[] => {
  const { value: target } = cursor;
  if (target && ownSelection.value?.kind === "node" && connectionAt.value) return [target.id, connectionAt.value.connection.other];
  return [...(selectedEdge.value ? [selectedEdge.value.id] : []), ...(target ? [target.id] : [])];
});

/** Effects of the keys beside changing the selection. */
export interface OwnKeyboardEffects {
  readonly frame: Frame;
  /** Moves the map if a point is not in view. */
  reveal(point: ScenePoint): void;
  /** Moves the keyboard focus to the details. */
  read(): void;
}

/** @returns false if the key does nothing here */
export function handleOwnKey(key: NavigationKey, effects: OwnKeyboardEffects): boolean {
  const { value: graph } = ownGraph;
  if (!graph) return false;
  if (key === "Enter" && !ownSelection.value) return selectNearest(graph, effects);
  const move = selectedEdge.value
    ? moveFromEdge(selectedEdge.value, groups.value, cursor.value, key)
    : ownSelection.value || key === "Backspace"
      ? moveFromNode(groups.value, cursor.value?.kind === "edge" ? cursor.value.id : undefined, key)
      : undefined;
  switch (move?.kind) {
    case "move-cursor": {
      if (cursor.value?.id === move.target.id) {
        announcement.value = words.value.keyboardNoOther[key === "ArrowUp" || key === "ArrowDown" ? "kind" : "step"];
        return true;
      }
      cursorSignal.value = move.target;
      announcement.value = ownCursorText.value;
      const seen = move.target.kind === "node" ? placeOfKey(move.target.id) : connectionAt.value?.connection.otherPlace;
      if (seen !== undefined) effects.reveal(pointOf(graph, seen));
      return true;
    }
    case "select":
      selectByKey(graph, { kind: move.target.kind, place: placeOfKey(move.target.id) }, effects);
      return true;
    case "read":
      effects.read();
      return true;
    case "clear-cursor":
      cursorSignal.value = undefined;
      if (ownSelection.value) announcement.value = describeOwn(graph, ownSelection.value);
      return true;
    case "back": {
      const before = selectOwnBefore();
      if (before) announcement.value = describeOwn(graph, before);
      if (before?.kind === "node") effects.reveal(pointOf(graph, before.place));
      return true;
    }
    default:
      return false;
  }
}

function selectByKey(graph: OwnGraph, target: OwnSelection, { reveal }: OwnKeyboardEffects): void {
  selectOwn(target);
  announcement.value = describeOwn(graph, target);
  if (target.kind === "node") reveal(pointOf(graph, target.place));
}

const pointOf = ({ nodes }: OwnGraph, place: number): ScenePoint => ownPlaces.value.get(place) ?? (nodes[place] as OwnNode);

/** Describes a node or an edge for a screen reader. */
function describeOwn(graph: OwnGraph, { kind, place }: OwnSelection): string {
  if (kind === "edge") {
    const edge = graph.edges[place] as OwnEdge;
    return w.value.keyboardEdge(ownEdgeName(graph, edge), edge.label);
  }
  const node = graph.nodes[place] as OwnNode;
  return w.value.keyboardNode(node.label, categoryOfNode(graph, node), node.degree);
}

/** Describes what is selected; empty if nothing is. */
export const ownSelectionText = computed((): string =>
  ownGraph.value && ownSelection.value ? describeOwn(ownGraph.value, ownSelection.value) : "",
);

/** Selects the node nearest to the middle of the map. */
function selectNearest(graph: OwnGraph, effects: OwnKeyboardEffects): boolean {
  const { x, y } = effects.frame.camera;
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, at } of drawnOwnPicture.value?.nodes ?? []) {
    const distance = Math.hypot(at.x - x, at.y - y);
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  if (!nearest) return false;
  selectByKey(graph, { kind: "node", place: placeOfKey(nearest.id) }, effects);
  return true;
}
