/** Counts what people say in all claims of a map, and what the map draws beyond that, so that whoever counts its marks finds the numbers of its title. */
import { canBeActor } from "../graph/actors.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { ActorId, BuiltClaim, NodeId } from "../model/built.ts";
import type { FigureFinding, WholeFacts } from "../model/figure-facts.ts";
import type { NodeType } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { renderedOf } from "../scene/picture.ts";
import { personalClaims, saidIn, speakersIn } from "./count-claims.ts";
import type { FindingContext } from "./finding-context.ts";

/** The most relations that a title counts. */
const maxSaid = 2;

/**
 * Counts the claims that the filters let through; undefined if nobody says anything in them.
 *
 * @param unlinked nodes that a figure does not draw, though the page does
 */
export function wholeFacts({ graph, view, passes }: FindingContext, unlinked: ReadonlySet<NodeId> = new Set()): WholeFacts | undefined {
  const claims = personalClaims(graph, graph.claims).filter(passes);
  const said = [...saidIn(claims)].sort((a, b) => relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation)).slice(0, maxSaid);
  const claimsBy = (relation: Relation): readonly BuiltClaim[] => claims.filter((claim) => claim.relation === relation);
  const speakersOf = (relation: Relation): number => speakersIn(claimsBy(relation)).size;
  const speakers = [...speakersIn(claims.filter(({ relation }) => said.some((each) => each.relation === relation)))];
  if (speakers.length === 0) return undefined;
  const isUnidentified = (id: ActorId): boolean => graph.findNode(id)?.identity === "unsure";
  const unidentified = speakers.filter(isUnidentified).length;
  const { nodes, collapsedInto } = renderedOf(graph, view, undefined);
  const drawnIds = [...new Set([...nodes, ...collapsedInto.keys()])].filter((id) => !unlinked.has(collapsedInto.get(id) ?? id));
  const drawn = drawnIds.map((id) => graph.node(id).type);
  const moreOf = (type: NodeType, count: number) => ({ type, count: drawn.filter((other) => other === type).length - count });
  const topics = said.flatMap(({ relation, count }) => topicTypesOf(relations[relation]).map((type) => moreOf(type, count)));
  return {
    speakers: speakers.length,
    unidentified,
    said: said.map((each) => ({ ...each, speakers: speakersOf(each.relation), uncertain: uncertainIn(claimsBy(each.relation)) })),
    morePeople: Math.max(0, moreOf("person", speakers.length).count),
    moreUnidentified: Math.max(0, drawnIds.filter(isUnidentified).length - unidentified),
    moreTopics: topics.filter(({ count }) => count > 0),
  };
}

/** The number of topics of which no claim is certain. */
const uncertainIn = (claims: readonly BuiltClaim[]): number =>
  [...groupedBy(claims, ({ to }) => to).values()].filter((same) => same.every(({ confidence }) => confidence !== "certain")).length;

/** The types of what can be said by a relation. */
function topicTypesOf({ joins }: RelationEntry): readonly NodeType[] {
  return [...new Set(joins.flatMap(({ to }) => to as readonly NodeType[]))].filter((type) => !canBeActor(type));
}

/** The title of a map. */
export const wholeFinding = (facts: WholeFacts): FigureFinding => ({ kind: "whole", ...facts });
