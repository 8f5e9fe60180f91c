/**
 * Merges nodes that claims join to one other node alone, where the frame has no room for all. Those of one verb and one family become one
 * entry with the family's name and their number; where that is not enough, so do those of one verb and one type that have no family, and
 * at last small families and single nodes with them. What several speak of is never merged.
 */
import { canBeActor, sayings } from "../graph/actors.ts";
import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { standingIds } from "../model/standings.ts";
import { personalClaims, saidIn } from "./count-claims.ts";
import type { FigureEdge, FigureNode, FigureSubject } from "./subject.ts";
import { edgeOf, nodesOf } from "./subject-of-view.ts";
import { essentialNodes } from "./thinning.ts";

/** An edge to a node that nothing else joins to the figure. */
interface Leaf {
  readonly edge: FigureEdge;
  /** The node at its end, and the one that it hangs on. */
  readonly id: NodeId;
  readonly owner: ActorId;
  /** The same for leaves of one owner, one verb as it reads, and one type. */
  readonly list: string;
}

/** Leaves of one list, and the family or the type that they are counted under. */
interface LeafGroup {
  readonly under: NodeId | NodeType;
  readonly leaves: readonly Leaf[];
}

/**
 * The ways of merging, from the least to the most: under their parents; under the roots of their families; then the rest under their
 * types; then small families with the rest; and only then speakers, whom a figure should name. Within each of the first three, ever more of
 * the groups.
 */
export function mergedSubjects(graph: ConceptGraph, subject: FigureSubject): readonly (() => FigureSubject)[] {
  const leaves = leavesOf(graph, subject);
  const topics = leaves.filter(({ id }) => !canBeActor(graph.node(id).type));
  const whole = groupsOf(topics, ({ id }) => rootOf(graph, id));
  // What a speaker says comes before where they work and whom they refer to.
  const isSpeaker = subject.kind === "node" && graph.findNode(subject.centre)?.type === "person";
  const beside = groupsOf(isSpeaker ? leaves.filter(isBesideFindings(graph)) : [], ({ id }) => graph.node(id).type);
  const merge = (groups: readonly LeafGroup[]) => () => withMerged(graph, subject, disjoint(groups));
  const everMore = (groups: readonly LeafGroup[], before: readonly LeafGroup[] = []) =>
    groups.map((_, index) => merge([...before, ...groups.slice(0, index + 1)]));
  let before: readonly LeafGroup[] = beside;
  const ranked = ranksOf(graph, subject, topics).flatMap((same) => {
    const near = groupsOf(same, ({ id }) => hierarchyOf(graph).parents(id)[0] ?? id);
    const families = groupsOf(same, ({ id }) => rootOf(graph, id));
    const inFamily = new Set(families.flatMap((group) => group.leaves));
    const rest = groupsOf(
      same.filter((leaf) => !inFamily.has(leaf)),
      ({ id }) => graph.node(id).type,
    );
    const steps = [...everMore(near, before), ...everMore(families, before), ...everMore(rest, [...before, ...families])];
    before = [...before, ...families, ...rest];
    return steps;
  });
  const sizes = [...new Set(whole.map((group) => group.leaves.length))].sort((a, b) => a - b);
  const withSmall = sizes.map((largest) => merge(smallTogether(graph, topics, { whole, largest })));
  const withActors = leaves.length > topics.length ? [merge(groupsOf(leaves, ({ id }) => graph.node(id).type))] : [];
  return [...everMore(beside), ...ranked, ...withSmall, ...withActors];
}

/** The topics in the order in which they are merged: around a speaker, those that the title counts last, and its first the very last. */
function ranksOf(graph: ConceptGraph, subject: FigureSubject, topics: readonly Leaf[]): readonly (readonly Leaf[])[] {
  if (subject.kind !== "node") return [topics];
  const spoken = personalClaims(
    graph,
    subject.edges.filter(({ from }) => from === subject.centre).flatMap(({ claims }) => claims),
  );
  const counted = saidIn(spoken).map(({ relation }) => relation);
  const rankOf = ({ edge, owner }: Leaf): number => (edge.from === owner ? counted.indexOf(edge.relation) : -1);
  return [-1, ...counted.map((_, index) => index).reverse()].map((rank) => topics.filter((leaf) => rankOf(leaf) === rank));
}

