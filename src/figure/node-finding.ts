/** Finds what a figure of one node shows: what a speaker says, who says something of a topic, or what is linked to it. */

import { canBeActor, findActor, sayings } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { jointLines } from "../graph/edge-reading.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { ActorId, BuiltClaim, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import type { NotDrawnFacts, SaidCount } from "../model/figure-facts.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import {
  countedRelationOf,
  isCertainClaim,
  isInOwnName,
  onlyTypeOf,
  personalClaims,
  saidIn,
  saidMost,
  speakersIn,
  typesOf,
} from "./count-claims.ts";
import { countedSpeakers, countedTopics, type FindingContext, type TitleFinding } from "./finding-context.ts";
import { inSentence } from "./name-in-sentence.ts";
import { notRecorded } from "./not-recorded.ts";
import { isSaidOfMembers } from "./same-passage.ts";
import { isRedLine } from "./signed-facts.ts";
import { nodeIn, type SubjectOf } from "./subject.ts";
import { surelyIn } from "./sure-members.ts";
import { groupingOf, wholesIn } from "./wholes.ts";

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
  const most = saidMost(context.graph, spoken);
  const lines = redLinesIn(context.graph, spoken);
  const lineCount = new Set(lines.map(({ to }) => to)).size;
  const isCounted = most.some(({ relation }) => lines.some((claim) => claim.relation === relation));
  // One of them would take a line from a slide: the deck has it.
  const said = lineCount < 2 || isCounted ? most : [...most, ...saidIn(lines)];
  const isUncertain = lines.every(({ confidence }) => confidence !== "certain");
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
    const line = lineCount === 1 && !isCounted && { redLine: { isUncertain } };
    return { facts: { kind: "speaker", name, said, parts, notRecorded: notRecorded(context.graph, centre), ...line }, counted };
  }
  const topic = topicFinding(context, subject, claims);
  if (topic) return topic;
  const neighbours = new Set(near.flatMap(({ from, to }) => [from, to]).filter((id) => id !== centre));
  const types = typesOf(subject.nodes.filter(({ id, isPlace }) => neighbours.has(id) && !isPlace));
  return { facts: types.length === 0 ? { kind: "name", name } : { kind: "joined", name, types: types.slice(0, maxTypes) } };
}

/** The red lines of a speaker, which no figure may pass over for the number of other things: those that no document draws as well. */
function redLinesIn(graph: ConceptGraph, spoken: readonly BuiltClaim[]): readonly BuiltClaim[] {
  const joint = jointLines(graph);
  return spoken.filter((claim) => isRedLine(claim) && !joint.has(claim.to));
}

/** The number of topics of claims that are parts of others of them, and of those that only the curators group so. */
function partsIn(graph: ConceptGraph, claims: readonly BuiltClaim[]): { readonly part: number; readonly grouped: number } {
  const topics = new Set(claims.map(({ to }) => to));
  const parts = [...topics].map((id) => wholesIn(graph, id, topics)).filter(({ wholes = [] }) => wholes.length > 0);
  return { part: parts.length, grouped: parts.filter(({ wholes, groupedIn }) => groupedIn?.length === wholes?.length).length };
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
  const sure = surelyIn(graph, centre);
  const grouped = groupingOf(graph.claims.filter(({ from, to }) => descendants.has(from) && (to === centre || descendants.has(to))));
  const notDrawn = (relation: Relation): TitleFinding["notDrawn"] => {
    const said = drawn.filter((claim) => claim.relation === relation);
    const shown = speakersIn(said);
    const others = [...speakersIn(all.filter((claim) => claim.relation === relation && isOfMembers(claim)))].filter((id) => !shown.has(id));
    const claimOf = (id: ActorId): BuiltClaim | undefined =>
      all
        .filter((claim) => claim.from === id && claim.relation === relation && isOfMembers(claim))
        .sort((a, b) => confidenceIds.indexOf(a.confidence) - confidenceIds.indexOf(b.confidence))[0];
    const peopleIn = (ids: readonly ActorId[]): NotDrawnFacts["people"] => {
      const people = ids.flatMap((id) => {
        const [name, claim] = [findActor(graph, id)?.label, claimOf(id)];
        return name && claim ? [{ name, claim }] : [];
      });
      return ids.length > maxNames ? [] : people;
    };
    const isSure = (id: ActorId): boolean =>
      all.some((claim) => claim.from === id && claim.relation === relation && isOfMembers(claim) && sure.has(claim.to));
    const [counted, perhaps] = [others.filter(isSure), others.filter((id) => !isSure(id))];
    if (others.length === 0) return undefined;
    const more = perhaps.length > 0 && { perhaps: { speakers: perhaps.length, people: peopleIn(perhaps) } };
    const areBehind = subject.nodes.some(({ saidBy }) => saidBy) && relation === countedRelationOf(nodeIn(subject, centre).type);
    return { relation, grouped, areBehind, ...speakerCount(graph, counted), people: peopleIn(counted), ...more };
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
  const isOfDocument = jointLines(graph).has(centre as NodeId);
  const names = { name, inSentence: inSentence(graph, name), ...(isOfDocument && ({ isOfDocument: true } as const)) };
  if (first) {
    const rest = notDrawn(first.relation);
    const isCounted = ({ from, to }: BuiltClaim): boolean => !rest || sure.has(to) || drawn.some((claim) => claim.from === from);
    const counted = (rest ? all : personalClaims(graph, about)).filter((claim) => claim.relation === first.relation && isCounted(claim));
    // A headline that counts those of the members too is borne out by what is drawn only where what is said of the whole is said of these.
    const ofItself = drawn.filter((claim) => claim.relation === first.relation && claim.to === centre);
    const isRepeated = ofItself.every((claim) => isSaidOfMembers(graph, claim, all, (id) => descendants.has(id)));
    const parted = rest && rest.speakers > 0 && first.ofMembers === 0 && first.speakers > 0 && !isRepeated && { isParted: true };
    const { unidentified } = speakerCount(graph, speakersIn(counted));
    const surely = speakersIn(counted.filter(isCertainClaim));
    // Of a headline in two parts: those of the whole, and those of members alone.
    const ofIt = speakersIn(ofItself.filter(isCertainClaim));
    const itself = speakersIn(ofItself);
    const certainParts = { certainOfIt: ofIt.size, certain: [...surely].filter((id) => !itself.has(id)).length };
    const facts = {
      kind: "topic",
      ...names,
      ...first,
      ofMembers: first.ofMembers + (rest?.speakers ?? 0),
      unidentified,
      certain: surely.size,
      ...(parted && rest && { notDrawn: { unidentified: rest.unidentified, ...certainParts } }),
    } as const;
    return { facts, counted: countedSpeakers(graph, counted), ...(rest && { notDrawn: rest }) };
  }
  const [unstated] = about;
  if (!unstated) return undefined;
  const rest = notDrawn(unstated.relation);
  return { facts: { kind: "unstated", ...names, relation: unstated.relation }, ...(rest && { notDrawn: rest }) };
}
