/** The columns of an arrangement that is read from left to right: who acts stands left of what they act on. */
import { canBeActor } from "../graph/actors.ts";
import type { NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { SceneEdge, SceneNode } from "./scene-types.ts";

/** More columns have no room for names. */
const maxLayers = 3;

/** More topics stand on both sides. */
const maxInColumn = 22;

interface Arrow {
  readonly left: NodeId;
  readonly right: NodeId;
}

/** Returns the columns, from left to right, each in the order of the nodes; none is empty. */
export function readingLayers(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): readonly (readonly SceneNode[])[] {
  const arrows = withoutCircles(edges.filter(({ from, to }) => from !== to).map(arrowOf));
  const layerOf = new Map<NodeId, number>(nodes.map(({ id }) => [id, 0]));
  const place = (id: NodeId): number => layerOf.get(id) ?? 0;
  // Without circles, this comes to rest.
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { left, right } of arrows) {
      if (place(right) > place(left)) continue;
      layerOf.set(right, place(left) + 1);
      isChanged = true;
    }
  }
  // Who has nothing to the left stands right before what is nearest, so that lines are short.
  for (const { id } of nodes) {
    const targets = arrows.filter(({ left }) => left === id).map(({ right }) => place(right));
    if (targets.length > 0 && !arrows.some(({ right }) => right === id)) layerOf.set(id, Math.min(...targets) - 1);
    if (arrows.every(({ left, right }) => left !== id && right !== id)) layerOf.set(id, nodes.length > 1 && isTopic(nodes, id) ? 1 : 0);
  }
  const all = Array.from({ length: maxLayers }, (_, layer) => nodes.filter(({ id }) => Math.min(place(id), maxLayers - 1) === layer));
  const layers = all.filter(({ length }) => length > 0);
  const [actors = [], topics = []] = layers;
  return layers.length === 2 && topics.length > maxInColumn ? onBothSides(actors, topics, arrows) : layers;
}

/** Who acts stands in the middle of many topics: of two, the one has those of their own on the left, the other on the right. */
function onBothSides(
  actors: readonly SceneNode[],
  topics: readonly SceneNode[],
  arrows: readonly Arrow[],
): readonly (readonly SceneNode[])[] {
  const first = new Set(actors.slice(0, Math.ceil(actors.length / 2)).map(({ id }) => id));
  const sides: readonly [SceneNode[], SceneNode[]] = [[], []];
  const shared: SceneNode[] = [];
  for (const topic of topics) {
    const sources = arrows.filter(({ right }) => right === topic.id).map(({ left }) => first.has(left));
    const isMixed = actors.length < 2 || (sources.includes(true) && sources.includes(false));
    if (isMixed) shared.push(topic);
    else sides[sources.includes(true) ? 0 : 1].push(topic);
  }
  for (const topic of shared) sides[sides[0].length <= sides[1].length ? 0 : 1].push(topic);
  return [sides[0], actors, sides[1]];
}

/** True for nodes that stand on the right where nothing joins them to others: what can be said something of. */
function isTopic(nodes: readonly SceneNode[], id: NodeId): boolean {
  const node = nodes.find((each) => each.id === id);
  return node !== undefined && !canBeActor(node.type);
}

/** A whole stands left of its parts: "signed" and "is part of" then read on both sides of a statement. */
function arrowOf({ from, to, relation }: SceneEdge): Arrow {
  const entry: RelationEntry = relations[relation];
  return entry.broadens ? { left: to, right: from } : { left: from, right: to };
}

/** Leaves out the arrows that lead back to where others come from. */
function withoutCircles(arrows: readonly Arrow[]): readonly Arrow[] {
  const kept: Arrow[] = [];
  const leads = (from: NodeId, to: NodeId): boolean => from === to || kept.some(({ left, right }) => left === from && leads(right, to));
  for (const arrow of arrows) if (!leads(arrow.right, arrow.left)) kept.push(arrow);
  return kept;
}
