/** Merges the parts of a family's members in them, where the frame has no room for all: who speaks of a part then speaks of the member. */
import { byText } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId } from "../model/built.ts";
import { standsFor } from "./merge-nodes.ts";
import { type FigureEdge, type FigureNode, isMembership, type SubjectOf } from "./subject.ts";
import { edgeOf } from "./subject-of-view.ts";

type Family = SubjectOf<"family">;

/** The ways of merging, from the least to the most: those farthest from the root first, and among them the largest. */
export function familiesWithMergedParts(subject: Family): readonly (() => Family)[] {
  const { parentOf, depthOf } = treeOf(subject);
  const parents = [...new Set(parentOf.values())].filter((id) => id !== subject.root);
  const partsOf = (id: ActorId): readonly ActorId[] =>
    [...parentOf].flatMap(([part, parent]) => (parent === id ? [part, ...partsOf(part)] : []));
  const order = parents
    .map((id) => ({ id, depth: depthOf(id), parts: partsOf(id) }))
    .sort((a, b) => b.depth - a.depth || b.parts.length - a.parts.length || byText(a.id, b.id));
  return order.map((_, index) => () => withMergedParts(subject, order.slice(0, index + 1)));
}

/** The member that each member stands below: the nearest to the root of those that it is part of. */
function treeOf({ root, edges }: Family) {
  const memberships = edges.filter(({ relation }) => isMembership(relation));
  const parentOf = new Map<ActorId, ActorId>();
  const depths = new Map<ActorId, number>([[root, 0]]);
  for (const [id, depth] of depths)
    for (const { from, to } of memberships)
      if (to === id && !depths.has(from)) {
        depths.set(from, depth + 1);
        parentOf.set(from, id);
      }
  return { parentOf, depthOf: (id: ActorId): number => depths.get(id) ?? 0 };
}

interface Whole {
  readonly id: ActorId;
  readonly parts: readonly ActorId[];
}

function withMergedParts(subject: Family, wholes: readonly Whole[]): Family {
  // Those nearer to the root come later, and take in what has been merged in their parts.
  const wholeOf = new Map<ActorId, ActorId>(wholes.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const)));
  const idOf = (id: ActorId): ActorId => wholeOf.get(id) ?? id;
  const membersOf = groupedBy(subject.nodes, ({ id }) => idOf(id));
  const nodes = [...membersOf].flatMap(([id, members]): readonly FigureNode[] => {
    const node = members.find((member) => member.id === id);
    return node ? [members.length === 1 ? node : counted(node, members)] : [];
  });
  const moved = subject.edges.map((edge) => ({ edge, from: idOf(edge.from), to: idOf(edge.to) })).filter(({ from, to }) => from !== to);
  // What is certain of one part is not so of another: each has a line of its own.
  const edges = [
    ...groupedBy(
      moved,
      ({ edge, from, to }) => `${from}~${edge.relation}~${edge.reading.reads.en}~${edge.standing} ${edge.confidence}~${to}`,
    ),
  ].flatMap(([id, same]): readonly FigureEdge[] => {
    const [first] = same;
    if (!first) return [];
    const { edge, from, to } = first;
    if (same.length === 1 && from === edge.from && to === edge.to) return [edge];
    return [
      edgeOf(
        { id, from, to },
        same.flatMap((each) => each.edge.claims),
      ),
    ];
  });
  return { ...subject, nodes, edges: edges.sort((a, b) => byText(a.id, b.id)) };
}

function counted(node: FigureNode, members: readonly FigureNode[]): FigureNode {
  const all = members.flatMap(standsFor);
  const withNumber = ({ en, zh }: Bilingual): Bilingual => ({
    en: figureSheetWords.en.merged(en, all.length),
    zh: figureSheetWords.zh.merged(zh, all.length),
  });
  const [label, name] = [withNumber(node.label), withNumber(node.name)];
  return { ...node, label, name, members: all, isGroup: true };
}
