import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Palette } from "../../design/tokens.ts";
import type { NodeId } from "../../model/built.ts";
import { keyOfNode, maxDrawn, placeOfKey } from "../../own-graph/own-picture.ts";
import type { Direction } from "../../scene/moving.ts";
import type { DrawnPicture, Frame, PagePoint, ScenePoint } from "../../scene/scene-types.ts";
import { words } from "../../state/current-view.ts";
import { ownHoverText } from "../../state/own-hover-text.ts";
import { handleOwnKey, ownCursorText, ownRinged } from "../../state/own-keyboard.ts";
import { movesBefore, ownHeld, ownMoved } from "../../state/own-moved.ts";
import { dropOwn, holdOwn, moveOwnSelected, resetOwnPlaces, undoOwnMove, unpinOwn } from "../../state/own-moving.ts";
import {
  drawnOwnPicture,
  lookedFor,
  type OwnSelection,
  ownGraph,
  ownHovered,
  ownPlaces,
  ownSelection,
  ownShown,
  selectOwn,
} from "../../state/own-view.ts";
import { palette } from "../../state/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import type { NavigationKey } from "../../view/navigation-keys.ts";
import { NoteAt } from "../map/hover-note.tsx";
import { OwnFigureTools } from "./own-figure-tools.tsx";
import { ownWords } from "./own-words.ts";

/** Keys that the map gives are those of nodes and edges of the picture. */
export interface OwnMapOptions {
  readonly palette: Palette;
  /** Gets undefined for the background. */
  onSelect(key: string | undefined): void;
  /** Gets where the pointer came to it; undefined when it leaves. */
  onHover(key: string | undefined, point: PagePoint | undefined): void;
  /** Called while a node is dragged; with undefined if the drag is cancelled. */
  onHold(held: (ScenePoint & { readonly id: NodeId }) | undefined): void;
  onDrop(): void;
  onUnpin(key: string): void;
  onMoveKey(direction: Direction): boolean;
  onNavigationKey(key: NavigationKey): boolean;
  onZoomToSelection(): void;
  /** Called where the browser cannot draw. */
  onUnavailable(): void;
}

/** A map on a canvas of its own. `own-map.ts` implements it, so the panels do not depend on the canvas. */
export interface OwnMap {
  draw(picture: DrawnPicture, palette: Palette, held: NodeId | undefined): void;
  frame(): Frame;
  zoomBy(factor: number): void;
  /** Rings nodes and lines over edges, by their keys, and nothing else. */
  mark(keys: readonly string[]): void;
  /** Moves to a point. */
  show(point: ScenePoint): void;
  /** Moves to a point that is not in view. */
  reveal(point: ScenePoint): void;
  fit(): void;
  destroy(): void;
}

export type MountOwnMap = (host: HTMLElement, options: OwnMapOptions) => Promise<OwnMap>;