/** True for what is neither said nor a person. */
const isBesideFindings =
  (graph: ConceptGraph) =>
  ({ edge, id }: Leaf): boolean =>
    !sayings.includes(edge.relation) && graph.node(id).type !== "person";

/** The groups without leaves that are in one before them. */
function disjoint(groups: readonly LeafGroup[]): readonly LeafGroup[] {
  const seen = new Set<Leaf>();
  return groups.flatMap((group) => {
    const leaves = group.leaves.filter((leaf) => !seen.has(leaf));
    for (const leaf of leaves) seen.add(leaf);
    return leaves.length > 1 ? [{ ...group, leaves }] : [];
  });
}

function leavesOf(graph: ConceptGraph, subject: FigureSubject): readonly Leaf[] {
  const essential = essentialNodes(subject);
  const neighbours = new Map<ActorId, Set<ActorId>>();
  for (const { from, to } of subject.edges)
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const)
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  return subject.edges.flatMap((edge) =>
    ([edge.to, edge.from] as const).flatMap((id): Leaf[] => {
      const node = graph.findNode(id);
      if (!node || essential.has(id) || neighbours.get(id)?.size !== 1) return [];
      const [owner, direction] = id === edge.to ? [edge.from, "to"] : [edge.to, "from"];
      return [
        {
          edge,
          id: node.id,
          owner,
          list: `${owner} ${direction} ${edge.relation} ${edge.reading.reads.en} ${node.type}`,
        },
      ];
    }),
  );
}

function rootOf(graph: ConceptGraph, id: NodeId): NodeId {
  let root: NodeId = id;
  const seen = new Set<NodeId>([id]);
  for (let parent = hierarchyOf(graph).parents(id)[0]; parent !== undefined && !seen.has(parent); ) {
    root = parent;
    seen.add(parent);
    parent = hierarchyOf(graph).parents(parent)[0];
  }
  return root;
}

/** The groups of at least two, the largest first. */
function groupsOf(leaves: readonly Leaf[], underOf: (leaf: Leaf) => NodeId | NodeType): readonly LeafGroup[] {
  return [...groupedBy(leaves, (leaf) => `${leaf.list} ${underOf(leaf)}`)]
    .flatMap(([key, same]) => (same[0] && same.length > 1 ? [{ key, under: underOf(same[0]), leaves: same }] : []))
    .sort((a, b) => b.leaves.length - a.leaves.length || byText(a.key, b.key));
}

interface Families {
  readonly whole: readonly LeafGroup[];
  /** The most members of a family that is not named any more. */
  readonly largest: number;
}

/** The larger families, and all else in one group for each list. */
function smallTogether(graph: ConceptGraph, leaves: readonly Leaf[], { whole, largest }: Families): readonly LeafGroup[] {
  const named = whole.filter((group) => group.leaves.length > largest);
  const inNamed = new Set(named.flatMap((group) => group.leaves));
  const others = leaves.filter((leaf) => !inNamed.has(leaf));
  return [...named, ...groupsOf(others, ({ id }) => graph.node(id).type)];
}

function withMerged(graph: ConceptGraph, subject: FigureSubject, groups: readonly LeafGroup[]): FigureSubject {
  const merged = new Set(groups.flatMap(({ leaves }) => leaves.map(({ edge }) => edge)));
  const kept = subject.edges.filter((edge) => !merged.has(edge));
  const entries = groups.flatMap((group) => {
    const hasOthers = (type: NodeType): boolean => hasOthersOf(graph, subject, { group, type });
    const node = nodeOf(graph, group, hasOthers);
    return node ? [{ node, edge: edgeTo(node, group) }] : [];
  });
  const edges = [...kept, ...entries.map(({ edge }) => edge)];
  const gone = new Set<ActorId>(groups.flatMap(({ leaves }) => leaves.map(({ id }) => id)));
  const joined = new Set<ActorId>(kept.flatMap(({ from, to }) => [from, to]));
  const nodes = [...subject.nodes.filter(({ id }) => joined.has(id) || !gone.has(id)), ...entries.map(({ node }) => node)];
  return { ...subject, nodes: nodes.sort((a, b) => byText(a.id, b.id)), edges: edges.sort((a, b) => byText(a.id, b.id)) };
}

