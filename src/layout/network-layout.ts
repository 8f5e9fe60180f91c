/**
 * The network: nodes that are connected stand together. ForceAtlas2 gives the first places; a search takes out crossings, and lines behind
 * names.
 *
 * @see Jacomy et al. 2014, ForceAtlas2, doi:10.1371/journal.pone.0098679
 * @see Noack 2009, doi:10.1103/PhysRevE.79.026102, for its energy model LinLog
 */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { boxCollision, type Force, simulate } from "./forces.ts";
import type { Position } from "./layout-file.ts";
import { type NetworkModel, type NetworkNode, networkMark, networkModel, onSheet } from "./network-model.ts";
import { makeFree, networkCost, placeInNetwork, searchNetwork } from "./network-search.ts";
import { fractionOf } from "./pseudo-random.ts";
import { markInset } from "./role-model.ts";
import type { ShownLine } from "./spots.ts";

/** Layouts that are begun, each from other places; the best is kept. */
const starts = 4;
const iterations = 900;
const separationSteps = 300;
/** The part of the sheet over which the first places are spread. */
const spreadOver = { width: 700, height: 490 };

/**
 * Places the nodes of the first view. The same nodes and lines, in any order, give the same places.
 *
 * @param known places to keep: with any, only nodes without a place get one
 * @returns the places of marks, in units of the sheet, y up
 */
export function layNetwork(
  nodes: readonly NetworkNode[],
  lines: readonly ShownLine[],
  known: ReadonlyMap<string, Position> = new Map(),
): ReadonlyMap<string, Position> {
  if (nodes.some(({ id }) => known.has(id))) return addToNetwork(nodes, lines, known);
  const [best] = Array.from({ length: starts }, (_, start) => {
    const model = networkModel(nodes, lines);
    runForces(model, `network ${start}`);
    const cost = networkCost(model);
    searchNetwork(model, cost);
    return { start, model, price: cost.total() };
  }).sort((a, b) => a.price - b.price || a.start - b.start);
  return placesOf(best?.model);
}

const placesOf = (model: NetworkModel | undefined): ReadonlyMap<string, Position> =>
  new Map((model?.spots ?? []).map((spot) => [spot.id, networkMark(spot)]));

/** Keeps what has a place; a new node takes the cheapest free place. */
function addToNetwork(
  nodes: readonly NetworkNode[],
  lines: readonly ShownLine[],
  known: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const model = networkModel(nodes, lines);
  const settled = model.spots.filter((spot) => {
    const place = known.get(spot.id);
    if (place) [spot.x, spot.y] = [place.x + spot.halfWidth - markInset, place.y];
    return place !== undefined;
  });
  const cost = networkCost(model);
  for (const spot of model.spots) {
    if (settled.includes(spot)) continue;
    placeInNetwork(spot, settled, cost);
    settled.push(spot);
  }
  return placesOf(model);
}

function runForces({ spots, lines }: NetworkModel, salt: string): void {
  const graph = new Graph({ type: "undirected" });
  for (const { id } of spots)
    graph.addNode(id, { x: (fractionOf(id, `${salt} x`) - 0.5) * 700, y: (fractionOf(id, `${salt} y`) - 0.5) * 500, size: 8 });
  for (const { from, to, claims } of lines)
    if (!graph.hasEdge(from.id, to.id)) graph.addEdge(from.id, to.id, { weight: 1 + 0.5 * (claims - 1) });
  const places = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: {
      linLogMode: true,
      outboundAttractionDistribution: true,
      gravity: 0.4,
      scalingRatio: 6,
      slowDown: 8,
      edgeWeightInfluence: 1,
    },
  });
  const [xs, ys] = (["x", "y"] as const).map((axis) => spots.map(({ id }) => places[id]?.[axis] ?? 0)) as [number[], number[]];
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (const [index, spot] of spots.entries()) {
    spot.x = (((xs[index] ?? 0) - (minX + maxX) / 2) * spreadOver.width) / Math.max(maxX - minX, 1);
    spot.y = (((ys[index] ?? 0) - (minY + maxY) / 2) * spreadOver.height) / Math.max(maxY - minY, 1);
  }
  const inside: Force = () => {
    for (const spot of spots) Object.assign(spot, onSheet(spot));
  };
  simulate(spots, [boxCollision(spots, 0.4, 3), inside], separationSteps);
  makeFree(spots);
}
