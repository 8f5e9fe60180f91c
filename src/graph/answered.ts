/** What the sentences of `ask.ts` share: finding a name, and making an answer. */

import type { Bilingual } from "../model/bilingual.ts";
import type { NodeId } from "../model/built.ts";
import type { AnswerPart, Asked, NotUnderstood, Opens } from "./asked.ts";
import { edgeIdOf } from "./concept-graph.ts";

/** The node that a name means; where several do, the first of a type that may stand there. */
export type FindNode = (name: string, types?: readonly string[]) => NodeId | undefined;

export const missing = (name: string): NotUnderstood => ({
  why: { en: `“${name.trim()}” is not found in this transcript.`, zh: `在本记录中未找到“${name.trim()}”。` },
});

interface Made {
  readonly understood: Bilingual;
  readonly sentence: Bilingual;
  readonly parts: readonly AnswerPart[];
  /** Nodes that belong to the answer beside the ends of its claims. */
  readonly more: readonly NodeId[];
  readonly opens?: Opens;
}

/** The answer, with the ends of its claims; parts without a claim are left out. */
export function answered({ understood, sentence, parts, more, opens }: Made): Asked {
  const claims = [...new Set(parts.flatMap((part) => part.claims))];
  return {
    understood,
    sentence,
    parts: parts.filter((part) => part.claims.length > 0),
    claims,
    nodes: new Set([...more, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    ...(opens && { opens }),
  };
}
