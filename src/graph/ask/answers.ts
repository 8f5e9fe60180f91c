/** What the sentences of `ask.ts` share: finding a name, and making an answer. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { BuiltClaim, NodeId, VoiceId } from "../../model/built.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import { findVoice, isNode, sayings } from "../actors.ts";
import { type ConceptGraph, edgeIdOf } from "../concept-graph.ts";
import type { AnswerPart, Asked, Meant, NotUnderstood, Opens } from "./answer-types.ts";

/** The node that a name means; where several do, the first of a type that may stand there. */
export type FindNode = (name: string, types?: readonly string[]) => NodeId | undefined;

/** What is said of a text that is none of the sentences. */
export const unknown: NotUnderstood = {
  why: {
    en: "Not understood as a question. Try “who proposed …”, “risks by Zeng Yi”, “what did Zeng Yi say about …”, “what lowers …”, “… and …”, “path from … to …”.",
    zh: "没有看懂这个问题。可试：“谁提出了……”“曾毅的风险”“曾毅关于……说了什么”“什么降低……”“……和……”“从……到……”。",
  },
};

const askingWord = /\b(?:who|whom|what|which|when|where|why|how)\b|谁|什么|哪[些位个]|怎么|怎样|为何|如何/iu;

/** What is said of a name that the graph does not have; where there is a word in it that asks, it is a rest of the question and no name. */
export const missing = (name: string): NotUnderstood =>
  askingWord.test(name)
    ? unknown
    : { why: { en: `“${name.trim()}” is not found in this transcript.`, zh: `在本记录中未找到“${name.trim()}”。` } };

interface Made {
  readonly understood: Bilingual;
  readonly sentence: Bilingual;
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
export function answeredBy(claims: readonly BuiltClaim[], understood: Bilingual, sides: readonly Named[] = []): Asked {
  return answered({
    understood,
    sentence: countSentence(claims),
    parts: [{ title: { en: "Claims", zh: "主张" }, claims }],
    more: sides.flatMap(({ ids = [] }) => ids.filter(isNode)),
    meant: sides.flatMap(({ meant = [] }) => meant),
  });
}

interface Named {
  readonly ids?: readonly VoiceId[];
  readonly meant?: readonly Meant[];
}

/** Who makes a claim: its subject where that is one who says something, else the speaker who is behind it. */
const makerOf = ({ from, relation, speaker }: BuiltClaim): string | undefined => (sayings.includes(relation) ? from : speaker);

/** How many claims there are, and by how many who make them. */
function countSentence(claims: readonly BuiltClaim[]): Bilingual {
  if (claims.length === 0) return { en: "Not found in this transcript.", zh: "在本记录中未找到。" };
  const makers = new Set(claims.flatMap((claim) => makerOf(claim) ?? [])).size;
  return {
    en: `${claims.length} ${claims.length === 1 ? "claim" : "claims"}${makers > 0 ? `, by ${makers}` : ""}.`,
    zh: `${claims.length}项主张${makers > 0 ? `，出自${makers}方` : ""}。`,
  };
}

/** One side of a question as it was understood; dots where nothing is asked of it. */
export const nameOf =
  (graph: ConceptGraph) =>
  ({ ids, type }: { readonly ids?: readonly VoiceId[]; readonly type?: NodeType }, l: keyof Bilingual): string => {
    if (!ids) return type ? nodeTypes[type].plural[l].toLowerCase() : "…";
    const names = ids.map((id) => findVoice(graph, id)?.name[l] ?? id);
    const more = names.length - mostNamed;
    const rest = l === "zh" ? `另外${more}项` : `${more} more`;
    return new Intl.ListFormat(l).format(more > 1 ? [...names.slice(0, mostNamed), rest] : names);
  };

/** So many things are named where a name may mean many. */
const mostNamed = 4;
