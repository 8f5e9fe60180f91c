/**
 * Answers questions in words with a small grammar and no model: `question-forms.ts` has the forms of its sentences.
 *
 * Verbs and names of types come from the tables. Nodes are found as the search box finds them; an id is a name too.
 */

import { type Addressee, addressees } from "../../model/addressees.ts";
import type { NotUnderstoodFacts, Understood } from "../../model/answer-facts.ts";
import { type Attitude, attitudes } from "../../model/attitudes.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { canBeActor, findRegion, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { createSearch, type Search } from "../search-index.ts";
import { isHan } from "../search-terms.ts";
import { simplified } from "../simplified.ts";
import { exampleSpeaker } from "../source-texts.ts";
import { withAlternatives } from "./alternatives.ts";
import { type Answer, type AnswerPart, type Ask, isAnswered, maxQuestion, type NotUnderstood } from "./answer-types.ts";
import { answeredBy, notAQuestion, sideFacts, within } from "./answers.ts";
import { findComparison, findPath, findUnknownName } from "./between-nodes.ts";
import { type ClosestClaim, closestClaimsOf, type FindClosest } from "./closest-claims.ts";
import { looksLikeQuestion } from "./looks-like-question.ts";
import { isWholeName, type Names, namesOf, type Side, sideOf, speakingSideOf, topicSideOf } from "./named-nodes.ts";
import { endsInOf, matchAddressed, matchMade, matchScope, withoutEnding } from "./question-forms.ts";
import { type CutQuestion, cutsAtVerbs, findType, relationsOf } from "./question-words.ts";
import { indexedTerms, questionTerms } from "./retrieval-terms.ts";
import { findAffiliations, findComparedOn, findSaid, findTopicClaims, findTypeOfTopic } from "./what-was-said.ts";
import { partsOf } from "./with-children.ts";

/** The most characters of a sentence of the grammar; a longer question is compared with the claims. */
const maxSentence = 200;

/** Returns a function that answers questions about a graph. It indexes the names once. */
export function askOf(graph: ConceptGraph, search: Search = createSearch(graph)): Ask {
  const names = namesOf(graph, search);
  const { findNode } = names;
  const answerTo = (question: string): Answer | NotUnderstood =>
    findPath(graph, question, findNode) ??
    findComparedOn(graph, question, names) ??
    findAffiliations(graph, question, names) ??
    findSaid(graph, question, names) ??
    findComparison(graph, question, findNode) ??
    findStatement(graph, question, names) ??
    findTypeOfTopic(graph, question, names) ??
    findTopicClaims(graph, question, names) ??
    findUnknownName(graph, question, findNode) ??
    notAQuestion;
  /** Answers a question about one session: "what was proposed in panel 4". */
  const answerWithin = (question: string): Answer | undefined => {
    const scope = matchScope(question);
    const session = scope && findNode(scope.where, ["session"]);
    const answer = scope && session ? answerTo(scope.question) : undefined;
    if (!answer || !session || !isAnswered(answer) || answer.opens) return undefined;
    return within(answer, sessionsIn(graph, session), graph.node(session).name);
  };
  const read = (question: string): Answer | NotUnderstood => answerWithin(question) ?? answerTo(question);
  let closestClaims: FindClosest | undefined;
  /** Indexes the claims when they are first needed. */
  const findClosest: FindClosest = (question) => {
    closestClaims ??= closestClaimsOf(graph);
    return closestClaims(question);
  };
  return (text) => {
    if (text.length > maxQuestion) return { why: { kind: "too-long", most: maxQuestion }, isQuestion: true, closest: [], names: [] };
    const question = withoutEnding(simplified(text.trim()));
    const answer = question.length > maxSentence ? notAQuestion : read(question);
    if (isAnswered(answer) && answer.claims.length > 0) {
      const closest = othersNear(graph, answer, () => findClosest(question));
      return { ...withAlternatives(graph, question, answer, read), closest, names: [] };
    }
    const lacking = isAnswered(answer) ? undefined : nameIn(answer.why);
    const near = namesNear(search, lacking ?? question);
    const nearby = { closest: findClosest(withNearest(graph, question, lacking, near)), names: near };
    if (isAnswered(answer)) return { ...withAlternatives(graph, question, answer, read), ...nearby };
    const speaker = exampleSpeaker(graph);
    const why = answer.why.kind === "no-question" && speaker ? { ...answer.why, speaker } : answer.why;
    return { why, isQuestion: looksLikeQuestion(text, findNode, names.candidates(question).length > 0), ...nearby };
  };
}

