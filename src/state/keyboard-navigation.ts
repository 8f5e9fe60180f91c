/** Where the keys are on the graph: what they point at from the selected node or edge, what that does to the view, and how it is told. */
import { computed, effect, signal, untracked } from "@preact/signals";
import { goBack } from "../device/address-bar.ts";
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import type { GraphEdge } from "../graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { isOnEdge, linesBetween, walkedOnEdge } from "../view/edge-navigation.ts";
import { placeOn, type WalkGroup, type WalkKey, type WalkMove, type WalkStop, walked, walkFrom } from "../view/node-navigation.ts";
import { expandedFamilies, selection, tab, words } from "./current-view.ts";
import { answer, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { tellEdge, tellEnd, tellNode, tellStep } from "./keyboard-announcements.ts";
import { bringIntoSight, follow, frame } from "./navigation.ts";
import { announcement, pointed } from "./screen.ts";

const selected = computed((): WalkStop | undefined => {
  const { value } = selection;
  return value.kind === "node" || value.kind === "edge" ? value : undefined;
});
/** The selected edge, as it is drawn. */
export const selectedEdge = computed((): GraphEdge | undefined => {
  if (selected.value?.kind !== "edge") return undefined;
  return rendered.value.edges.get(selected.value.id) ?? findRenderedEdge(graph.value, selected.value.id, expandedFamilies.value);
});
/** The ways on from the selected node, or all that joins the ends of the selected edge, as they are drawn. */
export const ways = computed((): readonly WalkGroup[] => {
  if (selectedEdge.value) return linesBetween(graph.value, rendered.value, selectedEdge.value);
  return selected.value?.kind === "node" ? walkFrom(graph.value, rendered.value, selected.value.id) : [];
});

/** What was last pointed at from each node and edge. */
const stops = signal<ReadonlyMap<NodeId | EdgeId, WalkStop>>(new Map());
/** Whether the keys have been used since the selection last changed otherwise. */
const isWalking = signal(false);
/** What the keys point at. */
export const stop = computed((): WalkStop | undefined => {
  const at = isWalking.value && selected.value ? stops.value.get(selected.value.id) : undefined;
  if (!at) return undefined;
  const isThere = selectedEdge.value ? isOnEdge(selectedEdge.value, ways.value, at) : at.kind === "edge" && placeOn(ways.value, at.id);
  return isThere ? at : undefined;
});
/** The edge that they point along. */
const edgeStop = computed((): EdgeId | undefined => (stop.value?.kind === "edge" ? stop.value.id : undefined));

const stepNow = computed(() => {
  const place = placeOn(ways.value, edgeStop.value);
  return place && ways.value[place.group]?.steps[place.step];
});

/** Where the keys are, in words; empty where they point at nothing. */
export const told = computed((): string => {
  const at = stop.value;
  if (at?.kind === "node") return selectedEdge.value ? tellEnd(selectedEdge.value, at.id) : "";
  return tellStep(ways.value, placeOn(ways.value, at?.id));
});

/** What is ringed on the map: what a link elsewhere points at, and where the keys are. */
export const ringed = computed((): readonly string[] => {
  const { value: at } = stop;
  const step = stepNow.value;
  const isAlong = step && selected.value?.kind === "node";
  return [...(pointed.value ? [pointed.value] : []), ...(at ? [at.id] : []), ...(isAlong ? [step.other] : [])];
});

/** What is to be said of the selection, where a key made it. */
export const arrived = signal<string | undefined>(undefined);

/** What a key did before the selection changed by it: the next choice is told, and keeps its stop only where one came back to it. */
let arriving: "by going" | "by coming back" | undefined;

effect(() => {
  const at = selected.value;
  untracked(() => {
    isWalking.value = arriving === "by coming back";
    arrived.value = arriving && at ? told.value || tellSelection() : undefined;
    arriving = undefined;
  });
});

function tellSelection(): string {
  if (selectedEdge.value) return tellEdge(selectedEdge.value);
  return selected.value?.kind === "node" ? tellNode(selected.value.id, ways.value) : "";
}

/** The same, where the keyboard's focus is on one of the ways already. */
export function walkFromStop(at: WalkStop, key: WalkKey): boolean {
  remember(at);
  return walk(key);
}

function remember(at: WalkStop): void {
  if (selected.value) stops.value = new Map(stops.value).set(selected.value.id, at);
  isWalking.value = true;
}

/** @returns false where the key means nothing to the walk */
export function walk(key: WalkKey): boolean {
  if (key === "Enter" && !selected.value) return selectNearest();
  const move = moveOf(key);
  switch (move?.kind) {
    case "point":
      if (stop.value?.id === move.at.id) {
        announcement.value = words.value.walkAlone[isUpOrDown(key) ? "kind" : "step"];
        return true;
      }
      remember(move.at);
      say(told.value);
      bringIntoSight(move.at.kind === "node" ? [move.at.id] : stepNow.value ? [stepNow.value.other] : []);
      return true;
    case "go":
      arriving = "by going";
      follow(move.to);
      return true;
    case "read":
      document.querySelector<HTMLElement>("main h2")?.focus();
      return true;
    case "unpoint":
      isWalking.value = false;
      say(tellSelection());
      return true;
    case "back":
      arriving = "by coming back";
      if (!goBack()) arriving = undefined;
      return true;
    default:
      return false;
  }
}

const isUpOrDown = (key: WalkKey): boolean => key === "ArrowUp" || key === "ArrowDown";

function moveOf(key: WalkKey): WalkMove | undefined {
  if (selectedEdge.value) return walkedOnEdge(selectedEdge.value, ways.value, stop.value, key);
  return selected.value || key === "Backspace" ? walked(ways.value, edgeStop.value, key) : undefined;
}

/** Elsewhere than on the map the focus itself is read out. */
function say(text: string): void {
  if (tab.value === "map") announcement.value = text;
}

/** Selects what is drawn nearest to the middle of what is seen; among what a question is answered with, where one is asked. */
function selectNearest(): boolean {
  const { camera } = frame();
  const isWanted = (id: NodeId): boolean => answer.value?.nodes.has(id) ?? true;
  const away = (id: NodeId): number => {
    const { x, y } = graph.value.node(id);
    return Math.hypot(x - camera.x, y - camera.y);
  };
  const [nearest] = [...rendered.value.nodes].filter(isWanted).sort((a, b) => away(a) - away(b));
  if (!nearest) return false;
  arriving = "by going";
  follow({ kind: "node", id: nearest });
  return true;
}
