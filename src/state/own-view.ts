/** How a reader looks at their own graph: what is selected, filtered and searched. It is not in the address. */
import { batch, computed, type Signal, signal } from "@preact/signals-core";
import { findOwnNodes } from "../own-graph/find-own-nodes.ts";
import { firstFilter, noFilter, type OwnFilter, shownBy } from "../own-graph/own-filter.ts";
import { placesAround } from "../own-graph/own-give-way.ts";
import type { OwnGraph } from "../own-graph/own-graph.ts";
import { canDraw, ownPicture } from "../own-graph/own-picture.ts";
import { roomFor, withPlaces } from "../own-graph/own-places.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { type MovedNodes, noneMoved, ownMoved, ownPinned, showMoved } from "./own-moved.ts";

/** A node or an edge, by its place in the list of the graph. */
export interface OwnSelection {
  readonly kind: "node" | "edge";
  readonly place: number;
}

/** The graph that is shown; undefined while none is. */
export const ownGraph: Signal<OwnGraph | undefined> = signal(undefined);

export type OwnTab = "map" | "nodes" | "edges";

export const ownSelection: Signal<OwnSelection | undefined> = signal(undefined);
export const ownFilter: Signal<OwnFilter> = signal(noFilter);
export const ownSearch = signal("");
export const ownTab: Signal<OwnTab> = signal("map");

/** Places of the nodes that pass the filter. */
export const ownShown = computed((): ReadonlySet<number> => (ownGraph.value ? shownBy(ownGraph.value, ownFilter.value) : new Set()));

/** Places of the nodes that were found, the best first. */
export const ownFound = computed((): readonly number[] =>
  ownGraph.value ? findOwnNodes(ownGraph.value, ownSearch.value, Number.POSITIVE_INFINITY) : [],
);

/** The picture with nodes where the layout or the file has them; undefined if more passes the filter than can be drawn. */
const laidOutPicture = computed(() => {
  const { value: graph } = ownGraph;
  const { value: nodes } = ownShown;
  const { value: selected } = ownSelection;
  if (!graph || !canDraw(graph, { nodes })) return undefined;
  return ownPicture(graph, {
    nodes,
    moved: ownMoved.value,
    ...(selected?.kind === "node" && nodes.has(selected.place) && { selected: selected.place }),
  });
});

/** Where nodes are that are not where the layout or the file has them: those that were moved, and those that give way to them. */
export const ownPlaces = computed((): MovedNodes => {
  const { value: graph } = ownGraph;
  const { value: picture } = laidOutPicture;
  return graph && picture ? placesAround(picture, ownPinned.value, roomFor(graph)) : ownPinned.value;
});

/** The picture of the map; undefined if more passes the filter than can be drawn. */
export const drawnOwnPicture = computed(() => laidOutPicture.value && withPlaces(laidOutPicture.value, ownPlaces.value, ownPinned.value));

/** The node or edge under the pointer, and where the pointer came to it, in CSS pixels of the map. */
export const ownHovered: Signal<{ readonly target: OwnSelection; readonly at: PagePoint } | undefined> = signal(undefined);

/** Earlier selections, the last one last: Backspace leads back to it. */
const selectedBefore: OwnSelection[] = [];

/** The node that the map moves to; a new one moves it again. */
export const lookedFor: Signal<number | undefined> = signal(undefined);

/** True if the graph was too large to be drawn, so that a part of it is hidden at first. */
export const isFilteredFirst = signal(false);

/**
 * Selects a node or an edge, or nothing.
 *
 * @param how "look" moves the map to the node
 */
export function selectOwn(next: OwnSelection | undefined, how?: "look"): void {
  const { value: before } = ownSelection;
  if (before && (before.kind !== next?.kind || before.place !== next.place)) selectedBefore.push(before);
  show(next, how);
}

/** Selects what was selected before. Returns what that is; undefined if there was nothing. */
export function selectOwnBefore(): OwnSelection | undefined {
  const before = selectedBefore.pop();
  if (before) show(before, undefined);
  return before;
}

function show(next: OwnSelection | undefined, how: "look" | undefined): void {
  batch(() => {
    ownSelection.value = next;
    ownHovered.value = undefined;
    lookedFor.value = how === "look" ? next?.place : undefined;
  });
}

/**
 * Shows a graph from its beginning: nothing selected or searched, and as much of it as can be drawn. Without one, forgets all that.
 *
 * @param moved  the nodes that the reader has moved in an earlier visit
 * @param before as they stood before each of these moves
 */
export function showOwn(graph: OwnGraph | undefined, moved: MovedNodes = noneMoved, before: readonly MovedNodes[] = []): void {
  batch(() => {
    show(undefined, undefined);
    selectedBefore.length = 0;
    ownFilter.value = graph ? firstFilter(graph) : noFilter;
    isFilteredFirst.value = ownFilter.value.minDegree > 0;
    ownSearch.value = "";
    ownTab.value = "map";
    showMoved(moved, before);
    ownGraph.value = graph;
  });
}
