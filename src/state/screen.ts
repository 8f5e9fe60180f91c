/** What the screen shows beside the view: open dialogs, the live region, the colours, whether the map is visible. */
import { computed, type Signal, signal } from "@preact/signals";
import { type Palette, palettes, type Scheme, withMoreContrast } from "../design/tokens.ts";
import { mediaQuery, prefersDark, prefersMoreContrast } from "../device/media.ts";
import type { NodeId } from "../model/built.ts";
import { selection, tab, theme } from "./current-view.ts";
import { followed } from "./watched-signal.ts";

export type Drawing = "canvas" | "no-webgl" | "context-lost";

/** How the map is drawn. */
export const drawing: Signal<Drawing> = signal("canvas");
/** The node whose link has the pointer or the keyboard focus; the map rings it. */
export const pointed: Signal<NodeId | undefined> = signal(undefined);
/** The text of the live region. */
export const announcement = signal("");

export const isFilterOpen = signal(false);
export const isSaving = signal(false);
export const isSharing = signal(false);
export const openSave = (): void => {
  isSaving.value = true;
};
export const openShare = (): void => {
  isSharing.value = true;
};

const hasRoomForTwo = followed(mediaQuery("(min-width: 54rem) and (min-height: 40rem)"));
/** Whether the map is visible: alone, or above the matrix of a comparison, so that both show it at once. */
export const isMapSeen = computed(
  () => tab.value === "map" || (tab.value === "matrix" && selection.value.kind === "compare" && hasRoomForTwo.value),
);

const isSystemDark = followed(prefersDark());
const wantsContrast = followed(prefersMoreContrast());
export const scheme = computed((): Scheme => (theme.value === "system" ? (isSystemDark.value ? "dark" : "light") : theme.value));
export const palette = computed((): Palette => (wantsContrast.value ? withMoreContrast(palettes[scheme.value]) : palettes[scheme.value]));

interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** The map's size in CSS pixels, as it was last measured; undefined until it is. */
export const measuredMap: Signal<MapSize | undefined> = signal(undefined);
/** The same, or a common size. */
export const mapSize = computed((): MapSize => measuredMap.value ?? { width: 900, height: 600 });
