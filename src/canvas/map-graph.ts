/** A picture as the graph that sigma draws. Nodes and edges have positions, sizes and packed styles, and nothing else. */
import { MultiDirectedGraph } from "graphology";
import { isSameBounds } from "../scene/bounds.ts";
import { laneFromSource } from "../scene/edge-lanes.ts";
import type { DrawnNode, DrawnPicture, ScenePoint } from "../scene/scene-types.ts";
import { highlightBit, packEdgeStyle, packNodeStyle, ringBit, withFlags } from "./packed-styles.ts";

export interface MapGraph {
  readonly graph: MultiDirectedGraph;
  /** True if a picture has the same bounds, nodes and edges, so that only styles and positions can differ. */
  hasSameStructure(picture: DrawnPicture): boolean;
  /** Takes over the positions of a picture with the same structure. Returns true if one has changed. */
  applyPositions(picture: DrawnPicture): boolean;
  /** Takes over the styles of a picture with the same structure. Marks stay. */
  applyStyles(picture: DrawnPicture): ChangedIds;
  /** Replaces the marks. It visits the ids that are or were marked, not the whole graph. */
  setMarks(marks: Marks): ChangedIds;
  /** The ids of a node, its neighbours and its edges, or of an edge and its ends; empty for an unknown id. Of what is faded, only the node itself, and its edges to what is not. */
  neighbourhood(id: string): ReadonlySet<string>;
  /** The position of a node, or the middle of an edge, in layout units; undefined for an id that is not in the picture. */
  findPosition(id: string): ScenePoint | undefined;
}

/** Ids that the pointer highlights and the keyboard rings, in addition to the emphasis in the picture. */
export interface Marks {
  readonly highlighted: ReadonlySet<string>;
  readonly ringed: ReadonlySet<string>;
}

/** Ids of the nodes and edges whose style has changed. */
export interface ChangedIds {
  readonly nodes: string[];
  readonly edges: string[];
}

/** The packed style of a node or edge (`packed-styles.ts`): from the picture alone, and with marks. The programs read `style`. */
interface StyleAttributes {
  unmarked: number;
  style: number;
}

export const noMarks: Marks = { highlighted: new Set(), ringed: new Set() };

export function mapGraph(picture: DrawnPicture): MapGraph {
  const graph = new MultiDirectedGraph();
  for (const node of picture.nodes) {
    const style = packNodeStyle(node);
    graph.addNode(node.id, { x: node.at.x, y: node.at.y, size: node.radius, unmarked: style, style });
  }
  for (const edge of picture.edges) {
    const style = packEdgeStyle(edge, laneFromSource(edge));
    graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, { unmarked: style, style });
  }
  const { bounds } = picture;
  let marked = noMarks;
  const fadedIn = ({ nodes }: DrawnPicture): ReadonlySet<string> =>
    new Set(nodes.filter(({ emphasis }) => emphasis === "faded").map(({ id }) => id));
  let faded = fadedIn(picture);

  const isKnown = ({ id, radius }: DrawnNode): boolean => graph.hasNode(id) && graph.getNodeAttribute(id, "size") === radius;
  const withMarks = (id: string, style: number): number =>
    withFlags(style, (marked.highlighted.has(id) ? highlightBit : 0) | (marked.ringed.has(id) ? ringBit : 0));
  /**
   * Changes the attributes in place: graphology's setters notify sigma, which would index the whole graph again.
   *
   * @returns true if the style has changed
   */
  const restyle = (id: string, attributes: StyleAttributes): boolean => {
    const style = withMarks(id, attributes.unmarked);
    if (attributes.style === style) return false;
    attributes.style = style;
    return true;
  };

  return {
    graph,
    hasSameStructure: ({ nodes, edges, bounds: other }) =>
      isSameBounds(other, bounds) &&
      nodes.length === graph.order &&
      edges.length === graph.size &&
      nodes.every(isKnown) &&
      edges.every(({ id }) => graph.hasEdge(id)),
    applyPositions({ nodes }) {
      let hasChanged = false;
      for (const { id, at } of nodes) {
        const known = graph.getNodeAttributes(id) as { x: number; y: number };
        if (known.x === at.x && known.y === at.y) continue;
        [known.x, known.y] = [at.x, at.y];
        hasChanged = true;
      }
      return hasChanged;
    },
    applyStyles(next) {
      const { nodes, edges } = next;
      faded = fadedIn(next);
      const changed: ChangedIds = { nodes: [], edges: [] };
      for (const node of nodes) {
        const attributes = graph.getNodeAttributes(node.id) as StyleAttributes;
        attributes.unmarked = packNodeStyle(node);
        if (restyle(node.id, attributes)) changed.nodes.push(node.id);
      }
      for (const edge of edges) {
        const attributes = graph.getEdgeAttributes(edge.id) as StyleAttributes;
        attributes.unmarked = packEdgeStyle(edge, laneFromSource(edge));
        if (restyle(edge.id, attributes)) changed.edges.push(edge.id);
      }
      return changed;
    },
    setMarks(marks) {
      const changed: ChangedIds = { nodes: [], edges: [] };
      const affected = new Set([...marked.highlighted, ...marks.highlighted, ...marked.ringed, ...marks.ringed]);
      marked = marks;
      for (const id of affected) {
        if (graph.hasNode(id)) {
          if (restyle(id, graph.getNodeAttributes(id) as StyleAttributes)) changed.nodes.push(id);
        } else if (graph.hasEdge(id) && restyle(id, graph.getEdgeAttributes(id) as StyleAttributes)) changed.edges.push(id);
      }
      return changed;
    },
    neighbourhood(id) {
      if (!graph.hasNode(id)) return new Set(graph.hasEdge(id) ? [id, ...graph.extremities(id)] : []);
      const lit = graph.neighbors(id).filter((other) => !faded.has(other));
      return new Set([id, ...lit, ...lit.flatMap((other) => graph.edges(id, other))]);
    },
    findPosition(id) {
      if (graph.hasNode(id)) return graph.getNodeAttributes(id) as { x: number; y: number };
      if (!graph.hasEdge(id)) return undefined;
      const [from, to] = graph.extremities(id).map((end) => graph.getNodeAttributes(end) as { x: number; y: number });
      return from && to && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    },
  };
}
