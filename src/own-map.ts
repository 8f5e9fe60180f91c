/** Draws the map of a reader's own graph on a canvas of its own. */
import { mountCanvas } from "./canvas/mount-canvas.ts";
import { prefersReducedMotion } from "./device/media.ts";
import type { NodeId } from "./model/built.ts";
import type { OwnMap, OwnMapOptions } from "./panels/opened-graph/own-map-panel.tsx";
import { boundsAround } from "./scene/bounds.ts";
import { fittedScale } from "./scene/frame.ts";
import { litLabels } from "./scene/lit-labels.ts";
import { placeOnScreen } from "./scene/place-labels.ts";
import type { Bounds, DrawnPicture } from "./scene/scene-types.ts";
import { cameraOn, isInSight } from "./scene/viewport.ts";

type Camera = Parameters<ReturnType<typeof mountCanvas>["flyTo"]>[0];

export function mountOwnMap(host: HTMLElement, options: OwnMapOptions): OwnMap {
  let camera: Camera | undefined;
  let drawn: DrawnPicture | undefined;
  let colours = options.palette;
  let held: NodeId | undefined;
  let bounds: Bounds | undefined;
  const redraw = (): void => {
    if (!drawn) return;
    const next = camera && bounds ? boundsAround(bounds, drawn.bounds) : drawn.bounds;
    // A map that the reader has moved stays where it is when a filter shows more or less: only the fit takes what is shown.
    if (camera && bounds) {
      const frame = canvas.frame();
      camera = { ...camera, zoom: (camera.zoom * fittedScale({ ...frame, bounds })) / fittedScale({ ...frame, bounds: next }) };
    }
    bounds = next;
    canvas.draw({ ...drawn, bounds }, camera, colours, held);
  };
  const canvas = mountCanvas(host, {
    palette: options.palette,
    reducedMotion: prefersReducedMotion().current(),
    onIntent(intent) {
      if (intent.type === "move-camera") camera = intent.camera;
      else if (intent.type === "fit") {
        camera = undefined;
        redraw();
      } else if (intent.type === "select") options.onSelect("id" in intent.selection ? String(intent.selection.id) : undefined);
      else if (intent.type === "unpin-node") options.onUnpin(intent.id);
    },
    onHold: options.onHold,
    onDrop: options.onDrop,
    onHover: (target, point) => options.onHover(target?.id, point),
    onMoveKey: options.onMoveKey,
    onNavigationKey: options.onNavigationKey,
    onZoomToSelection: options.onZoomToSelection,
    hasSelection: () => drawn?.nodes.some(({ emphasis }) => emphasis === "selected") ?? false,
    onUnavailable: options.onUnavailable,
    placeLabels: placeOnScreen,
    nameLit: litLabels,
  });
  return {
    draw(picture, nextPalette, nextHeld) {
      drawn = picture;
      colours = nextPalette;
      held = nextHeld;
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
    reveal(point) {
      const now = canvas.frame();
      const next = isInSight(point, now) ? undefined : cameraOn([point], now, now.camera.zoom);
      if (next) canvas.flyTo(next);
    },
    fit() {
      camera = undefined;
      redraw();
    },
    destroy: canvas.destroy,
  };
}
