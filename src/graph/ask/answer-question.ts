/**
 * Answers questions in words with a small grammar and no model: `question-forms.ts` has the forms of its sentences.
 *
 * Verbs and names of types come from the tables. Nodes are found as the search box finds them; an id is a name too.
 */

import { type Addressee, addressees } from "../../model/addressees.ts";
import type { Understood } from "../../model/answer-facts.ts";
import type { NodeId } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { canBeActor, findRegion } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { createSearch, type Search } from "../search-index.ts";
import { exampleSpeaker } from "../source-texts.ts";
import { withAlternatives } from "./alternatives.ts";
import { type Answer, type Ask, isAnswered, type NotUnderstood } from "./answer-types.ts";
import { answeredBy, notAQuestion, sideFacts } from "./answers.ts";
import { findComparison, findPath, findUnknownName } from "./between-nodes.ts";
import { looksLikeQuestion } from "./looks-like-question.ts";
import { isWholeName, type Names, namesOf, type Side, sideOf, speakingSideOf } from "./named-nodes.ts";
import { endsInOf, matchAddressed, matchMade, withoutEnding } from "./question-forms.ts";
import { type CutQuestion, cutsAtVerbs, findType } from "./question-words.ts";
import { findSaid, findTopicClaims } from "./what-was-said.ts";
import { partsOf } from "./with-children.ts";

/** Returns a function that answers questions about a graph. It indexes the names once. */
export function askOf(graph: ConceptGraph, search: Search = createSearch(graph)): Ask {
  const names = namesOf(graph, search);
  const { findNode } = names;
  const answerTo = (question: string): Answer | NotUnderstood =>
    findPath(graph, question, findNode) ??
    findSaid(graph, question, names) ??
    findComparison(graph, question, findNode) ??
    findStatement(graph, question, names) ??
    findTopicClaims(graph, question, names) ??
    findUnknownName(graph, question, findNode) ??
    notAQuestion;
  return (text) => {
    const question = withoutEnding(text.trim());
    const answer = answerTo(question);
    if (isAnswered(answer)) return withAlternatives(graph, question, answer, answerTo);
    const speaker = exampleSpeaker(graph);
    const why = answer.why.kind === "no-question" && speaker ? { ...answer.why, speaker } : answer.why;
    return { why, isQuestion: looksLikeQuestion(text, findNode, names.candidates(question).length > 0) };
  };
}

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

function answerCut(graph: ConceptGraph, { relation, sides: [before, after] }: CutQuestion, names: Names): Answer | NotUnderstood {
  const from = typesOf(relation, "from");
  const findPlaceIn = from.some(canBeActor) ? (name: string) => findRegion(graph, name) : undefined;
  const subject = sideOf(before, names, from, findPlaceIn);
  if ("why" in subject) return subject;
  const object = sideOf(after, names, typesOf(relation, "to"));
  if ("why" in object) return object;
  return answerStatement(graph, {
    subject,
    object,
    wanted: [relation],
    understood: { kind: "relation", subject: sideFacts(graph, subject), relation, object: sideFacts(graph, object) },
  });
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
  const claims = claimsInOrder(graph).filter(({ relation, from, to }) => wanted.includes(relation) && isSubject(from) && isObject(to));
  return answeredBy(claims, understood, [subject, object]);
}
