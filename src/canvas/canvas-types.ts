/** The interface between the page and the canvas. */
import type { Palette } from "../design/tokens.ts";
import type { NodeId } from "../model/built.ts";
import type { Direction } from "../scene/moving.ts";
import type { DrawnPicture, Frame, PagePoint, PlacedLabel } from "../scene/scene-types.ts";
import type { Selection } from "../selection/selection.ts";
import type { NavigationKey } from "../view/navigation-keys.ts";
import type { Camera, Intent, Pin } from "../view/view-state.ts";

/** A node or an edge that the pointer hits. */
export type HitTarget = Extract<Selection, { kind: "node" | "edge" }>;

type UnavailableReason = "no-webgl" | "context-lost";

/** Ids of nodes and edges, and the names that are placed already. */
export interface LitNames {
  /** Under the pointer, or beside what is. */
  readonly lit: ReadonlySet<string>;
  /** Under the pointer, or ringed as the focus of the keyboard. */
  readonly marked: ReadonlySet<string>;
  readonly placed: readonly PlacedLabel[];
}

export interface CanvasOptions {
  readonly palette: Palette;
  readonly reducedMotion: boolean;
  /**
   * Asked while the reader moves the map or the wheel: true while the wheel and one finger scroll that page. The wheel then zooms with the
   * control key.
   */
  scrollsPage?(): boolean;
  /** The point that keys and buttons zoom around; the middle of the frame unless given. */
  zoomPoint?(frame: Frame): PagePoint | undefined;
  /** Called for taps, and for the camera once it is idle. */
  onIntent(intent: Intent): void;
  /** Called while a node is dragged, with the place where it is held; with undefined if the drag is cancelled. */
  onHold(held: Pin | undefined): void;
  /** Called when the dragged node is dropped where it was last held. */
  onDrop(): void;
  /** Called when the pointer comes to a node or an edge, with the point where it is, and with undefined when it leaves. */
  onHover(target: HitTarget | undefined, point: PagePoint | undefined): void;
  /** Called for a double click on a node. Returns false if it has nothing to expand or collapse: then the map zooms. */
  onToggle?(id: NodeId): boolean;
  /** Called for a key that moves the selected node one step. Returns false if there is nothing to move. */
  onMoveKey(direction: Direction): boolean;
  /** Called for a key of the keyboard navigation. Returns false if the canvas should handle the key itself. */
  onNavigationKey(key: NavigationKey): boolean;
  onZoomToSelection(): void;
  /** Esc deselects; where this says that nothing is selected, it fits the map. */
  hasSelection?(): boolean;
  /** Called when the canvas cannot draw, so that the page shows the picture otherwise. `onAvailable` may follow "context-lost". */
  onUnavailable(reason: UnavailableReason): void;
  /** Called when the context is restored and the last picture is drawn again. */
  onAvailable?(): void;
  /** Called after each frame. */
  onFrame?(frame: Frame): void;
  /** Called when the camera is idle, never while it moves. */
  placeLabels(picture: DrawnPicture, frame: Frame): readonly PlacedLabel[];
  /** Adds the names of what the pointer lights to those that are placed already; undefined if it cannot yet. */
  nameLit?(picture: DrawnPicture, frame: Frame, lit: LitNames): readonly PlacedLabel[] | undefined;
}

export interface MapCanvas {
  /**
   * Draws a picture: the first one at once, later ones as a change at the next frame.
   *
   * Nodes move from where they are drawn to their places in the picture, except the one that is held.
   *
   * @param camera undefined fits the whole map. The canvas animates to it, unless it is there already or reported this camera itself.
   */
  draw(picture: DrawnPicture, camera: Camera | undefined, palette: Palette, held?: NodeId): void;
  /** Zooms in or out around what is selected, or around the middle of the map. */
  zoomBy(factor: number): void;
  /** Animates to a camera and reports it on arrival. */
  flyTo(camera: Camera): void;
  /** Resolves when the graphics processor has finished all that was drawn so far. */
  drawn(): Promise<void>;
  /** Moves the canvas into another element of the page, with all that is drawn; its keys and its size are those of this element from now on. */
  moveTo(host: HTMLElement): void;
  /** The current size in CSS pixels, and the current camera. */
  frame(): Frame;
  /** Draws rings around these nodes and lines over these edges, as the focus mark of the keyboard, and removes all others. */
  showFocusRings(ids: readonly string[]): void;
  /** Releases the context, all listeners and all elements. */
  destroy(): void;
}
