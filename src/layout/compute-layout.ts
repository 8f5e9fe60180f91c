/** Computes the layout of a graph. The same graph gives the same layout on every machine, and a new node moves no other node. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Position, roundPosition } from "./layout-file.ts";
import { placeNewNodes, type WeightedEdge } from "./place-new.ts";
import { fractionOf } from "./pseudo-random.ts";
import { type Disc, separate } from "./separate.ts";
import { spread, widthFor } from "./spread.ts";

export interface LayoutInput {
  readonly nodes: readonly Disc[];
  readonly edges: readonly WeightedEdge[];
  /** Earlier positions to keep. Ids that are no longer nodes are dropped. */
  readonly known: ReadonlyMap<string, Position>;
  /** Ignores the earlier positions and lays everything out again. */
  readonly fromScratch?: boolean;
}

const iterations = 700;

/**
 * Gives every node a position, in layout units around the origin, y up, rounded to a tenth.
 *
 * With known positions, new nodes go to the free spots nearest to the centroids of their neighbours; a known node moves only if it has
 * grown into another one. Without: ForceAtlas2 from start positions that depend on the ids, with nodes and edges in id order (another
 * order gives another result); then the nodes are spread over a landscape rectangle, and overlaps are removed.
 *
 * @see Jacomy et al. 2014, ForceAtlas2, doi:10.1371/journal.pone.0098679
 */
export function computeLayout({ nodes, edges, known, fromScratch = false }: LayoutInput): ReadonlyMap<string, Position> {
  const discs = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const merged = mergeParallel(edges);
  const kept = new Map(fromScratch ? [] : discs.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as Position] as const] : [])));
  if (kept.size > 0) {
    // A node that has gained claims has grown. Its neighbours move only as far as is necessary.
    const grown = separate(
      discs.filter(({ id }) => kept.has(id)),
      kept,
      0,
    );
    const newNodes = discs.filter(({ id }) => !kept.has(id));
    return inIdOrder(discs, placeNewNodes(newNodes, { placed: grown, radii: radiusById(discs), edges: merged }));
  }
  const main = largestComponent(discs, merged);
  const placed = separate(main, spread(runForces(main, merged)));
  const islands = discs.filter(({ id }) => !placed.has(id));
  return inIdOrder(discs, placeNewNodes(islands, { placed, radii: radiusById(discs), edges: merged }));
}

const radiusById = (discs: readonly Disc[]): ReadonlyMap<string, number> => new Map(discs.map(({ id, radius }) => [id, radius]));

/**
 * The nodes of the largest connected component.
 *
 * The forces would push the other components far away, which would shrink the map; their nodes are placed into its gaps afterwards.
 */
function largestComponent(discs: readonly Disc[], edges: readonly WeightedEdge[]): readonly Disc[] {
  const neighbours = new Map<string, string[]>(discs.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const visited = new Set<string>();
  let largest: readonly string[] = [];
  for (const { id } of discs) {
    if (visited.has(id)) continue;
    const component = [id];
    visited.add(id);
    for (const member of component)
      for (const next of neighbours.get(member) ?? [])
        if (!visited.has(next) && neighbours.has(next)) {
          visited.add(next);
          component.push(next);
        }
    if (component.length > largest.length) largest = component;
  }
  const members = new Set(largest);
  return discs.filter(({ id }) => members.has(id));
}

/** Merges the edges of each pair of nodes into one with the sum of their weights, in a fixed order. Drops loops. */
function mergeParallel(edges: readonly WeightedEdge[]): readonly WeightedEdge[] {
  const byPair = new Map<string, WeightedEdge>();
  for (const { from, to, weight } of edges) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = `${a} ${b}`;
    byPair.set(key, { from: a, to: b, weight: weight + (byPair.get(key)?.weight ?? 0) });
  }
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

/** @see Jacomy et al. 2014, ForceAtlas2 */
function runForces(discs: readonly Disc[], edges: readonly WeightedEdge[]): ReadonlyMap<string, Position> {
  const graph = new Graph({ type: "undirected" });
  const width = widthFor(discs.length);
  for (const { id, radius } of discs)
    graph.addNode(id, { x: (fractionOf(id, "x") - 0.5) * width, y: (fractionOf(id, "y") - 0.5) * width, size: radius });
  for (const { from, to, weight } of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: 1 + Math.min(weight - 1, 4) * 0.25 });
  const positions = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: { gravity: 0.6, scalingRatio: 12, slowDown: 6, edgeWeightInfluence: 1, outboundAttractionDistribution: true },
  });
  return new Map(discs.map(({ id }) => [id, positions[id] as Position]));
}

const inIdOrder = (discs: readonly Disc[], places: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> =>
  new Map(discs.map(({ id }) => [id, roundPosition(places.get(id) ?? { x: 0, y: 0 })]));
