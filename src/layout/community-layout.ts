/**
 * Lays out a graph of any kind: communities first, one beside another, then a fixed number of steps of ForceAtlas2. The same graph gives the
 * same places, whatever the order of its nodes and lines.
 *
 * @see Blondel et al. 2008, Louvain communities, doi:10.1088/1742-5468/2008/10/P10008
 * @see Jacomy et al. 2014, ForceAtlas2, doi:10.1371/journal.pone.0098679
 */
import { UndirectedGraph } from "graphology";
import findCommunities from "graphology-communities-louvain";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import { fractionOf } from "./pseudo-random.ts";
import { spreadApart } from "./spread-apart.ts";

export interface PlainGraph {
  /** All different. */
  readonly ids: readonly string[];
  /** The two ends of each line, as places in the list of ids. */
  readonly lines: readonly (readonly [number, number])[];
}

export interface CommunityLayout {
  /** x and y of each node by turns, in the order of its ids, around 0. */
  readonly places: Float64Array;
  /** The community of each node, from 0 for the largest. */
  readonly communities: Uint32Array;
}

/** Pairs of a node and a line that all steps may look at, which keeps the time of large graphs within seconds. */
const effort = 900_000;
const [minSteps, maxSteps] = [60, 600];
/** Mean distance of neighbouring places, in layout units. */
const spacing = 24;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Values of a node and of a line in the lists of ForceAtlas2. */
const [nodeLength, lineLength] = [10, 3];
const place = { x: 0, y: 1, mass: 6, convergence: 7, size: 8 } as const;

/** The number of steps for a graph, which depends on its size alone. */
export const stepsFor = ({ ids, lines }: PlainGraph): number =>
  Math.round(Math.min(Math.max(effort / (ids.length + lines.length / 2 + 1), minSteps), maxSteps));

/**
 * Lays out a graph. It takes seconds for thousands of nodes, so a page does it in a worker.
 *
 * @param onProgress is called now and then with the part that is done, from 0 to 1
 */
export function layCommunities(graph: PlainGraph, onProgress: (done: number) => void = () => {}): CommunityLayout {
  const { order, lines } = sorted(graph);
  const communities = communitiesOf(order.length, lines);
  const places = startPlaces(communities, lines);
  runSteps(places, lines, stepsFor(graph), onProgress);
  spreadApart(places);
  const laidOut = { places: new Float64Array(2 * order.length), communities: inOrder(order, communities) };
  const [centre, scale] = fitOf(places);
  for (const [rank, index] of order.entries()) {
    laidOut.places[2 * index] = ((places[2 * rank] as number) - centre.x) * scale;
    laidOut.places[2 * index + 1] = ((places[2 * rank + 1] as number) - centre.y) * scale;
  }
  return laidOut;
}

/** Finds the community of each node, from 0 for the largest, without a layout. */
export function communitiesIn(graph: PlainGraph): Uint32Array {
  const { order, lines } = sorted(graph);
  return inOrder(order, communitiesOf(order.length, lines));
}

/** Values by rank as values in the order of the ids. */
function inOrder(order: readonly number[], byRank: Uint32Array): Uint32Array {
  const values = new Uint32Array(order.length);
  for (const [rank, index] of order.entries()) values[index] = byRank[rank] as number;
  return values;
}

