/** Counts what is said in claims, for titles: only what people say in their own name, each thing once. */
import { canBeActor, sayings } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { SaidCount, TypeCount } from "../model/figure-facts.ts";
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { FigureNode } from "./subject.ts";

export const isInOwnName = ({ standing }: { readonly standing: string }): boolean => standing === "stated";

/** The type of all objects of a relation, where they are of one, and no speakers themselves. */
export function onlyTypeOf(relation: Relation): NodeType | undefined {
  const types = new Set((relations[relation] as RelationEntry).joins.flatMap(({ to }) => to as readonly NodeType[]));
  const [type] = types;
  return types.size === 1 && type && !canBeActor(type) ? type : undefined;
}

/** Relations whose objects can be counted in a title. */
const countedRelations: readonly Relation[] = sayings.filter((relation) => onlyTypeOf(relation) !== undefined);

/** The claims that people make in their own name. */
export const personalClaims = (graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly BuiltClaim[] =>
  claims.filter((claim) => isInOwnName(claim) && graph.findNode(claim.from)?.type === "person");

export const isCertainClaim = ({ confidence }: Pick<BuiltClaim, "confidence">): boolean => confidence === "certain";

export const speakersIn = (claims: readonly BuiltClaim[]): ReadonlySet<ActorId> => new Set(claims.map(({ from }) => from));

/** The relations of claims that can be counted, each with its topics; those with the most topics first. */
export function saidIn(claims: readonly BuiltClaim[]): readonly SaidCount[] {
  const byRelation = groupedBy(
    claims.filter(({ relation }) => countedRelations.includes(relation)),
    ({ relation }) => relation,
  );
  return [...byRelation]
    .map(([relation, same]) => ({ relation, ...topicCount(same) }))
    .sort((a, b) => b.count - a.count || countedRelations.indexOf(a.relation) - countedRelations.indexOf(b.relation));
}

/** Counts topics, and those of which something certain is said. */
function topicCount(claims: readonly BuiltClaim[]): Pick<SaidCount, "count" | "certain"> {
  const topicsOf = (some: readonly BuiltClaim[]): number => new Set(some.map(({ to }) => to)).size;
  return { count: topicsOf(claims), certain: topicsOf(claims.filter(isCertainClaim)) };
}

/** The most relations that a title of a speaker counts, where no further one has as many topics. */
const maxSaid = 2;

/** The relations with most topics; a third where it has as many as the second: also one that joins several types, if its topics are of one. */
export function saidMost(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly SaidCount[] {
  const said = saidIn(claims);
  const counted = said.map(({ relation }) => relation);
  const others = [...groupedBy(claims, ({ relation }) => relation)].flatMap(([relation, same]): readonly SaidCount[] => {
    const types = new Set(same.map(({ to }) => graph.node(to).type));
    const [type] = types;
    return counted.includes(relation) || types.size > 1 || !type || canBeActor(type) ? [] : [{ relation, ...topicCount(same), type }];
  });
  const most = said.slice(0, maxSaid);
  const as = [...said.slice(maxSaid), ...others].filter(({ count }) => count === most.at(-1)?.count && most.length === maxSaid);
  return as.length === 1 ? [...most, ...as] : most;
}

/** The relation by which topics of a type are counted; undefined for other types. */
export const countedRelationOf = (type: NodeType): Relation | undefined =>
  countedRelations.find((relation) =>
    (relations[relation] as RelationEntry).joins.some(({ to }) => (to as readonly string[]).includes(type)),
  );

/** Counts nodes by type, the most frequent first. */
export function typesOf(nodes: readonly Pick<FigureNode, "type">[]): readonly TypeCount[] {
  return [...groupedBy(nodes, ({ type }) => type)]
    .map(([type, same]) => ({ type, count: same.length }))
    .sort((a, b) => b.count - a.count || nodeTypeIds.indexOf(a.type) - nodeTypeIds.indexOf(b.type));
}
