import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Palette } from "../../design/tokens.ts";
import { keyOfEdge, maxDrawn, placeOfKey } from "../../own-graph/own-picture.ts";
import type { DrawnPicture, Frame, ScenePoint } from "../../scene/scene-types.ts";
import { saveOwnFigure } from "../../state/own-figure.ts";
import { drawnOwnPicture, lookedFor, ownGraph, ownSelection, ownShown, selectOwn } from "../../state/own-view.ts";
import { palette } from "../../state/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import { ownWords } from "./own-words.ts";

export interface OwnMapOptions {
  readonly palette: Palette;
  /** Gets the key of a node or an edge of the picture; undefined for the background. */
  onSelect(key: string | undefined): void;
  /** Called where the browser cannot draw. */
  onUnavailable(): void;
}

/** A map on a canvas of its own. `own-map.ts` implements it, so the panels do not depend on the canvas. */
export interface OwnMap {
  draw(picture: DrawnPicture, palette: Palette): void;
  frame(): Frame;
  zoomBy(factor: number): void;
  /** Rings nodes and lines over edges, by their keys, and nothing else. */
  mark(keys: readonly string[]): void;
  /** Moves to a point. */
  show(point: ScenePoint): void;
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
      <div
        ref={host}
        class="own-map-host"
        role="application"
        aria-label={w.map(picture?.nodes.length ?? ownShown.value.size, picture?.edges.length ?? 0)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move and zoom the map
        tabIndex={0}
      />
      {note && (
        <p class="own-map-note" role="status">
          {note}
        </p>
      )}
      {!note && (
        <p class="own-map-tools">
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
      {!note && picture && <SaveTools picture={picture} frameOf={() => map.current?.frame()} />}
    </section>
  );
}

/** Mounts the map, and draws whatever is to be shown. Returns what ends it. */
function drawOn(host: HTMLElement, mountMap: MountOwnMap, map: { current: OwnMap | undefined }, onUnavailable: () => void): () => void {
  let isOver = false;
  const stops: (() => void)[] = [];
  const select = (key: string | undefined): void =>
    selectOwn(key === undefined ? undefined : { kind: key.startsWith("n") ? "node" : "edge", place: placeOfKey(key) });
  mountMap(host, { palette: palette.value, onSelect: select, onUnavailable }).then((mounted) => {
    if (isOver) {
      mounted.destroy();
      return;
    }
    map.current = mounted;
    stops.push(
      effect(() => {
        const { value: picture } = drawnOwnPicture;
        if (picture) mounted.draw(picture, palette.value);
      }),
      effect(() => {
        const { value: selected } = ownSelection;
        mounted.mark(selected?.kind === "edge" ? [keyOfEdge(selected.place)] : []);
      }),
      effect(() => {
        const node = lookedFor.value === undefined ? undefined : ownGraph.peek()?.nodes[lookedFor.value];
        if (node) mounted.show(node);
      }),
      mounted.destroy,
    );
  }, onUnavailable);
  return () => {
    isOver = true;
    map.current = undefined;
    for (const stop of stops) stop();
  };
}

/** Saves the picture as it is seen. */
function SaveTools({ picture, frameOf }: { readonly picture: DrawnPicture; readonly frameOf: () => Frame | undefined }) {
  const w = ownWords.value;
  const [status, setStatus] = useState("");
  const save = async (format: "svg" | "png"): Promise<void> => {
    const frame = frameOf();
    const { value: graph } = ownGraph;
    if (!frame || !graph) return;
    const outcome = await saveOwnFigure(format, { picture, frame, name: graph.name });
    if (outcome.kind === "saved") setStatus(w.saved(outcome.name));
    else if (outcome.kind === "missing-characters") setStatus(w.missing(outcome.characters.slice(0, 10).join(" ")));
    else setStatus(outcome.kind === "no-fonts" ? w.noFonts : w.noPng);
  };
  return (
    <p class="own-map-save">
      <span role="status">{status}</span>
      <button type="button" class="quiet" onClick={() => void save("svg")}>
        {w.saveSvg}
      </button>
      <button type="button" class="quiet" onClick={() => void save("png")}>
        {w.savePng}
      </button>
    </p>
  );
}
