/** Builds the answers to all forms of questions, and those to names that the graph lacks. */
import type { AnswerFacts, QuestionSide, Understood } from "../../model/answer-facts.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import { findActor, isNode, sayings } from "../actors.ts";
import { type ConceptGraph, edgeIdOf } from "../concept-graph.ts";
import type { Answer, AnswerPart, Interpretation, NotUnderstood, Opens } from "./answer-types.ts";
import { hasAskingWord } from "./question-words.ts";

/** Finds the node that a name stands for; if there are several, the first of an allowed type. */
export type FindNode = (name: string, types?: readonly string[]) => NodeId | undefined;

/** The answer to a text that has none of the forms. */
export const notAQuestion: NotUnderstood = { why: { kind: "no-question" } };

/** Returns the answer to a name that the graph lacks. A text with a question word is no name, but the rest of a question. */
export const missing = (name: string): NotUnderstood =>
  hasAskingWord(name) ? notAQuestion : { why: { kind: "not-found", name: name.trim() } };

interface AnswerContent {
  readonly understood: Understood;
  readonly sentence: AnswerFacts;
  readonly parts: readonly AnswerPart[];
  /** Nodes that belong to the answer, besides the ends of its claims. */
  readonly more: readonly NodeId[];
  readonly interpretations?: readonly Interpretation[];
  readonly opens?: Opens;
}

/** Builds an answer with the ends of its claims. Parts without claims are left out. */
export function answered({ understood, sentence, parts, more, interpretations = [], opens }: AnswerContent): Answer {
  const claims = [...new Set(parts.flatMap((part) => part.claims))];
  return {
    understood,
    sentence,
    parts: parts.filter((part) => part.claims.length > 0),
    claims,
    nodes: new Set([...more, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    interpretations,
    alternatives: [],
    ...(opens && { opens }),
  };
}

/** Builds an answer that is one list of claims, with the nodes that either side of the question names. */
export function answeredBy(claims: readonly BuiltClaim[], understood: Understood, sides: readonly Named[] = []): Answer {
  return answered({
    understood,
    sentence: countOf(claims),
    parts: [{ title: { kind: "claims" }, claims }],
    more: sides.flatMap(({ ids = [] }) => ids.filter(isNode)),
    interpretations: sides.flatMap(({ interpretations = [] }) => interpretations),
  });
}

interface Named {
  readonly ids?: readonly ActorId[];
  readonly interpretations?: readonly Interpretation[];
}

/** Returns who makes a claim: its subject if the relation is one of saying, otherwise its speaker. */
export const makerOf = ({ from, relation, speaker }: BuiltClaim): string | undefined => (sayings.includes(relation) ? from : speaker);

/** Counts claims, and the actors who make them. */
export function countOf(claims: readonly BuiltClaim[]): AnswerFacts {
  if (claims.length === 0) return { kind: "nothing" };
  return { kind: "claims", claims: claims.length, makers: new Set(claims.flatMap((claim) => makerOf(claim) ?? [])).size };
}

/** Returns the name of a node or a place; the id if the graph lacks it. */
export const nameOf = (graph: ConceptGraph, id: ActorId): Bilingual => findActor(graph, id)?.name ?? { en: id, zh: id };

/** Returns the facts of one side of a question as it was understood. */
export const sideFacts = (
  graph: ConceptGraph,
  { ids, type }: { readonly ids?: readonly ActorId[]; readonly type?: NodeType },
): QuestionSide => {
  // A type with nodes is a topic: the type and whatever else is called so.
  if (type || !ids) return type ? { type } : {};
  return { names: ids.map((id) => nameOf(graph, id)), ...(ids.some((id) => !isNode(id)) && { isPlace: true }) };
};

/** Keeps the claims of an answer that were made in one of some sessions. */
export function within(answer: Answer, sessions: ReadonlySet<NodeId>, name: Bilingual): Answer {
  const isIn = ({ session }: BuiltClaim): boolean => session !== undefined && sessions.has(session);
  const claims = answer.claims.filter(isIn);
  const kept = answered({
    understood: { kind: "within", session: name, question: answer.understood },
    sentence: countOf(claims),
    parts: answer.parts.map((part) => ({ ...part, claims: part.claims.filter(isIn) })),
    more: [],
    interpretations: answer.interpretations,
  });
  return { ...kept, claims };
}
