/** Finds what a figure of one node shows: what a speaker says, who says something of a topic, or what is linked to it. */
import { canBeActor, findActor, sayings } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, BuiltClaim, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import type { SaidCount } from "../model/figure-facts.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import { isInOwnName, onlyTypeOf, personalClaims, saidMost, speakersIn, typesOf } from "./count-claims.ts";
import { countedSpeakers, countedTopics, type FindingContext, type TitleFinding } from "./finding-context.ts";
import { inSentence } from "./name-in-sentence.ts";
import { nodeIn, type SubjectOf } from "./subject.ts";
import { wholesIn } from "./wholes.ts";

/** The most types of nodes that a title counts. */
const maxTypes = 3;

/** The most people that the line under a title names. */
const maxNames = 5;

export function nodeFinding(context: FindingContext, subject: SubjectOf<"node">): TitleFinding {
  const { centre } = subject;
  const { name, type } = nodeIn(subject, centre);
  const near = subject.edges.filter(({ from, to }) => from === centre || to === centre);
  const claims = near.flatMap((edge) => edge.claims);
  const spoken = claims.filter((claim) => claim.from === centre && isInOwnName(claim) && sayings.includes(claim.relation));
  const said = saidMost(context.graph, spoken);
  if (canBeActor(type) && said.length > 0) {
    const claimsOf = ({ relation }: SaidCount): readonly BuiltClaim[] => spoken.filter((claim) => claim.relation === relation);
    const parts = said
      .map((each) => ({
        noun: { type: onlyTypeOf(each.relation), ...each },
        total: each.count,
        ...partsIn(context.graph, claimsOf(each)),
      }))
      .filter(({ part }) => part > 0);
    const counted = countedTopics(said.flatMap(claimsOf));
    return { facts: { kind: "speaker", name, said, parts, notRecorded: notRecorded(context.graph, centre) }, counted };
  }
  const topic = topicFinding(context, subject, claims);
  if (topic) return topic;
  const neighbours = new Set(near.flatMap(({ from, to }) => [from, to]).filter((id) => id !== centre));
  const types = typesOf(subject.nodes.filter(({ id, isPlace }) => neighbours.has(id) && !isPlace));
  return { facts: types.length === 0 ? { kind: "name", name } : { kind: "joined", name, types: types.slice(0, maxTypes) } };
}

/** The number of topics of claims that are parts of others of them, and of those that only the curators group so. */
function partsIn(graph: ConceptGraph, claims: readonly BuiltClaim[]): { readonly part: number; readonly grouped: number } {
  const topics = new Set(claims.map(({ to }) => to));
  const parts = [...topics].map((id) => wholesIn(graph, id, topics)).filter(({ wholes = [] }) => wholes.length > 0);
  return { part: parts.length, grouped: parts.filter(({ wholes, groupedIn }) => groupedIn?.length === wholes?.length).length };
}

/** The names of sessions of which the transcript has nothing, where they are those of somebody's talk: they begin with the speaker's name. */
function notRecorded({ built, node, findNode }: ConceptGraph, id: ActorId): readonly Bilingual[] {
  const label = findNode(id)?.label;
  if (!label) return [];
  const recorded = new Set(built.sources.flatMap(({ turns }) => turns.map(({ session }) => session)));
  return built.sources
    .flatMap(({ sessions }) => sessions.filter((session) => !recorded.has(session)).map((session) => node(session).label))
    .filter(({ en, zh }) => en.startsWith(`${label.en}'`) || (label.zh !== "" && zh.startsWith(label.zh)));
}

/** Says how many people say something of the node by the relation by which most do; undefined if no claim says anything of it. */
function topicFinding(
  { graph, passes }: FindingContext,
  subject: SubjectOf<"node">,
  near: readonly BuiltClaim[],
): TitleFinding | undefined {
  const { centre } = subject;
  const { name } = nodeIn(subject, centre);
  const descendants = hierarchyOf(graph).descendants(centre as NodeId);
  const about = near.filter(({ to, relation }) => to === centre && sayings.includes(relation));
  const isOfMembers = (claim: BuiltClaim): boolean => descendants.has(claim.to) && sayings.includes(claim.relation);
  const ofMembers = subject.edges.flatMap((edge) => edge.claims).filter(isOfMembers);
  const drawn = personalClaims(graph, [...about, ...ofMembers]);
  const all = personalClaims(
    graph,
    graph.claims.filter((claim) => (isOfMembers(claim) || claim.to === centre) && passes(claim)),
  );
  const notDrawn = (relation: Relation): TitleFinding["notDrawn"] => {
    const said = drawn.filter((claim) => claim.relation === relation);
    const counted = speakersIn(said);
    const others = [...speakersIn(all.filter((claim) => claim.relation === relation && isOfMembers(claim)))].filter(
      (id) => !counted.has(id),
    );
    const claimOf = (id: ActorId): BuiltClaim | undefined =>
      all
        .filter((claim) => claim.from === id && claim.relation === relation && isOfMembers(claim))
        .sort((a, b) => confidenceIds.indexOf(a.confidence) - confidenceIds.indexOf(b.confidence))[0];
    const people = others.flatMap((id) => {
      const [name, claim] = [findActor(graph, id)?.label, claimOf(id)];
      return name && claim ? [{ name, claim }] : [];
    });
    const few = others.length > maxNames ? [] : people;
    return others.length === 0 ? undefined : { relation, ...speakerCount(graph, others), people: few };
  };
  const [first] = [...groupedBy(drawn, ({ relation }) => relation)]
    .map(([relation, same]) => {
      const itself = speakersIn(same.filter(({ to }) => to === centre));
      const others = [...speakersIn(same)].filter((id) => !itself.has(id));
      return { relation, speakers: itself.size, ofMembers: others.length };
    })
    .sort(
      (a, b) => b.speakers - a.speakers || b.ofMembers - a.ofMembers || relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation),
    );
  const names = { name, inSentence: inSentence(graph, name) };
  if (first) {
    const rest = notDrawn(first.relation);
    const counted = (rest ? all : personalClaims(graph, about)).filter(({ relation }) => relation === first.relation);
    // A headline that counts those of the members too would not be borne out by what is drawn.
    const parted = rest && first.ofMembers === 0 && first.speakers > 0 && { notDrawn: rest };
    const { unidentified } = speakerCount(graph, speakersIn(counted));
    const facts = {
      kind: "topic",
      ...names,
      ...first,
      ofMembers: first.ofMembers + (rest?.speakers ?? 0),
      unidentified,
      ...parted,
    } as const;
    return { facts, counted: countedSpeakers(counted), ...(rest && { notDrawn: rest }) };
  }
  const [unstated] = about;
  if (!unstated) return undefined;
  const rest = notDrawn(unstated.relation);
  return { facts: { kind: "unstated", ...names, relation: unstated.relation }, ...(rest && { notDrawn: rest }) };
}