/** The map of the graph, with its tools. */
export function OwnMapPanel({ mountMap }: { readonly mountMap: MountOwnMap }) {
  const w = ownWords.value;
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<OwnMap>(undefined);
  const [isAvailable, setAvailable] = useState(true);
  useEffect(() => {
    if (!host.current) return undefined;
    return drawOn(host.current, mountMap, map, () => setAvailable(false));
  }, [mountMap]);
  const picture = drawnOwnPicture.value;
  const note = !isAvailable
    ? w.noWebgl
    : picture === undefined
      ? w.tooMany(maxDrawn.nodes, maxDrawn.edges)
      : picture.nodes.length === 0 && w.nothingShown;
  return (
    <section class="own-map" aria-label={w.tab.map}>
      <div class="own-map-area">
        <div
          ref={host}
          class="own-map-host"
          role="application"
          aria-label={w.map(picture?.nodes.length ?? ownShown.value.size, picture?.edges.length ?? 0)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move and zoom the map
          tabIndex={0}
          onKeyDown={(event) => {
            if (event.key !== "z" || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            undoOwnMove();
          }}
        />
        {ownHoverText.value && <NoteAt said={ownHoverText.value} size={map.current?.frame()} />}
        {note && (
          <p class="own-map-note" role="status">
            {note}
          </p>
        )}
        {!note && (
          <p class="own-map-tools">
            <MoveTools />
            <button type="button" aria-label={w.zoomIn} title={w.zoomIn} onClick={() => map.current?.zoomBy(1.5)}>
              <Icon sign="plus" />
            </button>
            <button type="button" aria-label={w.zoomOut} title={w.zoomOut} onClick={() => map.current?.zoomBy(1 / 1.5)}>
              <Icon sign="minus" />
            </button>
            <button type="button" aria-label={w.fit} title={w.fit} onClick={() => map.current?.fit()}>
              <Icon sign="fit" />
            </button>
          </p>
        )}
        {ownCursorText.value && (
          <p class="map-step" aria-hidden="true">
            {ownCursorText.value}
          </p>
        )}
      </div>
      {!note && picture && <OwnFigureTools picture={picture} frameOf={() => map.current?.frame()} />}
    </section>
  );
}

/** Puts moved nodes back: the last one, or all. */
function MoveTools() {
  const w = ownWords.value;
  return (
    <>
      {movesBefore.value.length > 0 && (
        <button type="button" aria-label={w.undoMove} title={w.undoMove} onClick={undoOwnMove}>
          <Icon sign="undo" />
        </button>
      )}
      {ownMoved.value.size > 0 && (
        <button type="button" aria-label={words.value.resetPositions} title={words.value.resetPositions} onClick={resetOwnPlaces}>
          <Icon sign="reset" />
        </button>
      )}
    </>
  );
}

const selectionOf = (key: string): OwnSelection => ({ kind: key.startsWith("n") ? "node" : "edge", place: placeOfKey(key) });

/** Mounts the map, and draws whatever is to be shown. Returns what ends it. */
function drawOn(host: HTMLElement, mountMap: MountOwnMap, map: { current: OwnMap | undefined }, onUnavailable: () => void): () => void {
  let isOver = false;
  const stops: (() => void)[] = [];
  const placeNow = (place: number): ScenePoint | undefined => ownPlaces.peek().get(place) ?? ownGraph.peek()?.nodes[place];
  const options: OwnMapOptions = {
    palette: palette.value,
    onSelect: (key) => selectOwn(key === undefined ? undefined : selectionOf(key)),
    onHover(key, at) {
      ownHovered.value = key !== undefined && at ? { target: selectionOf(key), at } : undefined;
    },
    onHold: (held) => holdOwn(held && { place: placeOfKey(held.id), x: held.x, y: held.y }),
    onDrop: dropOwn,
    onUnpin: (key) => unpinOwn(placeOfKey(key)),
    onMoveKey: moveOwnSelected,
    onNavigationKey(key) {
      const mounted = map.current;
      const read = (): void => document.getElementById("own-details")?.focus();
      return mounted !== undefined && handleOwnKey(key, { frame: mounted.frame(), reveal: mounted.reveal, read });
    },
    onZoomToSelection() {
      const { value: selected } = ownSelection;
      const edge = selected?.kind === "edge" ? ownGraph.peek()?.edges[selected.place] : undefined;
      const point = selected && placeNow(edge?.from ?? selected.place);
      if (point) map.current?.show(point);
    },
    onUnavailable,
  };
  mountMap(host, options).then((mounted) => {
    if (isOver) {
      mounted.destroy();
      return;
    }
    map.current = mounted;
    stops.push(
      effect(() => {
        const { value: picture } = drawnOwnPicture;
        const { value: held } = ownHeld;
        if (picture) mounted.draw(picture, palette.value, held && keyOfNode(held.place));
      }),
      effect(() => mounted.mark(ownRinged.value)),
      effect(() => {
        const point = lookedFor.value === undefined ? undefined : placeNow(lookedFor.value);
        if (point) mounted.show(point);
      }),
      mounted.destroy,
    );
  }, onUnavailable);
  return () => {
    isOver = true;
    map.current = undefined;
    ownHovered.value = undefined;
    for (const stop of stops) stop();
  };
}
