/** What the page gives to the canvas, and what it gets. */
import type { Palette } from "../design/tokens.ts";
import type { Frame, Picture, PlacedLabel } from "../scene/scene-types.ts";
import type { WalkKey } from "../view/node-navigation.ts";
import type { Camera, Intent } from "../view/view-state.ts";

type Unavailable = "no-webgl" | "context-lost";

export interface CanvasOptions {
  readonly palette: Palette;
  readonly reducedMotion: boolean;
  /** Clicks, and the camera when it rests. */
  onIntent(intent: Intent): void;
  /** A key that walks the graph; false: it means what it means to the map. */
  onWalk(key: WalkKey): boolean;
  /** A key that goes near what is chosen. */
  onFitChoice(): void;
  /** Nothing can be drawn: show the picture in another way. After "context-lost", `onAvailable` may follow. */
  onUnavailable(reason: Unavailable): void;
  /** The context is back, and what was last drawn is drawn again. */
  onAvailable?(): void;
  /** After each frame that was drawn. */
  onFrame?(frame: Frame): void;
  /** Called when the camera rests, never while it moves. */
  placeLabels(picture: Picture, frame: Frame): readonly PlacedLabel[];
}

export interface MapCanvas {
  /**
   * Shows a picture. The first time at once; later what differs is drawn at the next frame.
   *
   * @param camera where to stand; undefined fits the whole map. When it is neither where the canvas stands nor what it last reported, it
   * flies there.
   */
  draw(picture: Picture, camera: Camera | undefined, palette: Palette): void;
  /** Goes to a camera and reports it when it is there. */
  flyTo(camera: Camera): void;
  /** Width, height and camera as they are now. */
  frame(): Frame;
  /** Rings the nodes and draws out the edges that the keyboard's focus is on, here or elsewhere in the page, and no others. */
  focusRing(ids: readonly string[]): void;
  /** Releases the context, all listeners and all elements. */
  destroy(): void;
}
