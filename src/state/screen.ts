/** The state of the screen that is not part of the view: open dialogs, the live region, the colours, whether the map is visible. */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import { type Palette, palettes, type Scheme, withMoreContrast } from "../design/tokens.ts";
import { mediaQuery, prefersDark, prefersMoreContrast } from "../device/media.ts";
import type { NodeId } from "../model/built.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import type { TabName } from "../view/view-state.ts";
import { selection, tab, theme } from "./current-view.ts";
import { isOwnGraphShown } from "./own-graph-shown.ts";
import { lessonStage } from "./playing.ts";
import { watchedSignal } from "./watched-signal.ts";

type MapRenderer = "canvas" | "no-webgl" | "context-lost";

/** How the map is rendered: on a canvas, or as a static picture and why. */
export const mapRenderer: Signal<MapRenderer> = signal("canvas");
/** The node whose link has the pointer or the keyboard focus; the map rings it. */
export const pointed: Signal<NodeId | undefined> = signal(undefined);
// A link that goes with a selection cannot tell that the pointer has left it.
effect(() => {
  if (selection.value) pointed.value = undefined;
});
/** The ids of nodes and edges that the cursor of the keyboard is on; the map rings them. */
export const cursorRings: Signal<readonly string[]> = signal([]);
/** The number of times that the reader has gone Back or Forward. */
export const historyMoves = signal(0);
/** The text of the live region. */
export const announcement = signal("");
/** The tab whose name was announced when it was selected; undefined for the tab that the page opened with. */
export const announcedTab: Signal<TabName | undefined> = signal(undefined);

export const isFilterOpen = signal(false);

/** True if the reader has put the sidebar away; the legend is then on the map. It ends with the visit: who comes from elsewhere sees the page whole. */
export const isMapAlone = signal(false);
export function toggleMapAlone(): void {
  isMapAlone.value = !isMapAlone.value;
}
const isText = ({ kind }: Selection): boolean => kind === "page" || kind === "passage";
// A page, such as the help, or a passage is text alone.
effect(() => {
  if (isText(selection.value)) isMapAlone.value = false;
});

/** True while the map fills the screen. */
export const isFilled = signal(false);

export const isSaving = signal(false);
export const isSharing = signal(false);
export const openSave = (): void => {
  isSaving.value = true;
};
export const openShare = (): void => {
  isSharing.value = true;
};

const hasRoomForTwo = watchedSignal(mediaQuery("(min-width: 54rem) and (min-height: 40rem)"));
/** True on a low screen, whose page scrolls as one: the map is not beside the text. */
export const isPageLow = watchedSignal(mediaQuery("(max-width: 54rem) and (max-height: 32rem)"));
const isBesideMatrix = (value: Selection): boolean => value.kind === "compare" || kindOf(value).isMatrix?.(value) === true;
/** True if the map is visible: alone, or above the matrix of what is selected. It waits for the step of a lesson that hides something. */
export const isMapSeen = computed(
  () =>
    !isOwnGraphShown.value &&
    lessonStage.value !== "opening" &&
    lessonStage.value !== "notes" &&
    (tab.value === "map" || (tab.value === "matrix" && isBesideMatrix(selection.value) && hasRoomForTwo.value)),
);

const isSystemDark = watchedSignal(prefersDark());
const wantsContrast = watchedSignal(prefersMoreContrast());
export const scheme = computed((): Scheme => (theme.value === "system" ? (isSystemDark.value ? "dark" : "light") : theme.value));
export const palette = computed((): Palette => (wantsContrast.value ? withMoreContrast(palettes[scheme.value]) : palettes[scheme.value]));

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** The map's size in CSS pixels when it was last measured; undefined before that. */
export const measuredMap: Signal<MapSize | undefined> = signal(undefined);
/** The measured size, or a typical one. */
export const mapSize = computed((): MapSize => measuredMap.value ?? { width: 900, height: 600 });
/** True where the map is narrow and tall, as on a phone: its sheet is then higher than what is seen of it. */
export const isMapNarrow = computed(() => {
  const { width, height } = mapSize.value;
  return width < 600 && height >= 1.9 * width && lessonStage.value === undefined;
});
/** True where the map stands above the matrix. */
export const isMapLow = computed(() => tab.value === "matrix" && isMapSeen.value);
