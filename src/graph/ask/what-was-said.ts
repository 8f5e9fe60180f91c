/** Answers questions for what somebody said, and for what was said about a topic: all claims with a passage, of any relation. */
import type { BuiltClaim } from "../../model/built.ts";
import { peopleFrom } from "../../model/country-words.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { canBeActor, findActor, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import type { Answer, AnswerPart, NotUnderstood } from "./answer-types.ts";
import { answeredBy, nameOf, notAQuestion, sideFacts } from "./answers.ts";
import type { HasWords } from "./claims-with-words.ts";
import { isWholeName, type Names, type Side, speakingSideOf, topicSideOf } from "./named-nodes.ts";
import { inPartsOfSayings } from "./parts-of-sayings.ts";
import {
  isOfTime,
  matchAffiliation,
  matchComing,
  matchComparedOn,
  matchListed,
  matchMentioned,
  matchSaid,
  matchTopic,
  matchTypeOfTopic,
} from "./question-forms.ts";
import { findType, findTypeNamed, withoutAsking, withoutGeneral } from "./question-words.ts";
import { partsOf } from "./with-children.ts";

function findWhen(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  if (isWholeName(graph, question, names)) return undefined;
  const event = matchComing(question);
  const ids = event === undefined ? [] : names.findNodes(event, (id) => isOfTime(graph.node(id)));
  return ids.length > 0 ? saidBy(graph, {}, { ids }) : undefined;
}

/** The types that a question for all things of a kind may name alone: "red lines", “风险”. */
const isTopicType = (type: NodeType | undefined): boolean =>
  type !== undefined && !canBeActor(type) && (nodeTypes[type] as NodeTypeEntry).appears !== "on request";

/** Answers "red lines": the name of a type alone asks for what was said about all of them. */
export function findTypeAlone(graph: ConceptGraph, question: string, names: Names): Answer | undefined {
  const type = names.exact(question).length === 0 ? findTypeNamed(withoutGeneral(question)) : undefined;
  const topic = isTopicType(type) ? topicSideOf(question, names) : {};
  return "why" in topic || hasNoName(topic) ? undefined : saidBy(graph, {}, topic);
}

/** Leaves "which laws were discussed" to the closest claims: one node with “laws” in its name is no answer to it. */
export const findListed = (question: string, names: Names): NotUnderstood | undefined => {
  const listed = matchListed(question);
  if (listed === undefined) return undefined;
  const isNamed = findType(withoutGeneral(listed)) !== undefined || names.exact(listed).length > 0;
  return isNamed ? undefined : notAQuestion;
};

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
 * Answers "what did Ada say about risks" and similar questions, and "who mentioned risks", where claims with the words of the topic count too.
 *
 * @returns undefined if the question has none of these forms
 */
export function findSaid(graph: ConceptGraph, question: string, names: Names, hasWords: HasWords): Answer | NotUnderstood | undefined {
  const when = findWhen(graph, question, names);
  if (when) return when;
  const mentioned = matchMentioned(question);
  const parts = mentioned ?? matchSaid(question);
  if (!parts) return undefined;
  const side = speakingSideOf(graph, parts.who ?? "", names);
  if ("why" in side) return side;
  const speaker = { ...side, areSpeakers: areSpeakersFrom(side, parts.who ?? "") };
  const topic = topicSideOf(parts.about ?? "", names);
  const words = withoutAsking(parts.about ?? "");
  const isNamed = !("why" in topic);
  if (isNamed && (!mentioned || hasNoName(topic))) return saidBy(graph, speaker, topic);
  const isWithWords = (claim: BuiltClaim): boolean => hasWords(claim, words);
  const answer = saidBy(graph, speaker, { ...(isNamed ? topic : {}), words }, isWithWords);
  return isNamed || answer.claims.length > 0 ? answer : topic;
}

/** @param isWithWords true for claims that count by their words, beside those on the topic */
function saidBy(graph: ConceptGraph, speaker: Side, topic: Topic, isWithWords?: Passes): Answer {
  const isOnTopic = isAbout(graph, topic);
  const passes: Passes = isWithWords ? (claim) => (!hasNoName(topic) && isOnTopic(claim)) || isWithWords(claim) : isOnTopic;
  const claims = claimsInOrder(graph).filter(every(hasPassage, isBy(graph, speaker), passes));
  const facts = { ...sideFacts(graph, topic), ...(isOtherwiseNamed(graph, topic) && { words: topic.words }) };
  const answer = answeredBy(claims, { kind: "said", speaker: sideFacts(graph, speaker), topic: facts }, [speaker, topic]);
  return speaker.areSpeakers ? inPartsOfSayings(answer) : answer;
}

/** True if the words of a topic are not the name of what it stands for, which would be said twice. */
const isOtherwiseNamed = (graph: ConceptGraph, { words, type, ids = [] }: Topic): boolean =>
  words !== undefined &&
  type === undefined &&
  !ids.some((id) => Object.values(nameOf(graph, id)).some((name) => name.toLowerCase() === words.toLowerCase()));

interface Topic extends Side {
  /** The words by which claims count. */
  readonly words?: string;
}

type Passes = (claim: BuiltClaim) => boolean;

const every =
  (...all: readonly Passes[]): Passes =>
  (claim) =>
    all.every((passes) => passes(claim));

const hasNoName = ({ ids, type }: Side): boolean => ids === undefined && type === undefined;

const entryOf = ({ relation }: BuiltClaim): RelationEntry => relations[relation];

/** True if somebody says the claim in a passage of the source. */
export const hasPassage: Passes = (claim) =>
  standings[claim.standing].isInSource && claim.turn !== undefined && entryOf(claim).compiled !== true;

/** True if a text asks for "speakers from France": only what they say in their own turns is theirs. */
const areSpeakersFrom = ({ ids }: Side, text: string): boolean =>
  ids?.every((id) => !isNode(id)) === true && text.replace(peopleFrom, "") !== text;

/** Returns a test for claims of an actor: those in their own turns, and those that others report; of speakers from a place, only the former. */
function isBy(graph: ConceptGraph, { ids, type, areSpeakers = false }: Side): Passes {
  if (type) return ({ speaker, from }) => [speaker, from].some((id) => id !== undefined && graph.node(id).type === type);
  if (!ids) return () => true;
  const actors = ids.flatMap((id) => findActor(graph, id) ?? []);
  const sessions = new Set(ids.flatMap((id) => (isNode(id) ? [...sessionsIn(graph, id)] : [])));
  return (claim) =>
    (claim.session !== undefined && sessions.has(claim.session)) ||
    actors.some(
      ({ members, says }) =>
        (claim.speaker !== undefined && members.has(claim.speaker)) || (!areSpeakers && entryOf(claim).subjectSpeaks && says(claim)),
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
