/** What the answers to all forms of questions share: finding a name, and making an answer. */
import type { AnswerFacts, AskedSide, Understood } from "../../model/answer-facts.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import { findActor, isNode, sayings } from "../actors.ts";
import { type ConceptGraph, edgeIdOf } from "../concept-graph.ts";
import type { AnswerPart, Asked, Meant, NotUnderstood, Opens } from "./answer-types.ts";
import { hasAskingWord } from "./question-words.ts";

/** The node that a name means; where several do, the first of a type that may stand there. */
export type FindNode = (name: string, types?: readonly string[]) => NodeId | undefined;

/** What is answered to a text that is none of the sentences. */
export const unknown: NotUnderstood = { why: { kind: "no-question" } };

/** What is answered to a name that the graph does not have; where there is a word in it that asks, it is a rest of the question and no name. */
export const missing = (name: string): NotUnderstood => (hasAskingWord(name) ? unknown : { why: { kind: "not-found", name: name.trim() } });

interface Made {
  readonly understood: Understood;
  readonly sentence: AnswerFacts;
  readonly parts: readonly AnswerPart[];
  /** Nodes that belong to the answer beside the ends of its claims. */
  readonly more: readonly NodeId[];
  readonly meant?: readonly Meant[];
  readonly opens?: Opens;
}

/** The answer, with the ends of its claims; parts without a claim are left out. */
export function answered({ understood, sentence, parts, more, meant = [], opens }: Made): Asked {
  const claims = [...new Set(parts.flatMap((part) => part.claims))];
  return {
    understood,
    sentence,
    parts: parts.filter((part) => part.claims.length > 0),
    claims,
    nodes: new Set([...more, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    meant,
    readings: [],
    ...(opens && { opens }),
  };
}

/** An answer that is one list of claims, with what is named on either side of the question. */
export function answeredBy(claims: readonly BuiltClaim[], understood: Understood, sides: readonly Named[] = []): Asked {
  return answered({
    understood,
    sentence: countOf(claims),
    parts: [{ title: { kind: "claims" }, claims }],
    more: sides.flatMap(({ ids = [] }) => ids.filter(isNode)),
    meant: sides.flatMap(({ meant = [] }) => meant),
  });
}

interface Named {
  readonly ids?: readonly ActorId[];
  readonly meant?: readonly Meant[];
}

/** Who makes a claim: its subject where that is one who says something, else the speaker who is behind it. */
const makerOf = ({ from, relation, speaker }: BuiltClaim): string | undefined => (sayings.includes(relation) ? from : speaker);

/** How many claims there are, and by how many who make them. */
function countOf(claims: readonly BuiltClaim[]): AnswerFacts {
  if (claims.length === 0) return { kind: "nothing" };
  return { kind: "claims", claims: claims.length, makers: new Set(claims.flatMap((claim) => makerOf(claim) ?? [])).size };
}

/** The name of a node or a place; its id where the graph has none. */
export const nameOf = (graph: ConceptGraph, id: ActorId): Bilingual => findActor(graph, id)?.name ?? { en: id, zh: id };

/** One side of a question as it was understood. */
export const sideFacts = (
  graph: ConceptGraph,
  { ids, type }: { readonly ids?: readonly ActorId[]; readonly type?: NodeType },
): AskedSide => (ids ? { names: ids.map((id) => nameOf(graph, id)) } : type ? { type } : {});
