/** The picture of a reader's own graph, which the canvas draws as it draws the map. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Bounds, DrawnEdge, DrawnNode, DrawnPicture, Emphasis, ScenePoint } from "../scene/scene-types.ts";
import type { OwnGraph, OwnNode } from "./own-graph.ts";

/** The most nodes and edges that are drawn; a larger graph is filtered first. */
export const maxDrawn = { nodes: 10_000, edges: 30_000 } as const;

/** The parts of an own graph to draw: those of its nodes that a filter leaves. */
export interface OwnPart {
  /** Places of nodes in the list of the graph. */
  readonly nodes: ReadonlySet<number>;
  /** The place of the selected node. */
  readonly selected?: number;
  /** Where the reader has moved nodes to. */
  readonly moved?: ReadonlyMap<number, ScenePoint>;
}

/** True if a part can be drawn. */
export function canDraw(graph: OwnGraph, { nodes }: OwnPart): boolean {
  if (nodes.size > maxDrawn.nodes) return false;
  let edges = 0;
  for (const { from, to } of graph.edges) if (nodes.has(from) && nodes.has(to)) edges += 1;
  return edges <= maxDrawn.edges;
}

/** Ids of nodes on the canvas. They are made here, since those of a file can be any text. */
export const keyOfNode = (place: number): NodeId => `n${place}` as NodeId;
export const keyOfEdge = (place: number): EdgeId => `e${place}` as EdgeId;

/** The place of the node that the canvas means. */
export const placeOfKey = (key: string): number => Number(key.slice(1));

const order: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, selected: 3 };

/** How edges of own graphs are coloured: the neutral one of the lines, at least 3:1 against the background. */
export const ownLine = "view";

/** Draws a part of a graph. Loops are not drawn; the table has them. */
export function ownPicture(graph: OwnGraph, { nodes: shown, selected, moved }: OwnPart): DrawnPicture {
  const lines = graph.edges.flatMap(({ from, to, ...edge }, place) =>
    from !== to && shown.has(from) && shown.has(to) ? [{ ...edge, from, to, place }] : [],
  );
  const near = new Set(lines.flatMap(({ from, to }) => (from === selected ? [to] : to === selected ? [from] : [])));
  const emphasisOf = (place: number): Emphasis => {
    if (selected === undefined) return "plain";
    return place === selected ? "selected" : near.has(place) ? "near" : "faded";
  };
  const radiusOf = radii(graph);
  const lanes = laneCounter();
  const nodes = [...shown].map((place): DrawnNode => {
    const node = graph.nodes[place] as OwnNode;
    return {
      id: keyOfNode(place),
      at: { x: node.x, y: node.y },
      radius: radiusOf(node),
      colour: graph.categories[node.category]?.colour ?? "slate",
      shape: "circle",
      emphasis: emphasisOf(place),
      hollow: false,
      label: node.label,
      weight: node.degree,
    };
  });
  const edges = lines.map(({ from, to, isDirected, label, place }): DrawnEdge => {
    const isNear = from === selected || to === selected;
    return {
      id: keyOfEdge(place),
      from: keyOfNode(from),
      to: keyOfNode(to),
      line: ownLine,
      form: isDirected ? "arrow" : "line",
      standing: "stated",
      confidence: "certain",
      claims: 1,
      lane: lanes(from, to),
      emphasis: selected === undefined ? "plain" : isNear ? "near" : "faded",
      ...(isNear && label !== undefined && { label }),
    };
  });
  const byEmphasis = (a: { readonly emphasis: Emphasis }, b: { readonly emphasis: Emphasis }): number =>
    order[a.emphasis] - order[b.emphasis];
  return { bounds: boundsOfPart(graph, shown, moved), nodes: nodes.sort(byEmphasis), edges: edges.sort(byEmphasis) };
}

/** Numbers parallel lines between the same two nodes: 0, 1, -1, 2, -2, … */
function laneCounter(): (from: number, to: number) => number {
  const counts = new Map<string, number>();
  return (from, to) => {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before % 2 === 1 ? (before + 1) / 2 : -before / 2;
  };
}

/** Nodes that are shown, where the file or the layout has them and where they were moved to; never more than the whole graph. */
function boundsOfPart(graph: OwnGraph, shown: ReadonlySet<number>, moved: ReadonlyMap<number, ScenePoint> | undefined): Bounds {
  const whole = boundsOf(graph);
  if (shown.size === 0 || shown.size === graph.nodes.length) return whole;
  const points = [...shown].flatMap((place): readonly ScenePoint[] => {
    const to = moved?.get(place);
    return [graph.nodes[place] as OwnNode, ...(to ? [to] : [])];
  });
  const { minX, maxX, minY, maxY } = boundsOf({ nodes: points });
  const part = {
    minX: Math.max(minX, whole.minX),
    maxX: Math.min(maxX, whole.maxX),
    minY: Math.max(minY, whole.minY),
    maxY: Math.min(maxY, whole.maxY),
  };
  return withSide(part, roomIn(whole, graph.nodes.length) * minRooms);
}

/** A part of a map is at least as wide or high as these rooms of a node: a node alone would fill the map. */
const minRooms = 5;

/** Widens a box from its middle to a square, if it is smaller in both directions. */
function withSide(box: Bounds, side: number): Bounds {
  if (Math.max(box.maxX - box.minX, box.maxY - box.minY) >= side) return box;
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  return { minX: x - side / 2, maxX: x + side / 2, minY: y - side / 2, maxY: y + side / 2 };
}

/** The box around nodes. */
export function boundsOf({ nodes }: { readonly nodes: readonly ScenePoint[] }): Bounds {
  const bounds = {
    minX: Number.POSITIVE_INFINITY,
    minY: Number.POSITIVE_INFINITY,
    maxX: Number.NEGATIVE_INFINITY,
    maxY: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of nodes) {
    bounds.minX = Math.min(bounds.minX, x);
    bounds.maxX = Math.max(bounds.maxX, x);
    bounds.minY = Math.min(bounds.minY, y);
    bounds.maxY = Math.max(bounds.maxY, y);
  }
  return bounds;
}

/** The room of a node is at most this share of the layout's longer side: few nodes would fill the map. */
const maxRoom = 1 / 14;

/** The side of the square that a node has to itself, in layout units. */
function roomIn({ minX, minY, maxX, maxY }: Bounds, nodes: number): number {
  const [wide, high] = [Math.max(maxX - minX, 1), Math.max(maxY - minY, 1)];
  return Math.min(Math.sqrt((wide * high) / nodes), Math.max(wide, high) * maxRoom);
}

/** Radii that fit the room that nodes have in a layout of any size; the area grows with the number of edges. */
function radii(graph: OwnGraph): (node: OwnNode) => number {
  const room = roomIn(boundsOf(graph), graph.nodes.length);
  const largest = graph.nodes.reduce((most, { degree }) => Math.max(most, degree), 1);
  return ({ degree }) => room * (0.12 + 0.2 * Math.sqrt(degree / largest));
}