/** The claims that an answer leaves out, though their statements have all words of a topic that the question names. */
function othersNear(graph: ConceptGraph, answer: Answer, findAll: () => readonly ClosestClaim[]): readonly ClosestClaim[] {
  const named = answer.interpretations.map(({ id, name }) => ({ id, terms: questionTerms(name) })).filter(({ terms }) => terms.length > 0);
  const isActor = (id: ActorId): boolean => !isNode(id) || canBeActor(graph.node(id).type);
  if (answer.opens || named.every(({ id }) => isActor(id))) return [];
  return findAll().filter(({ claim }) => {
    if (answer.claims.includes(claim)) return false;
    const said = new Set(Object.values(claim.statement).flatMap(indexedTerms));
    return named.every(({ id, terms }) => claim.from === id || claim.speaker === id || terms.every((term) => said.has(term)));
  });
}

/** The most names that are offered for one that the graph lacks. */
const maxNames = 24;

/** The name that the graph lacks. */
const nameIn = (why: NotUnderstoodFacts): string | undefined => ("name" in why ? why.name : undefined);

/** The question with the only name that is like the one the graph lacks, so that claims of the right person come first. */
function withNearest(graph: ConceptGraph, question: string, lacking: string | undefined, near: readonly NodeId[]): string {
  const [nearest, ...others] = near;
  if (lacking === undefined || nearest === undefined || others.length > 0 || !question.includes(lacking)) return question;
  const { name } = graph.node(nearest);
  return question.replace(lacking, isHan(lacking) ? name.zh : name.en);
}

const namesNear = (search: Search, text: string): readonly NodeId[] =>
  search
    .find(text)
    .groups.flatMap(({ hits }) => hits.flatMap((hit) => (hit.kind === "node" ? hit.id : [])))
    .slice(0, maxNames);

function findStatement(graph: ConceptGraph, question: string, names: Names): Answer | NotUnderstood | undefined {
  const addressed = findAddressed(graph, question);
  if (addressed) return addressed;
  const cuts = isWholeName(graph, question, names) ? [] : cutsAtVerbs(question);
  // The last word is both a verb and the name of a type, as “建议” is.
  const endsInType = cuts.some(({ sides }) => endsInOf(sides[0]) && sides[1] === "");
  const byType = findByType(graph, question, names);
  if (cuts.length === 0 || endsInType) return byType;
  const answers = cuts.map((cut) => ({ cut, answer: answerCut(graph, cut, names) }));
  const understood = answers.find(({ answer }) => isAnswered(answer));
  // Some verbs belong to two relations, as “held” does: prefer the one that has claims.
  const withClaims = answers.find(
    ({ cut, answer }) => isAnswered(answer) && answer.claims.length > 0 && String(cut.sides) === String(understood?.cut.sides),
  );
  return (withClaims ?? understood)?.answer ?? byType ?? answers[0]?.answer;
}

function answerCut(graph: ConceptGraph, { predicate, sides: [before, after] }: CutQuestion, names: Names): Answer | NotUnderstood {
  const wanted = relationsOf(predicate);
  const [from, to] = [wanted.flatMap((relation) => typesOf(relation, "from")), wanted.flatMap((relation) => typesOf(relation, "to"))];
  const findPlaceIn = from.some(canBeActor) ? (name: string) => findRegion(graph, name) : undefined;
  const subject = sideOf(before, names, from, findPlaceIn);
  if ("why" in subject) return subject;
  const object = sideOf(after, names, to);
  if ("why" in object) return object;
  // A session is where something is said, not what is said.
  if (!to.includes("session") && object.ids?.some((id) => isSession(graph, id))) return notAQuestion;
  if ("attitude" in predicate && object.ids?.some((id) => isNode(id) && !to.includes(graph.node(id).type)))
    return answerTowards(graph, { subject, object, attitude: predicate.attitude });
  const answerFor = (about: Side): Answer => {
    const sides = { subject: sideFacts(graph, subject), object: sideFacts(graph, object) };
    const understood: Understood =
      "relation" in predicate
        ? { kind: "relation", ...sides, relation: predicate.relation }
        : { kind: "attitude", ...sides, attitude: predicate.attitude };
    return answerStatement(graph, { subject, object: about, wanted, understood });
  };
  const answer = answerFor(object);
  if (answer.claims.length > 0 || !object.type) return answer;
  // "Red lines" are the nodes of that type, and whatever else is called so.
  const topic = topicSideOf(after, names);
  return "ids" in topic && topic.ids ? answerFor({ ids: topic.ids }) : answer;
}

