/** Alternatives to a question: the same question about another node of that name, or a question for all claims on a node. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import { canBeActor, findActor, isNode } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { isHan } from "../search-terms.ts";
import { type Alternative, type Answer, isAnswered, type NotUnderstood } from "./answer-types.ts";
import { sayingQuestions } from "./question-forms.ts";

/** The most alternatives that are offered for a name. */
const maxOffered = 3;

/**
 * Adds alternatives to an answer. It tries each first, and offers only those that lead to other claims.
 *
 * @param answerTo answers a question, without adding alternatives
 */
export function withAlternatives(
  graph: ConceptGraph,
  question: string,
  answer: Answer,
  answerTo: (text: string) => Answer | NotUnderstood,
): Answer {
  const l = isHan(question) ? "zh" : "en";
  const withOtherNodes = answer.interpretations.flatMap(({ name, others }) =>
    others.slice(0, maxOffered).map((id) => question.replace(name, () => quoted(nameToAsk(graph, id, l)))),
  );
  const forAllClaims = answer.claims.length > 0 ? [] : answer.interpretations.flatMap(({ id }) => questionsForAll(graph, id, l));
  const alternatives = [...new Set([...withOtherNodes, ...forAllClaims])].flatMap((text): readonly Alternative[] => {
    const alternative = answerTo(text);
    if (!isAnswered(alternative) || alternative.claims.every((claim) => answer.claims.includes(claim))) return [];
    return [{ text, understood: alternative.understood, sentence: alternative.sentence }];
  });
  return { ...answer, alternatives };
}

/** Returns the questions for everything that an actor says, and for everything that is said about it. */
function questionsForAll(graph: ConceptGraph, id: ActorId, l: keyof Bilingual): readonly string[] {
  const name = quoted(isNode(id) ? nameToAsk(graph, id, l) : (findActor(graph, id)?.name[l] ?? id));
  const { aboutTopic, byActor } = sayingQuestions[l];
  return !isNode(id) || canBeActor(graph.node(id).type) ? [byActor(name), aboutTopic(name)] : [aboutTopic(name)];
}

/** Returns the name of a node if no other node has it; otherwise its id, which questions can use as a name. */
function nameToAsk(graph: ConceptGraph, id: NodeId, l: keyof Bilingual): string {
  const name = graph.node(id).name[l];
  const isUnique = graph.nodes.every((node) => node.id === id || node.name[l].toLowerCase() !== name.toLowerCase());
  return isUnique && !/["「」]/u.test(name) ? name : id;
}

const quoted = (name: string): string => (/[“”]/u.test(name) ? `「${name}」` : `“${name}”`);
