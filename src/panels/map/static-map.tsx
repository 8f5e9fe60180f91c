import { useEffect, useRef } from "preact/hooks";
import { drawScene } from "../../figure/draw-scene.ts";
import { svgOf } from "../../figure/svg.ts";
import type { EdgeId, NodeId } from "../../model/built.ts";
import { sceneOf } from "../../scene/scene.ts";
import { nothing } from "../../selection/nothing.ts";
import { language, view, words } from "../../state/current-view.ts";
import { answer } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { mapSize, palette } from "../../state/screen.ts";
import { drawnSvg } from "../../ui/drawn-svg.ts";

/** The map as a static image, for browsers without WebGL. Its nodes and edges can still be selected. */
export function StaticMap() {
  const w = words.value;
  const host = useRef<HTMLDivElement>(null);
  const scene = sceneOf(graph.value, view.value, mapSize.value, answer.value ? { answer: answer.value } : {});
  const description = w.map(graph.value.nodes.length, graph.value.edges.length);
  const svg = svgOf(drawScene({ scene, palette: palette.value, language: language.value, title: w.title, description }));
  useEffect(() => {
    host.current?.replaceChildren(drawnSvg(svg));
  }, [svg]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an extra for the pointer; the outline has the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={host} class="still" onClick={(event) => select(event.target)} />
  );
}

function select(target: EventTarget | null): void {
  const marked = target instanceof Element ? target.closest("[data-node], [data-edge]") : null;
  const node = marked?.getAttribute("data-node");
  const edge = marked?.getAttribute("data-edge");
  if (node) dispatch({ type: "select", selection: { kind: "node", id: node as NodeId } });
  else if (edge) dispatch({ type: "select", selection: { kind: "edge", id: edge as EdgeId } });
  else dispatch({ type: "select", selection: nothing });
}
