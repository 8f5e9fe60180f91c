/** Where the keys are on the graph: which edge of the chosen node they point along, what that does to the view, and how it is told. */
import { computed, effect, signal, untracked } from "@preact/signals";
import { goBack } from "../device/address.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import { standings } from "../model/standings.ts";
import { strongestOf } from "../scene/picture.ts";
import { placeOn, type WalkGroup, type WalkKey, walked, walkFrom } from "../view/walk.ts";
import { announcement, answer, drawn, focus, graph, language, pane, pointed, words } from "./store.ts";
import { bringIntoSight, follow, frame } from "./travel.ts";

const chosen = computed((): NodeId | undefined => (focus.value.kind === "node" ? focus.value.id : undefined));
/** The ways on from the chosen node, as they are drawn. */
export const ways = computed((): readonly WalkGroup[] => (chosen.value ? walkFrom(graph.value, drawn.value, chosen.value) : []));

const stops = signal<ReadonlyMap<NodeId, EdgeId>>(new Map());
/** The edge that the keys point along. */
export const stop = computed((): EdgeId | undefined => {
  const edge = isWalking.value && chosen.value ? stops.value.get(chosen.value) : undefined;
  return placeOn(ways.value, edge) ? edge : undefined;
});
/** Whether the keys have been used since the choice last changed otherwise. */
const isWalking = signal(false);

const stepNow = computed(() => {
  const place = placeOn(ways.value, stop.value);
  return place && ways.value[place.group]?.steps[place.step];
});

/** Where the keys are, in words; empty where they point at nothing. */
export const told = computed((): string => {
  const place = placeOn(ways.value, stop.value);
  return place ? toldOf(ways.value, place) : "";
});

/** A place on the ways from a node, in words. */
export function toldOf(groups: readonly WalkGroup[], place: { readonly group: number; readonly step: number }): string {
  const group = groups[place.group];
  const step = group?.steps[place.step];
  if (!group || !step) return "";
  const l = language.value;
  return words.value.walkStep({
    heading: group.heading[l],
    name: graph.value.node(step.other).name[l],
    place: place.step + 1,
    of: group.steps.length,
    kind: place.step === 0 ? place.group + 1 : undefined,
    kinds: groups.length,
    claims: step.edge.claims.length,
    standing: standings[strongestOf(step.edge.claims)].name[l],
  });
}

/** What is ringed on the map: what a link elsewhere points at, and where the keys are. */
export const ringed = computed((): readonly string[] => {
  const step = stepNow.value;
  return [...(pointed.value ? [pointed.value] : []), ...(step ? [step.edge.id, step.other] : [])];
});

/** What is to be said of the choice, where a key made it. */
export const arrived = signal<string | undefined>(undefined);

/** What a key did before the choice changed by it: the next choice is told, and keeps its stop only where one came back to it. */
let arriving: "by going" | "by coming back" | undefined;

effect(() => {
  const at = chosen.value;
  untracked(() => {
    isWalking.value = arriving === "by coming back";
    arrived.value = arriving && at ? told.value || tellNode(at) : undefined;
    arriving = undefined;
  });
});

/** The same, where the keyboard's focus is on one of the ways already. */
export function walkFromStop(edge: EdgeId, key: WalkKey): boolean {
  if (chosen.value) stops.value = new Map(stops.value).set(chosen.value, edge);
  isWalking.value = true;
  return walk(key);
}

/** @returns false where the key means nothing to the walk */
export function walk(key: WalkKey): boolean {
  const at = chosen.value;
  if (key === "Enter" && !at) return chooseNearest();
  const move = at || key === "Backspace" ? walked(ways.value, stop.value, key) : undefined;
  switch (move?.kind) {
    case "point":
      point(move.edge);
      return true;
    case "go":
      arriving = "by going";
      follow({ kind: "node", id: move.to });
      return true;
    case "read":
      document.querySelector<HTMLElement>("main h2")?.focus();
      return true;
    case "unpoint":
      isWalking.value = false;
      if (at) say(tellNode(at));
      return true;
    case "back":
      arriving = "by coming back";
      if (!goBack()) arriving = undefined;
      return true;
    default:
      return false;
  }
}

/** Elsewhere than on the map the focus itself is read out. */
function say(text: string): void {
  if (pane.value === "map") announcement.value = text;
}

function point(edge: EdgeId): void {
  const at = chosen.value;
  if (!at) return;
  stops.value = new Map(stops.value).set(at, edge);
  isWalking.value = true;
  say(told.value);
  const step = stepNow.value;
  if (step) bringIntoSight([step.other]);
}

/** Chooses what is drawn nearest to the middle of what is seen; among what a question is answered with, where one is asked. */
function chooseNearest(): boolean {
  const { camera } = frame();
  const isWanted = (id: NodeId): boolean => answer.value?.nodes.has(id) ?? true;
  const away = (id: NodeId): number => {
    const { x, y } = graph.value.node(id);
    return Math.hypot(x - camera.x, y - camera.y);
  };
  const [nearest] = [...drawn.value.nodes].filter(isWanted).sort((a, b) => away(a) - away(b));
  if (!nearest) return false;
  arriving = "by going";
  follow({ kind: "node", id: nearest });
  return true;
}

function tellNode(id: NodeId): string {
  const { name, type } = graph.value.node(id);
  const l = language.value;
  const entry: NodeTypeEntry = nodeTypes[type];
  const lines = ways.value.map(({ heading, steps }) => `${heading[l]} ${steps.length}`);
  return words.value.walkNode({ name: name[l], type: entry.name[l], lines });
}
