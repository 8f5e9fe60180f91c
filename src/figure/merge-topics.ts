/**
 * Merges topics of a comparison that one actor alone speaks of, where its frame has no room for all: those of one verb and one family
 * become one entry with the family's name and their number; where that is not enough, so do those of one verb and one type that have no
 * family. What several speak of is never merged.
 */
import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "./subject.ts";
import { edgeOf, nodesOf } from "./subject-of-view.ts";

type Comparison = SubjectOf<"comparison">;

/** Topics of one actor and verb, and the family or the type that they are counted under. */
interface TopicGroup {
  readonly under: NodeId | NodeType;
  readonly edges: readonly FigureEdge[];
}

/**
 * The ways of merging, from the least to the most: under their parents; under the roots of their families; and, besides, the rest under
 * their types. Within each, ever more of the groups.
 */
export function mergedTopics(graph: ConceptGraph, subject: Comparison): readonly (() => Comparison)[] {
  const near = groupsOf(subject, graph, nearestFamily);
  const whole = groupsOf(subject, graph, wholeFamily);
  const merged = new Set(whole.flatMap(({ edges }) => edges));
  const rest = groupsOf({ ...subject, edges: subject.edges.filter((edge) => !merged.has(edge)) }, graph, (_, id) => graph.node(id).type);
  const fromFirst = (groups: readonly TopicGroup[], before: readonly TopicGroup[] = []) =>
    groups.map((_, index) => () => withMerged(graph, subject, [...before, ...groups.slice(0, index + 1)]));
  return [...fromFirst(near), ...fromFirst(whole), ...fromFirst(rest, whole)];
}

type FamilyOf = (graph: ConceptGraph, id: NodeId) => NodeId | NodeType;

/** The parent of a node, or itself where it has children only. */
const nearestFamily: FamilyOf = (graph, id) => hierarchyOf(graph).parents(id)[0] ?? id;

const wholeFamily: FamilyOf = (graph, id) => {
  let family: NodeId = id;
  const seen = new Set<NodeId>([id]);
  for (let parent = hierarchyOf(graph).parents(id)[0]; parent !== undefined && !seen.has(parent); ) {
    family = parent;
    seen.add(parent);
    parent = hierarchyOf(graph).parents(parent)[0];
  }
  return family;
};

/** The groups of at least two, the largest first. */
function groupsOf({ edges }: Comparison, graph: ConceptGraph, familyOf: FamilyOf): readonly TopicGroup[] {
  const alone = [...groupedBy(edges, ({ to }) => to).values()].filter((same) => new Set(same.map(({ from }) => from)).size === 1).flat();
  const known = alone.filter(({ to }) => graph.findNode(to) !== undefined);
  const groups = groupedBy(known, (edge) => `${edge.from} ${edge.relation} ${familyOf(graph, edge.to as NodeId)}`);
  return [...groups]
    .flatMap(([key, same]) => (same.length > 1 ? [{ key, under: familyOf(graph, same[0]?.to as NodeId), edges: same }] : []))
    .sort((a, b) => b.edges.length - a.edges.length || byText(a.key, b.key));
}

function withMerged(graph: ConceptGraph, subject: Comparison, groups: readonly TopicGroup[]): Comparison {
  const merged = new Set(groups.flatMap(({ edges }) => edges));
  const entries = groups.flatMap((group) => {
    const node = nodeOf(graph, group);
    return node ? [{ node, edge: edgeTo(node, group) }] : [];
  });
  const edges = [...subject.edges.filter((edge) => !merged.has(edge)), ...entries.map(({ edge }) => edge)];
  const joined = new Set<ActorId>([...subject.actors, ...edges.map(({ to }) => to)]);
  const nodes = [...subject.nodes.filter(({ id }) => joined.has(id)), ...entries.map(({ node }) => node)];
  return { ...subject, nodes: nodes.sort((a, b) => byText(a.id, b.id)), edges: edges.sort((a, b) => byText(a.id, b.id)) };
}

function nodeOf(graph: ConceptGraph, { under, edges }: TopicGroup): FigureNode | undefined {
  const type = nodeTypeIds.find((known) => known === under);
  const [node] = type ? [typeNode(type)] : nodesOf(graph, [under as NodeId]);
  const members = [...new Set(edges.map(({ to }) => to))];
  const counted = ({ en, zh }: Bilingual): Bilingual => ({
    en: figureSheetWords.en.merged(en, members.length),
    zh: figureSheetWords.zh.merged(zh, members.length),
  });
  // Two actors may each have topics of one family.
  const id = `${under} ${edges[0]?.from} ${edges[0]?.relation}` as ActorId;
  return node && { ...node, id, label: counted(node.label), name: counted(node.name), isHollow: false, members };
}

const typeNode = (type: NodeType): FigureNode => {
  const { plural } = nodeTypes[type];
  return { id: type as string as ActorId, type, label: plural, name: plural, isHollow: false, x: 0, y: 0 };
};

function edgeTo({ id: to }: FigureNode, { edges }: TopicGroup): FigureEdge {
  const from = edges[0]?.from as ActorId;
  return edgeOf(
    { id: `${from}~${edges[0]?.relation}~${to}`, from, to },
    edges.flatMap(({ claims }) => claims),
  );
}

/** The nodes that a node of a figure stands for: itself, or those that are merged in it. */
export const standsFor = ({ id, members = [id] }: FigureNode): readonly ActorId[] => members;
