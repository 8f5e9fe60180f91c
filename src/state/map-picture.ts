/** The picture of the map, computed again only when a part of the view changes that it depends on. */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import { followedLines } from "../scene/followed-lines.ts";
import type { Movable } from "../scene/moving.ts";
import { type FamilyLists, type Pictured, preparePicture } from "../scene/picture.ts";
import type { Moved } from "../scene/places.ts";
import type { Picture, ScenePoint } from "../scene/scene-types.ts";
import { added, ego, expandedFamilies, hidden, language, layout, pins, selection } from "./current-view.ts";
import { answer, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { arrange, mapTextSize } from "./playing.ts";
import { isMapLow, isMapNarrow, type MapSize, mapSize } from "./screen.ts";

const pictured = computed(
  (): Pictured => ({
    selection: selection.value,
    hidden: hidden.value,
    added: added.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    language: language.value,
    layout: layout.value,
    pins: pins.value,
  }),
);

/** The node that is being dragged, where it is held, and the pins that it is drawn with. The view changes only when it is dropped. */
export const held: Signal<Moved | undefined> = signal(undefined);

/** Lists members of expanded families in the network, once it is loaded. */
const familyLists: Signal<FamilyLists | undefined> = signal(undefined);

const options = computed(() => ({
  rendered: rendered.value,
  familyLists: familyLists.value,
  ...(answer.value && { answer: answer.value }),
  ...(mapTextSize.value !== undefined && { textSize: mapTextSize.value }),
}));

/** Arranges the map for a size of its frame. */
interface Arrangement {
  readonly arrangedPicture: (whole: Picture, size: MapSize) => Picture;
  readonly sheetPlaceOf: (point: ScenePoint, size: MapSize, whole: Picture) => ScenePoint;
}

/** The arrangements for phones and for low frames, once they are loaded. */
const narrow: Signal<Arrangement | undefined> = signal(undefined);
const low: Signal<Arrangement | undefined> = signal(undefined);
/** How many are being loaded: a map that is drawn before that would move. */
export const arrangementsDue = signal(0);
effect(() => {
  const isNarrow = isMapNarrow.value;
  if (isNarrow || isMapLow.value)
    load(isNarrow ? narrow : low, () => (isNarrow ? import("../scene/narrow-picture.ts") : import("../scene/low-picture.ts")));
  if (layout.value === "network" && expandedFamilies.value.length > 0)
    load(familyLists, () => import("../scene/family-lists.ts").then((loaded) => loaded.familyLists));
});

/** Without what cannot be loaded, the map is smaller, and members of a family lie on it. */
function load<Part>(part: Signal<Part | undefined>, from: () => Promise<Part>): void {
  if (part.peek()) return;
  arrangementsDue.value = arrangementsDue.peek() + 1;
  void from()
    .then(
      (loaded) => (part.value = loaded),
      () => undefined,
    )
    .then(() => arrangementsDue.value--);
}
const arrangement = computed(() => (isMapLow.value ? low.value : isMapNarrow.value ? narrow.value : undefined));
const fitted = (whole: Picture): Picture => arrangement.value?.arrangedPicture(whole, mapSize.value) ?? whole;
/** The place in the layout of a place on the map. */
export const layoutPlaceOf = (point: ScenePoint): ScenePoint =>
  arrangement.value?.sheetPlaceOf(point, mapSize.value, wholePicture.value) ?? point;

const prepared = computed(() => preparePicture(graph.value, pictured.value, options.value));
/** The picture while nothing is dragged, in layout units. */
const wholePicture = computed(() => prepared.value({ pins: pictured.value.pins[pictured.value.layout] }));
/** The nodes in columns; undefined if there are none. */
export const columns = computed(() => wholePicture.value.columns);
/** The picture while nothing is dragged, as it is arranged on this screen: what does not depend on places need not follow the one that is dragged. */
export const restingPicture = computed(() => arrange.value?.(wholePicture.value) ?? fitted(wholePicture.value));

/** The graph and the places that moving a node depends on. */
export const movable = computed((): Movable => {
  const places = new Map((arrange.value ? restingPicture : wholePicture).value.nodes.map(({ id, at }) => [id, at]));
  const { columns } = wholePicture.value;
  return {
    graph: graph.value,
    layout: layout.value,
    rendered: rendered.value,
    pins: pins.value[layout.value],
    ...(columns && { columns }),
    placeOf: (id) => places.get(id),
  };
});

export const picture = computed(() => (held.value ? withStandingLists(fitted(prepared.value(held.value))) : restingPicture.value));

/** Until the node is dropped, what a selection has moved stands still, and names stay on their sides. */
function withStandingLists(moved: Picture): Picture {
  const standing = new Map(restingPicture.value.nodes.map((node) => [node.id, node]));
  const nodes = moved.nodes.map((node) => {
    const { at, nameAt } = standing.get(node.id) ?? node;
    const isCleared =
      (selection.value.kind !== "nothing" || (moved.edges.length <= followedLines && layout.value === "by-role")) &&
      !moved.columns?.centres.length &&
      node.room === undefined;
    const stays = node.listStep !== undefined || (isCleared && node.id !== held.value?.held?.id);
    return { ...node, ...(stays && { at }), ...(nameAt && { nameAt }) };
  });
  return { ...moved, nodes };
}
