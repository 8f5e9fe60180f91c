/** State and graph to a picture: what is drawn, wherever the camera stands. */
import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import { radiusOf } from "../graph/size.ts";
import type { BuiltClaim, BuiltNode, EdgeId, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes, type RelationEntry, relations, type Standing, standingIds, standings } from "../model/tables.ts";
import { type Shown, shownOf } from "../view/shown.ts";
import type { View } from "../view/state.ts";
import { boundsOf } from "./bounds.ts";
import { type Emphases, emphasesFor, type Highlight } from "./emphasis.ts";
import { lanesOf } from "./lanes.ts";
import { legendOf } from "./legend.ts";
import type { Emphasis, Picture, SceneEdge, SceneNode } from "./types.ts";

export interface PictureOptions {
  /** The node that is pointed at; it comes before what is chosen. */
  readonly hover?: NodeId;
  /** What a question answered with, where the focus is a question. */
  readonly highlight?: Highlight;
}

/** Drawn first to last: what is faded lies under what is not. */
const order: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, focus: 3 };

export function pictureOf(graph: ConceptGraph, view: View, { hover, highlight }: PictureOptions = {}): Picture {
  const shown = shownOf(graph, view.hidden);
  const focus = hover && graph.findNode(hover) ? ({ kind: "node", id: hover } as const) : view.focus;
  const emphases = emphasesFor(graph, shown, focus, highlight);
  const nodes = graph.nodes
    .filter(({ type }) => nodeTypes[type].firstView || !view.hidden.types.includes(type))
    .map((node) => sceneNode(node, { graph, view, shown, emphases }))
    .sort(inDrawingOrder);
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = sceneEdges({ graph, view, shown, emphases }).filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  return { bounds: boundsOf(graph), nodes, edges: edges.sort(inDrawingOrder), legend: legendOf(graph, view, shown) };
}

const inDrawingOrder = (a: { emphasis: Emphasis; id: string }, b: { emphasis: Emphasis; id: string }): number =>
  order[a.emphasis] - order[b.emphasis] || byText(a.id, b.id);

interface Setting {
  readonly graph: ConceptGraph;
  readonly view: View;
  readonly shown: Shown;
  readonly emphases: Emphases;
}

function sceneNode(node: BuiltNode, { graph, view, shown, emphases }: Setting): SceneNode {
  const entry: NodeTypeEntry = nodeTypes[node.type];
  const edges = graph.edgesOf(node.id);
  const claims = edges.reduce((sum, edge) => sum + edge.claims.length, 0);
  const seen = edges.flatMap((edge) => shown.edges.get(edge.id) ?? []);
  return {
    id: node.id,
    type: node.type,
    at: { x: node.x, y: node.y },
    radius: radiusOf(node.type, claims),
    colour: entry.colour,
    shape: entry.shape,
    emphasis: emphases.node(node.id),
    hollow: seen.length > 0 && seen.every(({ standing }) => !standings[standing].isInSource),
    label: node.label[view.language],
    weight: claims,
  };
}

function sceneEdges({ graph, view, shown, emphases }: Setting): SceneEdge[] {
  const edges = graph.edges.filter(({ id }) => shown.edges.has(id));
  const lanes = lanesOf(edges);
  return edges.map((edge) => {
    const entry: RelationEntry = relations[edge.relation];
    const claims = shown.edges.get(edge.id) as readonly BuiltClaim[];
    const emphasis = emphases.edge(edge.id as EdgeId);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      relation: edge.relation,
      family: entry.family,
      standing: strongest(claims),
      claims: claims.length,
      lane: lanes.get(edge.id) ?? 0,
      emphasis,
      ...(emphasis === "focus" || emphasis === "near" ? { label: entry.reads[view.language] } : {}),
    };
  });
}

const strongest = (claims: readonly BuiltClaim[]): Standing =>
  standingIds[Math.min(...claims.map(({ standing }) => standingIds.indexOf(standing)))] as Standing;
