/** Draws the picture with sigma and its default settings. */
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { palettes } from "../../src/design/tokens.ts";
import { loadPicture, markDrawn } from "./measure.ts";

const palette = palettes.light;
const picture = await loadPicture();
const graph = new MultiDirectedGraph();
for (const { id, at, radius, colour, label } of picture.nodes)
  graph.addNode(id, { x: at.x, y: at.y, size: radius / 2, color: palette.nodes[colour], label });
for (const { id, from, to, line } of picture.edges) graph.addDirectedEdgeWithKey(id, from, to, { size: 1, color: palette.edges[line] });
new Sigma(graph, document.querySelector("#map") as HTMLElement);
markDrawn();
