/** A picture as the graph that sigma draws: places, sizes and looks, and nothing else. */
import { MultiDirectedGraph } from "graphology";
import { laneFromSource } from "../scene/lanes.ts";
import type { Bounds, Picture, SceneEdge, SceneNode, ScenePoint } from "../scene/types.ts";
import { litBit, lookOfEdge, lookOfNode, ringBit } from "./looks.ts";

interface Look {
  look: number;
}

export interface MapGraph {
  readonly graph: MultiDirectedGraph;
  /** Whether a picture has the same nodes in the same places, and the same edges: only looks may differ. */
  isOfSameBuild(picture: Picture): boolean;
  /** Takes over another picture's looks. @returns what has changed */
  take(picture: Picture, marks: Marks): Changed;
  /** A node with its neighbours, and the edges between it and them. */
  around(id: string): ReadonlySet<string>;
  /** Where a node stands, or the middle of an edge; undefined for what is not drawn. */
  placeOf(id: string): ScenePoint | undefined;
}

/** What the reader's pointer and keyboard mark beside what the picture says. */
export interface Marks {
  readonly lit: ReadonlySet<string>;
  readonly ringed: string | undefined;
}

export interface Changed {
  readonly nodes: string[];
  readonly edges: string[];
}

const nothing: Marks = { lit: new Set(), ringed: undefined };

const nodeLook = (node: SceneNode, { lit, ringed }: Marks): number =>
  lookOfNode(node, (lit.has(node.id) ? litBit : 0) | (ringed === node.id || node.emphasis === "focus" ? ringBit : 0));
const edgeLook = (edge: SceneEdge, { lit }: Marks): number => lookOfEdge(edge, laneFromSource(edge), lit.has(edge.id) ? litBit : 0);

export function mapGraph(picture: Picture): MapGraph {
  const { bounds } = picture;
  const graph = new MultiDirectedGraph();
  for (const node of picture.nodes)
    graph.addNode(node.id, { x: node.at.x, y: node.at.y, size: node.radius, look: nodeLook(node, nothing) });
  for (const edge of picture.edges) graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, { look: edgeLook(edge, nothing) });

  const isSameBox = (other: Bounds): boolean =>
    other.minX === bounds.minX && other.minY === bounds.minY && other.maxX === bounds.maxX && other.maxY === bounds.maxY;
  const isAsBefore = ({ id, at, radius }: SceneNode): boolean => {
    if (!graph.hasNode(id)) return false;
    const known = graph.getNodeAttributes(id) as { x: number; y: number; size: number };
    return known.x === at.x && known.y === at.y && known.size === radius;
  };

  return {
    graph,
    isOfSameBuild: ({ nodes, edges, bounds: box }) =>
      isSameBox(box) &&
      nodes.length === graph.order &&
      edges.length === graph.size &&
      nodes.every(isAsBefore) &&
      edges.every(({ id }) => graph.hasEdge(id)),
    // The attributes are changed in place: graphology's setters tell sigma, which would index everything again.
    take({ nodes, edges }, marks) {
      const changed: Changed = { nodes: [], edges: [] };
      for (const node of nodes) if (update(graph.getNodeAttributes(node.id) as Look, nodeLook(node, marks))) changed.nodes.push(node.id);
      for (const edge of edges) if (update(graph.getEdgeAttributes(edge.id) as Look, edgeLook(edge, marks))) changed.edges.push(edge.id);
      return changed;
    },
    around: (id) => new Set(graph.hasNode(id) ? [id, ...graph.neighbors(id), ...graph.edges(id)] : []),
    placeOf(id) {
      if (graph.hasNode(id)) return graph.getNodeAttributes(id) as { x: number; y: number };
      if (!graph.hasEdge(id)) return undefined;
      const [from, to] = graph.extremities(id).map((end) => graph.getNodeAttributes(end) as { x: number; y: number });
      return from && to && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    },
  };
}

function update(attributes: Look, look: number): boolean {
  if (attributes.look === look) return false;
  attributes.look = look;
  return true;
}
