/** A picture as the graph that sigma draws: places, sizes and looks, and nothing else. */
import { MultiDirectedGraph } from "graphology";
import { laneFromSource } from "../scene/edge-lanes.ts";
import type { Bounds, Picture, SceneNode, ScenePoint } from "../scene/scene-types.ts";
import { flagged, litBit, lookOfEdge, lookOfNode, ringBit } from "./packed-styles.ts";

export interface MapGraph {
  readonly graph: MultiDirectedGraph;
  /** Whether a picture has the same nodes in the same places, and the same edges: only looks may differ. */
  isOfSameBuild(picture: Picture): boolean;
  /** Takes over another picture's looks; what is marked stays so. */
  take(picture: Picture): Changed;
  /** Marks some ids and no others. It looks at these and at those that were marked before, not at the rest. */
  mark(marks: Marks): Changed;
  /** A node with its neighbours, and the edges between it and them. */
  around(id: string): ReadonlySet<string>;
  /** Where a node stands, or the middle of an edge; undefined for what is not drawn. */
  placeOf(id: string): ScenePoint | undefined;
}

/** What the reader's pointer and keyboard mark beside what the picture says. */
export interface Marks {
  readonly lit: ReadonlySet<string>;
  readonly ringed: ReadonlySet<string>;
}

/** Ids of what looks otherwise than before. */
export interface Changed {
  readonly nodes: string[];
  readonly edges: string[];
}

/** What a node or an edge looks like by the picture alone, and with what is marked. */
interface Looks {
  plain: number;
  look: number;
}

export const noMarks: Marks = { lit: new Set(), ringed: new Set() };

export function mapGraph(picture: Picture): MapGraph {
  const graph = new MultiDirectedGraph();
  for (const node of picture.nodes) {
    const look = lookOfNode(node);
    graph.addNode(node.id, { x: node.at.x, y: node.at.y, size: node.radius, plain: look, look });
  }
  for (const edge of picture.edges) {
    const look = lookOfEdge(edge, laneFromSource(edge));
    graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, { plain: look, look });
  }
  const { bounds } = picture;
  let marked = noMarks;

  const isAsBefore = ({ id, at, radius }: SceneNode): boolean => {
    if (!graph.hasNode(id)) return false;
    const known = graph.getNodeAttributes(id) as { x: number; y: number; size: number };
    return known.x === at.x && known.y === at.y && known.size === radius;
  };
  const withMarks = (id: string, look: number): number =>
    flagged(look, (marked.lit.has(id) ? litBit : 0) | (marked.ringed.has(id) ? ringBit : 0));
  /** The attributes are changed in place: graphology's setters tell sigma, which would index everything again. */
  const update = (id: string, looks: Looks): boolean => {
    const look = withMarks(id, looks.plain);
    if (looks.look === look) return false;
    looks.look = look;
    return true;
  };

  return {
    graph,
    isOfSameBuild: ({ nodes, edges, bounds: other }) =>
      isSameBox(other, bounds) &&
      nodes.length === graph.order &&
      edges.length === graph.size &&
      nodes.every(isAsBefore) &&
      edges.every(({ id }) => graph.hasEdge(id)),
    take({ nodes, edges }) {
      const changed: Changed = { nodes: [], edges: [] };
      for (const node of nodes) {
        const looks = graph.getNodeAttributes(node.id) as Looks;
        looks.plain = lookOfNode(node);
        if (update(node.id, looks)) changed.nodes.push(node.id);
      }
      for (const edge of edges) {
        const looks = graph.getEdgeAttributes(edge.id) as Looks;
        looks.plain = lookOfEdge(edge, laneFromSource(edge));
        if (update(edge.id, looks)) changed.edges.push(edge.id);
      }
      return changed;
    },
    mark(marks) {
      const changed: Changed = { nodes: [], edges: [] };
      const touched = new Set([...marked.lit, ...marks.lit, ...marked.ringed, ...marks.ringed]);
      marked = marks;
      for (const id of touched) {
        if (graph.hasNode(id)) {
          if (update(id, graph.getNodeAttributes(id) as Looks)) changed.nodes.push(id);
        } else if (graph.hasEdge(id) && update(id, graph.getEdgeAttributes(id) as Looks)) changed.edges.push(id);
      }
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

const isSameBox = (a: Bounds, b: Bounds): boolean => a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
