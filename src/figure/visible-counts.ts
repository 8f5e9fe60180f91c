/** Counts what is visible in a scene, for the key of a figure. */
import type { NodeType } from "../model/node-types.ts";
import type { LineKind } from "../model/relation-entry.ts";
import type { Standing } from "../model/standings.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { Scene, SceneNode } from "../scene/scene-types.ts";

/** Nodes and edges that are not faded and lie in the frame. */
export interface VisibleCounts {
  readonly nodes: number;
  readonly edges: number;
  readonly types: ReadonlyMap<NodeType, number>;
  readonly standings: ReadonlyMap<Standing, number>;
  readonly lines: ReadonlyMap<LineKind, number>;
  readonly hasHollow: boolean;
  /** True if an edge is not certain. */
  readonly hasDoubt: boolean;
  readonly hasRinged: boolean;
}

/** An edge counts as visible if at least one of its nodes is. */
export function countVisible(scene: Scene): VisibleCounts {
  const nodes = scene.picture.nodes.filter((node) => node.emphasis !== "faded" && isInFrame(node, scene));
  const inFrame = new Set(nodes.map((node) => node.id));
  const edges = scene.picture.edges.filter((edge) => edge.emphasis !== "faded" && (inFrame.has(edge.from) || inFrame.has(edge.to)));
  return {
    nodes: nodes.length,
    edges: edges.length,
    types: countBy(nodes, (node) => node.type),
    standings: countBy(edges, (edge) => edge.standing),
    lines: countBy(edges, (edge) => edge.line),
    hasDoubt: edges.some(({ confidence }) => confidence !== "certain"),
    hasHollow: nodes.some((node) => node.hollow),
    hasRinged: nodes.some((node) => node.ringed === true),
  };
}

function isInFrame(node: SceneNode, { frame }: Scene): boolean {
  const { left, top } = sceneToPage(node.at, frame);
  return left >= 0 && top >= 0 && left <= frame.width && top <= frame.height;
}

/** Counts items by a key. */
export function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
