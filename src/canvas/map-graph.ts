/** A picture as the graph that sigma draws: places, sizes and looks, and nothing else. */
import { MultiDirectedGraph } from "graphology";
import { laneFromSource } from "../scene/edge-lanes.ts";
import type { Bounds, Picture, SceneNode, ScenePoint } from "../scene/scene-types.ts";
import { highlightBit, packEdgeStyle, packNodeStyle, ringBit, withFlags } from "./packed-styles.ts";

export interface MapGraph {
  readonly graph: MultiDirectedGraph;
  /** Whether a picture has the same nodes in the same places, and the same edges: only looks may differ. */
  hasSameStructure(picture: Picture): boolean;
  /** Takes over another picture's looks; what is marked stays so. */
  applyStyles(picture: Picture): ChangedIds;
  /** Marks some ids and no others. It looks at these and at those that were marked before, not at the rest. */
  setMarks(marks: Marks): ChangedIds;
  /** A node with its neighbours, and the edges between it and them. */
  neighbourhood(id: string): ReadonlySet<string>;
  /** Where a node stands, or the middle of an edge; undefined for what is not drawn. */
  findPosition(id: string): ScenePoint | undefined;
}

/** What the reader's pointer and keyboard mark beside what the picture says. */
export interface Marks {
  readonly highlighted: ReadonlySet<string>;
  readonly ringed: ReadonlySet<string>;
}

/** Ids of what looks otherwise than before. */
export interface ChangedIds {
  readonly nodes: string[];
  readonly edges: string[];
}

/** What a node or an edge looks like by the picture alone, and with what is marked. */
interface Looks {
  plain: number;
  look: number;
}

export const noMarks: Marks = { highlighted: new Set(), ringed: new Set() };

export function mapGraph(picture: Picture): MapGraph {
  const graph = new MultiDirectedGraph();
  for (const node of picture.nodes) {
    const look = packNodeStyle(node);
    graph.addNode(node.id, { x: node.at.x, y: node.at.y, size: node.radius, plain: look, look });
  }
  for (const edge of picture.edges) {
    const look = packEdgeStyle(edge, laneFromSource(edge));
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
    withFlags(look, (marked.highlighted.has(id) ? highlightBit : 0) | (marked.ringed.has(id) ? ringBit : 0));
  /** The attributes are changed in place: graphology's setters tell sigma, which would index everything again. */
  const update = (id: string, looks: Looks): boolean => {
    const look = withMarks(id, looks.plain);
    if (looks.look === look) return false;
    looks.look = look;
    return true;
  };

  return {
    graph,
    hasSameStructure: ({ nodes, edges, bounds: other }) =>
      isSameBox(other, bounds) &&
      nodes.length === graph.order &&
      edges.length === graph.size &&
      nodes.every(isAsBefore) &&
      edges.every(({ id }) => graph.hasEdge(id)),
    applyStyles({ nodes, edges }) {
      const changed: ChangedIds = { nodes: [], edges: [] };
      for (const node of nodes) {
        const looks = graph.getNodeAttributes(node.id) as Looks;
        looks.plain = packNodeStyle(node);
        if (update(node.id, looks)) changed.nodes.push(node.id);
      }
      for (const edge of edges) {
        const looks = graph.getEdgeAttributes(edge.id) as Looks;
        looks.plain = packEdgeStyle(edge, laneFromSource(edge));
        if (update(edge.id, looks)) changed.edges.push(edge.id);
      }
      return changed;
    },
    setMarks(marks) {
      const changed: ChangedIds = { nodes: [], edges: [] };
      const touched = new Set([...marked.highlighted, ...marks.highlighted, ...marked.ringed, ...marks.ringed]);
      marked = marks;
      for (const id of touched) {
        if (graph.hasNode(id)) {
          if (update(id, graph.getNodeAttributes(id) as Looks)) changed.nodes.push(id);
        } else if (graph.hasEdge(id) && update(id, graph.getEdgeAttributes(id) as Looks)) changed.edges.push(id);
      }
      return changed;
    },
    neighbourhood: (id) => new Set(graph.hasNode(id) ? [id, ...graph.neighbors(id), ...graph.edges(id)] : []),
    findPosition(id) {
      if (graph.hasNode(id)) return graph.getNodeAttributes(id) as { x: number; y: number };
      if (!graph.hasEdge(id)) return undefined;
      const [from, to] = graph.extremities(id).map((end) => graph.getNodeAttributes(end) as { x: number; y: number });
      return from && to && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    },
  };
}

const isSameBox = (a: Bounds, b: Bounds): boolean => a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