/** True if the verb of a group leads to more nodes of a type than those in it. */
function hasOthersOf(
  graph: ConceptGraph,
  { edges }: FigureSubject,
  { group: { leaves }, type }: { readonly group: LeafGroup; readonly type: NodeType },
): boolean {
  const [leaf] = leaves;
  const inGroup = new Set(leaves.map(({ edge }) => edge));
  return edges.some((edge) => {
    if (!leaf || edge.relation !== leaf.edge.relation || edge.reading.reads.en !== leaf.edge.reading.reads.en || inGroup.has(edge))
      return false;
    const isOutgoing = leaf.edge.from === leaf.owner;
    const [owner, other] = isOutgoing ? [edge.from, edge.to] : [edge.to, edge.from];
    return owner === leaf.owner && graph.findNode(other)?.type === type;
  });
}

function nodeOf(graph: ConceptGraph, { under, leaves }: LeafGroup, hasOthers: (type: NodeType) => boolean): FigureNode | undefined {
  const [first] = leaves;
  // Members below their group itself are not named after it again.
  const isBelowItself = first !== undefined && first.owner === under;
  const type = nodeTypeIds.find((known) => known === (isBelowItself ? graph.node(first.id).type : under));
  const [node] = type ? [typeNode(type)] : nodesOf(graph, [under as NodeId]);
  const members = [...new Set(leaves.map(({ id }) => id))];
  const isRest = type !== undefined && hasOthers(type);
  const counted = ({ en, zh }: Bilingual): Bilingual => ({
    en: figureSheetWords.en[isRest ? "mergedRest" : "merged"](en, members.length),
    zh: figureSheetWords.zh[isRest ? "mergedRest" : "merged"](zh, members.length),
  });
  // Two owners may each have members of one family.
  const id = `${under} ${leaves[0]?.list}` as ActorId;
  const named = { ...(type === undefined && { isGroup: true as const }), ...(isRest && { isRest }) };
  return node && { ...node, id, label: counted(node.label), name: counted(node.name), isHollow: false, members, ...named };
}

const typeNode = (type: NodeType): FigureNode => {
  const { plural } = nodeTypes[type];
  return { id: type as string as ActorId, type, label: plural, name: plural, isHollow: false, x: 0, y: 0 };
};

/** The line of an entry for several: as weak as the weakest of theirs, so that it says of none what is not certain. */
function edgeTo({ id }: FigureNode, { leaves }: LeafGroup): FigureEdge {
  const { edge, owner } = leaves[0] as Leaf;
  const [from, to] = edge.from === owner ? [owner, id] : [id, owner];
  const merged = edgeOf(
    { id: `${from}~${edge.relation}~${to}`, from, to },
    leaves.flatMap((leaf) => leaf.edge.claims),
  );
  const isMixed = leaves.some((leaf) => leaf.edge.standing !== edge.standing || leaf.edge.confidence !== edge.confidence);
  const weakest = <Known>(order: readonly Known[], evidenceOf: (edge: FigureEdge) => Known): Known =>
    order.findLast((value) => leaves.some((leaf) => evidenceOf(leaf.edge) === value)) as Known;
  return {
    ...merged,
    standing: weakest(standingIds, ({ standing }) => standing),
    confidence: weakest(confidenceIds, ({ confidence }) => confidence),
    ...(isMixed && { isWeakest: true }),
  };
}

/** The nodes that a node of a figure stands for: itself, or those that are merged in it. */
export const standsFor = ({ id, members = [id] }: FigureNode): readonly ActorId[] => members;
