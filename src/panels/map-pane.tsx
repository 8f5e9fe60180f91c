import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Legend } from "./legend.tsx";
import { drawing, graph, loading, words } from "./store.ts";

/** What main hands in to draw the map; it returns its undo. */
export interface MapHands {
  mount(host: HTMLElement): () => void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** The map with its legend. The panels know nothing of who draws it. */
export function MapPane({ hands }: { readonly hands: MapHands }) {
  const w = words.value;
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? hands.mount(host.current) : undefined), [hands]);
  const isStill = drawing.value !== "canvas";
  const name = w.map(graph.value.nodes.length, graph.value.edges.length);
  return (
    <section class="map-pane" aria-label={w.title}>
      <div class="map">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move the map */}
        <div ref={host} class="map-host" role="img" aria-label={name} tabIndex={0} hidden={isStill} />
        {isStill && <Still />}
        {loading.value === "graph" && <p class="map-note">{w.loading}</p>}
        {!isStill && (
          <p class="map-tools">
            <button type="button" aria-label={w.zoomIn} title={w.zoomIn} onClick={() => hands.zoomBy(1.5)}>
              +
            </button>
            <button type="button" aria-label={w.zoomOut} title={w.zoomOut} onClick={() => hands.zoomBy(1 / 1.5)}>
              −
            </button>
            <button type="button" aria-label={w.fit} title={w.fit} onClick={() => hands.fit()}>
              ⤢
            </button>
          </p>
        )}
      </div>
      <Legend />
    </section>
  );
}

/** The still picture's own code is fetched where it is needed, and not before. */
function Still() {
  const [StillMap, setStillMap] = useState<ComponentType>();
  useEffect(() => {
    void import("./still-map.tsx").then((module) => setStillMap(() => module.StillMap));
  }, []);
  return StillMap ? <StillMap /> : null;
}
