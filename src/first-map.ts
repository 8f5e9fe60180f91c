/** Draws the map of the first view before the page's own code has come, from the picture that the build has written into `index.html`. */
import type { CanvasOptions, MapCanvas } from "./canvas/canvas-types.ts";
import { mountCanvas } from "./canvas/mount-canvas.ts";
import { type Palette, palettes, withMoreContrast } from "./design/tokens.ts";
import { prefersDark, prefersMoreContrast, prefersReducedMotion } from "./device/media.ts";
import { isPageScrolled } from "./device/page-scroll.ts";
import { type FirstMapData, pictureIn } from "./scene/first-map-data.ts";
import { namesOnScreen } from "./scene/place-names.ts";

/** A map that the reader can move and zoom already; what the page has to answer waits until the page takes it over. */
export interface FirstMap {
  /** Resolves when the map is drawn. */
  drawn(): Promise<void>;
  /**
   * Tells the page what the reader has done with the map so far.
   *
   * @param page gets what the reader does from now on
   */
  connect(page: CanvasOptions): MapCanvas;
}

/** Where the map by role is arranged anew for the screen, which only the page can do: until then its place is empty, so that no mark moves. */
const arranged = "(max-width: 29rem), (max-width: 36rem) and (max-height: 32rem)";

/** @returns undefined if the address names another view, if the page was served without a picture, on a phone, or if there is no WebGL */
export function drawFirstMap(): FirstMap | undefined {
  const root = document.documentElement;
  const data = document.querySelector<HTMLTemplateElement>("#first-map")?.content.textContent;
  const place = document.querySelector("#first-picture .map");
  const isArranged = root.dataset.embed === undefined && matchMedia(arranged).matches;
  if (!data || !place || root.dataset.first !== "shown" || isArranged) return undefined;
  const host = document.createElement("div");
  host.className = "map-host";
  place.append(host);
  const map = mountFirstMap(host);
  if (map) map.canvas.draw(pictureIn(JSON.parse(data) as FirstMapData, root.lang === "en" ? "en" : "zh"), undefined, map.palette);
  else host.remove();
  return map;
}

function mountFirstMap(host: HTMLElement): (FirstMap & { readonly canvas: MapCanvas; readonly palette: Palette }) | undefined {
  const palette = currentPalette();
  let page: CanvasOptions | undefined;
  let canDraw = true;
  const waiting: ((page: CanvasOptions) => void)[] = [];
  const tell = (what: (page: CanvasOptions) => void): void => {
    if (page) what(page);
    else waiting.push(what);
  };
  const canvas = mountCanvas(host, {
    palette,
    reducedMotion: prefersReducedMotion().current(),
    scrollsPage: () => page?.scrollsPage?.() ?? isPageScrolled(),
    zoomPoint: (frame) => page?.zoomPoint?.(frame),
    onIntent: (intent) => tell(({ onIntent }) => onIntent(intent)),
    onHold: (held) => page?.onHold(held),
    onDrop: () => page?.onDrop(),
    onHover: (target, point) => page?.onHover(target, point),
    onToggle(id) {
      if (page) return page.onToggle?.(id) ?? false;
      // The page knows whether it is a family; until it comes, nothing zooms instead.
      waiting.push(({ onToggle }) => onToggle?.(id));
      return true;
    },
    onMoveKey: (direction) => page?.onMoveKey(direction) ?? false,
    onNavigationKey: (key) => page?.onNavigationKey(key) ?? false,
    onZoomToSelection: () => page?.onZoomToSelection(),
    hasSelection: () => page?.hasSelection?.() ?? false,
    onUnavailable(reason) {
      canDraw = false;
      tell(({ onUnavailable }) => onUnavailable(reason));
    },
    onAvailable: () => tell(({ onAvailable }) => onAvailable?.()),
    placeLabels: (drawn, frame) => (page?.placeLabels ?? namesOnScreen)(drawn, frame),
    nameLit: (...given) => page?.nameLit?.(...given),
  });
  if (!canDraw) {
    canvas.destroy();
    return undefined;
  }
  return {
    canvas,
    palette,
    drawn: canvas.drawn,
    connect(options) {
      page = options;
      for (const what of waiting.splice(0)) what(options);
      return canvas;
    },
  };
}

function currentPalette(): Palette {
  const { theme } = document.documentElement.dataset;
  const isDark = theme === undefined ? prefersDark().current() : theme === "dark";
  const palette = palettes[isDark ? "dark" : "light"];
  return prefersMoreContrast().current() ? withMoreContrast(palette) : palette;
}