/** A line between two nodes, by their ranks, and how many lines it stands for. */
interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The nodes by id, and the lines between them by rank, without loops, those between the same two nodes as one. */
function sorted({ ids, lines }: PlainGraph): { readonly order: readonly number[]; readonly lines: readonly Bundle[] } {
  const order = ids.map((_, index) => index).sort((a, b) => compare(ids[a] as string, ids[b] as string));
  const rankOf = new Uint32Array(ids.length);
  for (const [rank, index] of order.entries()) rankOf[index] = rank;
  const weights = new Map<number, number>();
  for (const [first, second] of lines) {
    const [a, b] = [rankOf[first] as number, rankOf[second] as number];
    if (a === b) continue;
    const key = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const bundles = [...weights].sort(([a], [b]) => a - b);
  return {
    order,
    lines: bundles.map(([key, weight]) => ({ from: Math.floor(key / ids.length), to: key % ids.length, weight })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The community of each node, numbered from the largest. */
function communitiesOf(count: number, lines: readonly Bundle[]): Uint32Array {
  const found = Uint32Array.from({ length: count }, (_, rank) => rank);
  if (lines.length > 0) {
    const graph = new UndirectedGraph();
    for (let rank = 0; rank < count; rank++) graph.addNode(rank);
    for (const { from, to, weight } of lines) graph.addEdge(from, to, { weight });
    let drawn = 0;
    const rng = (): number => fractionOf(String(drawn++), "communities");
    for (const [rank, community] of Object.entries(findCommunities(graph, { rng }))) found[Number(rank)] = community;
  }
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const bySize = new Map(
    [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b).map(([community], index) => [community, index]),
  );
  return found.map((community) => bySize.get(community) as number);
}

/** Puts each community on a disc of its own, its best joined nodes in the middle; the discs lie around the largest, in a spiral. */
function startPlaces(communities: Uint32Array, lines: readonly Bundle[]): Float64Array {
  const degrees = new Float64Array(communities.length);
  for (const { from, to, weight } of lines) for (const rank of [from, to]) degrees[rank] = (degrees[rank] as number) + weight;
  const members = new Map<number, number[]>();
  for (const [rank, community] of communities.entries()) {
    const known = members.get(community);
    if (known) known.push(rank);
    else members.set(community, [rank]);
  }
  const places = new Float64Array(2 * communities.length);
  let before = 0;
  for (const [community, ranks] of [...members].sort(([a], [b]) => a - b)) {
    // As far out as the nodes before it, and half of its own, need room.
    const centre = spiralPlace(community, Math.sqrt(before + (community === 0 ? 0 : ranks.length / 2)));
    before += ranks.length;
    ranks.sort((a, b) => (degrees[b] as number) - (degrees[a] as number) || a - b);
    for (const [index, rank] of ranks.entries()) {
      const inner = spiralPlace(index, Math.sqrt(index + 0.5) * 0.6);
      places[2 * rank] = (centre.x + inner.x) * spacing;
      places[2 * rank + 1] = (centre.y + inner.y) * spacing;
    }
  }
  return places;
}

const spiralPlace = (index: number, radius: number): { readonly x: number; readonly y: number } => ({
  x: radius * Math.cos(index * goldenAngle),
  y: radius * Math.sin(index * goldenAngle),
});

function runSteps(places: Float64Array, lines: readonly Bundle[], steps: number, onProgress: (done: number) => void): void {
  const count = places.length / 2;
  const nodes = new Float32Array(count * nodeLength);
  for (let rank = 0; rank < count; rank++) {
    const start = rank * nodeLength;
    nodes[start + place.x] = places[2 * rank] as number;
    nodes[start + place.y] = places[2 * rank + 1] as number;
    nodes[start + place.mass] = 1;
    nodes[start + place.convergence] = 1;
    nodes[start + place.size] = 1;
  }
  const edges = new Float32Array(lines.length * lineLength);
  for (const [index, { from, to, weight }] of lines.entries()) {
    edges.set([from * nodeLength, to * nodeLength, weight], index * lineLength);
    for (const rank of [from, to]) {
      const mass = rank * nodeLength + place.mass;
      nodes[mass] = (nodes[mass] as number) + weight;
    }
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 500,
    barnesHutTheta: 0.6,
  };
  const every = Math.max(Math.floor(steps / 50), 1);
  for (let step = 0; step < steps; step++) {
    if (step % every === 0) onProgress(step / steps);
    iterate(settings, nodes, edges);
  }
  for (let rank = 0; rank < count; rank++) {
    places[2 * rank] = nodes[rank * nodeLength + place.x] as number;
    places[2 * rank + 1] = nodes[rank * nodeLength + place.y] as number;
  }
  onProgress(1);
}

/** The middle of places, and the factor that gives each as much room as any other layout. */
function fitOf(places: Float64Array): readonly [{ readonly x: number; readonly y: number }, number] {
  const [xs, ys] = [places.filter((_, index) => index % 2 === 0), places.filter((_, index) => index % 2 === 1)];
  const count = Math.max(xs.length, 1);
  const centre = { x: xs.reduce((sum, x) => sum + x, 0) / count, y: ys.reduce((sum, y) => sum + y, 0) / count };
  // Few nodes far out must not make all others small: the typical distance counts, not the largest.
  const distances = xs.map((x, index) => Math.hypot(x - centre.x, (ys[index] as number) - centre.y)).sort();
  const typical = distances[Math.floor(count * 0.8)] || 1;
  return [centre, (spacing * Math.sqrt(count)) / typical];
}
