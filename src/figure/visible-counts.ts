/** What of a scene is shown in full colour within its frame, counted: the legend of a picture that stands alone. */
import type { NodeType } from "../model/node-types.ts";
import type { RelationFamily } from "../model/relation-entry.ts";
import type { Standing } from "../model/standings.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { Scene, SceneNode } from "../scene/scene-types.ts";

export interface VisibleCounts {
  readonly nodes: number;
  readonly edges: number;
  readonly types: ReadonlyMap<NodeType, number>;
  readonly standings: ReadonlyMap<Standing, number>;
  readonly families: ReadonlyMap<RelationFamily, number>;
  readonly hasHollow: boolean;
  readonly hasRinged: boolean;
}

export function countVisible(scene: Scene): VisibleCounts {
  const nodes = scene.picture.nodes.filter((node) => node.emphasis !== "faded" && isInFrame(node, scene));
  const here = new Set(nodes.map((node) => node.id));
  const edges = scene.picture.edges.filter((edge) => edge.emphasis !== "faded" && (here.has(edge.from) || here.has(edge.to)));
  return {
    nodes: nodes.length,
    edges: edges.length,
    types: countBy(nodes, (node) => node.type),
    standings: countBy(edges, (edge) => edge.standing),
    families: countBy(edges, (edge) => edge.family),
    hasHollow: nodes.some((node) => node.hollow),
    hasRinged: nodes.some((node) => node.ringed === true),
  };
}

function isInFrame(node: SceneNode, { frame }: Scene): boolean {
  const { left, top } = sceneToPage(node.at, frame);
  return left >= 0 && top >= 0 && left <= frame.width && top <= frame.height;
}

function countBy<Of, Key>(list: readonly Of[], keyOf: (of: Of) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const of of list) counts.set(keyOf(of), (counts.get(keyOf(of)) ?? 0) + 1);
  return counts;
}
