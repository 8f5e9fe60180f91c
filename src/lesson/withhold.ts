import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource } from "../model/built.ts";
import { type HiddenIds, isPartOf } from "../model/lesson.ts";

const noText = { en: "", zh: "" };

/**
 * Takes what is hidden out of a graph, so that whatever draws or reads out the result cannot give it away. A claim whose words alone are
 * hidden keeps its edge. Where a node is hidden, so are the claims that it makes, and those whose ids have its id as a part. Texts of
 * sources that are not about one node, and withdrawn claims, are left out as a whole.
 */
export function withhold(graph: BuiltGraph, { nodes, edges, texts }: HiddenIds): BuiltGraph {
  const hiddenEdges: ReadonlySet<string> = new Set(edges);
  const hiddenTexts: ReadonlySet<string> = new Set(texts);
  const hasHidden = (...ids: readonly (string | undefined)[]): boolean =>
    nodes.some((node) => ids.some((id) => id !== undefined && isPartOf(node, id)));
  const { homophones: _homophones, ...rest } = graph;
  return {
    ...rest,
    sources: graph.sources.map((source) => withoutTurns(source, hasHidden)),
    nodes: graph.nodes.filter(({ id }) => !hasHidden(id)).map((node) => (hiddenTexts.has(node.id) ? withoutWords(node) : node)),
    claims: graph.claims
      .filter(({ from, relation, to }) => !hiddenEdges.has(`${from}~${relation}~${to}`))
      .filter(({ id, from, to, speaker, about, turn, session }) => !hasHidden(id, from, to, speaker, about, turn, session))
      .map((claim) => (hiddenTexts.has(claim.id) ? withoutStatement(claim) : claim)),
    withdrawn: [],
  };
}

const withoutWords = ({ note: _note, role: _role, candidates: _candidates, ...node }: BuiltNode): BuiltNode => ({
  ...node,
  summary: noText,
  aliases: [],
  formerIds: [],
  pinyin: "",
});

const withoutStatement = ({
  why: _why,
  note: _note,
  quantity: _quantity,
  by: _by,
  reference: _reference,
  ...claim
}: BuiltClaim): BuiltClaim => ({
  ...claim,
  statement: noText,
  locators: [],
});

function withoutTurns(source: BuiltSource, hasHidden: (...ids: readonly (string | undefined)[]) => boolean): BuiltSource {
  const { examples: _examples, exampleSpeaker: _speaker, searchExamples: _search, ...rest } = source;
  return {
    ...rest,
    sessions: source.sessions.filter((id) => !hasHidden(id)),
    turns: source.turns
      .filter(({ id, session, speaker }) => !hasHidden(id, session, speaker))
      .map(({ why: _why, from, before, ...turn }) => ({
        ...turn,
        from: { line: from.line },
        ...(before && { before: { line: before.line } }),
      })),
    corrections: [],
    sentences: [],
  };
}
