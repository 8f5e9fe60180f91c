/** Puts the page together: loads the graph, makes the store, mounts the map and the panels. */
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { mountCanvas } from "./canvas/mount.ts";
import type { MapCanvas } from "./canvas/types.ts";
import { palettes } from "./design/tokens.ts";
import { prefersReducedMotion } from "./device/media.ts";
import type { BuiltGraph, NodeId } from "./model/built.ts";
import { App } from "./panels/app.tsx";
import type { MapHands } from "./panels/map-pane.tsx";
import { answer, dispatch, drawing, followView, graph, hover, loading, receive, scheme, view } from "./panels/store.ts";
import { placeLabels } from "./scene/labels.ts";
import { pictureOf } from "./scene/picture.ts";
import "virtual:tokens.css";
import "./panels/page.css";

let canvas: MapCanvas | undefined;

const hands: MapHands = {
  mount(host) {
    canvas = mountCanvas(host, {
      palette: palettes[scheme.value],
      reducedMotion: prefersReducedMotion().current(),
      onIntent: dispatch,
      onHover: (id) => {
        hover.value = id && graph.value.findNode(id) ? (id as NodeId) : undefined;
      },
      onUnavailable: (reason) => {
        drawing.value = reason;
      },
      onAvailable: () => {
        drawing.value = "canvas";
      },
      placeLabels,
    });
    const stop = effect(drawMap);
    return () => {
      stop();
      canvas?.destroy();
      canvas = undefined;
    };
  },
  zoomBy(factor) {
    const frame = canvas?.frame();
    if (frame) canvas?.flyTo({ ...frame.camera, zoom: frame.camera.zoom * factor });
  },
  fit: () => dispatch({ type: "fit" }),
};

function drawMap(): void {
  if (loading.value === "graph") return;
  const highlight = answer.value;
  const picture = pictureOf(graph.value, view.value, highlight ? { highlight } : {});
  const palette = palettes[scheme.value];
  const { camera } = view.value;
  try {
    untracked(() => canvas?.draw(picture, camera, palette));
  } catch (error) {
    // Whatever the graphics do, the view and its address go on, and the still picture shows it.
    console.warn(error);
    drawing.value = "context-lost";
  }
  document.documentElement.dataset.ready = "";
}

async function load(): Promise<void> {
  try {
    receive(await fetched("./map.json"));
    receive(await fetched("./graph.json"));
  } catch {
    if (loading.value === "graph") loading.value = "failed";
  }
}

async function fetched(path: string): Promise<BuiltGraph> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as BuiltGraph;
}

const root = document.getElementById("app");
if (root) {
  followView();
  render(<App hands={hands} />, root);
  void load();
}
