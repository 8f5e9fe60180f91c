/** Other questions that a reader may have meant: with another node of the same name, or of all that there is on one. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import { canBeActor, findActor, isNode } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { isHan } from "../search-terms.ts";
import { type Asked, isAsked, type NotUnderstood, type Sidebar } from "./answer-types.ts";
import { sayingQuestions } from "./question-forms.ts";

/** So many are offered for each name. */
const mostOffered = 3;

/**
 * Puts to an answer what could be asked instead. Each is asked before it is offered, so none leads to nothing.
 *
 * @param answerTo answers a question, without readings of its own
 */
export function withReadings(
  graph: ConceptGraph,
  question: string,
  answer: Asked,
  answerTo: (text: string) => Asked | NotUnderstood,
): Asked {
  const l = isHan(question) ? "zh" : "en";
  const near = answer.meant.flatMap(({ said, others }) =>
    others.slice(0, mostOffered).map((id) => question.replace(said, () => quoted(nameToAsk(graph, id, l)))),
  );
  const onIt = answer.claims.length > 0 ? [] : answer.meant.flatMap(({ id }) => allOf(graph, id, l));
  const readings = [...new Set([...near, ...onIt])].flatMap((text): readonly Sidebar[] => {
    const other = answerTo(text);
    if (!isAsked(other) || other.claims.every((claim) => answer.claims.includes(claim))) return [];
    return [{ text, understood: other.understood, sentence: other.sentence }];
  });
  return { ...answer, readings };
}

/** The questions for all that somebody says, and for all that is said of something. */
function allOf(graph: ConceptGraph, id: ActorId, l: keyof Bilingual): readonly string[] {
  const name = quoted(isNode(id) ? nameToAsk(graph, id, l) : (findActor(graph, id)?.name[l] ?? id));
  const { about, by } = sayingQuestions[l];
  return !isNode(id) || canBeActor(graph.node(id).type) ? [by(name), about(name)] : [about(name)];
}

/** A name that means this node alone; else the id, which is a name too. */
function nameToAsk(graph: ConceptGraph, id: NodeId, l: keyof Bilingual): string {
  const name = graph.node(id).name[l];
  const isAlone = graph.nodes.every((other) => other.id === id || other.name[l].toLowerCase() !== name.toLowerCase());
  return isAlone && !/["「」]/u.test(name) ? name : id;
}

const quoted = (name: string): string => (/[“”]/u.test(name) ? `「${name}」` : `“${name}”`);
