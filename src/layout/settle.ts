/** Where the nodes of a graph lie: the same graph gives the same map on every machine, and what is added moves nothing that stands. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Position, rounded } from "./layout-file.ts";
import { type Link, placeNew } from "./place-new.ts";
import { shareOf } from "./pseudo-random.ts";
import { type Disc, separate } from "./separate.ts";
import { spread, widthFor } from "./spread.ts";

export interface SettleInput {
  readonly nodes: readonly Disc[];
  readonly edges: readonly Link[];
  /** Places that stand; ids that are no longer nodes are dropped. */
  readonly known: ReadonlyMap<string, Position>;
  /** Forget what stands, and lay all out anew. */
  readonly fresh?: boolean;
}

const iterations = 700;

/**
 * Gives every node a place, in layout units about the origin, y up, rounded to a tenth.
 *
 * Fresh: ForceAtlas2 from places that hang on the ids, nodes and edges in id order (another order gives another picture); then the cloud is
 * evened out over a landscape sheet, and overlaps are removed. Otherwise the known places stay as they are, and new nodes go to the free
 * spots nearest to their neighbours' centroids.
 *
 * @see Jacomy et al. 2014, ForceAtlas2, doi:10.1371/journal.pone.0098679
 */
export function settle({ nodes, edges, known, fresh = false }: SettleInput): ReadonlyMap<string, Position> {
  const discs = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = joined(edges);
  const standing = new Map(fresh ? [] : discs.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as Position] as const] : [])));
  if (standing.size > 0) {
    // A node that has gained claims has grown: its neighbours give way just as far as they must.
    const grown = separate(
      discs.filter(({ id }) => standing.has(id)),
      standing,
      0,
    );
    const waiting = discs.filter(({ id }) => !standing.has(id));
    return inOrder(discs, placeNew(waiting, { placed: grown, radii: radiiOf(discs), links }));
  }
  const main = largestComponent(discs, links);
  const laid = separate(main, spread(forces(main, links)));
  const islands = discs.filter(({ id }) => !laid.has(id));
  return inOrder(discs, placeNew(islands, { placed: laid, radii: radiiOf(discs), links }));
}

const radiiOf = (discs: readonly Disc[]): ReadonlyMap<string, number> => new Map(discs.map(({ id, radius }) => [id, radius]));

/** The forces would drive islands out to sea and shrink the map; they are set into its gaps afterwards. */
function largestComponent(discs: readonly Disc[], links: readonly Link[]): readonly Disc[] {
  const neighbours = new Map<string, string[]>(discs.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  let largest: readonly string[] = [];
  for (const { id } of discs) {
    if (seen.has(id)) continue;
    const component = [id];
    seen.add(id);
    for (const member of component)
      for (const next of neighbours.get(member) ?? [])
        if (!seen.has(next) && neighbours.has(next)) {
          seen.add(next);
          component.push(next);
        }
    if (component.length > largest.length) largest = component;
  }
  const members = new Set(largest);
  return discs.filter(({ id }) => members.has(id));
}

/** Parallel edges as one, in a fixed order. */
function joined(edges: readonly Link[]): readonly Link[] {
  const byPair = new Map<string, Link>();
  for (const { from, to, weight } of edges) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = `${a} ${b}`;
    byPair.set(key, { from: a, to: b, weight: weight + (byPair.get(key)?.weight ?? 0) });
  }
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

function forces(discs: readonly Disc[], links: readonly Link[]): ReadonlyMap<string, Position> {
  const graph = new Graph({ type: "undirected" });
  const width = widthFor(discs.length);
  for (const { id, radius } of discs)
    graph.addNode(id, { x: (shareOf(id, "x") - 0.5) * width, y: (shareOf(id, "y") - 0.5) * width, size: radius });
  for (const { from, to, weight } of links)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: 1 + Math.min(weight - 1, 4) * 0.25 });
  const found = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: { gravity: 0.6, scalingRatio: 12, slowDown: 6, edgeWeightInfluence: 1, outboundAttractionDistribution: true },
  });
  return new Map(discs.map(({ id }) => [id, found[id] as Position]));
}

const inOrder = (discs: readonly Disc[], places: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> =>
  new Map(discs.map(({ id }) => [id, rounded(places.get(id) ?? { x: 0, y: 0 })]));
