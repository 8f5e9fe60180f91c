/** Generates pictures of any size, the same for the same seed: for benchmarks, tests and visual checks. */
import type { EdgeId, NodeId } from "../src/model/built.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../src/model/node-types.ts";
import { type Relation, relationIds, relations } from "../src/model/relations.ts";
import type { Standing } from "../src/model/standings.ts";
import type { Picture, SceneEdge, SceneNode } from "../src/scene/scene-types.ts";

/**
 * Random numbers, at least 0 and below 1, from a seed.
 *
 * @see Steele & Vigna 2021, doi:10.1002/spe.3030, for the mixing step
 */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const words = "safe open risk model law value test line trust care audit scale harm data code goal".split(" ");
/** Standings with their cumulative shares. */
const standingShares: readonly (readonly [Standing, number])[] = [
  ["stated", 0.72],
  ["reported", 0.88],
  ["inferred", 0.95],
  ["external", 1],
];

/**
 * A picture with three edges per node, most of them short. As in the real graph, a few nodes have many edges.
 *
 * @param count number of nodes
 */
export function generatedPicture(count: number, seed = 1): Picture {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const side = Math.sqrt(count) * 46;
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  const rows = Math.ceil(count / columns);
  const types: NodeType[] = Array.from({ length: count }, () => pick(nodeTypeIds));
  const positions = Array.from({ length: count }, (_, index) => ({
    x: ((index % columns) + 0.5 + (random() - 0.5) * 0.5) * (side / columns) * 1.26,
    y: (Math.floor(index / columns) + 0.5 + (random() - 0.5) * 0.5) * (side / rows) * 0.79,
  }));

  const degree = new Array<number>(count).fill(0);
  const edges: SceneEdge[] = [];
  const lanes = new Map<string, number>();
  while (edges.length < count * 3) {
    const rank = Math.floor(random() ** 2.2 * count * 0.999);
    const from = (rank * 7919) % count;
    const isShort = random() < 0.8;
    const jump = isShort ? Math.round((random() - 0.5) * 8) + columns * Math.round((random() - 0.5) * 8) : Math.floor(random() * count);
    const to = (((from + jump) % count) + count) % count;
    const relation = pick<Relation>(relationIds);
    const id = `n${from}~${relation}~n${to}` as EdgeId;
    if (to === from || lanes.has(id)) continue;
    lanes.set(id, 0);
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const position = lanes.get(pair) ?? 0;
    lanes.set(pair, position + 1);
    const share = random();
    edges.push({
      id,
      from: `n${from}` as NodeId,
      to: `n${to}` as NodeId,
      relation,
      line: relations[relation].line,
      form: "arrow",
      reads: "",
      confidence: "certain",
      standing: (standingShares.find(([, upTo]) => share <= upTo) as readonly [Standing, number])[0],
      claims: 1 + Math.floor(random() ** 6 * 6),
      lane: position % 2 === 1 ? (position + 1) / 2 : -position / 2,
      emphasis: "plain",
    });
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  }

  const nodes = positions.map((at, index): SceneNode => {
    const type = types[index] as NodeType;
    const entry = nodeTypes[type];
    return {
      id: `n${index}` as NodeId,
      type,
      at,
      radius: Math.min(8 * (1 + 0.12 * Math.log2(1 + (degree[index] ?? 0))), 15),
      colour: entry.colour,
      shape: entry.shape,
      emphasis: "plain",
      hollow: random() < 0.08,
      label: `${pick(words)} ${pick(words)} ${index}`,
      weight: degree[index] ?? 0,
    };
  });
  const bounds = { minX: 0, minY: 0, maxX: side * 1.26, maxY: side * 0.79 };
  return { bounds, nodes, edges };
}

/** The picture with one node selected, with the emphasis that the scene would give. */
export function withSelection(picture: Picture, id: NodeId): Picture {
  const near = new Set<NodeId>([id]);
  for (const { from, to } of picture.edges) {
    if (from === id) near.add(to);
    if (to === id) near.add(from);
  }
  const nodes = picture.nodes.map(
    (node): SceneNode => ({ ...node, emphasis: node.id === id ? "selected" : near.has(node.id) ? "near" : "faded" }),
  );
  const edges = picture.edges.map((edge): SceneEdge => {
    const isNear = edge.from === id || edge.to === id;
    return isNear ? { ...edge, emphasis: "near", label: relations[edge.relation].reads.en } : { ...edge, emphasis: "faded" };
  });
  return { ...picture, nodes, edges };
}
