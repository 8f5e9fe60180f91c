/** Answers questions for what somebody said, and for what was said about a topic: all claims with a passage, of any relation. */
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { findActor, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import type { Answer, AnswerPart, NotUnderstood } from "./answer-types.ts";
import { answeredBy, nameOf, sideFacts } from "./answers.ts";
import { isWholeName, type Names, type Side, speakingSideOf, topicSideOf } from "./named-nodes.ts";
import { isOfTime, matchAffiliation, matchComing, matchComparedOn, matchSaid, matchTopic, matchTypeOfTopic } from "./question-forms.ts";
import { findType } from "./question-words.ts";
import { partsOf } from "./with-children.ts";

function findWhen(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  if (isWholeName(graph, question, names)) return undefined;
  const event = matchComing(question);
  const ids = event === undefined ? [] : names.findNodes(event, (id) => isOfTime(graph.node(id)));
  return ids.length > 0 ? saidBy(graph, {}, { ids }) : undefined;
}

/** Answers "what are the red lines" and "who is Ada", if the graph has what they name. */
export function findTopicClaims(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  const found = matchTopic(question);
  const topic = found ? topicSideOf(found, names) : {};
  return "why" in topic || hasNoName(topic) ? undefined : saidBy(graph, {}, topic);
}

/** Answers "what are the risks of agents": what was said about nodes of a type with the topic in their names. */
export function findTypeOfTopic(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  const found = matchTypeOfTopic(question);
  const type = found && findType(found.type);
  if (!found || !type) return undefined;
  const ids = names.findNodes(found.topic, (id) => graph.node(id).type === type);
  return ids.length > 0 ? saidBy(graph, {}, { ids }) : undefined;
}

/** Answers "how do Ada and Bob differ on risks": the claims of each on the topic. */
export function findComparedOn(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  const found = matchComparedOn(question);
  if (!found) return undefined;
  const speaker = speakingSideOf(graph, found.who, names);
  const topic = topicSideOf(found.about, names);
  if ("why" in speaker || "why" in topic || hasNoName(topic) || (speaker.ids?.length ?? 0) < 2) return undefined;
  const answer = saidBy(graph, speaker, topic);
  const parts = (speaker.ids ?? []).map((id): AnswerPart => {
    const isSpeakers = isBy(graph, { ids: [id] });
    return { title: { kind: "speaker", name: nameOf(graph, id) }, claims: answer.claims.filter(isSpeakers) };
  });
  return answer.claims.length > 0 ? { ...answer, parts: parts.filter(({ claims }) => claims.length > 0) } : undefined;
}

/** The relation by which a person may speak for an institution. */
const affiliation = relationIds.find((id) => (relations[id] as RelationEntry).speaksFor) as Relation;

/** Answers "where does Ada work". */
export function findAffiliations(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  const who = matchAffiliation(question);
  const id = who === undefined ? undefined : names.findNode(who, ["person"]);
  if (!id) return undefined;
  const claims = claimsInOrder(graph).filter(({ from, relation }) => from === id && relation === affiliation);
  const subject = { ids: [id], interpretations: [{ name: who ?? "", id, others: [] }] };
  return answeredBy(claims, { kind: "relation", subject: sideFacts(graph, subject), relation: affiliation, object: {} }, [subject]);
}

/**
 * Answers "what did Ada say about risks" and similar questions.
 *
 * @returns undefined if the question has none of these forms
 */
export function findSaid(graph: ConceptGraph, question: string, names: Names): Answer | NotUnderstood | undefined {
  const when = findWhen(graph, question, names);
  if (when) return when;
  const words = matchSaid(question);
  if (!words) return undefined;
  const speaker = speakingSideOf(graph, words.who ?? "", names);
  const topic = topicSideOf(words.about ?? "", names);
  if ("why" in speaker) return speaker;
  if ("why" in topic) return topic;
  return saidBy(graph, speaker, topic);
}

function saidBy(graph: ConceptGraph, speaker: Side, topic: Side): Answer {
  const claims = claimsInOrder(graph).filter(every(hasPassage, isBy(graph, speaker), isAbout(graph, topic)));
  return answeredBy(claims, { kind: "said", speaker: sideFacts(graph, speaker), topic: sideFacts(graph, topic) }, [speaker, topic]);
}

type Passes = (claim: BuiltClaim) => boolean;

const every =
  (...all: readonly Passes[]): Passes =>
  (claim) =>
    all.every((passes) => passes(claim));

const hasNoName = ({ ids, type }: Side): boolean => ids === undefined && type === undefined;

const entryOf = ({ relation }: BuiltClaim): RelationEntry => relations[relation];

/** True if somebody says the claim in a passage of the source. */
const hasPassage: Passes = (claim) => standings[claim.standing].isInSource && claim.turn !== undefined && entryOf(claim).compiled !== true;

/** Returns a test for claims of an actor: those in their own turns, and those that others report. */
function isBy(graph: ConceptGraph, { ids, type }: Side): Passes {
  if (type) return ({ speaker, from }) => [speaker, from].some((id) => id !== undefined && graph.node(id).type === type);
  if (!ids) return () => true;
  const actors = ids.flatMap((id) => findActor(graph, id) ?? []);
  const sessions = new Set(ids.flatMap((id) => (isNode(id) ? [...sessionsIn(graph, id)] : [])));
  return (claim) =>
    (claim.session !== undefined && sessions.has(claim.session)) ||
    actors.some(
      ({ members, says }) => (claim.speaker !== undefined && members.has(claim.speaker)) || (entryOf(claim).subjectSpeaks && says(claim)),
    );
}

/** Returns a test for claims on a topic or a part of it, including replies about it. */
function isAbout(graph: ConceptGraph, side: Side): Passes {
  if (hasNoName(side)) return () => true;
  const { ids, type } = side;
  const topics = new Set((ids ?? []).flatMap((id) => [...partsOf(graph, id)]));
  // A topic such as "red lines" is the type and whatever else is called so.
  return ({ from, to, about }) => [from, to, about].some((id) => id !== undefined && (topics.has(id) || graph.node(id).type === type));
}