interface Stance {
  readonly subject: Side;
  readonly object: Side;
  readonly attitude: Attitude;
}

/** Answers "who disagrees with Ada", where the object is somebody who speaks. */
function answerTowards(graph: ConceptGraph, { subject, object, attitude }: Stance): Answer {
  const wanted = relationIds.filter((id) => entryOf(id).fields.includes("stance"));
  const understood: Understood = { kind: "attitude", subject: sideFacts(graph, subject), attitude, object: sideFacts(graph, object) };
  const answer = answerStatement(graph, { subject, object, wanted, understood });
  const claims = answer.claims.filter(({ stance }) => stance === attitudes[attitude].stance);
  return answeredBy(claims, understood, [subject, object]);
}

const entryOf = (relation: Relation): RelationEntry => relations[relation];

const typesOf = (relation: Relation, side: "from" | "to"): readonly string[] => entryOf(relation).joins.flatMap((row) => [...row[side]]);

/** Answers "proposals to governments". */
function findAddressed(graph: ConceptGraph, question: string): Answer | NotUnderstood | undefined {
  const found = matchAddressed(question);
  const type = found && findType(found.type);
  if (!found || !type) return undefined;
  const wanted = found.addressee.trim().toLowerCase();
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const [addressee] = addresseeIds.filter((id) => Object.values(addressees[id]).map(bare).includes(wanted));
  if (!addressee) return { why: { kind: "no-addressee", name: found.addressee.trim() } };
  const claims = claimsInOrder(graph).filter((claim) => graph.node(claim.to).type === type && claim.addressees?.includes(addressee));
  return answeredBy(claims, { kind: "addressed", type, addressee });
}

const addresseeIds = Object.keys(addressees) as readonly Addressee[];

/** The relations for what an actor says or makes. */
const authorship = relationIds.filter((id) => {
  const { subjectSpeaks, family } = entryOf(id);
  return subjectSpeaks || family === "work";
});

/** Answers "risks by Ada". */
function findByType(graph: ConceptGraph, question: string, names: Names): Answer | NotUnderstood | undefined {
  const found = matchMade(question);
  const type = found && findType(found.type);
  if (!found || !type) return undefined;
  const subject = speakingSideOf(graph, found.maker, names);
  if ("why" in subject) return subject;
  return answerStatement(graph, {
    subject,
    object: { type },
    wanted: authorship,
    understood: { kind: "made", type, maker: sideFacts(graph, subject) },
  });
}

interface Statement {
  readonly subject: Side;
  readonly object: Side;
  readonly wanted: readonly Relation[];
  readonly understood: Understood;
}

function answerStatement(graph: ConceptGraph, { subject, object, wanted, understood }: Statement): Answer {
  const passes = ({ ids, type }: Side): ((id: NodeId) => boolean) => {
    const topics = ids && new Set(ids.flatMap((id) => [...partsOf(graph, id)]));
    return (id) => (topics?.has(id) ?? true) && (type === undefined || graph.node(id).type === type);
  };
  const [isSubject, isObject] = [passes(subject), passes(object)];
  const sessions = new Set((subject.ids ?? []).flatMap((id) => (isSession(graph, id) ? [...sessionsIn(graph, id)] : [])));
  const claims = claimsInOrder(graph).filter(
    ({ relation, from, to, session }) =>
      wanted.includes(relation) && isObject(to) && (isSubject(from) || (session !== undefined && sessions.has(session))),
  );
  const answer = answeredBy(claims, understood, [subject, object]);
  return understood.kind === "attitude" ? { ...answer, parts: partsByRelation(wanted, claims) } : answer;
}

const isSession = (graph: ConceptGraph, id: ActorId): id is NodeId =>
  isNode(id) && (nodeTypes[graph.node(id).type] as NodeTypeEntry).hub === true;

const partsByRelation = (wanted: readonly Relation[], claims: readonly BuiltClaim[]): readonly AnswerPart[] =>
  wanted
    .map(
      (relation): AnswerPart => ({ title: { kind: "relation", relation }, claims: claims.filter((claim) => claim.relation === relation) }),
    )
    .filter((part) => part.claims.length > 0);
