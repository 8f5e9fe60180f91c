/** Where the scene puts things in the page, so that a test can press and look there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { inject } from "vitest";
import { type ConceptGraph, conceptGraph, type GraphEdge } from "../../src/graph/concept-graph.ts";
import type { BuiltGraph, NodeId } from "../../src/model/built.ts";
import { boundsOf } from "../../src/scene/bounds.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import type { Frame, PagePoint } from "../../src/scene/scene-types.ts";
import { collapseFamilies } from "../../src/view/collapse.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";

let graph: ConceptGraph | undefined;

/** The graph that the production page carries, read from its own `graph.json`. */
export function publishedGraph(): ConceptGraph {
  graph ??= conceptGraph(JSON.parse(readFileSync(join(inject("dist"), "graph.json"), "utf8")) as BuiltGraph);
  return graph;
}

/** The map's frame in a page that shows all of it. */
export async function fittedFrame(page: Page): Promise<Frame & PagePoint> {
  const box = await page.locator(".map").boundingBox();
  if (!box) throw new Error("The page has no map.");
  const bounds = boundsOf(publishedGraph());
  return { left: box.x, top: box.y, width: box.width, height: box.height, bounds, camera: fittedCamera(bounds) };
}

/** Where a node lies in the page, in CSS pixels of the viewport. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const frame = await fittedFrame(page);
  const { x, y } = publishedGraph().node(id as NodeId);
  const at = sceneToPage({ x, y }, frame);
  return { x: frame.left + at.left, y: frame.top + at.top };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An edge of the first view whose middle lies alone, and that middle: what a careful hand would press. */
export async function loneEdge(page: Page): Promise<{ readonly edge: GraphEdge; readonly at: Point }> {
  const graph = publishedGraph();
  const frame = await fittedFrame(page);
  const at = (id: NodeId): Point => {
    const { left, top } = sceneToPage(graph.node(id), frame);
    return { x: frame.left + left, y: frame.top + top };
  };
  const drawn = collapseFamilies(graph, filterGraph(graph, initialHidden), []);
  const edges = [...drawn.edges.values()];
  const nodes = [...drawn.nodes];
  const lone = edges.find((edge) => {
    const middle = between(at(edge.from), at(edge.to));
    const isFree = nodes.every((id) => distance(at(id), middle) > 24);
    return isFree && edges.every((other) => other.id === edge.id || toSegment(middle, at(other.from), at(other.to)) > 12);
  });
  if (!lone) throw new Error("No edge lies alone.");
  return { edge: lone, at: between(at(lone.from), at(lone.to)) };
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return distance(point, { x: from.x + share * dx, y: from.y + share * dy });
}
