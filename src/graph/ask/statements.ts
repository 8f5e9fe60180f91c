/** Answers questions that are split at their verb: "who warned of fire", and those for what somebody made, "risks by Ada". */
import { type Addressee, addressees } from "../../model/addressees.ts";
import type { Understood } from "../../model/answer-facts.ts";
import { type Attitude, attitudes } from "../../model/attitudes.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { canBeActor, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { findRegion } from "../find-region.ts";
import { type Answer, type AnswerPart, isAnswered, type NotUnderstood } from "./answer-types.ts";
import { answeredBy, notAQuestion, sideFacts } from "./answers.ts";
import { isWholeName, type Names, type Side, sideOf, speakingSideOf, topicSideOf } from "./named-nodes.ts";
import { endsInOf, matchAddressed, matchMade } from "./question-forms.ts";
import { asksForNumber, asksHow, type CutQuestion, cutsAtVerbs, findType, relationsOf, withoutGeneral } from "./question-words.ts";
import { partsOf } from "./with-children.ts";

/** Answers questions that a verb of the tables splits, and "risks by Ada", "proposals to governments". */
export function findStatement(graph: ConceptGraph, question: string, names: Names): Answer | NotUnderstood | undefined {
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
  const findPlace = (name: string): ActorId | undefined => findRegion(graph, name);
  const speaking = from.some(canBeActor) && { findPlace, isSpeaking: true };
  const subject = sideOf(before, names, { types: from, ...speaking });
  if ("why" in subject) return subject;
  const isOfPlaces = wanted.some((relation) => entryOf(relation).speaksFor === true);
  const object = sideOf(after, names, { types: to, ...(isOfPlaces && { findPlace }) });
  if ("why" in object) return object;
  // "How many experts wrote ..." asks for a number, which no list of claims gives.
  if (asksForNumber(before) && !subject.type && !object.type) return notAQuestion;
  if ("relation" in predicate && object.type) {
    const proposed = answerProposedType(graph, {
      subject,
      type: object.type,
      relation: predicate.relation,
      named: topicSideOf(after, names),
    });
    if (proposed) return proposed;
  }
  // A session is where something is said, not what is said.
  if (!to.includes("session") && object.ids?.some((id) => isSession(graph, id))) return notAQuestion;
  if ("attitude" in predicate && object.ids?.some((id) => isNode(id) && !to.includes(graph.node(id).type)))
    return answerTowards(graph, { subject, object, attitude: predicate.attitude });
  const isHowTo = "relation" in predicate && entryOf(predicate.relation).family === "answer" && asksHow(before);
  const answerFor = (about: Side): Answer => {
    const sides = { subject: sideFacts(graph, subject), object: sideFacts(graph, object) };
    const understood: Understood =
      "relation" in predicate
        ? { kind: "relation", ...sides, relation: predicate.relation }
        : { kind: "attitude", ...sides, attitude: predicate.attitude };
    if (!isHowTo) return answerStatement(graph, { subject, object: about, wanted, understood });
    // "How to avoid fire" is answered by all that answers the risk, by whatever relation.
    const { claims, ...answer } = answerStatement(graph, { subject: {}, object: about, wanted: answers, understood });
    return { ...answer, claims, parts: partsByRelation(answers, claims) };
  };
  const answer = answerFor(object);
  if (answer.claims.length > 0 || !object.type) return answer;
  // "Red lines" are the nodes of that type, and whatever else is called so.
  const topic = topicSideOf(after, names);
  return "ids" in topic && topic.ids ? answerFor({ ids: topic.ids }) : answer;
}

interface ProposedType {
  readonly subject: Side;
  readonly type: NodeType;
  readonly relation: Relation;
  /** The nodes that are called as the type is. */
  readonly named: Side | NotUnderstood;
}

/**
 * Answers "who proposed red lines": to propose a red line is to draw it, and proposals that are called so belong to the answer.
 *
 * @returns undefined if the relation allows nodes of the type, or is no recommendation
 */
function answerProposedType(graph: ConceptGraph, { subject, type, relation, named }: ProposedType): Answer | undefined {
  const ofType = relationIds.find((id) => entryOf(id).family === "speech" && typesOf(id, "to").every((to) => to === type));
  if (!ofType || ofType === relation || entryOf(relation).line !== "recommendation" || typesOf(relation, "to").includes(type))
    return undefined;
  const understood: Understood = { kind: "made", type, maker: sideFacts(graph, subject) };
  const answerFor = (wanted: Relation, object: Side): readonly BuiltClaim[] =>
    answerStatement(graph, { subject, object, wanted: [wanted], understood }).claims;
  const proposed = "ids" in named && named.ids ? answerFor(relation, { ids: named.ids }) : [];
  const claims = [...answerFor(ofType, { type }), ...proposed];
  return { ...answeredBy(claims, understood, [subject]), parts: partsByRelation([ofType, relation], claims) };
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
  const type = found && findType(withoutGeneral(found.type));
  if (!found || !type) return undefined;
  const wanted = found.addressee.trim().toLowerCase();
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const [addressee] = addresseeIds.filter((id) => Object.values(addressees[id]).map(bare).includes(wanted));
  if (!addressee) return { why: { kind: "no-addressee", name: found.addressee.trim() } };
  const claims = claimsInOrder(graph).filter((claim) => graph.node(claim.to).type === type && claim.addressees?.includes(addressee));
  return answeredBy(claims, { kind: "addressed", type, addressee });
}

const addresseeIds = Object.keys(addressees) as readonly Addressee[];

/** The relations by which something answers a risk. */
const answers = relationIds.filter((id) => entryOf(id).family === "answer");

/** The relations for what an actor says or makes. */
const authorship = relationIds.filter((id) => {
  const { subjectSpeaks, family } = entryOf(id);
  return subjectSpeaks || family === "work";
});

/** Answers "risks by Ada". */
function findByType(graph: ConceptGraph, question: string, names: Names): Answer | NotUnderstood | undefined {
  const found = matchMade(question);
  const type = found && findType(withoutGeneral(found.type));
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
