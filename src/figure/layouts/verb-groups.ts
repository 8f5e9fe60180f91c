/** Groups the neighbours of a node under the verbs that join them to it. */
import { groupedBy } from "../../graph/grouped-by.ts";
import type { ActorId } from "../../model/built.ts";
import { type LineKind, type RelationEntry, relationFamilies } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { standingIds } from "../../model/standings.ts";
import type { FigureEdge, FigureNode, FigureSubject } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import type { Setting } from "./placed.ts";

export interface Neighbour {
  readonly node: FigureNode;
  readonly edge: FigureEdge;
  /** Of how many above it in its list it is part: it stands in by as much. */
  readonly depth: number;
}

export interface VerbGroup {
  /** Unique among the groups of a node, save that a group which is divided keeps its key in both parts. */
  readonly key: string;
  readonly heading: string;
  /** True where the neighbours are the subjects of the verb. */
  readonly isInverse: boolean;
  readonly line: LineKind;
  readonly relation: Relation;
  readonly neighbours: readonly Neighbour[];
}

const families = Object.keys(relationFamilies);

/** Groups neighbours: what is said first, then larger groups, or in a comparison the order of the relations; within one, those with the strongest evidence first. */
export function verbGroupsOf(
  subject: FigureSubject,
  centre: ActorId,
  { language, moves }: Pick<Setting, "language" | "moves">,
  edges: readonly FigureEdge[] = subject.edges,
): readonly VerbGroup[] {
  const groups = new Map<string, { group: Omit<VerbGroup, "neighbours">; family: string; neighbours: Neighbour[] }>();
  for (const edge of edges) {
    if (edge.from !== centre && edge.to !== centre) continue;
    const isInverse = edge.to === centre;
    const heading = (isInverse ? edge.reading.inverse : edge.reading.reads)[language];
    const key = `${isInverse ? "in" : "out"} ${edge.relation} ${heading}`;
    const known = groups.get(key) ?? {
      group: { key, heading, isInverse, line: edge.line, relation: edge.relation },
      family: edge.family,
      neighbours: [],
    };
    known.neighbours.push({ node: nodeIn(subject, isInverse ? edge.from : edge.to), edge, depth: 0 });
    groups.set(key, known);
  }
  // Lists that stand beside each other have their verbs in one order.
  const sizeOf = ({ group, neighbours }: { group: Omit<VerbGroup, "neighbours">; neighbours: readonly Neighbour[] }): number =>
    subject.kind === "comparison" ? -relationIds.indexOf(group.relation) : neighbours.length;
  return [...groups.values()]
    .sort(
      (a, b) => families.indexOf(a.family) - families.indexOf(b.family) || sizeOf(b) - sizeOf(a) || (a.group.key < b.group.key ? -1 : 1),
    )
    .map(({ group, neighbours }) => {
      const sorted = neighbours.sort(byEvidence);
      const moved = (items: readonly Neighbour[]): readonly Neighbour[] => inMovedOrder(items, ({ node }) => node.id, moves);
      return { ...group, neighbours: subject.kind === "comparison" ? moved(sorted) : withDepths(moved(partsBelow(sorted))) };
    });
}

/** By how much what is part of another stands in below it, for each step, in sizes of names. */
export const partIndent = 1.1;

/** Puts what is part of another in its list below that. */
export function partsBelow(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const ids = new Set(neighbours.map(({ node }) => node.id));
  const byWhole = groupedBy(neighbours, ({ node: { wholes = [] } }) => wholes.find((id) => ids.has(id)));
  const withParts = (neighbour: Neighbour): readonly Neighbour[] => [
    neighbour,
    ...(byWhole.get(neighbour.node.id) ?? []).flatMap(withParts),
  ];
  const inOrder = (byWhole.get(undefined) ?? []).flatMap(withParts);
  // Two that were part of each other would stand nowhere.
  return inOrder.length === neighbours.length ? inOrder : neighbours;
}

/** Finds how far each stands in, from what stands above it. */
export function withDepths(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const above: ActorId[] = [];
  return neighbours.map((neighbour) => {
    const { id, wholes = [], groupedIn = [] } = neighbour.node;
    while (above.length > 0 && !wholes.includes(above.at(-1) as ActorId)) above.pop();
    const depth = above.length;
    const isBelowGroup = groupedIn.includes(above.at(-1) as ActorId);
    above.push(id);
    return { ...neighbour, node: { ...neighbour.node, isBelowGroup }, depth };
  });
}

/** Those that stand for the rest of their type come last. */
const byEvidence = (a: Neighbour, b: Neighbour): number =>
  Number(a.node.isRest ?? false) - Number(b.node.isRest ?? false) ||
  standingIds.indexOf(a.edge.standing) - standingIds.indexOf(b.edge.standing) ||
  b.edge.claims.length - a.edge.claims.length ||
  (a.node.id < b.node.id ? -1 : 1);

/** Puts those that a reader has moved where they were put. */
export function inMovedOrder<Item>(items: readonly Item[], idOf: (item: Item) => ActorId, moves: Setting["moves"]): readonly Item[] {
  const rankOf = (item: Item): number | undefined => {
    const move = moves.get(idOf(item));
    return move && "rank" in move ? move.rank : undefined;
  };
  const result = items.filter((item) => rankOf(item) === undefined);
  for (const item of items.filter((other) => rankOf(other) !== undefined)) result.splice(rankOf(item) ?? 0, 0, item);
  return result;
}

/**
 * The end of a line, from the node that a list belongs to, at which its head is: who acts is where it comes from, as the heading says. Only
 * "includes", and verbs that read alike both ways, lead to what stands under them though its claims point at the node.
 */
export const headUnder = ({ to, relation, reading }: FigureEdge, owner: ActorId): "start" | "end" => {
  const { broadens }: RelationEntry = relations[relation];
  return to !== owner || broadens === true || reading.inverse.en === reading.reads.en ? "end" : "start";
};

/** Width of the line of an edge: the same for all but those of a spoken path, since the numbers tell how many claims there are. */
const lineWidthOf = (edge: FigureEdge, { point, lineWeight }: Pick<Setting, "point" | "lineWeight">): number =>
  0.85 * point * lineWeight * weightOf(edge);

/** The width of a line of a spoken path, of which the key has a sample, in widths of others. */
export const spokenWeight = 2.4;

/** The width of an edge's line, in widths of a usual one. */
export const weightOf = ({ isOnSpokenPath }: FigureEdge): number => (isOnSpokenPath ? spokenWeight : 1);

/** The parts of a line that an edge gives it. */
export const lineOfEdge = (edge: FigureEdge, setting: Setting) =>
  ({
    id: edge.id,
    ends: [edge.from, edge.to],
    tone: edge.line,
    width: lineWidthOf(edge, setting),
    standing: edge.standing,
    confidence: edge.confidence,
  }) as const;

/** The parts of a rail, which belongs to one node. */
export const railOf = (id: string, owner: ActorId, width: number) =>
  ({ id, ends: [owner], tone: "trunk", width, standing: "stated", confidence: "certain", head: "none" }) as const;
