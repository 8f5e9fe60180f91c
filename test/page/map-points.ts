/** Positions of nodes and edges in the page, so that a test can click and look there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { inject } from "vitest";
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import { questions } from "../../src/graph/named-questions.ts";
import type { BuiltGraph, NodeId } from "../../src/model/built.ts";
import { sheetBounds } from "../../src/scene/bounds.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { arrangedPicture } from "../../src/scene/narrow-picture.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import type { Frame, PagePoint, Picture, SceneEdge, ScenePoint } from "../../src/scene/scene-types.ts";
import { parseAddress } from "../../src/view/address.ts";
import { initialHidden } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import type { Hidden, ViewState } from "../../src/view/view-state.ts";

let graph: ConceptGraph | undefined;

/** Reads the graph of the production page from its `graph.json`. */
export function publishedGraph(): ConceptGraph {
  graph ??= conceptGraph(JSON.parse(readFileSync(join(inject("dist"), "graph.json"), "utf8")) as BuiltGraph);
  return graph;
}

/** Reads the view of a page from its address. */
const viewOf = (page: Page): ViewState =>
  parseAddress(new URL(page.url()).hash, { graph: publishedGraph(), questions: questions.map(({ id }) => id), language: "en" }).view;

/** Gives the frame of the map in a page that shows all of it. */
export async function fittedFrame(page: Page): Promise<Frame & PagePoint> {
  const box = await page.locator("#map").boundingBox();
  if (!box) throw new Error("The page has no map.");
  const bounds = isNarrow(box) ? drawnOn(page, box).bounds : sheetBounds;
  return { left: box.x, top: box.y, width: box.width, height: box.height, bounds, camera: fittedCamera(bounds) };
}

/** True for the map of a phone by role, which is higher than its place, and scrolls. */
const isNarrow = ({ width, height }: Pick<Frame, "width" | "height">): boolean => width < 600 && height >= 1.9 * width;

/** Gives the picture that the page draws on a map of a size. */
function drawnOn(page: Page, size: Pick<Frame, "width" | "height">): Picture {
  const whole = pictureOf(publishedGraph(), viewOf(page));
  return isNarrow(size) ? arrangedPicture(whole, size) : whole;
}

/** Gives the places of all nodes that the page draws on a desk, in layout units. */
export const placesOf = (page: Page): ReadonlyMap<string, ScenePoint> =>
  new Map(pictureOf(publishedGraph(), viewOf(page)).nodes.map(({ id, at }) => [id, at]));

/** Gives the places of what is selected and of all that belongs to it, on a desk, in layout units. */
export const selectedPlaces = (page: Page): readonly ScenePoint[] =>
  pictureOf(publishedGraph(), viewOf(page))
    .nodes.filter(({ emphasis }) => emphasis === "selected" || emphasis === "near")
    .map(({ at }) => at);

/** Gives the lines that the page draws on a desk. */
export const drawnEdges = (page: Page): readonly SceneEdge[] => pictureOf(publishedGraph(), viewOf(page)).edges;

/** Gives the position of a node in CSS pixels of the viewport, as the page draws it now. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const frame = await fittedFrame(page);
  const place = drawnOn(page, frame).nodes.find((node) => node.id === id)?.at;
  if (!place) throw new Error(`“${id}” is not on the map.`);
  const { left, top } = sceneToPage(place, frame);
  return { x: frame.left + left, y: frame.top + top };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface LoneEdgeOptions {
  readonly hidden?: Hidden;
  isWanted?(edge: SceneEdge): boolean;
  /** From its middle to the middle of any other line, in pixels: a double line is wider than a single one. */
  readonly clearance?: number;
}

/**
 * Finds an edge of the first view, with other filters if given, with nothing else near its middle.
 *
 * @returns the edge, its middle in CSS pixels of the viewport, and the direction across it, of length 1
 */
export async function loneEdge(
  page: Page,
  { hidden = initialHidden, isWanted = () => true, clearance = 7 }: LoneEdgeOptions = {},
): Promise<{ readonly edge: SceneEdge; readonly middle: Point; readonly across: Point }> {
  const graph = publishedGraph();
  const frame = await fittedFrame(page);
  const { nodes, edges } = pictureOf(graph, { ...initialView(), hidden });
  const places = new Map(
    nodes.map(({ id, at }) => {
      const { left, top } = sceneToPage(at, frame);
      return [id, { x: frame.left + left, y: frame.top + top }] as const;
    }),
  );
  const labels = placeLabels({ bounds: frame.bounds, nodes, edges }, frame);
  const pointOf = (id: NodeId): Point => places.get(id) as Point;
  const isClear = ({ x, y }: Point): boolean =>
    labels.every(
      ({ left, top, width, height }) =>
        x < frame.left + left - 6 || x > frame.left + left + width + 10 || y < frame.top + top - 6 || y > frame.top + top + height + 6,
    );
  const lone = edges.find((edge) => {
    const middle = between(pointOf(edge.from), pointOf(edge.to));
    const isFree = isWanted(edge) && isClear(middle) && nodes.every(({ id }) => distance(pointOf(id), middle) > 14);
    return isFree && edges.every((other) => other.id === edge.id || toSegment(middle, pointOf(other.from), pointOf(other.to)) > clearance);
  });
  if (!lone) throw new Error("No edge lies alone.");
  const [from, to] = [pointOf(lone.from), pointOf(lone.to)];
  const length = distance(from, to);
  return { edge: lone, middle: between(from, to), across: { x: (from.y - to.y) / length, y: (to.x - from.x) / length } };
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return distance(point, { x: from.x + share * dx, y: from.y + share * dy });
}
