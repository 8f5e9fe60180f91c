/** Draws the map of a reader's own graph on a canvas of its own. */
import { mountCanvas } from "./canvas/mount-canvas.ts";
import { prefersReducedMotion } from "./device/media.ts";
import type { OwnMap, OwnMapOptions } from "./panels/opened-graph/own-map-panel.tsx";
import { placeLabels } from "./scene/place-labels.ts";
import type { DrawnPicture } from "./scene/scene-types.ts";
import { cameraOn } from "./scene/viewport.ts";

type Camera = Parameters<ReturnType<typeof mountCanvas>["flyTo"]>[0];

export function mountOwnMap(host: HTMLElement, { palette, onSelect, onUnavailable }: OwnMapOptions): OwnMap {
  let camera: Camera | undefined;
  let drawn: DrawnPicture | undefined;
  let colours = palette;
  const redraw = (): void => {
    if (drawn) canvas.draw(drawn, camera, colours);
  };
  const canvas = mountCanvas(host, {
    palette,
    reducedMotion: prefersReducedMotion().current(),
    onIntent(intent) {
      if (intent.type === "move-camera") camera = intent.camera;
      else if (intent.type === "fit") {
        camera = undefined;
        redraw();
      } else if (intent.type === "select") onSelect("id" in intent.selection ? String(intent.selection.id) : undefined);
    },
    onHold: () => {},
    onDrop: () => {},
    onHover: () => {},
    onMoveKey: () => false,
    onNavigationKey: () => false,
    onZoomToSelection: () => {},
    onUnavailable,
    placeLabels,
  });
  return {
    draw(picture, nextPalette) {
      drawn = picture;
      colours = nextPalette;
      redraw();
    },
    frame: canvas.frame,
    mark: canvas.showFocusRings,
    zoomBy(factor) {
      const { camera: now } = canvas.frame();
      canvas.flyTo({ ...now, zoom: now.zoom * factor });
    },
    show(point) {
      const now = canvas.frame();
      const next = cameraOn([point], now, Math.max(now.camera.zoom, 2));
      if (next) canvas.flyTo(next);
    },
    fit() {
      camera = undefined;
      redraw();
    },
    destroy: canvas.destroy,
  };
}
